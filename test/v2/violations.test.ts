import { expect, it } from 'vitest'
import { throughTransports } from '../transports.ts'
import { API, httpApi, INTEGRATION, STAGE } from './given.ts'

const NUMBER = 'com.amazon.coral.value.json.numbers.TruncatingBigNumber'

throughTransports('A body of the wrong JSON types', (open) => {
  it.each([
    [{ description: true }, 'class java.lang.Boolean can not be converted to an String'],
    [{ description: 7 }, `class ${NUMBER} can not be converted to an String`],
    [{ autoDeploy: 'true' }, 'class java.lang.String can not be converted to an Boolean'],
    [
      { defaultRouteSettings: { throttlingBurstLimit: '5' } },
      'class java.lang.String can not be converted to an Integer',
    ],
    [
      { defaultRouteSettings: { throttlingRateLimit: true } },
      'class java.lang.Boolean can not be converted to an Double',
    ],
    [{ stageVariables: { a: 1 } }, `class ${NUMBER} can not be converted to an String`],
    [{ stageVariables: 'a=b' }, 'class java.lang.String can not be converted to an Map'],
    [{ stageVariables: [] }, 'Start of list found where not expected'],
    [{ description: {} }, 'Start of structure or map found where not expected'],
    [[], 'Start of list found where not expected'],
  ])('is refused before anything else: %j', async (given, message) => {
    const { gateway, request } = await open({ state: httpApi() })
    const before = gateway.snapshot()
    for (const path of [STAGE, '/v2/apis/nosuch/stages/x']) {
      const { status, headers, body } = await request('PATCH', path, given)
      expect([status, headers.get('x-amzn-errortype'), body]).toEqual([400, 'SerializationException', { message }])
    }
    expect(gateway.snapshot()).toEqual(before)
  })

  it('has fractions truncated if an integer is expected', async () => {
    const { request } = await open({ state: httpApi() })
    const { status, body } = await request('PATCH', STAGE, {
      defaultRouteSettings: { throttlingBurstLimit: 1.9, throttlingRateLimit: 1.9 },
    })
    expect([status, body.defaultRouteSettings]).toMatchObject([
      200,
      { throttlingBurstLimit: 1, throttlingRateLimit: 1.9 },
    ])
  })

  const tooLong = { description: 'x'.repeat(1025) }
  const described: readonly [string, string, object][] = [
    ['POST', `${API}/stages`, { stageName: 'x' }],
    ['PATCH', STAGE, {}],
    ['POST', '/v2/apis', { name: 'x', protocolType: 'HTTP' }],
    ['PATCH', API, {}],
    ['POST', `${API}/deployments`, {}],
    ['PATCH', `${API}/deployments/dep001`, {}],
    ['POST', `${API}/integrations`, INTEGRATION],
    ['PATCH', `${API}/integrations/integ01`, {}],
  ]

  it.each(described)('is distinguished from invalid content, which %s %s checks', async (method, path, body) => {
    const integrations = [{ integrationId: 'integ01' }]
    const { request } = await open({ state: httpApi({}, { deployments: [{ deploymentId: 'dep001' }], integrations }) })
    const wrong = await request(method, path, { ...body, ...tooLong })
    expect([wrong.status, wrong.body.message]).toEqual([400, 'Description cannot be longer than 1024 characters'])
    expect((await request(method, path, { ...body, description: 'x'.repeat(1024) })).status).toBeLessThan(300)
  })
})
