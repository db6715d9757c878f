import { Collection } from '../core/state/store.ts'
import type { RefuseV1, Schemas } from './handler.ts'
import type { State } from './state.ts'

export type BasePathMapping = Schemas['BasePathMapping']

/** What the empty base path is called. */
export const NONE = '(none)'

/** The base path of a request, which may be empty. */
export function namedBasePath(given: string | undefined): string {
  return given || NONE
}

/** Refuses a base path that no mapping can have. */
export function assertBasePath(basePath: string, refuse: RefuseV1<'BasePathSlash' | 'BasePathInvalid'>): void {
  if (basePath.includes('/')) throw refuse('BasePathSlash')
  if (!/^[\w$.+!*'()-]+$/.test(basePath)) throw refuse('BasePathInvalid')
}

/** Refuses a mapping to an API or a stage that does not exist. */
export function assertTarget(
  { restApiId, stage }: BasePathMapping,
  { restApis }: State,
  refuse: RefuseV1<'BasePathApiUnknown' | 'BasePathStageUnknown'>,
): void {
  const unit = restApis.get(restApiId)
  if (!unit) throw refuse('BasePathApiUnknown')
  if (stage !== undefined && !unit.stages.has(stage)) throw refuse('BasePathStageUnknown')
}

/** The mappings of a domain name, by base path; they are stored once there is one. */
export function mappingsOf({ basePathMappings, transactions }: State, domainName: string): Collection<BasePathMapping> {
  return basePathMappings.get(domainName) ?? new Collection<BasePathMapping>(transactions)
}

/** Stores a mapping. */
export function putMapping(state: State, domainName: string, mapping: BasePathMapping): void {
  const mappings = mappingsOf(state, domainName)
  mappings.put(mapping.basePath, mapping)
  if (!state.basePathMappings.has(domainName)) state.basePathMappings.put(domainName, mappings)
}

/** Removes a mapping. */
export function removeMapping(state: State, domainName: string, basePath: string): void {
  const mappings = mappingsOf(state, domainName)
  mappings.delete(basePath)
  if (mappings.size === 0) state.basePathMappings.delete(domainName)
}
