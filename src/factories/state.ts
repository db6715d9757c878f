import type * as V1 from '../generated/v1/models.ts'
import type * as V2 from '../generated/v2/models.ts'
import type { Draw } from './draw.ts'
import { isoDate } from './fill.ts'
import type { DeploymentV1, DeploymentV2 } from './parts.ts'
import { recipes } from './recipes.ts'

/** A REST API in a state document, with all that its stages name. */
export interface RestApiState {
  id: string
  name: string
  createdDate: number
  deployments: V1.Deployment[]
  documentationVersions?: string[]
  stages: V1.Stage[]
}

/** A state document of one REST API. */
export interface RestState {
  restApis: [RestApiState]
  clientCertificates?: { clientCertificateId: string }[]
}

/** An HTTP or WebSocket API in a state document, with all that its stages name. */
export interface ApiState {
  apiId: string
  name: string
  protocolType: V2.ProtocolType
  createdDate: string
  routes: string[]
  deployments: V2.Deployment[]
  stages: V2.Stage[]
}

/** A state document of one HTTP or WebSocket API. */
export interface HttpState {
  apis: [ApiState]
}

/** What may be said about the API around some stages. */
export interface ApiNames {
  /** The id of the API; drawn if left out. */
  readonly id?: string
  readonly name?: string
}

/** A state document in which these REST API stages can live: with the deployments, versions and certificates they name. */
export function restState(stages: readonly V1.Stage[], names: ApiNames, draw: Draw, make: DeploymentV1): RestState {
  const deployments = new Map<string, V1.Deployment>()
  const put = (id: string, createdDate: number): void => {
    if (!deployments.has(id)) deployments.set(id, make.build({ id, createdDate }))
  }
  for (const { deploymentId, canarySettings, createdDate, lastUpdatedDate } of stages) {
    put(deploymentId, createdDate)
    if (canarySettings) put(canarySettings.deploymentId, lastUpdatedDate)
  }
  const documentationVersions = distinct(stages.map((stage) => stage.documentationVersion))
  const clientCertificates = distinct(stages.map((stage) => stage.clientCertificateId))
  const first = Math.min(BEGINNING, ...[...deployments.values()].map(({ createdDate }) => createdDate))
  const api: RestApiState = {
    id: names.id ?? draw.at('id').short(10),
    name: names.name ?? nameOf(draw),
    createdDate: first - draw.at('before').whole(60, 24 * 3600),
    deployments: [...deployments.values()],
    ...(documentationVersions.length > 0 && { documentationVersions }),
    stages: [...stages],
  }
  return {
    restApis: [api],
    ...(clientCertificates.length > 0 && {
      clientCertificates: clientCertificates.map((clientCertificateId) => ({ clientCertificateId })),
    }),
  }
}

/** A state document in which these HTTP or WebSocket API stages can live: with the deployments and routes they name. */
export function httpState(stages: readonly V2.Stage[], names: ApiNames, draw: Draw, make: DeploymentV2): HttpState {
  const deployments = new Map<string, V2.Deployment>()
  for (const { deploymentId, autoDeploy, lastUpdatedDate: createdDate } of stages) {
    if (deploymentId === undefined || deployments.has(deploymentId)) continue
    deployments.set(deploymentId, (autoDeploy ? make.automatic() : make).build({ deploymentId, createdDate }))
  }
  const protocolType = stages.some(isWebSocket) ? 'WEBSOCKET' : 'HTTP'
  const dates = stages.map(({ createdDate }) => Date.parse(createdDate) / 1000)
  const api: ApiState = {
    apiId: names.id ?? draw.at('id').short(10),
    name: names.name ?? nameOf(draw),
    protocolType,
    createdDate: isoDate(Math.min(BEGINNING, ...dates) - draw.at('before').whole(60, 24 * 3600)),
    routes: distinct([...ROUTES[protocolType], ...stages.flatMap(({ routeSettings }) => Object.keys(routeSettings))]),
    deployments: [...deployments.values()],
    stages: [...stages],
  }
  return { apis: [api] }
}

/** 1 January 2025: an API without stages was made before. */
const BEGINNING = 1_735_689_600

const ROUTES = { HTTP: ['$default', 'GET /pets'], WEBSOCKET: ['$connect', '$disconnect', '$default'] } as const

/** Only WebSocket APIs have execution logs, and their stages always say so. */
function isWebSocket({ defaultRouteSettings }: V2.Stage): boolean {
  return defaultRouteSettings.loggingLevel !== undefined
}

function nameOf(draw: Draw): string {
  return recipes.apiName?.(draw.at('name')) ?? ''
}

function distinct(list: readonly (string | undefined)[]): string[] {
  return [...new Set(list)].filter((item) => item !== undefined)
}
