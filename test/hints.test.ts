import { describe, expect, it } from 'vitest'
import { patches } from '../src/generated/v1/patch.ts'
import { createApiGateway, type Gateway, type StateDocument } from '../src/index.ts'
import { notedPatchRows } from '../src/sample-data/patch-rows.ts'
import { sampled } from './sampled.ts'
import { throughTransports } from './transports.ts'

const restApiId = 'a1b2c3d4e5'
const state: StateDocument = {
  restApis: [
    {
      id: restApiId,
      deployments: [{ id: 'dep001' }, { id: 'dep002' }],
      documentationVersions: ['v1'],
      stages: [
        {
          stageName: 'prod',
          deploymentId: 'dep001',
          variables: { color: 'blue' },
          canarySettings: { deploymentId: 'dep002', percentTraffic: 10, stageVariableOverrides: { color: 'green' } },
          methodSettings: { '*/*': { metricsEnabled: true } },
        },
      ],
    },
  ],
  clientCertificates: [{ clientCertificateId: 'cert01' }],
}

interface Operation {
  op?: string
  path?: string
  value?: string
  from?: string
}

const STAGE = `/restapis/${restApiId}/stages/prod`

const send = (gateway: Gateway, url: string, operation: Operation) =>
  gateway.answer({ method: 'PATCH', url, headers: {}, body: JSON.stringify({ patchOperations: [operation] }) })

/** The hint at an operation on a new gateway. */
function hintAt(url: string, operation: Operation): string | undefined {
  const gateway = createApiGateway({ state })
  expect(send(gateway, url, operation).status).toBe(400)
  return gateway.journal.last?.hint
}

/** The operation that a hint proposes. */
function proposed(operation: Operation, hint: string | undefined): Operation | undefined {
  const text = /Did you mean (.*)\?$/s.exec(hint ?? '')?.[1]
  if (text === undefined) return undefined
  const change: Operation = {}
  const value = / ?(?:with )?the value ("(?:[^"\\]|\\.)*")$/.exec(text)
  const source = /"from": "([^"]*)"/.exec(text)
  const rest = text.replace(value?.[0] ?? '', '').replace(source?.[0] ?? '', '')
  for (const [, word = ''] of rest.matchAll(/"([^"]*)"/g))
    Object.assign(change, word.startsWith('/') ? { path: word } : { op: word })
  if (value?.[1]) change.value = JSON.parse(value[1]) as string
  if (source?.[1]) change.from = source[1]
  return { ...operation, ...change }
}

/** Typing errors, habits and wrong forms of a path. */
function misspelt(path: string): string[] {
  const words = path.split('/')
  const last = words.at(-1) ?? ''
  return [
    path.slice(1),
    path.slice(0, -1),
    `${path}s`,
    path.toUpperCase(),
    path.toLowerCase(),
    `${path.slice(0, -2)}${path.at(-1)}${path.at(-2)}`,
    `/${last}`,
    `/methodSettings${path}`,
    `/stage${path}`,
    `/${words[1]}`,
    path.replace(/([A-Z][a-z]+)$/, ''),
    `${path}/`,
    path.replaceAll('/', '.'),
  ]
}

