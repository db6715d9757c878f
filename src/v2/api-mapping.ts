import type { Part } from './handler.ts'
import { apiIn } from './look-up.ts'
import type { Schemas } from './schemas.ts'
import { domainNamed } from './shared-domain-name.ts'
import type { State } from './state.ts'

type ApiMapping = Schemas['ApiMapping']

/** Letters, digits and a few characters, in one or several levels. */
const KEY = /^[\w$.+!*'(),-]+(?:\/[\w$.+!*'(),-]+)*$/

/** Refuses to manage the mappings of a domain name that only v1 can manage. */
export function refuseForeignDomain({
  input: { domainName },
  state,
  scope,
  refuse,
}: Part<{ readonly domainName: string }, 'MappingDomainEdge' | 'MappingDomainTls10'>): void {
  const [configuration] = domainNamed(state, scope.region, domainName)?.domainNameConfigurations ?? []
  if (configuration?.endpointType === 'EDGE') throw refuse('MappingDomainEdge')
  if (configuration?.securityPolicy === 'TLS_1_0') throw refuse('MappingDomainTls10')
}

/** Refuses a mapping to what does not exist, or with a key that is malformed or taken. */
export function refuseMapping(
  { apiId, stage, apiMappingKey, apiMappingId }: ApiMapping,
  call: Part<
    { readonly domainName: string },
    'MappingApiUnknown' | 'MappingStageNotFound' | 'ApiMappingKeyInvalid' | 'ApiMappingKeyExists'
  >,
): void {
  const { input, state, scope, refuse } = call
  const { neighbourhood } = state
  if (!neighbourhood.protocolOf(apiId)) {
    const unit = apiIn(apiId, call)
    if (!unit) throw refuse('MappingApiUnknown', { accountId: scope.accountId, apiId })
    if (!unit.stages.has(stage)) throw refuse('MappingStageNotFound')
  } else if (!neighbourhood.hasStage(apiId, stage)) throw refuse('MappingStageNotFound')
  if (apiMappingKey !== '' && !KEY.test(apiMappingKey)) throw refuse('ApiMappingKeyInvalid')
  const others = state.apiMappings.get(input.domainName)
  const isTaken = others?.some((one) => one.apiMappingKey === apiMappingKey && one.apiMappingId !== apiMappingId)
  if (isTaken) throw refuse('ApiMappingKeyExists')
}

/** The domain names with a mapping to an API, or to one of its stages, in their order. */
export function domainsOf({ apiMappings }: State, apiId: string, stageName?: string): string[] {
  const leads = (one: ApiMapping): boolean =>
    one.apiId === apiId && (stageName === undefined || one.stage === stageName)
  return apiMappings.keys().filter((domainName) => apiMappings.get(domainName)?.some(leads))
}
