import { Collection } from '../core/state/store.ts'
import type { Schemas } from './rule.ts'
import type { State } from './state.ts'

type ApiMapping = Schemas['ApiMapping']

/** Adds a mapping to a domain, which exists from its first one on. */
export function putMapping(state: State, domainName: string, mapping: ApiMapping): void {
  const mappings = state.apiMappings.get(domainName) ?? new Collection<ApiMapping>(state.transactions)
  mappings.put(mapping.apiMappingId, mapping)
  if (!state.apiMappings.has(domainName)) state.apiMappings.put(domainName, mappings)
}