describe('A hint at a refused patch', () => {
  it.each([
    ['replace', '/variables', 'blue', '"/variables/color"'],
    ['replace', '/variables', '{"color":"red"}', '"/variables/color" with the value "red"'],
    ['remove', '/variables', undefined, '"/variables/color"'],
    ['add', '/variables/color', 'red', '"replace"'],
    ['replace', '/tracing', 'true', '"/tracingEnabled"'],
    ['add', '/tracing', 'true', '"replace" at "/tracingEnabled"'],
    ['replace', '/canarySetting', '10', '"/canarySettings/percentTraffic"'],
    ['replace', '/canarySettings', '{"percentTraffic":20}', '"/canarySettings/percentTraffic" with the value "20"'],
    ['replace', '/methodSettings/*/*/throttling/rateLimit', '10', '"/*/*/throttling/rateLimit"'],
    ['replace', '/methodSettings/*/*/throttling/ratelimit', '10', '"/*/*/throttling/rateLimit"'],
    ['replace', '/loggingLevel', 'INFO', '"/*/*/logging/loglevel"'],
    ['remove', '/description', undefined, '"replace" with the value ""'],
    ['move', '/deploymentId', undefined, '"copy" with "from": "/canarySettings/deploymentId"'],
  ])('proposes for %s %s %s: %s', (op, path, value, proposal) => {
    const operation = { op, path, ...(value !== undefined && { value }) }
    const hint = hintAt(STAGE, operation)
    expect(hint).toBe(`"${path}" is not a path of UpdateStage that takes "${op}". Did you mean ${proposal}?`)
    const gateway = createApiGateway({ state })
    expect(send(gateway, STAGE, proposed(operation, hint) ?? {}).status).toBe(200)
  })

  it.each([
    ['replace', '/endpointConfiguration/types', 'REGIONAL', '"/endpointConfiguration/types/EDGE"'],
    ['replace', '/endpointConfiguration/type/EDGE', 'REGIONAL', '"/endpointConfiguration/types/EDGE"'],
    ['add', '/binaryMediaTypes', 'image/png', '"/binaryMediaTypes/image~1png"'],
    ['replace', '/binaryMediaType', 'image/png', '"add" at "/binaryMediaTypes/image~1png"'],
  ])('proposes entries of lists of an API for %s %s %s: %s', (op, path, value, proposal) => {
    const hint = hintAt(`/restapis/${restApiId}`, { op, path, value })
    expect(hint).toBe(`"${path}" is not a path of UpdateRestApi that takes "${op}". Did you mean ${proposal}?`)
    const { status } = send(
      createApiGateway({ state }),
      `/restapis/${restApiId}`,
      proposed({ op, path, value }, hint) ?? {},
    )
    expect(status).toBe(200)
  })

  it('proposes a value of the enum of a path', () => {
    expect(hintAt(STAGE, { op: 'replace', path: '/*/*/logging/loglevel', value: 'INFOO' })).toBe(
      '"INFOO" is not a valid value of "/*/*/logging/loglevel". Did you mean "INFO"?',
    )
    expect(hintAt(STAGE, { op: 'replace', path: '/cacheClusterSize', value: 'large' })).toBeUndefined()
  })

  it('describes the similar path if it does not accept the value', () => {
    expect(hintAt(STAGE, { op: 'replace', path: '/*/*/throttling/ratelimit', value: 'many' })).toBe(
      '"/*/*/throttling/ratelimit" is not a path of UpdateStage that takes "replace". ' +
        'The most similar path is "/*/*/throttling/rateLimit", which takes a value of type number of at least -1.',
    )
    expect(hintAt(STAGE, { op: 'replace', path: '/tracing', value: 'yes' })).toContain(
      'The most similar path is "/tracingEnabled", which takes "true" or "false".',
    )
  })

  it('suggests a path in the same object, with the same resource of a method', () => {
    expect(hintAt(STAGE, { op: 'replace', path: '/accessLogSettings/destination', value: 'x' })).toBe(
      '"/accessLogSettings/destination" is not a path of UpdateStage that takes "replace". ' +
        'Its members have paths of their own: "/accessLogSettings/destinationArn", "/accessLogSettings/format".',
    )
    expect(hintAt(STAGE, { op: 'replace', path: '/~1dogs/get/logging/loglevel', value: 'INFO' })).toContain(
      'Did you mean "/~1dogs/GET/logging/loglevel"?',
    )
  })

  it('names the list in which a value is not valid', () => {
    const gateway = createApiGateway()
    const body = JSON.stringify({ name: 'shop', endpointConfiguration: { types: ['regional'] } })
    gateway.answer({ method: 'POST', url: '/restapis', headers: {}, body })
    expect(gateway.journal.last?.hint).toBe('"regional" is not a valid value in "types". Did you mean "REGIONAL"?')
  })

  it('is absent if nothing is similar', () => {
    expect(hintAt(STAGE, { op: 'replace', path: '/foo', value: 'x' })).toBeUndefined()
  })

  it.each(Object.values(patches))('proposes only what is accepted: $operation', ({ operation: name }) => {
    const sample = sampled(name)
    const [url, document] = name === 'UpdateStage' ? [STAGE, state] : [sample.path, sample.state({}) as StateDocument]
    // A refused operation changes nothing, and after an accepted one the gateway goes back.
    const gateway = createApiGateway({ state: document })
    let proposals = 0
    for (const row of notedPatchRows(name)) {
      const path = row.example?.path ?? row.path
      const { value } = row.example ?? {}
      for (const [op, wrong, given] of [
        ...misspelt(path).map((one) => ['replace', one, value] as const),
        ...misspelt(path).map((one) => ['replace', one, 'true'] as const),
        ...['add', 'remove', 'copy', 'move', 'test', 'replace'].map((one) => [one, path, value] as const),
        ...['add', 'remove', 'copy', 'move', 'test'].map((one) => [one, path.slice(0, -1), value] as const),
      ]) {
        const operation = { op, path: wrong, ...(given !== undefined && { value: given }) }
        if (send(gateway, url, operation).status < 300) {
          gateway.reset()
          continue
        }
        const meant = proposed(operation, gateway.journal.last?.hint)
        if (!meant) continue
        proposals++
        const { status, body } = send(gateway, url, meant)
        gateway.reset()
        expect(status, `${JSON.stringify(operation)} -> ${JSON.stringify(meant)}: ${body}`).toBeLessThan(300)
      }
    }
    expect(proposals).toBeGreaterThan(notedPatchRows(name).length * 3)
  })
})

