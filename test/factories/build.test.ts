import { describe, expect, it } from 'vitest'
import { createFactories } from '../../src/factories.ts'

const fresh = (seed = 42) => createFactories({ seed })

/** Calls a method by its name. */
function called(on: object, name: string): object {
  const method: unknown = Reflect.get(on, name)
  if (typeof method !== 'function') throw new Error(`There is no ${name}().`)
  return method.call(on)
}

function orders<T>(list: readonly T[]): T[][] {
  if (list.length < 2) return [[...list]]
  return list.flatMap((first, i) => orders(list.filter((_, j) => j !== i)).map((rest) => [first, ...rest]))
}

describe('factories', () => {
  it('are immutable: a trait or params create another one', () => {
    const { stage } = fresh()
    const canary = stage.v1.canary()
    const red = stage.v1.params({ variables: { color: 'red' } })
    expect(stage.v1.build()).not.toHaveProperty('canarySettings')
    expect(canary.build()).toHaveProperty('canarySettings')
    expect(canary.cached().build()).toMatchObject({ cacheClusterEnabled: true, canarySettings: {} })
    expect(canary.build()).toMatchObject({ cacheClusterEnabled: false })
    expect(red.build().variables).toEqual({ color: 'red' })
  })

  it('change only the members of a trait', () => {
    const plain = fresh().stage.v1.build()
    const throttled = fresh().stage.v1.throttled().build()
    expect({ ...throttled, methodSettings: {} }).toEqual(plain)
  })

  it.each([
    ['v1', ['canary', 'cached', 'throttled', 'logged', 'tagged', 'sdk']],
    ['v2', ['throttled', 'logged', 'tagged', 'autoDeploy', 'webSocket', 'sdk']],
    ['v2', ['throttled', 'logged', 'tagged', 'autoDeploy', 'managedDefault', 'sdk']],
  ] as const)('compose traits of stage.%s in any order: %j', (version, traits) => {
    const texts = orders(traits).map((order) => {
      const made = order.reduce<object>((factory, trait) => called(factory, trait), fresh().stage[version])
      return JSON.stringify(called(made, 'build'))
    })
    expect(texts).toHaveLength(720)
    expect(new Set(texts).size).toBe(1)
  })

  it('support the shape of the SDK, including overrides', () => {
    const created = new Date('2024-02-29T12:00:00Z')
    const rest = fresh().stage.v1.sdk().canary().build({ createdDate: created })
    expect(rest.createdDate).toEqual(created)
    expect(rest.lastUpdatedDate).toBeInstanceOf(Date)
    const http = fresh()
      .stage.v2.throttled({ rateLimit: 5 })
      .sdk()
      .build({ CreatedDate: created, StageVariables: { color: 'blue' } })
    expect(http).toMatchObject({
      CreatedDate: created,
      StageVariables: { color: 'blue' },
      DefaultRouteSettings: { ThrottlingRateLimit: 5, ThrottlingBurstLimit: 3 },
    })
  })

  it('return a given Date to the millisecond', () => {
    const date = new Date('2024-05-05T05:05:05.123Z')
    const { stage } = fresh()
    expect(stage.v1.sdk().build({ createdDate: date }).createdDate).toEqual(date)
    const { CreatedDate, LastUpdatedDate } = stage.v2.sdk().build({ CreatedDate: date })
    expect(CreatedDate).toEqual(date)
    expect(LastUpdatedDate?.getTime()).toBeGreaterThanOrEqual(date.getTime())
  })

  it('build errors with the texts of the service, as body, as answer and as what the SDK throws', () => {
    const { error } = fresh()
    const gone = error.v1.named('StageNotFound')
    expect(gone.build()).toEqual({ message: 'Invalid stage identifier specified' })
    expect(gone.answer().build()).toEqual({
      status: 404,
      headers: {
        'content-type': 'application/json',
        'x-amzn-requestid': expect.stringMatching(/^[0-9a-f-]{36}$/),
        'x-amz-apigw-id': expect.stringMatching(/^\w{15}=$/),
        'x-amzn-errortype': 'NotFoundException',
      },
      body: '{"message":"Invalid stage identifier specified"}',
    })
    const thrown = gone.sdk().build()
    expect(thrown).toBeInstanceOf(Error)
    expect(thrown).toMatchObject({ name: 'NotFoundException', $fault: 'client', $metadata: { httpStatusCode: 404 } })
    expect(error.v2.named('RouteExists', { routeKey: 'GET /pets' }).build().message).toBe(
      'Route with key GET /pets already exists for this API',
    )
    expect(error.v2.ofType('ConflictException').answer().build().status).toBe(409)
  })

  it('fill placeholders with values that match the text', () => {
    const { error } = fresh()
    for (const [version, name, wrong] of [
      ['v1', 'AccessLogArnInvalid', /: logs:\S+$/],
      ['v1', 'AccessLogFormatWithoutId', /: '\$context\.status [^']*'$/],
      ['v1', 'CanaryStageNameMissing', /Provided value is $/],
      ['v1', 'PercentTrafficInvalid', /: [1-9]\d{2}$/],
      ['v1', 'VariableNameInvalid', /name: [a-z-]+!\. /],
      ['v1', 'WrongJsonType', /^class com\.amazon\.\S+ can not be converted to an (String|Boolean)$/],
      ['v2', 'LogFormatNotSingleLine', /: '\$context\.requestId\n/],
      ['v2', 'VariableNameInvalid', /name: [a-z-]+!\. /],
    ] as const) {
      const { message } =
        version === 'v1'
          ? error.v1.named(name as 'StageNotFound').build()
          : error.v2.named(name as 'StageNotFound').build()
      expect(message).toMatch(wrong)
    }
    for (const name of error.v1.names) expect(error.v1.named(name).build().message).not.toContain('${')
    // AWS's own text of one error names `${request.method}`.
    for (const name of error.v2.names) {
      expect(error.v2.named(name).build().message.replaceAll('${request.', '')).not.toContain('${')
    }
  })

  it('build pages, and refuse to page a list that the service never pages', () => {
    const { page, deployment } = fresh()
    expect(page.v1.count(2).build().item).toHaveLength(2)
    expect(page.v1.deployments(deployment.v1).next('more').build()).toMatchObject({ position: 'more' })
    expect(page.v2.next('more').sdk().build()).toMatchObject({ NextToken: 'more', Items: [{}, {}, {}] })
    expect(() => page.v1.next()).toThrow('page: Stages is never paged.')
  })

  it('build pages of the given items, with the last token', () => {
    const { page, stage } = fresh()
    const one = stage.v2.build()
    expect(
      page.v2
        .next('a')
        .next('b')
        .build({ items: [one] }),
    ).toEqual({ items: [one], nextToken: 'b' })
    expect(page.v2.next('a').build({ nextToken: null })).not.toHaveProperty('nextToken')
    expect(page.v1.count(0).build()).toEqual({ item: [] })
    const created = new Date(1e12)
    expect(
      page.v2.sdk().build({ Items: [{ ...stage.v2.sdk().build(), CreatedDate: created }] }).Items?.[0]?.CreatedDate,
    ).toEqual(created)
    expect(page.v1.seed(5).build()).toEqual(page.v1.seed(5).build())
  })
})
