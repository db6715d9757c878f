import { freshKey } from '../../core/resources/key.ts'
import type { Collection } from '../../core/state/store.ts'
import { type Handler, seconds } from '../handler.ts'
import { escapedPolicy } from '../policy.ts'
import { rootResource } from '../resource.ts'
import { apiDefaults, assertApi, isPrivateWithIpv4, newEndpoint, restApiOf } from '../rest-api.ts'
import type { Schemas } from '../schemas.ts'
import { newUnit, type RestApiUnit } from '../state.ts'
import { assertTags } from '../tags.ts'

export const createRestApi: Handler<'CreateRestApi'> = (call) => {
  const { input, refuse, state, ids, now } = call
  const { cloneFrom, tags, ...members } = input
  const { types } = input.endpointConfiguration ?? {}
  if (types?.length === 0) throw refuse('EndpointTypesEmpty')
  if (types && types.length > 1) throw refuse('EndpointTypesMany')
  const endpointConfiguration = newEndpoint(input.endpointConfiguration)
  if (isPrivateWithIpv4(endpointConfiguration)) throw refuse('PrivateApiNeedsDualstack')
  const policy = input.policy ? escapedPolicy(input.policy) : undefined
  if (input.policy && policy === undefined) throw refuse('PolicyInvalid')
  const source = cloneFrom ? restApiOf(cloneFrom, call) : undefined
  assertTags(tags, refuse)
  assertApi(state, endpointConfiguration, refuse)

  const id = freshKey(ids, 10, state.restApis)
  const rootResourceId = source?.api.get().rootResourceId ?? freshKey(ids, 10, state.restApis)
  const api: Schemas['RestApi'] = {
    id,
    ...apiDefaults,
    ...chosen(members),
    ...(policy !== undefined && { policy }),
    createdDate: seconds(now),
    endpointConfiguration,
    rootResourceId,
    ...(tags && Object.keys(tags).length > 0 && { tags }),
  }
  const unit = newUnit(state.transactions, api)
  state.restApis.put(id, unit)
  if (source) copyContent(source, unit)
  if (unit.resources.size === 0) unit.resources.put(rootResourceId, rootResource(rootResourceId))
  return api
}

/** The collections of what an API consists of. */
const CONTENT = [
  'resources',
  'models',
  'authorizers',
  'requestValidators',
  'gatewayResponses',
  'documentationParts',
] as const satisfies readonly (keyof RestApiUnit)[]

/** Gives an API all that another one consists of. Ids stay: they are those of an API. */
function copyContent(from: RestApiUnit, to: RestApiUnit): void {
  for (const name of CONTENT) {
    const source: Collection<unknown> = from[name]
    const target: Collection<unknown> = to[name]
    for (const key of source.keysInOrderOfCreation()) target.put(key, source.get(key))
  }
}

/** The members of the input that are copied to the API. Others are ignored. */
function chosen({
  name,
  description,
  version,
  binaryMediaTypes,
  minimumCompressionSize,
  apiKeySource,
  disableExecuteApiEndpoint,
  securityPolicy,
  endpointAccessMode,
}: Schemas['CreateRestApiRequest']) {
  return {
    name,
    ...(description !== undefined && { description }),
    ...(version !== undefined && { version }),
    ...(binaryMediaTypes && binaryMediaTypes.length > 0 && { binaryMediaTypes }),
    ...(minimumCompressionSize !== undefined && { minimumCompressionSize }),
    ...(apiKeySource !== undefined && { apiKeySource }),
    ...(disableExecuteApiEndpoint !== undefined && { disableExecuteApiEndpoint }),
    ...(securityPolicy !== undefined && { securityPolicy }),
    ...(endpointAccessMode !== undefined && { endpointAccessMode }),
  }
}
