import { deploymentOf, type StateBuilder } from '../kit/state-builder.ts'
import {
  addTo,
  apiId,
  deploymentId,
  flag,
  type Made,
  type Nothing,
  needed,
  nothing,
  object,
  row,
  type Settings,
  stageName,
  type Texts,
  tags,
  text,
} from './row.ts'

export interface HttpStage {
  apiId: string
  stageName: string
  autoDeploy?: boolean
  deploymentId?: string
  description?: string
  stageVariables?: Texts
  defaultRouteSettings?: object
  routeSettings?: Settings
  accessLogSettings?: { readonly destinationArn: string; readonly format: string }
  clientCertificateId?: string
  createdDate?: string
  lastUpdatedDate?: string
  tags?: Texts
}

const httpStage = {
  apiId,
  stageName,
  autoDeploy: flag('whether the stage deploys itself; left out: the stage does not say'),
  deploymentId: text('id of the deployment that the stage points to; left out: it points to none'),
  description: text('description'),
  stageVariables: object('stage variables by name'),
  defaultRouteSettings: object('settings of every route'),
  routeSettings: object('settings by route key; the routes are made'),
  accessLogSettings: object('`destinationArn` and `format`'),
  clientCertificateId: text('id of a client certificate'),
  createdDate: text('date of creation: `2023-11-14T22:13:20Z` (default: now)'),
  lastUpdatedDate: text('date of the last change: `2023-11-14T22:13:20Z` (default: now)'),
  tags,
}

/** States of HTTP APIs and their stages. */
export const httpApiStates = {
  'an HTTP API exists': row<{ apiId: string; name?: string; description?: string; tags?: Texts }>({
    text: 'There is an HTTP API without stages.',
    takes: { apiId, name: text('name (default: the id)'), description: text('description'), tags },
    seed: (builder, { apiId: id, ...members }) => {
      Object.assign(builder.api(id, 'HTTP'), members)
      return nothing
    },
  }),

  'an HTTP API has a route': row<{ apiId: string; routeKey: string }>({
    text: 'There is an HTTP API with a route.',
    takes: { apiId, routeKey: needed('`GET /pets` or `$default`') },
    seed: (builder, { apiId: id, routeKey }) => {
      addTo(builder.api(id, 'HTTP'), 'routes', routeKey)
      return nothing
    },
  }),

  'an HTTP API has a deployment': row<
    { apiId: string; deploymentId?: string; description?: string },
    Made<'deploymentId'>
  >({
    text: 'There is an HTTP API with a deployment.',
    takes: { apiId, deploymentId, description: text('description') },
    gives: { deploymentId: 'id of the deployment' },
    seed: (builder, { apiId: id, deploymentId: deployment, ...members }) => ({
      deploymentId: deploymentOf(builder.api(id, 'HTTP'), 'deploymentId', deployment, members),
    }),
  }),

  'an HTTP API has a stage': row<HttpStage>({
    text: 'There is an HTTP API with a stage. Use it again for more stages.',
    takes: httpStage,
    seed: (builder, given) => seedHttpStage(builder, 'HTTP', given),
  }),
}

/** States of WebSocket APIs and their stages. */
export const webSocketApiStates = {
  'a WebSocket API exists': row<{ apiId: string; name?: string; description?: string; tags?: Texts }>({
    text: 'There is a WebSocket API without stages.',
    takes: { apiId, name: text('name (default: the id)'), description: text('description'), tags },
    seed: (builder, { apiId: id, ...members }) => {
      Object.assign(builder.api(id, 'WEBSOCKET'), members)
      return nothing
    },
  }),

  'a WebSocket API has a route': row<{ apiId: string; routeKey: string }>({
    text: 'There is a WebSocket API with a route.',
    takes: { apiId, routeKey: needed('`$connect`, `$default` or one of your own') },
    seed: (builder, { apiId: id, routeKey }) => {
      addTo(builder.api(id, 'WEBSOCKET'), 'routes', routeKey)
      return nothing
    },
  }),

  'a WebSocket API has a deployment': row<
    { apiId: string; deploymentId?: string; description?: string },
    Made<'deploymentId'>
  >({
    text: 'There is a WebSocket API with a deployment.',
    takes: { apiId, deploymentId, description: text('description') },
    gives: { deploymentId: 'id of the deployment' },
    seed: (builder, { apiId: id, deploymentId: deployment, ...members }) => ({
      deploymentId: deploymentOf(builder.api(id, 'WEBSOCKET'), 'deploymentId', deployment, members),
    }),
  }),

  'a WebSocket API has a stage': row<HttpStage>({
    text: 'There is a WebSocket API with a stage. Use it again for more stages.',
    takes: httpStage,
    seed: (builder, given) => seedHttpStage(builder, 'WEBSOCKET', given),
  }),
}

function seedHttpStage(
  builder: StateBuilder,
  protocol: 'HTTP' | 'WEBSOCKET',
  { apiId: id, ...stage }: HttpStage,
): Nothing {
  const api = builder.api(id, protocol)
  if (stage.deploymentId !== undefined) deploymentOf(api, 'deploymentId', stage.deploymentId)
  for (const key of Object.keys(stage.routeSettings ?? {})) addTo(api, 'routes', key)
  api.stages.push({ ...stage })
  return nothing
}
