import type { Scope } from '../core/operation.ts'
import type { RefuseV1, Schemas } from './rule.ts'
import type { RestApiUnit, State } from './state.ts'

/** The members of an API that are the same for each new one. */
export const apiDefaults = {
  apiKeySource: 'HEADER',
  disableExecuteApiEndpoint: false,
} as const satisfies Partial<Schemas['RestApi']>

/** The API that a call is about, with everything that belongs to it. */
export function findRestApi(call: {
  readonly input: { readonly restApiId: string }
  readonly state: State
  readonly scope: Scope
  readonly refuse: RefuseV1<'ApiNotFound'>
}): RestApiUnit {
  return restApiOf(call.input.restApiId, call)
}

/** The same for an id that stands elsewhere in the input. */
export function restApiOf(
  apiId: string,
  { state, scope, refuse }: { state: State; scope: Scope; refuse: RefuseV1<'ApiNotFound'> },
): RestApiUnit {
  const unit = state.restApis.get(apiId)
  if (!unit) throw refuse('ApiNotFound', { accountId: scope.accountId, apiId })
  return unit
}

/** An API as reads show it: unlike the answer of CreateRestApi, with an empty map where there are no tags. */
export function shownApi(api: Schemas['RestApi']): Schemas['RestApi'] {
  return { ...api, tags: api.tags ?? {} }
}

/** The endpoint of a new API. A private one is dualstack whether it says so or not. */
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
