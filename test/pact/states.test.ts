import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { command } from '../../src/cli/states.ts'
import { StateBuilder } from '../../src/contracts/kit/state-builder.ts'
import { problemsOfState, seed } from '../../src/contracts/states.ts'
import { createApiGateway } from '../../src/index.ts'
import { type Parameter, type StateName, state, states } from '../../src/pact.ts'

const restApiId = 'a1b2c3d4e5'

const LAMBDA =
  'arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:123456789012:function:f/invocations'

const SAMPLES: Readonly<Record<string, unknown>> = {
  array: ['arn:aws:elasticloadbalancing:us-east-1:123456789012:loadbalancer/net/shop/50dc6c495c0c9188'],
  authorizerType: 'REQUEST',
  boolean: true,
  integrationType: 'HTTP_PROXY',
  location: { type: 'API' },
  number: 1,
  object: {},
  path: '/pets',
  responseType: 'THROTTLED',
  routeKey: 'GET /pets',
  schema: '{}',
  type: 'TOKEN',
}

/** Members that the service requires in addition, by the name of the state. */
const MORE: Readonly<Record<string, object>> = {
  'an HTTP API has an authorizer': { authorizerUri: LAMBDA, authorizerPayloadFormatVersion: '2.0' },
  'a WebSocket API has an authorizer': { authorizerUri: LAMBDA },
}

/** A value that a parameter of a state may have. */
const sampleOf = (name: string, parameter: string, type: Parameter['type']): unknown => {
  if (parameter === 'routeKey' && name.includes('WebSocket')) return '$connect'
  if (SAMPLES[parameter] !== undefined) return SAMPLES[parameter]
  if (type !== 'string') return SAMPLES[type]
  return /^(?:authorizer|model|vpcLink)Id$/.test(parameter)
    ? 'a1b2c3'
    : parameter === 'integrationId'
      ? 'a1b2c3d'
      : 'a1b2c3d4e5'
}

