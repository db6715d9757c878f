import type { StateDocument } from '../../src/index.ts'

/**
 * The invariants of every state, independent of the code that maintains them. They apply to snapshots of a gateway with
 * AWS's quotas of objects.
 */

type Account = Omit<StateDocument, 'accounts'>
type RestApi = NonNullable<Account['restApis']>[number]
type RestStage = NonNullable<RestApi['stages']>[number]
type HttpApi = NonNullable<Account['apis']>[number]
type HttpStage = NonNullable<HttpApi['stages']>[number]

const LIMITS = { stages: 10, variables: 100, tags: 50, resources: 300, routes: 300, integrations: 300 }
const RESTING = { true: 'AVAILABLE', false: 'NOT_AVAILABLE' }
const METHOD_KEY = /^(?:\*|.+)\/(?:\*|GET|PUT|POST|DELETE|PATCH|HEAD|OPTIONS)$/s

/** Everything that is not as it must be, with its place; nothing of a state that is consistent. */
export function contradictions(document: StateDocument): string[] {
  const { accounts = [], ...own } = document
  const parts: [string, Account][] = [
    ['', own],
    ...accounts.map((one, i): [string, Account] => [`accounts[${i}].`, one]),
  ]
  return [
    ...unfit(document, ''),
    ...twice(accounts, ({ accountId, region }) => `${accountId}/${region}`).map(
      (key) => `account ${key} is there twice`,
    ),
    ...parts.flatMap(([path, part]) => accountFaults(part).map((fault) => path + fault)),
  ]
}

/** A mapping template without text: AWS shows it as null. */
const EMPTY_TEMPLATE = /\.(?:request|response)Templates\../