describe('A refusal of a state document', () => {
  const refusal = (document: object): string => {
    try {
      createApiGateway().load(document as StateDocument)
    } catch (error) {
      return (error as Error).message
    }
    throw new Error('The document is accepted.')
  }
  const stage = { stageName: 'prod', deploymentId: 'dep001' }

  it.each<[string, object]>([
    ['restApis[0].stage: unknown member. Did you mean "stages"?', { restApis: [{ id: 'a', stage: [stage] }] }],
    [
      'restApis[0].stage: unknown member. There is "stages", which must be of type array.',
      { restApis: [{ id: 'a', stage }] },
    ],
    [
      'restApis[0].stages[0].name: unknown member. Did you mean "stageName"?',
      { restApis: [{ id: 'a', stages: [{ name: 'prod', deploymentId: 'dep001' }] }] },
    ],
    [
      'restApis[0].stages[0].stagename: unknown member. "stageName" exists, but it is already given.',
      { restApis: [{ id: 'a', stages: [{ ...stage, stagename: 'prod' }] }] },
    ],
    ['apis[0].id: unknown member. Did you mean "apiId"?', { apis: [{ id: 'a' }] }],
    [
      'apis[0].stages[0].StageName: unknown member. Did you mean "stageName"?',
      { apis: [{ apiId: 'a', stages: [{ StageName: 'x' }] }] },
    ],
    ['the state document: unknown member "restApi". Did you mean "restApis"?', { restApi: [{ id: 'a' }] }],
    ['the state document: unknown member "restApi".', { restApi: 'a' }],
    [
      'accounts[0]: unknown member "accounts".',
      { accounts: [{ accountId: '000000000001', region: 'us-east-1', accounts: [] }] },
    ],
    ['restApis[0].resorces: unknown member. Did you mean "resources"?', { restApis: [{ id: 'a', resorces: [] }] }],
    ['restApis[0].restApis: unknown member.', { restApis: [{ id: 'a', restApis: [] }] }],
  ])('is: %s', (message, document) => {
    expect(refusal(document)).toBe(message)
  })

  it('never proposes the unknown name itself, nor a name that is refused at its place', () => {
    const names = [
      'stage',
      'stages',
      'deployment',
      'variable',
      'apiId',
      'id',
      'route',
      'tag',
      'description',
      'logs',
      'account',
    ]
    const holders: [(member: object) => object, string][] = [
      [(member) => ({ restApis: [{ id: 'a', ...member }] }), 'restApis[0]'],
      [(member) => ({ restApis: [{ id: 'a', stages: [{ ...stage, ...member }] }] }), 'restApis[0].stages[0]'],
      [(member) => ({ apis: [{ apiId: 'a', ...member }] }), 'apis[0]'],
      [(member) => ({ apis: [{ apiId: 'a', stages: [{ stageName: 'x', ...member }] }] }), 'apis[0].stages[0]'],
      [(member) => ({ ...member }), 'the state document'],
    ]
    let proposals = 0
    for (const [document, path] of holders) {
      for (const name of names.flatMap((one) => [one, `${one}s`, one.toUpperCase(), one.slice(0, -1)])) {
        for (const value of ['x', [], {}, 5, true]) {
          let message: string
          try {
            message = refusal(document({ [name]: value }))
          } catch {
            continue
          }
          const meant = /Did you mean "(.*)"\?$/.exec(message)?.[1]
          if (meant === undefined) continue
          proposals++
          const wrong = `${JSON.stringify(document({ [name]: value }))}: ${message}`
          expect(meant, wrong).not.toBe(name)
          expect(() => createApiGateway().load(document({ [meant]: value }) as StateDocument), wrong).not.toThrow(
            path === 'the state document' ? /./ : new RegExp(`\\.${meant}\\b`),
          )
        }
      }
    }
    expect(proposals).toBeGreaterThan(50)
  })
})

