import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  APIGatewayClient,
  CreateStageCommand,
  DeleteStageCommand,
  GetDeploymentsCommand,
  GetStageCommand,
  GetTagsCommand,
  UpdateStageCommand,
} from '@aws-sdk/client-api-gateway'
import { beforeEach, describe, expect, it } from 'vitest'
import { followUpsOf, fromAnswer } from '../../src/contracts/follow-up.ts'
import {
  accessDenied,
  afterCommit,
  connectionReset,
  createApiGateway,
  type Gateway,
  manualClock,
  type StateDocument,
  serviceUnavailable,
  tooManyRequests,
} from '../../src/index.ts'
import { RecordingError, recordPacts, serialised, verifyPacts, verifySources } from '../../src/pact.ts'

const restApiId = 'a1b2c3d4e5'
const stage = { restApiId, stageName: 'prod' }
const stageOfShop = { stageName: 'beta', deploymentId: 'dep001' }
const state: StateDocument = {
  restApis: [
    {
      id: restApiId,
      name: 'shop',
      deployments: [{ id: 'dep001' }, { id: 'dep002' }],
      stages: [
        {
          stageName: 'beta',
          deploymentId: 'dep001',
          variables: { color: 'blue' },
          canarySettings: { deploymentId: 'dep002', percentTraffic: 10 },
        },
      ],
    },
  ],
  apis: [
    {
      apiId: 'f6g7h8i9j0',
      protocolType: 'HTTP',
      routes: ['GET /pets'],
      stages: [{ stageName: '$default', routeSettings: { 'GET /pets': { throttlingBurstLimit: 5 } } }],
    },
  ],
}

