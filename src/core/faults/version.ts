import type { FaultTable } from './fault.ts'

/** The part of a version that the fault plan needs. */
export interface FaultVersion {
  readonly name: string
  /** The service name of a version in SDKs and the CLI: `apigateway`. */
  readonly service: string
  readonly operations: readonly string[]
  /** Operations of the service that are not modelled. */
  readonly unmodelled: readonly string[]
  /** The parameter that names each place: `{ api: 'apiId' }`, the outer place first. */
  readonly places: Readonly<Record<string, string>>
  /** Whether a request of an operation may have a parameter, in its path, its query or its body. */
  takes(operation: string, parameter: string): boolean
  readonly faults: FaultTable
}