describe('A state document', () => {
  it('may contain the default account and region under "accounts"', () => {
    const gateway = createApiGateway({
      state: { accounts: [{ accountId: '123456789012', region: 'us-east-1', restApis: [{ id: restApiId }] }] },
    })
    expect(gateway.snapshot()).toMatchObject({ restApis: [{ id: restApiId }] })
    expect(gateway.snapshot().accounts).toBeUndefined()
  })

  it('accepts a stage of AWS with its certificate id and documentation version alone', () => {
    const stages = [
      { stageName: 'prod', deploymentId: 'dep001', clientCertificateId: 'cert01', documentationVersion: 'v1' },
    ]
    const gateway = createApiGateway({ state: { restApis: [{ id: restApiId, stages }] } })
    const get = (url: string) => gateway.answer({ method: 'GET', url, headers: { accept: 'application/json' } })
    expect(JSON.parse(get('/clientcertificates/cert01').body)).toMatchObject({ clientCertificateId: 'cert01' })
    expect(JSON.parse(get(`/restapis/${restApiId}/documentation/versions/v1`).body)).toMatchObject({ version: 'v1' })
    const snapshot = gateway.snapshot()
    gateway.load(snapshot)
    expect(gateway.snapshot()).toEqual(snapshot)
  })
})

describe('A hint at a path without an operation', () => {
  it.each([
    ['GET', '/prefix/restapis', 'The service has no path /prefix: leave it out of the endpoint of the client.'],
    ['GET', '/a/b/v2/apis/x/stages', 'The service has no path /a/b: leave it out of the endpoint of the client.'],
    ['POST', '/restapis/x/stages/prod', 'This path takes GET, PATCH, DELETE, not POST.'],
    ['GET', '/restapis//stages', 'The path has an empty part: an id is missing, or there is a slash too many.'],
    ['GET', '/restapis/', 'The path has an empty part: an id is missing, or there is a slash too many.'],
    ['GET', '//restapis', 'The path has an empty part: an id is missing, or there is a slash too many.'],
    ['GET', '/nowhere', undefined],
    ['GET', '/a/b/c/d/e/restapis', undefined],
    ['GET', 'http://localhost?x=/restapis', undefined],
  ])('%s %s: %s', (method, url, hint) => {
    const gateway = createApiGateway()
    const { status, body } = gateway.answer({ method, url, headers: {} })
    expect([status, JSON.parse(body).message]).toEqual([403, expect.stringContaining('Unable to determine')])
    expect(gateway.journal.last?.hint).toBe(hint)
  })
})

