import { completed } from '../../core/state/completed.ts'
import { seconds } from '../handler.ts'
import { escapedPolicy } from '../policy.ts'
import { apiDefaults, isPrivateWithIpv4, newEndpoint } from '../rest-api.ts'
import type { Schemas } from '../schemas.ts'
import type { AccountDocumentHooks } from './hooks.ts'

type RestApi = Schemas['RestApi']
type Endpoint = RestApi['endpointConfiguration']

export const restApi: AccountDocumentHooks<'RestApi'> = {
  prepare: (entry) => {
    const { endpointConfiguration, policy } = entry as Partial<RestApi>
    return {
      ...entry,
      // The format of the service's answers; a text that is not a policy is unchanged.
      ...(typeof policy === 'string' && { policy: escapedPolicy(policy) ?? policy }),
      ...(endpointConfiguration && { endpointConfiguration: completedEndpoint(endpointConfiguration) }),
    }
  },
  defaults: ({ id, rootResourceId }, { given, context }) => {
    const resources = (given.resources ?? []) as readonly Partial<Schemas['Resource']>[]
    const root = resources.find(({ path }) => path === '/')
    const child = resources.find(({ path = '/', parentId }) => parentId && path.lastIndexOf('/') === 0 && path !== '/')
    return {
      name: id,
      ...apiDefaults,
      endpointConfiguration: newEndpoint(),
      createdDate: seconds(context.now),
      rootResourceId: rootResourceId ?? root?.id ?? child?.parentId ?? context.ids.short(10),
    }
  },
  assertDocument: ({ endpointConfiguration }, { refuse }) => {
    if (isPrivateWithIpv4(endpointConfiguration)) {
      throw refuse(['endpointConfiguration', 'ipAddressType'], 'a private API is dualstack.')
    }
  },
}

function completedEndpoint(given: Endpoint): Endpoint {
  const { types } = newEndpoint(given)
  return completed<Endpoint>({ ...given, ...(given.types && types && { types }) }, newEndpoint(given))
}
