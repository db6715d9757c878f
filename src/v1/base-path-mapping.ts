import { Collection } from '../core/state/store.ts'
import type { RefuseV1 } from './handler.ts'
import type { Schemas } from './schemas.ts'
import type { State } from './state.ts'

export type BasePathMapping = Schemas['BasePathMapping']

/** The name of the empty base path. */
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

/** The domain names with a base path mapping to an API, or to one of its stages. */
export function domainsOf({ basePathMappings }: State, apiId: string, stageName?: string): readonly string[] {
  const leads = (one: BasePathMapping): boolean =>
    one.restApiId === apiId && (stageName === undefined || one.stage === stageName)
  return basePathMappings.keys().filter((name) => basePathMappings.get(name)?.some(leads))
}

/** The same with those that API mappings of v2 lead from, as the refusal of a deletion lists them; nothing where there is none. */
export function mappedDomains(state: State, apiId: string, stageName?: string): string | undefined {
  const names = new Set([...domainsOf(state, apiId, stageName), ...state.neighbours.domainsOf(apiId, stageName)])
  return names.size === 0 ? undefined : [...names].join(', ')
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