throughTransports('A hint at the wrong account or region', (open) => {
  const placed: StateDocument = {
    restApis: [
      {
        id: restApiId,
        deployments: [{ id: 'dep001' }],
        resources: [{ path: '/pets', id: 'res001' }],
        stages: [{ stageName: 'prod', deploymentId: 'dep001' }],
      },
    ],
    clientCertificates: [{ clientCertificateId: 'cert01' }],
    apis: [
      {
        apiId: 'f6g7h8',
        routes: ['GET /pets'],
        stages: [{ stageName: 'dev' }],
        deployments: [{ deploymentId: 'dep002' }],
      },
    ],
    apiMappings: [{ domainName: 'x.example.com', apiId: 'f6g7h8', stage: 'dev', apiMappingId: 'map001' }],
    accounts: [
      { accountId: '123456789012', region: 'eu-west-1', restApis: [{ id: 'same000000' }] },
      {
        accountId: '000000000001',
        region: 'us-east-1',
        restApis: [{ id: 'same000000', stages: [{ stageName: 'beta', deploymentId: 'dep009' }] }],
      },
    ],
  }
  const scope = (accessKeyId: string, region: string) => ({
    authorization: `AWS4-HMAC-SHA256 Credential=${accessKeyId}/20260101/${region}/apigateway/aws4_request, SignedHeaders=host, Signature=0`,
  })
  const arn = (path: string) => encodeURIComponent(`arn:aws:apigateway:us-east-1::${path}`)

  it.each([
    [`/restapis/${restApiId}`, restApiId],
    [`/restapis/${restApiId}/stages/prod`, restApiId],
    [`/restapis/${restApiId}/deployments/dep001`, restApiId],
    [`/restapis/${restApiId}/resources/res001`, restApiId],
    [`/tags/${arn(`/restapis/${restApiId}/stages/prod`)}`, restApiId],
    ['/clientcertificates/cert01', 'cert01'],
    ['/v2/apis/f6g7h8', 'f6g7h8'],
    ['/v2/apis/f6g7h8/stages/dev', 'f6g7h8'],
    ['/v2/domainnames/x.example.com/apimappings/map001', 'x.example.com'],
    [`/v2/tags/${arn('/apis/f6g7h8')}`, 'f6g7h8'],
  ])('names the region of the resource of GET %s', async (path, id) => {
    const { gateway, request } = await open({ state: placed })
    await request('GET', path, undefined, scope('test', 'eu-west-1'))
    expect(gateway.journal.last?.hint).toBe(`${id} exists in us-east-1; this request was signed for eu-west-1.`)
    await request('GET', path, undefined, scope('test', 'us-east-1'))
    expect(gateway.journal.last).toMatchObject({ status: 200 })
    await request('GET', path, undefined, scope('000000000002', 'us-east-1'))
    expect(gateway.journal.last?.hint).toBe(
      `${id} exists in the account 123456789012; this request was signed for the account 000000000002.`,
    )
  })

  it('names both if both differ, and the child if the parent exists in both', async () => {
    const { gateway, request } = await open({ state: placed })
    await request('GET', '/restapis/same000000/stages/beta', undefined, scope('test', 'eu-west-1'))
    expect(gateway.journal.last?.hint).toBe(
      'beta of same000000 exists in us-east-1 of the account 000000000001; ' +
        'this request was signed for eu-west-1 of the account 123456789012.',
    )
  })

  it('considers names in a body, too', async () => {
    const { gateway, request } = await open({ state: placed })
    const patchOperations = [{ op: 'replace', path: '/clientCertificateId', value: 'cert01' }]
    await request('PATCH', '/restapis/same000000/stages/beta', { patchOperations }, scope('000000000001', 'us-east-1'))
    expect(gateway.journal.last?.hint).toBe(
      'cert01 exists in the account 123456789012; this request was signed for the account 000000000001.',
    )
  })

  it('names the missing signature of an unsigned request', async () => {
    const { gateway, request } = await open({ state: placed })
    await request('GET', '/restapis/same000000/stages/beta')
    expect(gateway.journal.last?.hint).toContain('exists in')
    expect(gateway.journal.last?.hint).toContain('this request is not signed and counts for')
  })

  it('is absent if the name exists nowhere', async () => {
    const { gateway, request } = await open({ state: placed })
    await request('GET', '/restapis/nosuch', undefined, scope('test', 'eu-west-1'))
    expect(gateway.journal.last).toMatchObject({ status: 404 })
    expect(gateway.journal.last?.hint).toBeUndefined()
  })
})

describe('A hint at a value that is not in an enum', () => {
  it.each([
    ['update', { path: '/description', value: 'x' }, 'replace'],
    ['Replace', { path: '/description', value: 'x' }, 'replace'],
    ['delete', { path: '/variables/color' }, 'remove'],
  ])('proposes for the op %s of %j: %s', (op, rest, meant) => {
    expect(hintAt(STAGE, { op, ...rest })).toBe(`"${op}" is not a valid op. Did you mean "${meant}"?`)
    expect(send(createApiGateway({ state }), STAGE, { ...rest, op: meant }).status).toBe(200)
  })

  it('proposes nothing that would be refused', () => {
    expect(hintAt(STAGE, { op: 'delete', path: '/description' })).toBeUndefined()
  })

  it('exists in both versions', () => {
    const { answer, journal } = createApiGateway()
    answer({ method: 'POST', url: '/v2/apis', headers: {}, body: '{"name":"x","protocolType":"http"}' })
    expect(journal.last?.hint).toBe('"http" is not a valid protocolType. Did you mean "HTTP"?')
  })

  it('does not change the state', () => {
    const gateway = createApiGateway({ state })
    const before = gateway.snapshot()
    send(gateway, STAGE, { op: 'update', path: '/description', value: 'x' })
    expect(gateway.journal.last?.hint).toContain('Did you mean')
    expect(gateway.snapshot()).toEqual(before)
  })
})

describe('The journal', () => {
  it.each([
    ['v1', 'CreateDomainNameAccessAssociation', '/domainnameaccessassociations'],
    ['v2', 'CreatePortal', '/v2/portals'],
  ] as const)('names the %s operation of a 501: %s', (version, operation, url) => {
    const gateway = createApiGateway()
    expect(gateway.answer({ method: 'POST', url, headers: {}, body: '{}' }).status).toBe(501)
    expect(gateway.journal.last).toMatchObject({ version, operation })
    expect(gateway.journal.attempts(operation)).toHaveLength(1)
  })
})
