import { describe, expect, it } from 'vitest'
import { createApiGateway, type Effective, manualClock, type StateDocument } from '../../src/index.ts'

type Rest = Extract<Effective, { version: 'v1' }>

const setting = {
  metricsEnabled: false,
  dataTraceEnabled: false,
  throttlingBurstLimit: 5000,
  throttlingRateLimit: 10000,
  cachingEnabled: false,
  cacheTtlInSeconds: 300,
  cacheDataEncrypted: false,
  requireAuthorizationForCacheControl: true,
  unauthorizedCacheControlHeaderStrategy: 'SUCCEED_WITH_RESPONSE_HEADER',
}

const NONE = { authorizationType: 'NONE' }

const resources = [
  { id: 'res001', path: '/' },
  {
    id: 'res002',
    path: '/pets',
    parentId: 'res001',
    pathPart: 'pets',
    resourceMethods: { GET: NONE, POST: { ...NONE, apiKeyRequired: true } },
  },
  { id: 'res003', path: '/pets/{petId}', parentId: 'res002', pathPart: '{petId}', resourceMethods: { ANY: NONE } },
  { id: 'res004', path: '/pets/mine', parentId: 'res002', pathPart: 'mine', resourceMethods: { GET: NONE } },
  { id: 'res005', path: '/{proxy+}', parentId: 'res001', pathPart: '{proxy+}', resourceMethods: { ANY: NONE } },
]

function gatewayWith(stage: object, more: object = {}, api: object = { resources }) {
  const stages = [{ stageName: 'prod', deploymentId: 'dep001', ...stage }]
  const restApis = [{ id: 'a1b2c3d4e5', deployments: [{ id: 'dep001' }, { id: 'dep002' }], stages, ...api }]
  return createApiGateway({ state: { restApis, ...more } as StateDocument })
}

function effective(gateway: ReturnType<typeof gatewayWith>, method: string, path: string): Rest {
  return gateway.effective({ restApiId: 'a1b2c3d4e5', stageName: 'prod' }, { method, path }) as Rest
}

describe('The limits that apply to a method of a REST API', () => {
  it('are those of the account if the stage sets none', () => {
    const { throttle, notes } = effective(gatewayWith({}), 'GET', '/pets')
    expect(throttle).toEqual({
      rateLimit: { value: 10000, level: 'account', rule: 'dataPlane.AccountThrottle' },
      burstLimit: { value: 5000, level: 'account', rule: 'dataPlane.AccountThrottle' },
      blocksAll: false,
      usagePlans: [],
    })
    expect(notes).toEqual([])
  })

  it('are its own, otherwise those of all methods', () => {
    const gateway = gatewayWith({
      methodSettings: {
        '*/*': { ...setting, throttlingRateLimit: 50, throttlingBurstLimit: 5 },
        '~1pets~1{petId}/GET': { ...setting, throttlingRateLimit: 7, throttlingBurstLimit: -1 },
      },
    })
    expect(effective(gateway, 'GET', '/pets').throttle.rateLimit).toEqual({
      value: 50,
      level: 'stage',
      key: '*/*',
      rule: 'dataPlane.StageMethodSettings',
    })
    const { throttle, route } = effective(gateway, 'get', '/pets/42?color=blue')
    expect(route).toMatchObject({ method: 'GET', resourcePath: '/pets/{petId}', resourceMethod: 'ANY' })
    expect(throttle.rateLimit).toEqual({
      value: 7,
      level: 'method',
      key: '~1pets~1{petId}/GET',
      rule: 'dataPlane.MethodSettings',
    })
    // -1 leaves the burst to the next level, which is that of all methods.
    expect(throttle.burstLimit).toMatchObject({ value: 5, level: 'stage', key: '*/*' })
  })

  it.each([
    [0, 0, 'Both limits are 0: every call gets 429 {"message":"Too Many Requests"}.'],
    [0, 10, 'The rate limit is 0: every call gets 429 {"message":"Too Many Requests"}.'],
    [10, 0, 'The burst limit is 0: every call gets 429 {"message":"Too Many Requests"}.'],
  ])('of %j a second and %j at once block every call', (throttlingRateLimit, throttlingBurstLimit, note) => {
    const gateway = gatewayWith({
      methodSettings: { 'pets/GET': { ...setting, throttlingRateLimit, throttlingBurstLimit } },
    })
    const { throttle, notes } = effective(gateway, 'GET', '/pets')
    expect([throttle.blocksAll, notes]).toEqual([true, [note]])
    expect(effective(gateway, 'GET', '/pets/mine').throttle.blocksAll).toBe(false)
  })

  it('cannot exceed those of the account', () => {
    const gateway = gatewayWith(
      { methodSettings: { '*/*': { ...setting, throttlingRateLimit: 9000, throttlingBurstLimit: 100 } } },
      { account: { throttleSettings: { rateLimit: 2500, burstLimit: 1250 } } },
    )
    const { rateLimit, burstLimit } = effective(gateway, 'GET', '/pets').throttle
    expect(rateLimit).toMatchObject({ value: 2500, level: 'account' })
    expect(burstLimit).toMatchObject({ value: 100, level: 'stage' })
  })

  it('include those of the usage plans of the stage, for methods that require a key', () => {
    const plan = (id: string, more: object, throttle?: object) => ({
      id,
      name: id,
      apiStages: [{ apiId: 'a1b2c3d4e5', stage: 'prod', ...(throttle && { throttle }) }],
      ...more,
    })
    const gateway = gatewayWith(
      {},
      {
        usagePlans: [
          plan('plan01', {
            throttle: { rateLimit: 5, burstLimit: 2 },
            quota: { limit: 100, offset: 0, period: 'DAY' },
          }),
          plan(
            'plan02',
            { throttle: { rateLimit: 5, burstLimit: 2 } },
            { '/pets/POST': { rateLimit: 1, burstLimit: 1 } },
          ),
          { id: 'plan03', name: 'other', apiStages: [], throttle: { rateLimit: 1, burstLimit: 1 } },
        ],
      },
    )
    expect(effective(gateway, 'POST', '/pets').throttle.usagePlans).toEqual([
      {
        id: 'plan01',
        name: 'plan01',
        throttle: { value: { rateLimit: 5, burstLimit: 2 }, level: 'usagePlan', rule: 'dataPlane.UsagePlanThrottle' },
        quota: { limit: 100, offset: 0, period: 'DAY' },
      },
      {
        id: 'plan02',
        name: 'plan02',
        throttle: {
          value: { rateLimit: 1, burstLimit: 1 },
          level: 'usagePlan',
          key: '/pets/POST',
          rule: 'dataPlane.UsagePlanMethodThrottle',
        },
      },
    ])
    const { throttle, notes } = effective(gateway, 'GET', '/pets')
    expect(throttle.usagePlans).toEqual([])
    expect(notes).toEqual(['The stage is in 2 usage plans, but the method requires no API key: they do not apply.'])
  })
})

