import type { Call } from '../core/operation.ts'
import { objectQuotas } from '../generated/v1/quotas.ts'
import { resources } from '../generated/v1/resources.ts'
import { type RefuseV1, seconds } from './handler.ts'
import type { Schemas } from './schemas.ts'
import { newUnit, type RestApiUnit, type Settings, type State } from './state.ts'

/** The members of an API that are the same for each new one. */
export const apiDefaults = resources.RestApi.defaults

/** The members of a call that are needed to find an API. */
export type Search<Input> = Omit<Call<Input, RefuseV1<'ApiNotFound'>, State, Settings>, 'requestId'>

/** The API that a call is about, with everything that belongs to it. */
export function findRestApi(call: Search<{ readonly restApiId: string }>): RestApiUnit {
  return restApiOf(call.input.restApiId, call)
}

/** The same for an id that stands elsewhere in the input. */
export function restApiOf(apiId: string, call: Search<unknown>): RestApiUnit {
  const { state, scope, refuse } = call
  const unit = state.restApis.get(apiId) ?? adopted(apiId, call)
  if (!unit) throw refuse('ApiNotFound', { accountId: scope.accountId, apiId })
  return unit
}

/** An API that is created on first use if the gateway treats unknown ids as existing: empty, with AWS's defaults. */
function adopted(id: string, { state, settings, now, ids }: Search<unknown>): RestApiUnit | undefined {
  if (!settings.adopt) return undefined
  const made = { id, name: id, createdDate: seconds(now), rootResourceId: ids.short(10) }
  const unit = newUnit(state.transactions, { ...apiDefaults, ...made, endpointConfiguration: newEndpoint() })
  state.restApis.put(id, unit)
  return unit
}

/** An API in the answer of a read: unlike that of CreateRestApi, with an empty map if there are no tags. */
export function shownApi(api: Schemas['RestApi']): Schemas['RestApi'] {
  return { ...api, tags: api.tags ?? {} }
}

/** The endpoint of a new API. A private one is always dualstack. */
export function newEndpoint(given: Schemas['EndpointConfiguration'] = {}): Schemas['EndpointConfiguration'] {
  const { vpcEndpointIds } = given
  const types: Schemas['EndpointConfiguration']['types'] = given.types?.length ? given.types : ['EDGE']
  const ipAddressType = given.ipAddressType ?? (types.includes('PRIVATE') ? 'dualstack' : 'ipv4')
  return { types, ipAddressType, ...(vpcEndpointIds && { vpcEndpointIds }) }
}

/** Whether an endpoint is what AWS does not offer: private and ipv4. */
export function isPrivateWithIpv4({ types, ipAddressType }: Schemas['EndpointConfiguration']): boolean {
  return types?.includes('PRIVATE') === true && ipAddressType === 'ipv4'
}

const QUOTAS = {
  EDGE: objectQuotas.edgeApis.limit,
  REGIONAL: objectQuotas.regionalApis.limit,
  PRIVATE: objectQuotas.privateApis.limit,
} as const

/** Refuses one more API where there are as many with this type of endpoint as an account may have. */
export function assertApi(
  { restApis }: State,
  { types }: Schemas['EndpointConfiguration'],
  refuse: RefuseV1<'ApiQuotaReached'>,
): void {
  const type = types?.[0] ?? 'EDGE'
  const limit = QUOTAS[type]
  if (restApis.size < limit) return
  const isOfType = ({ api }: RestApiUnit): boolean => api.get().endpointConfiguration.types?.includes(type) ?? false
  if (restApis.values().filter(isOfType).length >= limit) throw refuse('ApiQuotaReached')
}
