import { Matchers } from '@pact-foundation/pact'
import { describe, expect, it } from 'vitest'
import { answer, anyKey, like, refusal, request, uri } from '../../src/pact.ts'

type Built = { headers?: object; query?: object; body?: unknown }

/** The calls to a builder of Pact. */
function built([, , build]: ReturnType<typeof request.v1.getStage>): Built {
  const told: Built = {}
  build({
    headers: (headers) => Object.assign(told, { headers }),
    query: (query) => Object.assign(told, { query }),
    jsonBody: (body) => Object.assign(told, { body }),
  })
  return told
}

function answered([status, build]: ReturnType<typeof answer.v1.deleteStage>): Built & { status: number } {
  const told: Built & { status: number } = { status }
  build({
    headers: (headers) => Object.assign(told, { headers }),
    jsonBody: (body) => Object.assign(told, { body }),
  })
  return told
}

describe('request', () => {
  it('encodes path parameters as the SDKs do', () => {
    const [method, path] = request.v2.getStage({ apiId: 'f6g7h8i9j0', stageName: '$default' })
    expect([method, path]).toEqual(['GET', '/v2/apis/f6g7h8i9j0/stages/%24default'])
    expect(uri`/tags/${"arn:aws:x/y!'()*"}`).toBe('/tags/arn%3Aaws%3Ax%2Fy%21%27%28%29%2A')
  })

  it('puts each member into path, query or body', () => {
    const resourceArn = 'arn:aws:apigateway:us-east-1::/restapis/a1b2c3d4e5/stages/prod'
    expect(built(request.v1.untagResource({ resourceArn, tagKeys: ['a', 'b'] }))).toMatchObject({
      query: { tagKeys: ['a', 'b'] },
    })
    expect(built(request.v2.createStage({ apiId: 'f6g7h8i9j0', stageName: 'dev', autoDeploy: true }))).toEqual({
      body: { stageName: 'dev', autoDeploy: true },
    })
  })

  it('sends Accept: application/json to v1, as every SDK does', () => {
    expect(built(request.v1.getStages({ restApiId: 'a1b2c3d4e5' }))).toEqual({
      headers: { Accept: 'application/json' },
    })
    expect(built(request.v2.getStages({ apiId: 'f6g7h8i9j0' }))).toEqual({})
  })

  it('names missing and unknown members', () => {
    expect(() => request.v1.getStage({ restApiId: 'a1b2c3d4e5' } as never)).toThrow(
      'request GetStage: "stageName" is missing',
    )
    expect(() => request.v2.deleteStage({ apiId: 'f6g7h8i9j0', stageName: 'dev', x: 1 } as never)).toThrow(
      'unknown input "x"',
    )
  })
})

describe('like', () => {
  it('matches each value of the example according to the schema', () => {
    expect(
      like.v1.stage({
        stageName: 'prod',
        deploymentId: 'dep001',
        createdDate: 1700000000.5,
        tracingEnabled: false,
        cacheClusterStatus: 'NOT_AVAILABLE',
      }),
    ).toEqual({
      stageName: {
        'pact:matcher:type': [
          { 'pact:matcher:type': 'type' },
          { 'pact:matcher:type': 'regex', regex: '^[A-Za-z0-9_-]{1,128}$' },
        ],
        value: 'prod',
      },
      deploymentId: { 'pact:matcher:type': 'type', value: 'dep001' },
      createdDate: { 'pact:matcher:type': 'number', value: 1700000000.5 },
      tracingEnabled: { 'pact:matcher:type': 'type', value: false },
      cacheClusterStatus: {
        'pact:matcher:type': 'regex',
        regex: '^(CREATE_IN_PROGRESS|AVAILABLE|DELETE_IN_PROGRESS|NOT_AVAILABLE|FLUSH_IN_PROGRESS)$',
        value: 'NOT_AVAILABLE',
      },
    })
  })

  it('matches ISO dates by their form', () => {
    const { createdDate } = like.v2.stage({ createdDate: '2023-11-14T22:13:20Z' })
    expect(new RegExp(createdDate.regex).test('2026-01-02T03:04:05Z')).toBe(true)
    expect(new RegExp(createdDate.regex).test('1700000000')).toBe(false)
  })

  it('matches every item with a single example item, and exact lists otherwise', () => {
    expect(like.v2.stages({ items: [{ stageName: 'dev' }] }).items).toMatchObject({
      'pact:matcher:type': 'type',
      min: 1,
    })
    expect(like.v2.stages({ items: [{ stageName: 'dev' }, { stageName: 'prod' }] }).items).toHaveLength(2)
    expect(like.v2.stages({ items: [] }).items).toEqual([])
  })

  it('requires the keys of a map, unless only their form matters', () => {
    expect(like.v1.stage({ variables: { color: 'blue' } }).variables).toHaveProperty('color')
    expect(like.v1.stage({ variables: anyKey({ color: 'blue' }) }).variables).toMatchObject({
      'pact:matcher:type': [
        { 'pact:matcher:type': 'notEmpty' },
        {
          'pact:matcher:type': 'eachKey',
          rules: [{ 'pact:matcher:type': 'regex', regex: '^[A-Za-z0-9_]{1,64}$', value: 'color' }],
        },
        { 'pact:matcher:type': 'values' },
      ],
      value: { color: { value: 'blue' } },
    })
  })

  it('does not change a matcher of Pact', () => {
    const { stageName } = like.v1.stage({ stageName: Matchers.equal('prod') })
    expect(stageName).toEqual(Matchers.equal('prod'))
  })

  it('matches the value of a key with an apostrophe by equality, because no rule can name it', () => {
    expect(like.v1.stage({ tags: { "it's": 'x', color: 'blue' } }).tags).toMatchObject({
      "it's": 'x',
      color: { value: 'blue' },
    })
  })

  it('matches an empty map if the example map is empty', () => {
    const matchers = like.v1.stage({ variables: anyKey({}) }).variables['pact:matcher:type']
    expect(matchers.map((one: Record<string, unknown>) => one['pact:matcher:type'])).toEqual(['eachKey', 'values'])
  })

  it('does not compile with an unknown member, and throws in JavaScript', () => {
    // @ts-expect-error: stagename
    expect(() => like.v1.stage({ stagename: 'prod' })).toThrow('unknown member "stagename". Did you mean "stageName"?')
    // @ts-expect-error: dates of v2 are texts
    expect(like.v2.stage({ createdDate: 1700000000 })).toBeDefined()
  })
})