describe('The resource that matches a call of a REST API', () => {
  it.each([
    ['GET', '/pets/mine', '/pets/mine', 'GET'],
    ['GET', '/pets/42', '/pets/{petId}', 'ANY'],
    ['DELETE', '/pets/{petId}', '/pets/{petId}', 'ANY'],
    ['GET', '/pets/', '/pets', 'GET'],
    ['GET', '/toys/1/2', '/{proxy+}', 'ANY'],
    ['GET', '/pets/1/2', '/{proxy+}', 'ANY'],
    ['GET', '/', '/', undefined],
    ['POST', '/pets/mine', '/pets/mine', undefined],
  ])('is the most specific: %s %s', (method, path, resourcePath, resourceMethod) => {
    const { route, notes } = effective(gatewayWith({}), method, path)
    expect([route.resourcePath, route.resourceMethod]).toEqual([resourcePath, resourceMethod])
    const refused = `The API has no method for ${method} ${path}: a call gets 403 {"message":"Missing Authentication Token"}.`
    expect(notes).toEqual(resourceMethod ? [] : [refused])
  })

  it('is the path itself if the resources are not known', () => {
    const gateway = gatewayWith({ methodSettings: { '~1pets/GET': { ...setting, throttlingRateLimit: 3 } } }, {}, {})
    const { throttle, notes } = effective(gateway, 'GET', '/pets')
    expect(throttle.rateLimit.value).toBe(3)
    expect(notes).toEqual(['The state has no resources of this API: the path is taken for that of a resource.'])
  })
})

