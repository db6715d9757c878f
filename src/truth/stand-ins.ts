import { filledIn } from './bindings.ts'
import { operationsOf } from './catalogue.ts'
import { entriesOf } from './entries.ts'
import { keyValue, pathInput } from './inputs.ts'
import type { Item } from './item.ts'
import { isSuccess, type Rehearsal } from './rehearsal.ts'
import type { Call } from './types.ts'

/** Calls around a deployment, for an API that the service would not deploy as it stands. */
export interface StandIns {
  readonly before: readonly Call[]
  readonly after: readonly Call[]
}

const NONE: StandIns = { before: [], after: [] }

/**
 * Parts that the service requires before a deployment and the API lacks: a method, integrations of all methods, a route.
 * They exist only while the deployment is created, because a deployment does not depend on them afterwards.
 */
export function standIns(api: Item, rehearsal: Rehearsal): StandIns {
  return api.catalogue.version === 'v1' ? forMethods(api, rehearsal) : forRoutes(api, rehearsal)
}

function forMethods(api: Item, rehearsal: Rehearsal): StandIns {
  const list: Call = { version: 'v1', operation: 'GetResources', input: { restApiId: keyValue(api), limit: 500 } }
  const resources = entriesOf(rehearsal.ask({ ...list, input: filledIn(list, rehearsal.bindings) }).body)
  const items = api.children.filter(({ name }) => name === 'Resource')
  const methods = items.flatMap((resource) => resource.children)
  const isMade = (path: unknown): boolean => resources.some((one) => one.path === path)
  const bare = methods.filter((method) => isMade(method.parent?.document.path) && !hasIntegration(method, rehearsal))
  const root = items.find(({ document }) => document.path === '/')
  const place = { restApiId: keyValue(api), resourceId: root ? keyValue(root) : { bound: rootName(api) } }
  const mock = (at: object): Call => ({ version: 'v1', operation: 'PutIntegration', input: { ...at, type: 'MOCK' } })
  if (resources.every(({ resourceMethods }) => resourceMethods === undefined)) {
    const method = { ...place, httpMethod: 'OPTIONS' }
    return {
      before: [
        { version: 'v1', operation: 'PutMethod', input: { ...method, authorizationType: 'NONE' } },
        mock({ ...place, verb: 'OPTIONS' }),
      ],
      after: [{ version: 'v1', operation: 'DeleteMethod', input: method }],
    }
  }
  const places = bare.map((method) => {
    const { restApiId, resourceId } = { restApiId: keyValue(api), resourceId: method.parent && keyValue(method.parent) }
    return { restApiId, resourceId, verb: method.key }
  })
  return {
    before: places.map(mock),
    after: places.map((input) => ({ version: 'v1', operation: 'DeleteIntegration', input })),
  }
}

function hasIntegration(method: Item, rehearsal: Rehearsal): boolean {
  const { get } = operationsOf(method.catalogue, method.row)
  if (!get) return true
  const call: Call = { version: 'v1', operation: get.operation, input: pathInput(get, method, keyValue) }
  const reply = rehearsal.ask({ ...call, input: filledIn(call, rehearsal.bindings) })
  return !isSuccess(reply) || (reply.body as { methodIntegration?: unknown }).methodIntegration !== undefined
}

function forRoutes(api: Item, rehearsal: Rehearsal): StandIns {
  const list: Call = { version: 'v2', operation: 'GetRoutes', input: { apiId: keyValue(api) } }
  const routes = entriesOf(rehearsal.ask({ ...list, input: filledIn(list, rehearsal.bindings) }).body)
  const isHttp = api.document.protocolType === 'HTTP'
  if (routes.some(({ target }) => !isHttp || target !== undefined)) return NONE
  const [integration, route] = [`${api.path}/stand-in integration`, `${api.path}/stand-in route`]
  const apiId = keyValue(api)
  const routeKey = routes.some((one) => one.routeKey === '$default') ? 'GET /understudy' : '$default'
  const kind = isHttp
    ? {
        integrationType: 'HTTP_PROXY',
        integrationUri: 'https://example.com',
        integrationMethod: 'GET',
        payloadFormatVersion: '1.0',
      }
    : { integrationType: 'MOCK' }
  return {
    before: [
      {
        version: 'v2',
        operation: 'CreateIntegration',
        input: { apiId, ...kind },
        binds: { [integration]: 'integrationId' },
      },
      {
        version: 'v2',
        operation: 'CreateRoute',
        input: { apiId, routeKey, target: { bound: integration, within: 'integrations/{}' } },
        binds: { [route]: 'routeId' },
      },
    ],
    after: [
      { version: 'v2', operation: 'DeleteRoute', input: { apiId, routeId: { bound: route } } },
      { version: 'v2', operation: 'DeleteIntegration', input: { apiId, integrationId: { bound: integration } } },
    ],
  }
}

/** The name to which the root of an API is bound whose document has no resources. */
export function rootName(api: Item): string {
  return `${api.path}/root`
}
