import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { stateMapping } from '../../src/contracts/check/state-map.ts'
import { readPacts, type StateMap, verify, verifyPacts } from '../../src/pact.ts'
import { run } from '../guard/run.ts'

const restApiId = 'a1b2c3d4e5'

/** How a consumer in another language calls its states, with parameters and without. */
const map: StateMap = {
  'the shop has stage': {
    state: 'a REST API has a stage',
    params: { restApiId, stageName: '{name}', variables: '{vars}' },
  },
  'stage {stage} takes {percent} % of the calls': [
    {
      state: 'a REST API has a canary stage',
      params: { restApiId, stageName: '{stage}', percentTraffic: '{percent}' },
    },
  ],
  'nothing is there': [],
}

const read = (description: string, stageName: string, body: object, states: object, status = 200) => ({
  description,
  ...states,
  request: {
    method: 'GET',
    path: `/restapis/${restApiId}/stages/${stageName}`,
    headers: { Accept: 'application/json' },
  },
  response: { status, body },
})

const pactOf = (version: string, interactions: readonly object[]) => ({
  consumer: { name: 'shop' },
  provider: { name: 'apigateway-v1' },
  interactions,
  metadata: { pactSpecification: { version } },
})

/** With parameters, as pacts of version 3 have them. */
const withParameters = pactOf('3.0.0', [
  read(
    'a stage with variables',
    'prod',
    { stageName: 'prod', variables: { color: 'blue' } },
    {
      providerStates: [{ name: 'the shop has stage', params: { name: 'prod', vars: { color: 'blue' } } }],
    },
  ),
])

/** Without parameters, as pacts of version 2 have to do. */
const withoutParameters = pactOf('2.0.0', [
  read(
    'a canary',
    'beta',
    { canarySettings: { percentTraffic: 25 } },
    {
      providerState: 'stage beta takes 25 % of the calls',
    },
  ),
  read(
    'no stage',
    'prod',
    { message: 'Invalid API identifier specified 123456789012:a1b2c3d4e5' },
    {
      providerState: 'nothing is there',
    },
    404,
  ),
])

const folderWith = (files: Readonly<Record<string, unknown>>): string => {
  const folder = mkdtempSync(join(tmpdir(), 'understudy-state-map-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [name, content] of Object.entries(files))
    writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content))
  return folder
}

describe('a map of states', () => {
  it('maps names of a consumer to ours, with parameters and with placeholders in names', async () => {
    const pacts = folderWith({ 'a.json': withParameters, 'b.json': withoutParameters })
    const { outcomes, notes } = await verifyPacts({ pacts, stateMap: map })
    expect(notes).toEqual([])
    expect(outcomes.map(({ states }) => states)).toEqual([
      [{ name: 'a REST API has a stage', params: { restApiId, stageName: 'prod', variables: { color: 'blue' } } }],
      [{ name: 'a REST API has a canary stage', params: { restApiId, stageName: 'beta', percentTraffic: 25 } }],
      [],
    ])
  })

  it('does not change the pact', async () => {
    const pacts = folderWith({ 'a.json': withParameters })
    const { pacts: found, problems } = await readPacts([pacts], { stateMap: map })
    expect(problems).toEqual([])
    expect(found).toEqual([withParameters])
  })

  it('is required for these names', async () => {
    const pacts = folderWith({ 'a.json': withParameters, 'b.json': withoutParameters })
    const { verdict, problems } = await verify({ pacts })
    expect(verdict).toBe('unverifiable')
    expect(problems.join('\n')).toContain('unknown provider state "the shop has stage".')
  })

  it('lists its unused names', async () => {
    const pacts = folderWith({ 'a.json': withParameters })
    const { notes } = await verifyPacts({ pacts, stateMap: { ...map, 'the shop has stages': [] } })
    expect(notes).toContain('state map: no interaction has the state "the shop has stages".')
  })

  it('refuses an interaction whose state lacks a parameter of the map', async () => {
    const [interaction] = withParameters.interactions
    const states = { providerStates: [{ name: 'the shop has stage', params: { nmae: 'prod', vars: {} } }] }
    const pacts = folderWith({ 'a.json': pactOf('3.0.0', [{ ...interaction, ...states }]) })
    const { problems } = await verify({ pacts, stateMap: map })
    expect(problems.join('\n')).toContain(
      'state "the shop has stage": the state map uses the parameter "name", which this state does not have. Did you mean "nmae"?',
    )
  })

  it.each<[value: unknown, sentence: string]>([
    [
      { x: { state: 'a REST API has a staeg' } },
      'unknown provider state "a REST API has a staeg". Did you mean "a REST API has a stage"?',
    ],
    [
      { x: { state: 'a REST API exists', params: { restApiID: 'x' } } },
      'the parameter "restApiId" (string) is missing',
    ],
    [
      { x: { state: 'a REST API exists', params: { restApiId: 'x', nmae: '{n}' } } },
      'state map: "x": state "a REST API exists": unknown parameter "nmae". Did you mean "name"?',
    ],
    [{ x: { state: 'a REST API exists', params: { restApiId: 5 } } }, 'must be of type string, not number'],
    [{ x: { stat: 'a REST API exists' } }, 'must map to { state, params }'],
    [{ x: { state: 'a REST API exists', parms: {} } }, 'unknown member "parms". Did you mean "params"?'],
    [{ x: 'a REST API exists' }, 'must map to { state, params }'],
    [{ '{a}{b}': [] }, 'two placeholders need a text between them'],
    [[], 'a state map must be an object'],
  ])('refuses %j', (value, sentence) => {
    expect(() => stateMapping(value as StateMap)).toThrow(sentence)
  })

  it('prefers a name to the same name with placeholders', () => {
    const both = stateMapping({
      'stage {name}': { state: 'a REST API exists', params: { restApiId: '{name}' } },
      'stage prod': { state: 'a REST API exists', params: { restApiId: 'other' } },
    })
    expect(
      both.map([{ name: 'stage prod' }, { name: 'stage beta' }]).states.map(({ params }) => params?.restApiId),
    ).toEqual(['other', 'beta'])
  })
})

describe('--state-map', () => {
  const yaml =
    'the shop has stage:\n  state: a REST API has a stage\n  params: { restApiId: a1b2c3d4e5, stageName: "{name}", variables: "{vars}" }\n'

  it.each(['verify', 'lint'])('is an option of %s', async (command) => {
    const folder = folderWith({ 'a.json': withParameters, 'states.yaml': yaml })
    const { code, stderr } = await run(command, join(folder, 'a.json'), '--state-map', join(folder, 'states.yaml'))
    expect(stderr).toMatch(/1 pact, 1 interactions?: /)
    expect(code).toBe(0)
  })

  it('refuses a map whose target is misspelt', async () => {
    const folder = folderWith({ 'a.json': withParameters, 'states.yaml': yaml.replace('has a stage', 'has a stagee') })
    const { code, stderr } = await run('verify', folder, '--state-map', join(folder, 'states.yaml'))
    expect(stderr).toContain('Did you mean "a REST API has a stage"?')
    expect(code).toBe(2)
  })
})
