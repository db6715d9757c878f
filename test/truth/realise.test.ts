import { describe, expect, it } from 'vitest'
import { createApiGateway, manualClock, type StateDocument } from '../../src/index.ts'
import { shown } from '../../src/truth/bindings.ts'
import { estimateOf } from '../../src/truth/estimate.ts'
import { ownClient } from '../../src/truth/own-client.ts'
import { pull } from '../../src/truth/pull.ts'
import { push } from '../../src/truth/push.ts'
import { realise } from '../../src/truth/realise.ts'
import { withoutAccounts } from '../../src/truth/replace-accounts.ts'

const linesOf = (state: object): string[] =>
  realise(state as StateDocument).calls.map(({ operation, input }) => `${operation} ${JSON.stringify(shown(input))}`)

const API = {
  id: 'a1b2c3d4e5',
  rootResourceId: 'root000001',
  authorizers: [
    {
      id: 'aut001',
      name: 'token',
      type: 'TOKEN',
      authorizerUri:
        'arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:123456789012:function:auth/invocations',
      identitySource: 'method.request.header.Authorization',
    },
  ],
  resources: [
    {
      id: 'res002',
      path: '/pets/dogs',
      resourceMethods: {
        GET: {
          authorizationType: 'CUSTOM',
          authorizerId: 'aut001',
          methodIntegration: { type: 'MOCK', integrationResponses: { 200: { statusCode: '200' } } },
          methodResponses: { 200: { statusCode: '200' } },
        },
      },
    },
    { id: 'root000001', path: '/' },
    { id: 'res001', path: '/pets' },
  ],
  deployments: [{ id: 'dep001' }],
  stages: [{ stageName: 'prod', deploymentId: 'dep001' }],
}

describe('realise', () => {
  it('orders calls by their references, and binds the ids that the other side generates', () => {
    const lines = linesOf({ restApis: [API] })
    expect(lines.map((line) => line.split(' ')[0])).toEqual([
      'CreateRestApi',
      'CreateResource',
      'CreateResource',
      'CreateAuthorizer',
      'PutMethod',
      'PutMethodResponse',
      'PutIntegration',
      'PutIntegrationResponse',
      'CreateDeployment',
      'CreateStage',
    ])
    const api = '"restApiId":"${restApis/a1b2c3d4e5}"'
    expect(lines[1]).toBe(
      `CreateResource {"pathPart":"pets",${api},"resourceId":"\${restApis/a1b2c3d4e5/resources/root000001}"}`,
    )
    expect(lines[4]).toContain('"authorizerId":"${restApis/a1b2c3d4e5/authorizers/aut001}"')
    expect(lines[9]).toContain('"deploymentId":"${restApis/a1b2c3d4e5/deployments/dep001}"')
  })

  it('deletes the models of a new API where the document says that there are none', () => {
    const operations = (api: object) =>
      linesOf({ restApis: [{ id: 'a1b2c3d4e5', ...api }] }).map((line) => line.split(' ')[0])
    expect(operations({ models: [] })).toEqual(['CreateRestApi', 'DeleteModel', 'DeleteModel'])
    expect(operations({})).toEqual(['CreateRestApi'])
  })

  it('binds an id within a string, and keys of other versions', () => {
    const lines = linesOf({
      clientCertificates: [{ clientCertificateId: 'cert01' }],
      apis: [
        {
          apiId: 'f6g7h8i9j0',
          protocolType: 'WEBSOCKET',
          integrations: [{ integrationId: 'integ01', integrationType: 'MOCK' }],
          routes: [{ routeId: 'route01', routeKey: '$connect', target: 'integrations/integ01' }],
          stages: [{ stageName: 'prod', clientCertificateId: 'cert01' }],
        },
      ],
    })
    expect(lines.join('\n')).toContain('"target":"integrations/${apis/f6g7h8i9j0/integrations/integ01}"')
    expect(lines.join('\n')).toContain('"clientCertificateId":"${clientCertificates/cert01}"')
  })

  it('lists what no call can create, with the reason', () => {
    const { unmakeable } = realise({
      restApis: [
        {
          ...API,
          description: '',
          stages: [
            {
              stageName: 'prod',
              deploymentId: 'dep001',
              createdDate: 1,
              cacheClusterEnabled: true,
              cacheClusterSize: '0.5',
              cacheClusterStatus: 'FLUSH_IN_PROGRESS',
            },
          ],
        },
      ],
      accounts: [{ accountId: '210987654321', region: 'eu-west-1', restApis: [{ id: 'zzzzzzzzzz' }] }],
    } as unknown as StateDocument)
    const at = 'restApis/a1b2c3d4e5/stages/prod'
    expect(unmakeable).toContainEqual({
      at,
      member: 'cacheClusterStatus',
      reason: 'no operation makes it "FLUSH_IN_PROGRESS"; it becomes "AVAILABLE"',
    })
    expect(unmakeable).toContainEqual({ at, member: 'createdDate', reason: 'the service sets dates' })
    expect(unmakeable).toContainEqual({
      at: 'accounts/210987654321/eu-west-1',
      reason: 'it belongs to another account or region',
    })
  })

  it('reports why a document is refused, and which others depend on it', () => {
    const { unmakeable } = realise({
      domainNames: [{ domainName: 'a.example.com', domainNameConfigurations: [{}] }],
    } as unknown as StateDocument)
    expect(unmakeable).toEqual([
      { at: 'v2/domainNames/a.example.com', reason: expect.stringMatching(/^BadRequestException: .*ertificate/) },
    ])
  })

  it('refuses a document that cannot be loaded', () => {
    expect(() => realise({ restApis: [{ id: 'a' }, { id: 'a' }] } as unknown as StateDocument)).toThrow(
      'duplicate id a',
    )
  })

  it('creates the deployments of an API without methods with one set of placeholder methods', () => {
    const deployments = Array.from({ length: 20 }, (_, i) => ({ id: `dep${String(i).padStart(3, '0')}` }))
    const operations = linesOf({ restApis: [{ id: 'a1b2c3d4e5', deployments }] }).map((line) => line.split(' ')[0])
    expect(operations.filter((one) => one === 'CreateDeployment')).toHaveLength(20)
    expect(operations.filter((one) => one !== 'CreateDeployment')).toEqual([
      'CreateRestApi',
      'PutMethod',
      'PutIntegration',
      'DeleteMethod',
    ])
  })
})

