import { Collection } from '../core/state/store.ts'
import type { Part, Schemas } from './rule.ts'
import type { State } from './state.ts'

type ApiMapping = Schemas['ApiMapping']

/** The mappings of the domain that a request names. */
export function domainOf({
  input,
  state,
  refuse,
}: Part<{ readonly domainName: string }, 'DomainNameNotFound'>): Collection<ApiMapping> {
  const mappings = state.apiMappings.get(input.domainName)
  if (!mappings) throw refuse('DomainNameNotFound')
  return mappings
}

/** The mapping that a request names. */
export function mappingOf(
  call: Part<
    { readonly domainName: string; readonly apiMappingId: string },
    'DomainNameNotFound' | 'ApiMappingNotFound'
  >,
): ApiMapping {
  const mapping = domainOf(call).get(call.input.apiMappingId)
  if (!mapping) throw call.refuse('ApiMappingNotFound')
  return mapping
}

/** Adds a mapping to a domain, which exists from its first one on. */
export function putMapping(state: State, domainName: string, mapping: ApiMapping): void {
  const mappings = state.apiMappings.get(domainName) ?? new Collection<ApiMapping>(state.transactions)
  mappings.put(mapping.apiMappingId, mapping)
  if (!state.apiMappings.has(domainName)) state.apiMappings.put(domainName, mappings)
}

/** Removes a mapping from a domain, and with its last one the domain. */
export function removeMapping(state: State, domainName: string, apiMappingId: string): void {
  const mappings = state.apiMappings.get(domainName)
  mappings?.delete(apiMappingId)
  if (mappings?.size === 0) state.apiMappings.delete(domainName)
}

/** Every mapping with its domain, in the order of domains and identifiers. */
export function mappingsOf(state: State): (ApiMapping & { readonly domainName: string })[] {
  return state.apiMappings.keys().flatMap((domainName) => {
    const mappings = state.apiMappings.get(domainName)?.values() ?? []
    return mappings.map((mapping) => ({ domainName, ...mapping }))
  })
}