describe('The caching of a method', () => {
  const cluster = { cacheClusterEnabled: true, cacheClusterSize: '0.5', cacheClusterStatus: 'AVAILABLE' }
  const cached = { ...setting, cachingEnabled: true }

  it.each([
    [
      'the settings disable it',
      { ...cluster, methodSettings: { '*/*': setting } },
      'GET',
      false,
      'StageMethodSettings',
    ],
    ['there is no cluster', { methodSettings: { '*/*': cached } }, 'GET', false, 'CacheNeedsCluster'],
    [
      'the settings of all methods enable it for a POST',
      { ...cluster, methodSettings: { '*/*': cached } },
      'POST',
      false,
      'CacheOnlyGet',
    ],
    [
      'the time to live is 0',
      { ...cluster, methodSettings: { '*/*': { ...cached, cacheTtlInSeconds: 0 } } },
      'GET',
      false,
      'CacheTtlZero',
    ],
    [
      'the settings of all methods enable it',
      { ...cluster, methodSettings: { '*/*': cached } },
      'GET',
      true,
      'StageMethodSettings',
    ],
    [
      'a POST has an entry of its own',
      { ...cluster, methodSettings: { '~1pets/POST': cached } },
      'POST',
      true,
      'MethodSettings',
    ],
  ])('where %s', (_, stage, method, value, rule) => {
    expect(effective(gatewayWith(stage), method, '/pets').caching.enabled).toMatchObject({
      value,
      rule: `dataPlane.${rule}`,
    })
  })
})

it('caches nothing until the cluster of the stage is available', async () => {
  const clock = manualClock(0)
  const gateway = createApiGateway({
    clock,
    cacheCluster: { createMs: 1000 },
    state: gatewayWith({ methodSettings: { '*/*': { ...setting, cachingEnabled: true } } }).snapshot(),
  })
  const patchOperations = [
    { op: 'replace', path: '/cacheClusterEnabled', value: 'true' },
    { op: 'replace', path: '/cacheClusterSize', value: '0.5' },
  ]
  const url = 'https://apigateway.us-east-1.amazonaws.com/restapis/a1b2c3d4e5/stages/prod'
  await gateway.fetch(url, { method: 'PATCH', body: JSON.stringify({ patchOperations }) })
  const { caching, notes } = effective(gateway, 'GET', '/pets')
  expect(caching.enabled).toMatchObject({ value: false, rule: 'dataPlane.CacheNeedsCluster' })
  expect(notes).toEqual([
    'The settings enable caching, but the stage has no cache cluster that is ready, so responses are not cached.',
  ])
  await clock.advance(1000)
  expect(effective(gateway, 'GET', '/pets').caching.enabled.value).toBe(true)
})

describe('The logs, the variables and the canary of a stage', () => {
  const canarySettings = {
    deploymentId: 'dep002',
    percentTraffic: 12.5,
    useStageCache: true,
    stageVariableOverrides: { color: 'green' },
  }
  const stage = {
    variables: { color: 'blue', size: 'xl' },
    methodSettings: { '*/*': { ...setting, loggingLevel: 'ERROR' } },
    canarySettings,
  }

  it('have a rule each', () => {
    const { logging, deployment, variables, canary } = effective(gatewayWith(stage), 'GET', '/pets')
    expect(logging).toMatchObject({
      level: { value: 'ERROR', level: 'stage', key: '*/*' },
      logGroup: 'API-Gateway-Execution-Logs_a1b2c3d4e5/prod',
    })
    expect(deployment).toEqual({ value: 'dep001', level: 'stage', rule: 'dataPlane.StageDeployment' })
    expect(variables.value).toEqual({ color: 'blue', size: 'xl' })
    expect(canary).toEqual({
      percentTraffic: { value: 12.5, level: 'stage', rule: 'dataPlane.CanaryShare' },
      deployment: { value: 'dep002', level: 'stage', rule: 'dataPlane.StageDeployment' },
      variables: { value: { color: 'green', size: 'xl' }, level: 'stage', rule: 'dataPlane.CanaryVariables' },
      sharesCache: { value: false, level: 'stage', rule: 'dataPlane.CanaryCache' },
      logGroup: 'API-Gateway-Execution-Logs_a1b2c3d4e5/prod/Canary',
    })
  })

  it('write no execution log without a role', () => {
    const gateway = gatewayWith(stage, { account: { throttleSettings: { rateLimit: 10000, burstLimit: 5000 } } })
    const { logging, notes } = effective(gateway, 'GET', '/pets')
    expect(logging.logGroup).toBeUndefined()
    expect(notes).toEqual(['The account has no role for CloudWatch Logs: no execution log is written.'])
  })
})

it('names a ledger entry for every rule that it cites', () => {
  const gateway = gatewayWith({ canarySettings: { deploymentId: 'dep001', percentTraffic: 1 } })
  const ids = new Set(gateway.rules.map(({ id }) => id))
  const cited = [...JSON.stringify(effective(gateway, 'GET', '/pets')).matchAll(/"rule":"([^"]+)"/g)].map(
    ([, id = '']) => id,
  )
  expect(cited.length).toBeGreaterThan(10)
  expect(cited.filter((id) => !ids.has(id))).toEqual([])
})