describe('push', () => {
  it('waits for the creation of a cache cluster before it changes the stage', async () => {
    const clock = manualClock('2026-01-02T03:04:05Z')
    const gateway = createApiGateway({ seed: 7, clock, cacheCluster: { createMs: 240_000 } })
    const stage = {
      stageName: 'prod',
      deploymentId: 'dep001',
      cacheClusterEnabled: true,
      cacheClusterSize: '0.5',
      webAclArn: undefined,
      methodSettings: { '*/*': { cachingEnabled: true, cacheTtlInSeconds: 60 } },
    }
    const { calls } = realise({ restApis: [{ ...API, stages: [stage] }] } as unknown as StateDocument)
    const sleeping = { now: () => clock.now(), sleep: (ms: number) => clock.advance(ms) }
    await push(ownClient(gateway), calls, { clock: sleeping })
    expect(clock.now() - Date.parse('2026-01-02T03:04:05Z')).toBeGreaterThanOrEqual(240_000)
    const [there] = (await pull(ownClient(gateway))).restApis?.[0]?.stages ?? []
    expect(there?.methodSettings?.['*/*']).toMatchObject({ cachingEnabled: true, cacheTtlInSeconds: 60 })
  })
})

describe('an estimate', () => {
  it('is based on half of the documented quotas', async () => {
    const { calls } = realise({
      restApis: ['aaaaaaaaaa', 'bbbbbbbbbb', 'cccccccccc'].map((id) => ({ id })),
    } as unknown as StateDocument)
    // One REST API in 3 seconds: the first at once, and then one in 6.
    expect(await estimateOf(calls)).toEqual({ calls: 3, seconds: 12, costs: { free: 3 } })
    expect(await estimateOf(calls, 1)).toMatchObject({ seconds: 6 })
  })
})

describe('ids of accounts', () => {
  it('are replaced by value everywhere, equal ids by equal ids', () => {
    const document = {
      role: 'arn:aws:iam::210987654321:role/logs',
      queue: 'https://sqs.eu-west-1.amazonaws.com/333333333333/pets',
      text: 'owned by 333333333333 and 210987654321, not 2109876543210',
      keys: { 'arn:aws:iam::333333333333:root': '444444444444' },
    }
    expect(withoutAccounts(document, '210987654321')).toEqual({
      role: 'arn:aws:iam::123456789012:role/logs',
      queue: 'https://sqs.eu-west-1.amazonaws.com/000000000001/pets',
      text: 'owned by 000000000001 and 123456789012, not 2109876543210',
      // What stands in no place of an account may be any number.
      keys: { 'arn:aws:iam::000000000001:root': '444444444444' },
    })
  })
})

describe('policies and other strings', () => {
  const statement = (resource: string): string =>
    JSON.stringify({
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Principal: '*', Action: 'execute-api:Invoke', Resource: resource }],
    })
  const invoke = statement('arn:aws:execute-api:us-east-1:123456789012:a1b2c3d4e5/*')
  const escaped = JSON.stringify(invoke).slice(1, -1)

  it.each([
    ['as AWS shows it', escaped],
    ['as it was written', invoke],
  ])('a policy %s is sent as JSON, and is stored afterwards', (_, policy) => {
    const { calls, unmakeable } = realise({ restApis: [{ id: 'f6g7h8i9j0', name: 'pets', policy }] })
    expect(calls[0]?.input.policy).toBe(invoke)
    expect(unmakeable).toEqual([])
  })

  it('an id inside a string is listed, because the other side generates another one', () => {
    const { unmakeable } = realise({
      restApis: [
        { id: 'a1b2c3d4e5', name: 'pets', policy: invoke },
        {
          id: 'f6g7h8i9j0',
          name: 'other',
          description: 'Replaces https://a1b2c3d4e5.execute-api.us-east-1.amazonaws.com',
        },
      ],
    })
    const reason = 'it names restApis/a1b2c3d4e5 inside a text, and the other side generates another id'
    expect(unmakeable).toEqual([
      { at: 'restApis/a1b2c3d4e5', member: 'policy', reason },
      { at: 'restApis/f6g7h8i9j0', member: 'description', reason },
    ])
  })

  it('members that the service sets are not listed: addresses and messages', () => {
    const { unmakeable } = realise({ apis: [{ apiId: 'a1b2c3d4e5', name: 'pets', protocolType: 'HTTP' }] })
    expect(unmakeable).toEqual([])
  })
})
