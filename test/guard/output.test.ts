import { describe, expect, it, onTestFinished } from 'vitest'
import { refusalsOf } from '../../src/adapters/refusals.ts'
import { createApiGateway } from '../../src/index.ts'
import { serve } from '../../src/node.ts'
import { asGithub, asJson, asJunit, type Outcome, pretty, type Verification } from '../../src/pact.ts'
import { matchers } from '../../src/vitest.ts'
import { run } from './run.ts'

const EVIL = 'a\u001b[2J\u009b31m\u202eb\r\n::error::c\u0007'
const isTame = (text: string): boolean => !/[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/u.test(text)
const SPELT = 'a\\u001b[2J\\u009b31m\\u202eb'

describe('Control characters are escaped', () => {
  it('in what a failing test prints of paths, parameters and texts', () => {
    const gateway = createApiGateway()
    gateway.answer({ method: 'GET', url: `/restapis/${EVIL}/stages`, headers: {} })
    gateway.answer({ method: 'GET', url: `/v2/apis/${encodeURIComponent(EVIL)}`, headers: {} })
    gateway.answer({ method: EVIL, url: '/', headers: {} })
    const printed = refusalsOf(gateway.journal)
    expect(printed).toContain(SPELT)
    expect(isTame(printed)).toBe(true)
    expect(printed.split('\n').filter((line) => /^\s*::/.test(line))).toEqual([])
  })

  it('in the received value that a matcher reports', () => {
    const gateway = createApiGateway()
    gateway.answer({ method: 'GET', url: `/${EVIL}`, headers: {} })
    expect(() => expect(gateway).toHaveReceivedOperation('GetApi')).toThrow(`there was /${SPELT}`)
    expect(Object.keys(matchers)).toContain('toHaveReceivedOperation')
  })

  it('in reports about foreign pacts, without commands for a CI system', () => {
    const outcome: Outcome = {
      ...{ file: EVIL, consumer: EVIL, provider: EVIL, description: EVIL, verdict: 'broken', ms: 1 },
      states: [{ name: EVIL, params: { [EVIL]: EVIL } }],
      exchange: { request: { method: EVIL, url: EVIL, body: EVIL }, response: { status: 200, body: EVIL }, hint: EVIL },
      differences: [EVIL],
    }
    const of = (rest: Partial<Verification>): Verification => ({
      ...{ verdict: 'broken', files: [EVIL], outcomes: [outcome], problems: [], notes: [EVIL], warnings: [], ms: 1 },
      ...rest,
    })
    for (const verification of [of({}), of({ verdict: 'unverifiable', problems: [EVIL] })]) {
      const printed = pretty(verification)
      expect(printed).toContain(SPELT)
      expect(isTame(printed)).toBe(true)
      expect(printed.split('\n').filter((line) => /^\s*::/.test(line))).toEqual([])
      expect(isTame(asGithub(verification))).toBe(true)
      expect(isTame(asJson(verification))).toBe(true)
      expect(JSON.parse(asJson(verification))).toEqual(JSON.parse(JSON.stringify(verification)))
      expect(
        asGithub(verification)
          .split('\n')
          .filter((line) => line.startsWith('::')).length,
      ).toBe(verification.verdict === 'broken' ? 1 : 2)
    }
    for (const forbidden of ['\u001b', '\u0007']) expect(asJunit(of({}))).not.toContain(forbidden)
  })

  it('in JSON of the commands', async () => {
    const gateway = createApiGateway({ state: { restApis: [{ id: 'a1b2c3d4e5', name: EVIL }] } })
    gateway.answer({ method: 'GET', url: `/restapis/${encodeURIComponent(EVIL)}`, headers: { referer: EVIL } })
    gateway.faults.add({ name: EVIL, on: 'GetStage', delay: 1 })
    const { url, close } = await serve(gateway, { port: 0 })
    onTestFinished(close)
    const commands = [
      ['journal', '--json'],
      ['state', 'get'],
      ['faults', '--json'],
    ]
    for (const command of commands) {
      const { code, stdout } = await run(...command, '--url', url)
      expect([code, isTame(stdout)]).toEqual([0, true])
      expect(JSON.stringify(JSON.parse(stdout))).toContain(JSON.stringify(EVIL).slice(1, -1))
    }
  })

  it('in messages of the command about its arguments', async () => {
    const { code, stderr } = await run(`serve${EVIL}`)
    expect([code, isTame(stderr)]).toEqual([2, true])
    expect(stderr).toContain(`unknown command "serve${SPELT}`)
  })
})
