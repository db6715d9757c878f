import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { openData } from '../src/data.ts'
import { createApiGateway, type Gateway, manualClock } from '../src/index.ts'
import { runs } from './runs.ts'
import { acceptable, documentsOf } from './state-documents.ts'

const clock = manualClock('2026-01-02T03:04:05Z')
const textOf = (gateway: Gateway): string => JSON.stringify(gateway.snapshot())

describe.each(['v1', 'v2'] as const)('A state document of %s that is accepted', (version) => {
  const folder = mkdtempSync(join(tmpdir(), 'understudy-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const documents = documentsOf(version).map(acceptable)

  it('loads from its own snapshot byte for byte, in any order', () => {
    let apis = 0
    fc.assert(
      fc.property(documents, (state) => {
        const first = createApiGateway({ clock, state })
        const text = textOf(first)
        apis += [...(first.snapshot().restApis ?? []), ...(first.snapshot().apis ?? [])].length
        const second = createApiGateway({ clock, seed: 2, state: JSON.parse(text) })
        expect(second.made).toEqual([])
        expect(textOf(second)).toBe(text)
        first.load(first.snapshot())
        expect(textOf(first)).toBe(text)
        first.reset()
        expect(textOf(first)).toBe(text)
      }),
      { numRuns: runs(50, 300) },
    )
    expect(apis).toBeGreaterThan(10)
  })

  it('loads from a data file byte for byte', () => {
    let files = 0
    const check = (state: Parameters<Gateway['load']>[0]): void => {
      const file = join(folder, `${files++}.db`)
      const data = openData(file)
      const first = createApiGateway({ clock, data })
      first.load({ ...state, accounts: [{ accountId: '210987654321', region: 'eu-west-1', ...state }] })
      const text = textOf(first)
      data.close()
      const again = openData(file)
      expect(textOf(createApiGateway({ clock, data: again }))).toBe(text)
      again.close()
    }
    fc.assert(fc.property(documents, check), { numRuns: runs(10, 30) })
  })
})

describe('A state that operations made', () => {
  const host = 'https://apigateway.us-east-1.amazonaws.com'
  const send = async (
    gateway: Gateway,
    method: string,
    path: string,
    body: object,
  ): Promise<Record<string, string>> => {
    const response = await gateway.fetch(host + path, { method, body: JSON.stringify(body) })
    expect(response.status, `${method} ${path}`).toBeLessThan(300)
    return (await response.json()) as Record<string, string>
  }
  const replace = (path: string, value: string) => ({ op: 'replace', path, value })

  it('loads from its snapshot byte for byte, whatever the order in which members were set', async () => {
    const gateway = createApiGateway({ clock })
    const { id } = await send(gateway, 'POST', '/restapis', {
      name: 'shop',
      tags: { b: '1', a: '2' },
      description: 'x',
    })
    const [root] = gateway.snapshot().restApis ?? []
    const method = `/restapis/${id}/resources/${root?.rootResourceId}/methods/GET`
    await send(gateway, 'PUT', method, { authorizationType: 'NONE', operationName: 'list' })
    await send(gateway, 'PUT', `${method}/integration`, {
      type: 'MOCK',
      requestTemplates: { 'application/json': '{}' },
    })
    const dep = await send(gateway, 'POST', `/restapis/${id}/deployments`, {})
    const stages = `/restapis/${id}/stages`
    await send(gateway, 'POST', stages, {
      stageName: 'prod',
      deploymentId: dep.id,
      canarySettings: { useStageCache: true },
    })
    await send(gateway, 'PATCH', `${stages}/prod`, {
      patchOperations: [
        replace('/variables/size', '1'),
        replace('/*/*/throttling/rateLimit', '5'),
        replace('/canarySettings/percentTraffic', '5'),
        replace('/description', 'late'),
        replace('/tracingEnabled', 'true'),
      ],
    })
    await send(gateway, 'PATCH', `/restapis/${id}`, { patchOperations: [replace('/name', 'late')] })
    const api = await send(gateway, 'POST', '/v2/apis', {
      name: 'chat',
      protocolType: 'WEBSOCKET',
      routeSelectionExpression: '$x',
    })
    const v2 = `/v2/apis/${api.apiId}`
    await send(gateway, 'POST', `${v2}/routes`, { routeKey: '$default', operationName: 'x' })
    await send(gateway, 'POST', `${v2}/integrations`, { integrationType: 'MOCK', timeoutInMillis: 50 })
    await send(gateway, 'POST', `${v2}/stages`, { stageName: 'prod', autoDeploy: true, tags: { z: '1', b: '2' } })
    await send(gateway, 'PATCH', `${v2}/stages/prod`, {
      defaultRouteSettings: { throttlingRateLimit: 5, loggingLevel: 'OFF' },
      routeSettings: { $default: { throttlingBurstLimit: 1, detailedMetricsEnabled: true } },
      description: 'late',
    })
    const text = textOf(gateway)
    gateway.load(gateway.snapshot())
    expect(textOf(gateway)).toBe(text)
  })
})

describe('A request that is accepted', () => {
  const state = {
    restApis: [
      {
        id: 'a1b2c3d4e5',
        resources: [{ id: 'root', path: '/', resourceMethods: { GET: { methodIntegration: {} } } }],
        stages: [{ stageName: 'prod', deploymentId: 'dep001' }],
      },
    ],
    apis: [{ apiId: 'f6g7h8i9j0', integrations: [{ integrationId: 'integ01' }], stages: [{ stageName: 'prod' }] }],
  }
  const api = '/restapis/a1b2c3d4e5'
  const stage = `${api}/stages/prod`
  const method = `${api}/resources/root/methods/GET`
  const v2 = '/v2/apis/f6g7h8i9j0'
  const members = (names: string, text: string): [string, string][] => names.split(' ').map((name) => [name, text])
  const requests = (text: string): [string, string, object][] => {
    const patch = (path: string, pointers: string): [string, string, object][] =>
      pointers
        .split(' ')
        .map((pointer) => ['PATCH', path, { patchOperations: [{ op: 'replace', path: pointer, value: text }] }])
    const each = (verb: string, path: string, names: string, rest: object = {}): [string, string, object][] =>
      members(names, text).map(([name, value]) => [verb, path, { ...rest, [name]: value }])
    const numbers = { throttlingBurstLimit: Number(text), throttlingRateLimit: Number(text) }
    return [
      ...patch(stage, '/description /variables/a /accessLogSettings/format /accessLogSettings/destinationArn'),
      ...patch(stage, '/*/*/throttling/burstLimit /*/*/caching/ttlInSeconds /canarySettings/percentTraffic'),
      ...patch(api, '/name /description /minimumCompressionSize /policy /binaryMediaTypes'),
      ...patch('/account', '/cloudwatchRoleArn'),
      ...each('POST', '/restapis', 'description version policy', { name: 'x', minimumCompressionSize: Number(text) }),
      ...each('POST', `${api}/stages`, 'description', { stageName: 'n', deploymentId: 'dep001', tags: { a: text } }),
      ...each('PUT', `${method}/integration`, 'uri passthroughBehavior cacheNamespace', { type: 'MOCK' }),
      ...each('PATCH', v2, 'name description version routeSelectionExpression'),
      ...each('PATCH', `${v2}/stages/prod`, 'description deploymentId clientCertificateId'),
      ['PATCH', `${v2}/stages/prod`, { defaultRouteSettings: numbers, stageVariables: { a: text } }],
      ...each('POST', `${v2}/routes`, 'operationName target authorizerId', { routeKey: 'GET /' }),
      ...each('PATCH', `${v2}/integrations/integ01`, 'description integrationSubtype integrationUri connectionId'),
      ...each('PATCH', `${v2}/integrations/integ01`, 'payloadFormatVersion credentialsArn integrationMethod'),
    ]
  }

  it.each(['x'.repeat(3000), '', '-5', '0.5', '{}', 'arn:'])(
    'leaves a state that can be loaded, with "%.10s"',
    (text) => {
      for (const [verb, url, body] of requests(text)) {
        const gateway = createApiGateway({ clock, state })
        const { status } = gateway.answer({ method: verb, url, headers: {}, body: JSON.stringify(body) })
        if (status >= 400) continue
        const after = textOf(gateway)
        expect(textOf(createApiGateway({ clock, state: JSON.parse(after) })), url).toBe(after)
      }
    },
  )
})
