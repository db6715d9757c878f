import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createFactories, stageAnswer } from '../../src/factories.ts'
import { createApiGateway } from '../../src/index.ts'
import { fixtureFiles } from '../../src/sample-data/fixtures.ts'

const names = createFactories().stageAnswer.names
const ledger = new Map(createApiGateway().rules.map((entry) => [entry.id, entry]))

describe('The answers of a deployed stage', () => {
  it("have every status of a stage's own answers", () => {
    expect(names.length).toBeGreaterThanOrEqual(25)
    const statuses = createFactories()
      .stageAnswer.buildList(1000)
      .map(({ status }) => status)
    expect([...new Set(statuses)].sort()).toEqual([0, 400, 401, 403, 404, 413, 415, 429, 500, 502, 503, 504])
  })

  it.each([
    ['RestThrottled', 429, 'TooManyRequestsException', '{"message":"Too Many Requests"}'],
    ['RestQuotaExceeded', 429, 'LimitExceededException', '{"message":"Limit Exceeded"}'],
    ['RestMethodUnknown', 403, 'MissingAuthenticationTokenException', '{"message":"Missing Authentication Token"}'],
    ['RestStageUnknown', 403, 'ForbiddenException', '{"message":"Forbidden"}'],
    ['RestMediaTypeUnsupported', 415, 'BadRequestException', '{"message": "Unsupported Media Type"}'],
    ['RestIntegrationTimeout', 504, 'InternalServerErrorException', '{"message": "Endpoint request timed out"}'],
  ] as const)('have the exact text, the type and the ids of the service: %s', (name, status, type, body) => {
    const answer = createFactories().stageAnswer.named(name).build()
    expect(answer).toEqual({
      status,
      headers: {
        'content-type': 'application/json',
        'x-amzn-requestid': expect.stringMatching(/^[\da-f-]{36}$/),
        'x-amzn-errortype': type,
        'x-amz-apigw-id': expect.stringMatching(/^\w{15}=$/),
      },
      body,
    })
  })

  it('have other headers on an HTTP API, and none of the service if the edge answers', () => {
    const id = expect.stringMatching(/^\w{15}=$/)
    expect(stageAnswer.named('HttpRouteUnknown').build()).toEqual({
      status: 404,
      headers: { 'content-type': 'application/json', 'apigw-requestid': id },
      body: '{"message":"Not Found"}',
    })
    expect(stageAnswer.named('HttpTokenRefused', { problem: 'the token has expired' }).build().headers).toEqual({
      'apigw-requestid': id,
      'www-authenticate': 'Bearer scope="" error="invalid_token" error_description="the token has expired"',
    })
    expect(stageAnswer.named('RestBodyTooLarge').build().headers).toEqual({ 'content-type': 'text; charset=utf-8' })
  })

  it('fill their placeholders, and generate missing ones', () => {
    const { body } = stageAnswer.named('RestPolicyDenied', { user: 'arn:aws:iam::123456789012:user/ana' }).build()
    expect(JSON.parse(body).Message).toMatch(
      /^User: arn:aws:iam::123456789012:user\/ana is not authorized to perform: execute-api:Invoke on resource: arn:aws:execute-api:us-east-1:\*{8}9012:\w{10}\/prod\/GET\/ with an explicit deny$/,
    )
    for (const { body: text } of createFactories().stageAnswer.buildList(200)) expect(text).not.toContain('${')
  })

  it('are chosen by kind of API or status, and by the seed', () => {
    const { stageAnswer: own } = createFactories({ seed: 7 })
    expect(new Set(own.ofStatus(429).of('REST').names)).toEqual(new Set(['RestThrottled', 'RestQuotaExceeded']))
    expect(own.seed(3).buildList(5)).toEqual(own.seed(3).buildList(5))
  })

  it('become a Response', async () => {
    const response = stageAnswer.named('RestThrottled').response()
    expect([response.status, response.headers.get('x-amzn-errortype'), await response.json()]).toEqual([
      429,
      'TooManyRequestsException',
      { message: 'Too Many Requests' },
    ])
    expect(() => stageAnswer.named('WebSocketRouteUnknown').response()).toThrow('is not a response')
  })

  it.each([
    [
      () => stageAnswer.named('RestThrotled' as never),
      'stageAnswer: unknown answer "RestThrotled". Did you mean "RestThrottled"?',
    ],
    [
      () => stageAnswer.named('RestPolicyDenied', { usr: '' } as never),
      'stageAnswer: RestPolicyDenied: unknown placeholder "usr".',
    ],
    [() => stageAnswer.of('REST').ofStatus(404), 'stageAnswer: no answer is left after ofStatus(404).'],
  ])('refuse unknown arguments', (wrong, message) => {
    expect(wrong).toThrow(message)
  })

  it('are in the ledger with their evidence, and in the docs', () => {
    const page = readFileSync('docs/reference/data-plane.md', 'utf8')
    for (const name of names) {
      expect(ledger.get(`dataPlane.${name}`)).toMatchObject({
        kind: 'answer',
        evidence: { source: expect.any(String) },
      })
      expect(page).toContain(`| ${name} |`)
    }
  })

  it('are fixtures', () => {
    const files = fixtureFiles({ seed: 1, count: 1, formats: ['json', 'ts'], only: ['data-plane'] })
    expect([...files.keys()].sort()).toEqual(['data-plane.json', 'data-plane.ts', 'manifest.json'])
    const fixtures = JSON.parse(files.get('data-plane.json') ?? '') as { name: string; status?: number; body: string }[]
    expect(fixtures.map(({ name }) => name)).toEqual(names)
    expect(fixtures.find(({ name }) => name === 'HttpThrottled')).toMatchObject({
      status: 429,
      headers: { 'content-type': 'application/json' },
      body: '{"message":"Too Many Requests"}',
      when: 'A limit of a route or of the account is reached.',
    })
    expect(files.get('data-plane.ts')).toContain('export const dataPlane: StageAnswerFixture[] = [')
  })
})