describe('answer and refusal', () => {
  it('have the status of success, and expect an empty body if success has none', () => {
    expect(answered(answer.v1.deleteStage())).toEqual({ status: 202, body: '' })
    expect(answered(answer.v2.createStage({ stageName: 'dev' }))).toMatchObject({ status: 201 })
  })

  it('expect values of the request, a state or a default by equality, and random values by their form', () => {
    const { body } = answered(
      answer.v1.getStage({
        stageName: 'prod',
        deploymentId: 'dep001',
        tracingEnabled: false,
        createdDate: 1700000000,
        tags: { team: 'shop' },
        variables: {},
        methodSettings: { '*/*': { throttlingBurstLimit: 5000 } },
      }),
    )
    const matchers = (type: string, regex: string) => [
      { 'pact:matcher:type': type },
      { 'pact:matcher:type': 'regex', regex },
    ]
    expect(body).toEqual({
      stageName: 'prod',
      deploymentId: { 'pact:matcher:type': matchers('type', '^[a-z0-9]+$'), value: 'dep001' },
      tracingEnabled: false,
      createdDate: { 'pact:matcher:type': matchers('number', '^[1-9]\\d{9}(\\.\\d{1,3})?$'), value: 1700000000 },
      tags: { 'pact:matcher:type': 'equality', value: { team: 'shop' } },
      variables: { 'pact:matcher:type': 'equality', value: {} },
      methodSettings: { '*/*': { throttlingBurstLimit: 5000 } },
    })
  })

  it('expect less if the example contains a matcher', () => {
    expect(answered(answer.v1.getStage({ stageName: Matchers.like('prod') })).body).toEqual({
      stageName: Matchers.like('prod'),
    })
    expect(answered(answer.v1.getStage(like.v1.stage({ tracingEnabled: false }))).body).toEqual({
      tracingEnabled: { 'pact:matcher:type': 'type', value: false },
    })
  })

  it('have status, type and exact text of the rule', () => {
    expect(answered(refusal.v1('ApiNotFound', { accountId: '123456789012', apiId: 'a1b2c3d4e5' }))).toEqual({
      status: 404,
      headers: {
        'x-amzn-ErrorType': {
          'pact:matcher:type': 'regex',
          regex: '^NotFoundException(:.*)?$',
          value: 'NotFoundException',
        },
      },
      body: { message: 'Invalid API identifier specified 123456789012:a1b2c3d4e5' },
    })
  })

  it('do not compile with an unknown rule or an unfilled placeholder', () => {
    // @ts-expect-error: StageNotfound
    expect(() => refusal.v1('StageNotfound')).toThrow('unknown error "StageNotfound". Did you mean "StageNotFound"?')
    // @ts-expect-error: apiId is missing
    expect(() => refusal.v1('ApiNotFound', { accountId: '1' })).toThrow('the placeholder "apiId" is not filled')
  })
})
