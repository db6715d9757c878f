import type { faults as frontFaults } from '../generated/front/faults.ts'
import type * as rest from '../v1/index.ts'
import type * as http from '../v2/index.ts'

/** Types only: the names that a fault rule can use, and the operations of each version. */
export interface GatewayCatalogue {
  readonly versions: {
    readonly v1: { readonly operation: rest.Names['operation']; readonly fault: rest.Names['fault'] | FrontFault }
    readonly v2: { readonly operation: http.Names['operation']; readonly fault: http.Names['fault'] | FrontFault }
  }
  readonly place: 'api' | 'stage'
}

/** An operation of the service, modelled or not. The prefix `v1.` or `v2.` selects the version. */
export type OperationName = {
  [V in keyof Named]: Named[V] | `${V}.${Named[V]}`
}[keyof Named]

export type FrontFault = keyof typeof frontFaults

export interface Named {
  readonly v1: rest.Names['operation'] | rest.Names['unmodelled']
  readonly v2: http.Names['operation'] | http.Names['unmodelled']
}
