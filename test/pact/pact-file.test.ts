import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { collectPacts, mergePacts, type Pact, part, serialised } from '../../src/pact.ts'

const interaction = (description: string, stageName = 'prod', state = 'a REST API exists') => ({
  type: 'Synchronous/HTTP',
  description,
  providerStates: [{ name: state, params: { restApiId: 'a1b2c3d4e5' } }],
  request: { path: `/restapis/a1b2c3d4e5/stages/${stageName}`, method: 'GET' },
  response: { status: 404 },
})
const pact = (...interactions: Pact['interactions']): Pact => ({
  provider: { name: 'apigateway-v1' },
  consumer: { name: 'bot' },
  interactions,
  metadata: { pactSpecification: { version: '4.0' }, 'pact-js': { version: '17' } } as Pact['metadata'] & object,
})

describe('merging the parts of pacts', () => {
  it('produces the same bytes for any order of the parts', () => {
    const [a, b, c] = [pact(interaction('a')), pact(interaction('b')), pact(interaction('c'))]
    const text = mergePacts([a, b, c]).map(serialised).join('')
    expect(mergePacts([c, a, b]).map(serialised).join('')).toBe(text)
    expect(text.endsWith('}\n')).toBe(true)
  })

  it('omits what depends on versions of tools', () => {
    expect(mergePacts([pact(interaction('a'))])[0]?.metadata).toEqual({ pactSpecification: { version: '4.0' } })
  })

  it('includes the same interaction once', () => {
    expect(mergePacts([pact(interaction('a')), pact(interaction('a'))])[0]?.interactions).toHaveLength(1)
  })

  it('refuses two interactions if Pact would silently keep only one', () => {
    expect(() => mergePacts([pact(interaction('a', 'prod')), pact(interaction('a', 'beta'))])).toThrow(
      '"a" given "a REST API exists" occurs twice, with different contents.',
    )
  })

  it('distinguishes interactions with the same description by the names of their states', () => {
    const parts = [pact(interaction('a', 'prod')), pact(interaction('a', 'beta', 'a REST API has a stage'))]
    expect(mergePacts(parts)[0]?.interactions).toHaveLength(2)
  })
})

describe('collecting pacts', () => {
  afterEach(() => {
    delete process.env.UNDERSTUDY_PACT_PARTS
  })

  it('names the missing call of collectPacts', () => {
    expect(() => part({ consumer: 'bot', api: 'v1' })).toThrow('Put collectPacts({')
  })

  it('requires the name of the consumer', () => {
    // @ts-expect-error: nobody
    expect(() => part({ api: 'v1' })).toThrow('part: "consumer" must be the name of your consumer.')
  })

  it('uses one folder for each interaction and writes one file for each consumer and version', () => {
    const to = mkdtempSync(join(tmpdir(), 'understudy-test-'))
    const end = collectPacts({ to })
    for (const description of ['a', 'b']) {
      const { dir, provider } = part({ consumer: 'bot', api: 'v1' })
      expect(provider).toBe('apigateway-v1')
      writeFileSync(join(dir, 'x.json'), JSON.stringify(pact(interaction(description))))
    }
    end()
    expect(readdirSync(to)).toEqual(['bot-apigateway-v1.json'])
    const written = JSON.parse(readFileSync(join(to, 'bot-apigateway-v1.json'), 'utf8')) as Pact
    expect(written.interactions.map(({ description }) => description)).toEqual(['a', 'b'])
  })
})
