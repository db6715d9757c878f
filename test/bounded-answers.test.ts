import { expect, it } from 'vitest'
import { throughTransports } from './transports.ts'

const long = 'x'.repeat(400_000)
const many = (count: number, length: number): string[] =>
  Array.from({ length: count }, (_, i) => `${i}`.padStart(length, 'x'))
const domains = many(5_000, 60)
/** With one stage of each version. Thousands of domains cost more to load than a request costs, so few requests have them. */
const state = {
  restApis: [{ id: 'a1b2c3d4e5', stages: [{ stageName: 'prod', deploymentId: 'dep001' }] }],
  apis: [{ apiId: 'f6g7h8i9j0', protocolType: 'HTTP' as const, routes: ['GET /a'], stages: [{ stageName: 'prod' }] }],
}
const ofManyDomains = {
  ...state,
  basePathMappings: domains.map((domainName) => ({ domainName, restApiId: 'a1b2c3d4e5', stage: 'prod' })),
  apiMappings: domains.map((domainName) => ({ domainName, apiId: 'f6g7h8i9j0', stage: 'prod' })),
}
const stages = '/restapis/a1b2c3d4e5/stages'
const stage = `${stages}/prod`
const stageV2 = '/v2/apis/f6g7h8i9j0/stages/prod'
const replace = (path: string, value: string) => ({ patchOperations: [{ op: 'replace', path, value }] })

/** Requests with as much wrong as fits, each of which is refused. */
const requests: readonly [string, string, string, unknown?][] = [
  [
    'five thousand wrong entries in a list',
    'POST',
    '/restapis',
    { name: 'a', endpointConfiguration: { types: many(5_000, 150) } },
  ],
  ['five thousand wrong operations', 'PATCH', stage, { patchOperations: many(5_000, 60).map((op) => ({ op })) }],
  ['a long operation', 'PATCH', stage, { patchOperations: [{ op: long, path: long, value: long }] }],
  ['a long path', 'PATCH', stage, replace(`/${long}`, 'x')],
  ['a long path of an ARN', 'PATCH', stage, replace(`arn:x/${'a/'.repeat(200_000)}`, 'x')],
  ['a long value', 'PATCH', stage, replace('/cacheClusterSize', long)],
  ['a long log destination', 'PATCH', stage, replace('/accessLogSettings/destinationArn', long)],
  ['a long log format', 'PATCH', stage, replace('/accessLogSettings/format', `\${${long}`)],
  ['a long name', 'POST', stages, { stageName: long, deploymentId: 'dep001' }],
  ['a long enum value', 'POST', stages, { stageName: 'x', deploymentId: 'dep001', cacheClusterSize: long }],
  ['a long name of a variable', 'POST', stages, { stageName: 'x', deploymentId: 'dep001', variables: { [long]: 'x' } }],
  [
    'a long value of a variable',
    'POST',
    stages,
    { stageName: 'x', deploymentId: 'dep001', variables: { x: `{${long}` } },
  ],
  ['a stage of many domains', 'DELETE', stage],
  ['a REST API of many domains', 'DELETE', '/restapis/a1b2c3d4e5'],
  ['a stage of many domains (v2)', 'DELETE', stageV2],
  ['a long route key (v2)', 'POST', '/v2/apis/f6g7h8i9j0/routes', { routeKey: long }],
  ['a long key of settings (v2)', 'PATCH', stageV2, { routeSettings: { [`GET /${long}`]: {} } }],
  [
    'many keys of settings (v2)',
    'PATCH',
    stageV2,
    { routeSettings: Object.fromEntries(domains.map((key) => [key, {}])) },
  ],
  [
    'a long log destination (v2)',
    'PATCH',
    stageV2,
    {
      accessLogSettings: { destinationArn: `arn:aws:logs:us-east-1:1:log-group:${long}`, format: '$context.requestId' },
    },
  ],
  [
    'many unknown variables (v2)',
    'PATCH',
    stageV2,
    {
      accessLogSettings: {
        destinationArn: 'arn:aws:logs:us-east-1:1:log-group:x',
        format: `$context.requestId ${many(5_000, 30)
          .map((name) => `$context.${name}`)
          .join(' ')}`,
      },
    },
  ],
  ['a long deployment (v2)', 'PATCH', stageV2, { deploymentId: long }],
]

throughTransports('An answer is bounded', (open) => {
  it.each(requests)('for %s', async (name, method, path, body) => {
    const { request, gateway } = await open({ state: name.includes('of many domains') ? ofManyDomains : state })
    const { status, text } = await request(method, path, body)
    expect(status).toBeGreaterThanOrEqual(400)
    expect(status).toBeLessThan(500)
    expect(text.length).toBeLessThan(70_000)
    const { error, hint } = gateway.journal.last ?? {}
    expect((error?.message.length ?? 0) + (hint?.length ?? 0)).toBeLessThan(70_000)
  })

  it('reports the problem of list entries once, and shows the list', async () => {
    const { request } = await open()
    const { body } = await request('POST', '/restapis', {
      name: 'a',
      endpointConfiguration: { types: ['EDGE', 'X', 'Y'] },
    })
    expect(body.message).toMatch(/^1 validation error detected: Value '\[EDGE, X, Y\]' at /)
  })
})