describe('the vocabulary of provider states', () => {
  it('gives the arguments of given()', () => {
    expect(state('a REST API exists', { restApiId })).toEqual(['a REST API exists', { restApiId }])
    expect(state('requests are throttled')).toEqual(['requests are throttled', {}])
  })

  it('does not compile with wrong names or parameters, and throws in JavaScript', () => {
    // @ts-expect-error: a wrong name
    expect(() => state('a REST API exits', { restApiId })).toThrow('Did you mean "a REST API exists"?')
    // @ts-expect-error: a missing parameter
    expect(() => state('a REST API has a stage', { restApiId })).toThrow(
      'the parameter "stageName" (string) is missing',
    )
    // @ts-expect-error: no parameters at all
    expect(() => state('a REST API exists')).toThrow('the parameter "restApiId" (string) is missing')
    expect(() =>
      // @ts-expect-error: a parameter of the wrong type
      state('an HTTP API has a stage', { apiId: 'f6g7h8i9j0', stageName: 'dev', autoDeploy: 'yes' }),
    ).toThrow('"autoDeploy" must be of type boolean, not string')
    // @ts-expect-error: a parameter that there is not
    expect(() => state('a REST API exists', { restApiId, stagename: 'prod' })).toThrow('unknown parameter "stagename"')
  })

  it.each(Object.keys(states) as StateName[])('leads to a state document that can be loaded: %s', (name) => {
    const builder = new StateBuilder()
    const given = Object.fromEntries(
      Object.entries(states[name].takes)
        .filter(([, { required }]) => 'required' in { required } && required)
        .map(([parameter, { type }]) => [parameter, sampleOf(name, parameter, type)]),
    )
    if (name.includes('domain mapping')) {
      const [api, id] = name.includes('REST')
        ? (['a REST API', 'restApiId'] as const)
        : (['an HTTP API', 'apiId'] as const)
      seed(builder, `${api} has a stage`, { [id]: 'a1b2c3d4e5', stageName: 'a1b2c3d4e5' })
    }
    seed(builder, name, { ...given, ...MORE[name] })
    expect(() => createApiGateway().load(builder.document())).not.toThrow()
  })

  it('combines states of one API in any order', () => {
    const builder = new StateBuilder()
    seed(builder, 'a REST API has a stage', { restApiId, stageName: 'prod', variables: { color: 'blue' } })
    seed(builder, 'a REST API has a canary stage', { restApiId, stageName: 'beta', percentTraffic: 5 })
    seed(builder, 'a REST API exists', { restApiId, name: 'shop' })
    const gateway = createApiGateway({ state: builder.document() })
    expect(gateway.v1.stage(restApiId, 'prod')).toMatchObject({ variables: { color: 'blue' }, deploymentId: 'dep001' })
    expect(gateway.v1.stage(restApiId, 'beta')).toMatchObject({
      canarySettings: { percentTraffic: 5, deploymentId: 'dep003' },
    })
    expect(gateway.snapshot().restApis).toMatchObject([{ id: restApiId, name: 'shop' }])
  })

  it('returns the ids that it generated', () => {
    expect(seed(new StateBuilder(), 'a REST API has a stage', { restApiId, stageName: 'prod' })).toEqual({
      deploymentId: 'dep001',
    })
  })

  it('refuses contradictory states', () => {
    const builder = new StateBuilder()
    seed(builder, 'an HTTP API exists', { apiId: 'f6g7h8i9j0' })
    expect(() => seed(builder, 'a WebSocket API exists', { apiId: 'f6g7h8i9j0' })).toThrow(
      'cannot be of both protocols',
    )
  })

  it('lists what is wrong with a state of a pact', () => {
    expect(problemsOfState('a REST API has a staeg', {})).toEqual([
      'unknown provider state "a REST API has a staeg". Did you mean "a REST API has a stage"?',
    ])
    expect(problemsOfState('requests are throttled', { cuont: 1 })).toEqual([
      'state "requests are throttled": unknown parameter "cuont". Did you mean "count"?',
    ])
  })

  it('is written down in contracts/states.md', async () => {
    const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
    onTestFinished(() => write.mockRestore())
    await command.run({ format: 'markdown' }, [])
    const [[rows]] = write.mock.calls as [[string]]
    const page = [
      '# Provider states',
      '',
      'The provider states for pacts with `apigateway-v1` or `apigateway-v2`. Every interaction begins with an empty state. Its',
      'provider states are combined, in any order. Written by `understudy states --format markdown`; do not edit.',
      '',
      rows,
    ]
    await expect(`${page.join('\n').trimEnd()}\n`).toMatchFileSnapshot('../../contracts/states.md')
  })
})

describe('understudy states', () => {
  const printed = (values: Readonly<Record<string, string>>): string => {
    const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
    onTestFinished(() => write.mockRestore())
    command.run(values, [])
    return (write.mock.calls as [[string]])[0][0]
  }

  it('lists every state with its parameters, by topic', () => {
    const text = printed({})
    for (const name of Object.keys(states)) expect(text).toContain(`\n  ${name}\n`)
    expect(text).toContain('\nCustom domains\n')
    expect(text).toMatch(/\n {6}stageName \* +string +name of the stage\n/)
    expect(text).toContain('gives back deploymentId: id of the deployment')
  })

  it('lists one topic as JSON', () => {
    const rows = JSON.parse(printed({ topic: 'VPC links', format: 'json' })) as { name: string; parameters: object[] }[]
    expect(rows.map(({ name }) => name)).toEqual(['a VPC link for REST APIs exists', 'a VPC link for HTTP APIs exists'])
    expect(rows[0]?.parameters[0]).toEqual({
      name: 'vpcLinkId',
      type: 'string',
      text: '`id` of the VPC link',
      required: true,
    })
  })

  it('lists the topics', () => {
    expect(() => printed({ topic: 'stages' })).toThrow('--topic must be one of REST APIs, HTTP APIs')
  })
})
