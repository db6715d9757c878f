import type { StateOfPact } from '../pact-file.ts'
import { type StateName, states } from '../states.ts'
import { partsOfAccount, partsOfApi } from './parts-of.ts'

type Document = Readonly<Record<string, unknown>>
type Api = Document & { readonly stages?: readonly Document[]; readonly deployments?: readonly Document[] }

/** A state document, of which the parts that the vocabulary can tell are looked at. */
export interface RecordedState {
  readonly restApis?: readonly Api[]
  readonly apis?: readonly Api[]
  readonly clientCertificates?: readonly Document[]
  readonly basePathMappings?: readonly Document[]
  readonly domainNames?: readonly (Document & { readonly apiMappings?: readonly Document[] })[]
  readonly account?: Document
}

/**
 * The provider states for the APIs of a state document that `isMeant` selects, and for those parts of them and of the
 * account that `isAbout` selects by a segment of their paths. The result may be incomplete: only an answer shows whether the
 * states are enough.
 */
export function statesOf(
  document: RecordedState,
  isMeant: (id: unknown) => boolean,
  isAbout: (segment: string) => boolean = () => false,
): StateOfPact[] {
  const {
    restApis = [],
    apis = [],
    clientCertificates = [],
    basePathMappings = [],
    domainNames = [],
    account,
  } = document
  const hasRole = account === undefined || account.cloudwatchRoleArn !== undefined
  return [
    ...(hasRole ? [] : [providerState('the account has no role for logs', {})]),
    ...clientCertificates.map((one) => providerState('a client certificate exists', one)),
    ...restApis
      .filter(({ id }) => isMeant(id))
      .flatMap((api) => [
        ...ofRestApi(api),
        ...partsOfApi('REST', { ...api, restApiId: api.id }, isAbout, providerState),
      ]),
    ...apis
      .filter(({ apiId }) => isMeant(apiId))
      .flatMap((api) => [
        ...ofApi(api),
        ...partsOfApi(api.protocolType === 'WEBSOCKET' ? 'WEBSOCKET' : 'HTTP', api, isAbout, providerState),
      ]),
    ...partsOfAccount(document as Document, isAbout, providerState),
    ...basePathMappings
      .filter(({ restApiId, stage }) => isMeant(restApiId) && stage !== undefined)
      .map(({ stage, basePath, ...one }) =>
        providerState('a REST API has a domain mapping', {
          ...one,
          stageName: stage,
          ...(basePath !== '(none)' && { basePath }),
        }),
      ),
    ...domainNames
      .flatMap(({ domainName, apiMappings = [] }) => apiMappings.map((one): Document => ({ domainName, ...one })))
      .filter(({ apiId }) => isMeant(apiId))
      .map(({ stage, apiMappingKey, ...one }) =>
        providerState('an API has a domain mapping', {
          ...one,
          stageName: stage,
          ...(apiMappingKey !== '' && { apiMappingKey }),
        }),
      ),
  ]
}

function ofRestApi({
  id: restApiId,
  stages = [],
  deployments = [],
  documentationVersions,
  ...api
}: Api): StateOfPact[] {
  const canaries = stages.map(({ canarySettings }) => canarySettings as Document | undefined)
  const behind = new Set([...stages, ...canaries].map((one) => one?.deploymentId))
  const versions = (documentationVersions ?? []) as readonly { version: string }[]
  return [
    providerState('a REST API exists', { restApiId, ...api, ...(api.name === restApiId && { name: undefined }) }),
    ...deployments
      .filter(({ id, description }) => !behind.has(id) || description !== undefined)
      .map(({ id, ...one }) => providerState('a REST API has a deployment', { restApiId, deploymentId: id, ...one })),
    ...versions.map(({ version }) =>
      providerState('a REST API has a documentation version', { restApiId, documentationVersion: version }),
    ),
    ...stages.map((stage) => {
      const { canarySettings: canary, ...rest } = stage as Document & { canarySettings?: Document }
      if (!canary) return providerState('a REST API has a stage', { restApiId, ...rest })
      const { deploymentId: canaryDeploymentId, ...settings } = canary
      return providerState('a REST API has a canary stage', { restApiId, ...rest, canaryDeploymentId, ...settings })
    }),
  ]
}

function ofApi({ apiId, protocolType, stages = [], deployments = [], routes, ...api }: Api): StateOfPact[] {
  const kind = protocolType === 'WEBSOCKET' ? 'a WebSocket API' : 'an HTTP API'
  const behind = new Set(stages.map(({ deploymentId }) => deploymentId))
  const keys = ((routes ?? []) as readonly { routeKey: string }[]).map(({ routeKey }) => routeKey)
  return [
    providerState(`${kind} exists`, { apiId, ...api, ...(api.name === apiId && { name: undefined }) }),
    ...keys.map((routeKey) => providerState(`${kind} has a route`, { apiId, routeKey })),
    ...deployments
      .filter(({ deploymentId, description }) => !behind.has(deploymentId) || description !== undefined)
      .map((one) => providerState(`${kind} has a deployment`, { apiId, ...one })),
    ...stages.map((stage) => providerState(`${kind} has a stage`, { apiId, ...stage })),
  ]
}

/** A state with all known parameters that it accepts, without empty ones. */
function providerState(name: StateName, known: Document): StateOfPact {
  const params = Object.fromEntries(
    Object.entries(known)
      .filter(([parameter, value]) => Object.hasOwn(states[name].takes, parameter) && value !== undefined)
      .filter(([, value]) => typeof value !== 'object' || value === null || Object.keys(value).length > 0),
  )
  return Object.keys(params).length > 0 ? { name, params } : { name }
}
