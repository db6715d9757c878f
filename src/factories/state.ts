import { refuseUnknown } from '../core/options.ts'
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

/** Options of the API around stages. */
export interface ApiNames {
  /** The id of the API; drawn if left out. */
  readonly id?: string
  readonly name?: string
}

/** A state document in which these REST API stages can live: with the deployments, versions and certificates they name. */
export function restState(stages: readonly V1.Stage[], names: ApiNames, draw: Draw, make: DeploymentV1): RestState {
  refuseNames(names)
  const dates = new Map<string, number>()
  for (const { deploymentId, canarySettings, createdDate, lastUpdatedDate } of stages) {
    made(dates, deploymentId, createdDate)
    if (canarySettings) made(dates, canarySettings.deploymentId, lastUpdatedDate)
  }
  const deployments = [...dates].map(([id, createdDate]) => make.build({ id, createdDate }))
  const documentationVersions = distinct(stages.map((stage) => stage.documentationVersion))
  const clientCertificates = distinct(stages.map((stage) => stage.clientCertificateId))
  const api: RestApiState = {
    id: names.id ?? draw.at('id').short(10),
    name: names.name ?? nameOf(draw),
    createdDate: earliest([...dates.values()]) - draw.at('before').whole(60, 24 * 3600),
    deployments,
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
  refuseNames(names)
  const dates = new Map<string, number>()
  const automatic = new Set<string>()
  for (const { deploymentId, autoDeploy, lastUpdatedDate } of stages) {
    if (deploymentId === undefined) continue
    made(dates, deploymentId, secondsOf(lastUpdatedDate))
    if (autoDeploy) automatic.add(deploymentId)
  }
  const deployments = [...dates].map(([deploymentId, seconds]) =>
    (automatic.has(deploymentId) ? make.automatic() : make).build({ deploymentId, createdDate: isoDate(seconds) }),
  )
  const protocolType = stages.some(isWebSocket) ? 'WEBSOCKET' : 'HTTP'
  const api: ApiState = {
    apiId: names.id ?? draw.at('id').short(10),
    name: names.name ?? nameOf(draw),
    protocolType,
    createdDate: isoDate(
      earliest(stages.map(({ createdDate }) => secondsOf(createdDate))) - draw.at('before').whole(60, 24 * 3600),
    ),
    routes: distinct([
      ...ROUTES[protocolType],
      ...stages.flatMap(({ routeSettings }) => Object.keys(routeSettings ?? {})),
    ]),
    deployments,
    stages: [...stages],
  }
  return { apis: [api] }
}

/** 1 January 2025: an API without stages was made before. */
const BEGINNING = 1_735_689_600

const ROUTES = { HTTP: ['$default', 'GET /pets'], WEBSOCKET: ['$connect', '$disconnect', '$default'] } as const

/** Only WebSocket APIs have execution logs, and their stages always contain the setting. */
function isWebSocket({ defaultRouteSettings }: Partial<V2.Stage>): boolean {
  return defaultRouteSettings?.loggingLevel !== undefined
}

/** Records the date of a deployment: not later than any stage that has it. */
function made(dates: Map<string, number>, id: string, date: number): void {
  const known = Number.isFinite(date) ? date : BEGINNING
  dates.set(id, Math.min(known, dates.get(id) ?? known))
}

function earliest(dates: readonly number[]): number {
  return dates.reduce((first, date) => (date < first ? date : first), BEGINNING)
}

function secondsOf(date: string): number {
  return Date.parse(date) / 1000
}

function refuseNames(names: ApiNames): void {
  refuseUnknown('the names of an API', names, ['id', 'name'])
}

function nameOf(draw: Draw): string {
  return recipes.apiName?.(draw.at('name')) ?? ''
}

function distinct(list: readonly (string | undefined)[]): string[] {
  return [...new Set(list)].filter((item) => item !== undefined)
}