/** Values that JSON would change. */
function unfit(value: unknown, path: string): string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${path} is ${value}`]
  if (typeof value === 'string' || typeof value === 'boolean') return []
  if (Array.isArray(value)) return value.flatMap((one, i) => unfit(one, `${path}[${i}]`))
  if (value === null && EMPTY_TEMPLATE.test(path)) return []
  if (typeof value !== 'object' || value === null) return [`${path} is ${String(value)}`]
  const prototype = Object.getPrototypeOf(value)
  const strange = prototype !== Object.prototype && prototype !== null ? [`${path} has a prototype of its own`] : []
  return [...strange, ...Object.entries(value).flatMap(([name, one]) => unfit(one, `${path}.${name}`))]
}

function accountFaults({ restApis = [], apis = [], clientCertificates = [], ...rest }: Account): string[] {
  const { basePathMappings = [], domainNames = [] } = rest
  const certificates = new Set(clientCertificates.map(({ clientCertificateId }) => clientCertificateId))
  return [
    ...twice(restApis, ({ id }) => id).map((id) => `REST API ${id} is there twice`),
    ...twice(apis, ({ apiId }) => apiId).map((id) => `API ${id} is there twice`),
    ...twice(clientCertificates, ({ clientCertificateId }) => clientCertificateId).map(
      (id) => `certificate ${id} is there twice`,
    ),
    ...restApis.flatMap((api) => restApiFaults(api, certificates).map((fault) => `${api.id}: ${fault}`)),
    ...apis.flatMap((api) => httpApiFaults(api).map((fault) => `${api.apiId}: ${fault}`)),
    ...twice(basePathMappings, (one) => `${one.domainName}/${one.basePath}`).map(
      (key) => `mapping ${key} is there twice`,
    ),
    ...basePathMappings.flatMap(({ domainName, restApiId, stage }) => {
      const api = restApis.find(({ id }) => id === restApiId)
      const leads = api && (stage === undefined || api.stages?.some(({ stageName }) => stageName === stage))
      return leads ? [] : [`${domainName} leads to ${restApiId}/${stage}, which is not there`]
    }),
    ...twice(domainNames, ({ domainName }) => domainName).map((name) => `domain name ${name} is there twice`),
    ...domainNames.flatMap(({ domainName, apiMappings = [] }) => [
      ...twice(apiMappings, ({ apiMappingKey }) => apiMappingKey ?? '').map((key) => `${domainName} has ${key} twice`),
      ...twice(apiMappings, ({ apiMappingId }) => apiMappingId ?? '').map((id) => `${domainName} has ${id} twice`),
      ...apiMappings.flatMap(({ apiId, stage }) => {
        const { stages = [] } = apis.find((one) => one.apiId === apiId) ?? restApis.find(({ id }) => id === apiId) ?? {}
        const leads = stages.some(({ stageName }) => stageName === stage)
        return leads ? [] : [`${domainName} leads to ${apiId}/${stage}, which is not there`]
      }),
    ]),
  ]
}

function restApiFaults(api: RestApi, certificates: ReadonlySet<string>): string[] {
  const {
    stages = [],
    deployments = [],
    documentationVersions = [],
    documentationParts = [],
    resources = [],
    tags,
  } = api
  const versions = new Set(documentationVersions.map((one) => (typeof one === 'string' ? one : one.version)))
  const byId = new Map(resources.map((resource) => [resource.id, resource]))
  return [
    ...beyond('stages', stages.length),
    ...beyond('resources', resources.length),
    ...tagFaults(tags),
    ...twice(stages, ({ stageName }) => stageName).map((name) => `stage ${name} is there twice`),
    ...twice(deployments, ({ id }) => id).map((id) => `deployment ${id} is there twice`),
    ...twice(documentationParts, ({ id }) => String(id)).map((id) => `part ${id} is there twice`),
    ...twice(resources, ({ id }) => String(id)).map((id) => `resource ${id} is there twice`),
    ...twice(resources, ({ path }) => path).map((path) => `resource ${path} is there twice`),
    ...(versions.size === documentationVersions.length ? [] : ['a documentation version is there twice']),
    ...(resources.length === 0 || byId.get(api.rootResourceId)?.path === '/' ? [] : ['the root is missing']),
    ...resources.flatMap(({ id, path, parentId, pathPart, resourceMethods = {} }) => {
      const parent = parentId === undefined ? undefined : byId.get(parentId)
      const at = parent && `${parent.path === '/' ? '' : parent.path}/${pathPart}`
      const methods = Object.entries(resourceMethods).filter(([verb, method]) => method?.httpMethod !== verb)
      return [
        ...(path === '/' || at === path ? [] : [`resource ${id} at ${path} does not stand below its parent`]),
        ...methods.map(([verb]) => `the method ${verb} of ${path} is called otherwise`),
      ]
    }),
    ...stages.flatMap((stage) =>
      restStageFaults(stage, new Set(deployments.map(({ id }) => id)), versions, certificates).map(
        (fault) => `stage ${stage.stageName}: ${fault}`,
      ),
    ),
  ]
}

function restStageFaults(
  stage: RestStage,
  deployments: ReadonlySet<string>,
  versions: ReadonlySet<string>,
  certificates: ReadonlySet<string>,
): string[] {
  const {
    stageName,
    deploymentId,
    canarySettings,
    documentationVersion,
    clientCertificateId,
    methodSettings = {},
  } = stage
  const { variables = {}, tags, cacheClusterStatus, cacheClusterEnabled = false, createdDate, lastUpdatedDate } = stage
  const overrides = canarySettings?.stageVariableOverrides ?? {}
  const { percentTraffic = 0 } = canarySettings ?? {}
  return [
    ...unless(/^[A-Za-z0-9_-]{1,128}$/.test(stageName), 'a name that no stage has'),
    ...unless(deployments.has(deploymentId), `deployment ${deploymentId} is not there`),
    ...unless(
      !canarySettings || deployments.has(String(canarySettings.deploymentId)),
      'the deployment of the canary is not there',
    ),
    ...unless(percentTraffic >= 0 && percentTraffic <= 100, `${percentTraffic} percent of the traffic`),
    ...unless(
      documentationVersion === undefined || versions.has(documentationVersion),
      'its documentation is not there',
    ),
    ...unless(
      clientCertificateId === undefined || certificates.has(clientCertificateId),
      'its certificate is not there',
    ),
    ...unless(
      cacheClusterStatus === RESTING[`${cacheClusterEnabled}`] ||
        cacheClusterStatus === (cacheClusterEnabled ? 'CREATE_IN_PROGRESS' : 'DELETE_IN_PROGRESS') ||
        cacheClusterStatus === 'FLUSH_IN_PROGRESS',
      `cache ${cacheClusterStatus} though ${cacheClusterEnabled}`,
    ),
    ...beyond('variables', Math.max(Object.keys(variables).length, Object.keys(overrides).length)),
    ...Object.keys({ ...variables, ...overrides })
      .filter((name) => !/^\w{1,64}$/.test(name))
      .map((name) => `variable ${name}`),
    ...tagFaults(tags),
    ...unless(Number(createdDate) <= Number(lastUpdatedDate), 'changed before it was made'),
    ...Object.entries(methodSettings).flatMap(([key, setting = {}]) => [
      ...unless(METHOD_KEY.test(key), `settings of ${key}`),
      ...unless(within(setting.cacheTtlInSeconds, 0, 3600), `${key}: TTL ${setting.cacheTtlInSeconds}`),
      ...unless(within(setting.throttlingBurstLimit, -1, 2 ** 31 - 1), `${key}: burst ${setting.throttlingBurstLimit}`),
      ...unless(
        within(setting.throttlingRateLimit, -1, Number.MAX_VALUE),
        `${key}: rate ${setting.throttlingRateLimit}`,
      ),
      ...unless(
        ['OFF', 'ERROR', 'INFO', undefined].includes(setting.loggingLevel),
        `${key}: level ${setting.loggingLevel}`,
      ),
    ]),
  ]
}

function httpApiFaults(api: HttpApi): string[] {
  const { stages = [], deployments = [], routes = [], integrations = [], pendingDeployments = [], tags } = api
  const ids = new Set(deployments.map(({ deploymentId }) => deploymentId))
  const keyOf = (route: (typeof routes)[number]): string => (typeof route === 'string' ? route : route.routeKey)
  const idOf = (route: (typeof routes)[number]): string => (typeof route === 'string' ? route : String(route.routeId))
  return [
    ...beyond('stages', stages.length),
    ...beyond('routes', routes.length),
    ...beyond('integrations', integrations.length),
    ...tagFaults(tags),
    ...twice(stages, ({ stageName }) => stageName).map((name) => `stage ${name} is there twice`),
    ...twice(deployments, ({ deploymentId }) => deploymentId).map((id) => `deployment ${id} is there twice`),
    ...twice(integrations, ({ integrationId }) => integrationId).map((id) => `integration ${id} is there twice`),
    ...twice(routes, keyOf).map((key) => `route ${key} is there twice`),
    ...twice(routes, idOf).map((id) => `route ${id} is there twice`),
    ...twice(pendingDeployments, ({ stageName }) => stageName).map((name) => `${name} is deployed twice at once`),
    ...pendingDeployments.flatMap(({ stageName }) =>
      unless(
        stages.find((stage) => stage.stageName === stageName)?.autoDeploy === true,
        `${stageName} is deployed by nobody`,
      ),
    ),
    ...stages.flatMap((stage) => httpStageFaults(stage, ids).map((fault) => `stage ${stage.stageName}: ${fault}`)),
  ]
}

function httpStageFaults(stage: HttpStage, deployments: ReadonlySet<string>): string[] {
  const { stageName, deploymentId, createdDate = '', lastUpdatedDate = '', tags, stageVariables = {} } = stage
  const settings = { '': stage.defaultRouteSettings ?? {}, ...stage.routeSettings }
  return [
    ...unless(/^(\$default|[A-Za-z0-9_-]{1,128})$/.test(stageName), 'a name that no stage has'),
    ...unless(deploymentId === undefined || deployments.has(deploymentId), `deployment ${deploymentId} is not there`),
    ...unless(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(createdDate), `made ${createdDate}`),
    ...unless(createdDate <= lastUpdatedDate, 'changed before it was made'),
    ...tagFaults(tags),
    ...unless(!Object.values(stageVariables).includes(''), 'an empty variable'),
    ...Object.entries(settings).flatMap(([key, { throttlingBurstLimit, throttlingRateLimit }]) => [
      ...unless(within(throttlingBurstLimit, -(2 ** 31), 2 ** 31 - 1), `${key}: burst ${throttlingBurstLimit}`),
      ...unless(
        within(throttlingRateLimit, -Number.MAX_VALUE, Number.MAX_VALUE),
        `${key}: rate ${throttlingRateLimit}`,
      ),
    ]),
  ]
}

function tagFaults(tags: object | undefined): string[] {
  const keys = Object.keys(tags ?? {})
  return [
    ...beyond('tags', keys.length),
    ...keys.filter((key) => /^aws:/i.test(key)).map((key) => `tag ${JSON.stringify(key)}`),
  ]
}

function beyond(what: keyof typeof LIMITS, count: number): string[] {
  return unless(count <= LIMITS[what], `${count} ${what}`)
}

function within(value: number | undefined, from: number, to: number): boolean {
  return value === undefined || (value >= from && value <= to)
}

function unless(holds: boolean, fault: string): string[] {
  return holds ? [] : [fault]
}

function twice<T>(list: readonly T[], keyOf: (one: T) => string): string[] {
  const keys = list.map(keyOf)
  return new Set(keys).size === keys.length ? [] : keys.filter((key, i) => keys.indexOf(key) !== i)
}
