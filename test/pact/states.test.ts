import { describe, expect, it } from 'vitest'
import { Scene } from '../../src/contracts/kit/scene.ts'
import { problemsOfState, seed } from '../../src/contracts/states.ts'
import { createApiGateway } from '../../src/index.ts'
import { type Parameter, type StateName, state, states } from '../../src/pact.ts'

const restApiId = 'a1b2c3d4e5'

describe('the vocabulary of provider states', () => {
  it('gives the arguments of given()', () => {
    expect(state('a REST API exists', { restApiId })).toEqual(['a REST API exists', { restApiId }])
    expect(state('requests are throttled')).toEqual(['requests are throttled', {}])
  })

  it('does not compile with wrong names or parameters, and throws where nothing is compiled', () => {
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
    const values = {
      string: 'a1b2c3d4e5',
      number: 1,
      boolean: true,
      object: {},
    }
    const scene = new Scene()
    const given = Object.fromEntries(
      Object.entries(states[name].takes)
        .filter(([, { required }]) => 'required' in { required } && required)
        .map(([parameter, { type }]) => [parameter, values[type as keyof typeof values]]),
    )
    if (name.includes('domain mapping')) {
      const [api, id] = name.includes('REST')
        ? (['a REST API', 'restApiId'] as const)
        : (['an HTTP API', 'apiId'] as const)
      seed(scene, `${api} has a stage`, { [id]: 'a1b2c3d4e5', stageName: 'a1b2c3d4e5' })
    }
    if (name.endsWith('HTTP API has a route')) given.routeKey = 'GET /pets'
    seed(scene, name, given)
    expect(() => createApiGateway().load(scene.document())).not.toThrow()
  })

  it('adds up: states of one API, in any order', () => {
    const scene = new Scene()
    seed(scene, 'a REST API has a stage', { restApiId, stageName: 'prod', variables: { color: 'blue' } })
    seed(scene, 'a REST API has a canary stage', { restApiId, stageName: 'beta', percentTraffic: 5 })
    seed(scene, 'a REST API exists', { restApiId, name: 'shop' })
    const gateway = createApiGateway({ state: scene.document() })
    expect(gateway.v1.stage(restApiId, 'prod')).toMatchObject({ variables: { color: 'blue' }, deploymentId: 'dep001' })
    expect(gateway.v1.stage(restApiId, 'beta')).toMatchObject({
      canarySettings: { percentTraffic: 5, deploymentId: 'dep003' },
    })
    expect(gateway.snapshot().restApis).toMatchObject([{ id: restApiId, name: 'shop' }])
  })

  it('gives back the ids that it made up', () => {
    expect(seed(new Scene(), 'a REST API has a stage', { restApiId, stageName: 'prod' })).toEqual({
      deploymentId: 'dep001',
    })
  })

  it('refuses what contradicts itself', () => {
    const scene = new Scene()
    seed(scene, 'an HTTP API exists', { apiId: 'f6g7h8i9j0' })
    expect(() => seed(scene, 'a WebSocket API exists', { apiId: 'f6g7h8i9j0' })).toThrow('cannot be of both protocols')
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
    const cell = (text: string): string => text.replaceAll('|', '\\|')
    const rows = Object.entries<{ text: string; takes: object; gives?: object }>(states).flatMap(([name, row]) => [
      `## ${name}`,
      '',
      row.text,
      '',
      ...(Object.keys(row.takes).length > 0 ? ['| parameter | type | |', '| --- | --- | --- |'] : []),
      ...Object.entries<Parameter>(row.takes as never).map(
        ([parameter, { type, text, required }]) =>
          `| \`${parameter}\`${required ? ' (required)' : ''} | ${type} | ${cell(text)} |`,
      ),
      ...(Object.keys(row.takes).length > 0 ? [''] : []),
      ...Object.entries<string>((row.gives ?? {}) as never).flatMap(([made, text]) => [
        `Gives back \`${made}\`: ${text}.`,
        '',
      ]),
    ])
    const page = [
      '# Provider states',
      '',
      'What a pact with `apigateway-v1` or `apigateway-v2` may say is given. Every interaction begins with nothing; states',
      'add up in the order in which they are named. Written from `src/contracts/states.ts`; do not edit.',
      '',
      ...rows,
    ]
    await expect(`${page.join('\n').trimEnd()}\n`).toMatchFileSnapshot('../../contracts/states.md')
  })
})