describe('recordPacts', () => {
  let gateway: Gateway
  let client: APIGatewayClient

  beforeEach(() => {
    gateway = createApiGateway({ state })
    client = new APIGatewayClient({
      region: 'us-east-1',
      credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
      requestHandler: gateway.requestHandler(),
    })
  })

  /** The calls of a release bot in an ordinary test. */
  const release = async (): Promise<void> => {
    await client.send(new CreateStageCommand({ ...stage, deploymentId: 'dep001', variables: { color: 'green' } }))
    await client.send(new GetStageCommand(stage))
    await client.send(
      new UpdateStageCommand({
        restApiId,
        stageName: 'beta',
        patchOperations: [{ op: 'copy', path: '/deploymentId', from: '/canarySettings/deploymentId' }],
      }),
    )
    await client.send(new GetStageCommand({ restApiId, stageName: 'nosuch' })).catch(() => {})
    await client.send(new DeleteStageCommand(stage))
  }

  it('refuses members that no answer of the operation has', () => {
    const record = (members: Record<string, readonly string[]>) => () =>
      recordPacts(gateway, { consumer: 'x', members })
    expect(record({ GetStage: ['deploymentID'] })).toThrow(
      'recordPacts: GetStage has no member "deploymentID". Did you mean "deploymentId"?',
    )
    expect(record({ DeleteStage: ['stageName'] })).toThrow('It answers without a body.')
  })

  it('records a read without matching states together with the change before it', async () => {
    const recording = recordPacts(gateway, { consumer: 'x', members: { GetStage: ['cacheClusterStatus'] } })
    for (const value of ['true', 'false']) {
      const patchOperations = [{ op: 'replace' as const, path: '/cacheClusterEnabled', value }]
      await client.send(new UpdateStageCommand({ ...stage, stageName: 'beta', patchOperations }))
      await client.send(new GetStageCommand({ ...stage, stageName: 'beta' }))
    }
    const [pact] = recording.pacts()
    const bodies = (pact?.interactions ?? []).map(({ comments, response }) => JSON.stringify([response.body, comments]))
    expect(bodies.filter((one) => one.includes('"content":{"cacheClusterStatus":"DELETE_IN_PROGRESS"}'))).toHaveLength(
      1,
    )
    expect(pact?.interactions).toHaveLength(3)
  })

  it('refuses interleaved scenarios', async () => {
    let scenario = 'first'
    const recording = recordPacts(gateway, { consumer: 'x', scenario: () => scenario })
    for (scenario of ['first', 'second', 'first'])
      await client.send(new GetStageCommand({ ...stage, stageName: 'beta' }))
    expect(() => recording.pacts()).toThrow('the scenario "first" went on after another one had begun')
  })

  it('records values by equality, and random values by their form', async () => {
    const recording = recordPacts(gateway, { consumer: 'x', members: { CreateStage: ['stageName', 'createdDate'] } })
    await client.send(new CreateStageCommand({ ...stage, deploymentId: 'dep001' }))
    expect(recording.pacts()[0]?.interactions[0]?.response).toMatchObject({
      body: { content: { stageName: 'prod', createdDate: 1700000000 } },
      matchingRules: { body: { '$.createdDate': expect.anything() } },
    })
  })

  it('records the requests of a test as a pact that is kept', async () => {
    const recording = recordPacts(gateway, { consumer: 'release-bot' })
    await release()
    const folder = mkdtempSync(join(tmpdir(), 'understudy-record-'))
    expect(recording.write(folder)).toEqual([join(folder, 'release-bot-apigateway-v1.json')])
    const { outcomes } = await verifyPacts({ pacts: folder })
    expect(outcomes.map(({ description }) => description)).toEqual([
      'CreateStage: answered',
      'DeleteStage: answered',
      'GetStage: StageNotFound',
      'GetStage: answered',
      'UpdateStage: answered',
    ])
  })

  it('writes the same bytes on another day', async () => {
    const record = async (): Promise<string> => {
      const recording = recordPacts(gateway, { consumer: 'release-bot' })
      await release()
      recording.stop()
      return recording.pacts().map(serialised).join('')
    }
    const today = await record()
    gateway.reset()
    expect(await record()).toBe(today)
    expect(today).not.toContain(String(new Date().getFullYear()))
  })

  it('describes the state before each request by provider states', async () => {
    const recording = recordPacts(gateway, { consumer: 'release-bot' })
    await client.send(new GetStageCommand({ restApiId, stageName: 'beta' }))
    expect(recording.pacts()[0]?.interactions[0]?.providerStates).toEqual([
      { name: 'a REST API exists', params: { restApiId, name: 'shop' } },
      {
        name: 'a REST API has a canary stage',
        params: {
          restApiId,
          stageName: 'beta',
          deploymentId: 'dep001',
          variables: { color: 'blue' },
          cacheClusterEnabled: false,
          tracingEnabled: false,
          canaryDeploymentId: 'dep002',
          percentTraffic: 10,
          useStageCache: false,
        },
      },
    ])
  })

  it('contains only the members that the consumer declares', async () => {
    const recording = recordPacts(gateway, { consumer: 'release-bot', members: { GetStage: ['deploymentId'] } })
    await client.send(new GetStageCommand({ restApiId, stageName: 'beta' }))
    expect(recording.pacts()[0]?.interactions[0]?.response).toMatchObject({
      body: { content: { deploymentId: 'dep001' } },
    })
    expect(() => recordPacts(gateway, { consumer: 'x', members: { GetStag: [] } })).toThrow('Did you mean "GetStage"?')
  })

  it('prefixes descriptions with the scenario, and records repeated interactions once', async () => {
    const recording = recordPacts(gateway, { consumer: 'release-bot', scenario: () => 'a release' })
    for (let i = 0; i < 3; i++) await client.send(new GetStageCommand({ restApiId, stageName: 'beta' }))
    expect(recording.pacts()[0]?.interactions.map(({ description }) => description)).toEqual([
      'a release: GetStage: answered',
    ])
  })

  it('numbers interactions that differ only in parts that Pact ignores', async () => {
    const recording = recordPacts(gateway, { consumer: 'release-bot' })
    for (const name of ['one', 'two']) {
      await client.send(new GetStageCommand({ restApiId, stageName: name })).catch(() => {})
    }
    expect(recording.pacts()[0]?.interactions.map(({ description }) => description)).toEqual([
      'GetStage: StageNotFound',
      'GetStage: StageNotFound (2)',
    ])
  })

  it('records both versions, through any transport', async () => {
    const recording = recordPacts(gateway, { consumer: 'console' })
    const url = 'https://apigateway.us-east-1.amazonaws.com'
    await gateway.fetch(`${url}/v2/apis/f6g7h8i9j0/stages/$default`)
    await gateway.fetch(`${url}/v2/apis/f6g7h8i9j0/stages/$default/routesettings/GET%20%2Fpets`, { method: 'DELETE' })
    await gateway.fetch(`${url}/v2/apis/f6g7h8i9j0/stages?maxResults=1`)
    await gateway.fetch(`${url}/restapis/${restApiId}/stages`, { headers: { accept: 'application/json' } })
    const folder = mkdtempSync(join(tmpdir(), 'understudy-record-'))
    const files = recording.write(folder)
    expect(files).toHaveLength(2)
    expect(readFileSync(files[1] as string, 'utf8')).toContain('routesettings/GET%20%2Fpets')
    expect((await verifyPacts({ pacts: folder })).outcomes).toHaveLength(4)
  })

  it('records throttled requests with their texts', async () => {
    const recording = recordPacts(gateway, { consumer: 'release-bot' })
    gateway.faults.on('GetStage').once().reply(tooManyRequests())
    await gateway.fetch(`https://apigateway.us-east-1.amazonaws.com/restapis/${restApiId}/stages/beta`, {
      headers: { accept: 'application/json' },
    })
    const [pact] = recording.pacts()
    expect(pact?.interactions[0]).toMatchObject({ description: 'GetStage: TooManyRequests', response: { status: 429 } })
    expect(pact?.interactions[0]?.providerStates?.at(-1)).toEqual({
      name: 'requests are throttled',
      params: { count: 1 },
    })
    const folder = mkdtempSync(join(tmpdir(), 'understudy-record-'))
    recording.write(folder)
    await verifyPacts({ pacts: folder })
  })

  it.each([
    ['connections that break', connectionReset(), 'was answered 0'],
    ['failures of the service', serviceUnavailable(), 'was answered 503'],
    ['answers that only a fault gives', accessDenied(), 'cannot be expressed by provider states'],
  ])('reports that a pact cannot contain %s', async (_, fault, sentence) => {
    const recording = recordPacts(gateway, { consumer: 'release-bot' })
    gateway.faults
      .on({ op: 'GetStage', version: 'v1' })
      .once()
      .reply(fault as never)
    await gateway
      .fetch(`https://apigateway.us-east-1.amazonaws.com/restapis/${restApiId}/stages/beta`, {
        headers: { accept: 'application/json' },
      })
      .catch(() => {})
    expect(() => recording.pacts()).toThrow(sentence)
  })

  it.each([
    ['the account of its caller', { accessKeyId: '111122223333' }, 'us-east-1', '111122223333:a1b2c3d4e5'],
    ['the region of its caller', { accessKeyId: 'test' }, 'eu-west-1', '123456789012:a1b2c3d4e5'],
  ])(
    'rejects interactions that depend on %s, because requests of a pact are unsigned',
    async (_, key, region, answered) => {
      const recording = recordPacts(gateway, { consumer: 'release-bot' })
      const elsewhere = new APIGatewayClient({
        region,
        credentials: { ...key, secretAccessKey: 'test' },
        requestHandler: gateway.requestHandler(),
      })
      const asked = elsewhere.send(
        new GetTagsCommand({ resourceArn: `arn:aws:apigateway:${region}::/restapis/${restApiId}/stages/beta` }),
      )
      await expect(asked).rejects.toThrow(answered)
      expect(() => recording.pacts()).toThrow('cannot be expressed by provider states')
    },
  )

  it('records each attempt of a retried call, and the pages of a list', async () => {
    const recording = recordPacts(gateway, { consumer: 'release-bot' })
    gateway.faults.on('UpdateStage').once().reply(afterCommit(tooManyRequests()))
    const patchOperations = [{ op: 'replace' as const, path: '/description', value: 'Größe' }]
    await client.send(new UpdateStageCommand({ restApiId, stageName: 'beta', patchOperations }))
    const page = await client.send(new GetDeploymentsCommand({ restApiId, limit: 1 }))
    await client.send(new GetDeploymentsCommand({ restApiId, limit: 1, position: page.position }))
    const folder = mkdtempSync(join(tmpdir(), 'understudy-record-'))
    recording.write(folder)
    const { outcomes } = await verifyPacts({ pacts: folder })
    expect(outcomes.map(({ description, verdict }) => [description, verdict].join(': '))).toEqual([
      'GetDeployments: answered: kept',
      'UpdateStage: TooManyRequests: kept',
      'UpdateStage: answered: kept',
    ])
    // The second page is asked for with the token of the first, whatever it is.
    const [list] = recording.pacts().flatMap(({ interactions }) => interactions)
    const [next] = list ? followUpsOf(list) : []
    expect(next?.request.query).toEqual({ limit: ['1'], position: [fromAnswer('$.position')] })
    expect(list?.request.query).toEqual({ limit: ['1'] })
  })

  it('adds the parts of the state document on which an answer depends if no other state has them', async () => {
    const recording = recordPacts(gateway, { consumer: 'console' })
    const url = 'https://apigateway.us-east-1.amazonaws.com/v2/apis/f6g7h8i9j0/stages/$default'
    await gateway.fetch(url, {
      method: 'PATCH',
      body: '{"autoDeploy":true}',
      headers: { 'content-type': 'application/json' },
    })
    await gateway.fetch(url)
    await gateway.fetch(`https://apigateway.us-east-1.amazonaws.com/restapis/${restApiId}`, {
      headers: { accept: 'application/json' },
    })
    const folder = mkdtempSync(join(tmpdir(), 'understudy-record-'))
    recording.write(folder)
    await verifyPacts({ pacts: folder })
    const [, http] = recording.pacts()
    const read = http?.interactions.find(({ description }) => description.startsWith('GetStage'))
    expect(read?.providerStates?.map(({ name }) => name)).toEqual(['the provider holds a state document'])
    const { document = {} } = (read?.providerStates?.[0]?.params ?? {}) as { document?: StateDocument }
    expect(Object.keys(document)).toEqual(['apis'])
    expect(document.apis?.[0]).not.toHaveProperty('routes')
  })

  it('reads created documents under the identifier that the provider generates', async () => {
    const recording = recordPacts(gateway, { consumer: 'console' })
    const base = 'https://apigateway.us-east-1.amazonaws.com/usageplans'
    const headers = { accept: 'application/json', 'content-type': 'application/json' }
    const made = await gateway.fetch(base, { method: 'POST', body: '{"name":"gold"}', headers })
    const { id } = (await made.json()) as { id: string }
    await gateway.fetch(`${base}/${id}`, { headers: { accept: 'application/json' } })
    const [pact] = recording.pacts()
    const change = pact?.interactions.find(({ description }) => description.startsWith('CreateUsagePlan'))
    expect(JSON.stringify(change?.comments)).toContain('"/usageplans/${answer $.id}"')
    const folder = mkdtempSync(join(tmpdir(), 'understudy-record-'))
    recording.write(folder)
    await verifyPacts({ pacts: folder })
  })

  it('records times and dates together with the clock, so that an unchanged date is detected', async () => {
    const clock = manualClock(1_700_000_600_000)
    const dated = { createdDate: 1_700_000_000, lastUpdatedDate: 1_700_000_000 }
    const shop = createApiGateway({
      state: { restApis: [{ id: restApiId, deployments: [{ id: 'dep001' }], stages: [{ ...stageOfShop, ...dated }] }] },
      clock,
    })
    const recording = recordPacts(shop, { consumer: 'console', clock: true })
    const url = `https://apigateway.us-east-1.amazonaws.com/restapis/${restApiId}/stages/beta`
    const headers = { accept: 'application/json', 'content-type': 'application/json' }
    const patchOperations = [{ op: 'replace', path: '/description', value: 'new' }]
    await shop.fetch(url, { method: 'PATCH', headers, body: JSON.stringify({ patchOperations }) })
    await shop.fetch(url, { headers })
    const [pact] = recording.pacts()
    const [change] = (pact?.interactions ?? []).filter(({ description }) => description === 'UpdateStage: answered')
    expect(change?.providerStates?.[0]).toEqual({ name: 'the clock is at', params: { epochSeconds: 1_700_000_600 } })
    for (const { body, matchingRules } of [change?.response, change && followUpsOf(change)[0]?.response].map(
      (one) => one as { body?: { content: object }; matchingRules?: object },
    )) {
      expect(body?.content).toMatchObject({ createdDate: 1_700_000_000, lastUpdatedDate: 1_700_000_600 })
      expect(JSON.stringify(matchingRules ?? {})).not.toContain('Date')
    }
    const unmoved = JSON.parse(
      JSON.stringify(pact).replaceAll('"lastUpdatedDate":1700000600', '"lastUpdatedDate":1700000000'),
    )
    for (const [text, verdict] of [
      [JSON.stringify(pact), 'kept'],
      [JSON.stringify(unmoved), 'broken'],
    ] as const) {
      const { outcomes } = await verifySources([{ name: 'console.json', text, named: true }], {})
      expect(outcomes.find(({ description }) => description === 'UpdateStage: answered')?.verdict).toBe(verdict)
    }
  })

  it('records a body that is a string unchanged', async () => {
    const recording = recordPacts(gateway, { consumer: 'console' })
    const csv = 'Name,Key\nshop,AbCdEfGhIjKlMnOpQrStUvWxYz0123456789AbCd\n'
    await gateway.fetch('https://apigateway.us-east-1.amazonaws.com/apikeys?mode=import&format=csv', {
      method: 'POST',
      body: csv,
      headers: { accept: 'application/json', 'content-type': 'text/csv' },
    })
    const pacts = recording.pacts()
    expect(pacts[0]?.interactions).toMatchObject([
      { description: 'ImportApiKeys: answered', request: { body: { content: csv, contentType: 'text/csv' } } },
    ])
    const folder = mkdtempSync(join(tmpdir(), 'understudy-record-'))
    recording.write(folder)
    const { outcomes } = await verifyPacts({ pacts: folder })
    expect(outcomes).toMatchObject([{ verdict: 'kept' }])
  })

  it('records a path that cannot be decoded', async () => {
    const recording = recordPacts(gateway, { consumer: 'console' })
    await gateway.fetch('https://apigateway.us-east-1.amazonaws.com/restapis/%E0%A4%A/stages/x', {
      headers: { accept: 'application/json' },
    })
    expect(recording.pacts()[0]?.interactions[0]).toMatchObject({ description: 'GetStage: PathMalformed' })
  })

  it.each<[string, string, RequestInit?]>([
    ['/nowhere', 'it is not a modelled operation, so a pact cannot contain it'],
    ['/domainnameaccessassociations', 'it is not a modelled operation, so a pact cannot contain it'],
    [`/restapis/${restApiId}/stages/beta`, 'without "Accept: application/json" v1 answers in HAL'],
    [
      '/v2/apis/f6g7h8i9j0/stages',
      'its body is not JSON',
      { method: 'POST', body: '{"stageName"', headers: { 'content-type': 'application/json' } },
    ],
  ])('reports what a pact cannot express: %s', async (path, sentence, init) => {
    const seeded = createApiGateway({ state, seed: 7 }) // draws other identifiers than those who play it again
    const recording = recordPacts(seeded, { consumer: 'console' })
    await seeded.fetch(`https://apigateway.us-east-1.amazonaws.com${path}`, init)
    expect(() => recording.pacts()).toThrow(RecordingError)
    expect(() => recording.pacts()).toThrow(sentence)
  })
})
