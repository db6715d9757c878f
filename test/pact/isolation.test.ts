import { execFile, spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest'
import { createApiGateway } from '../../src/index.ts'
import { serve } from '../../src/node.ts'
import { type Pact, type Verification, verify } from '../../src/pact.ts'
import { copyProgram, PROGRAM } from '../program.ts'
import { sound } from './spoilt.ts'

type Interaction = Pact['interactions'][number]
const [first] = sound.interactions as [Interaction]

const named = (...descriptions: readonly string[]): Pact => ({
  ...sound,
  interactions: descriptions.map((description) => ({ ...first, description })),
})

type Cleaning = (undo: () => void) => void

const folderWith = (files: Readonly<Record<string, string | object>>, cleaning: Cleaning = onTestFinished): string => {
  const folder = mkdtempSync(join(tmpdir(), 'understudy-isolation-'))
  cleaning(() => rmSync(folder, { recursive: true, force: true }))
  for (const [name, content] of Object.entries(files)) {
    writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content))
  }
  return folder
}

/** A core that asks for the states of each interaction and calls it kept, unless its description says what it does instead. */
const CORE = `
const { readFileSync, writeFileSync } = require('node:fs')
exports.verifyPacts = async ({ pactUrls: [file], providerStatesSetupUrl }) => {
  const { interactions } = JSON.parse(readFileSync(file, 'utf8'))
  const interactionResults = []
  for (const { description, providerStates } of interactions) {
    for (const { name: state, params } of providerStates)
      await fetch(providerStatesSetupUrl, { method: 'POST', body: JSON.stringify({ action: 'setup', state, params }) })
    if (description.includes('crash')) process.exit(101)
    if (description.includes('hang')) await new Promise(() => setInterval(() => {}, 1000))
    if (description.includes('deaf')) {
      writeFileSync('begun', '')
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
    }
    if (description.includes('skip')) break
    interactionResults.push({ description, result: 'OK' })
  }
  return JSON.stringify({ interactionResults, errors: [] })
}`

/** A project of its own, with the core above and a folder for each set of pacts. */
function projectWith(sets: Readonly<Record<string, Readonly<Record<string, object>>>>, cleaning?: Cleaning): string {
  const folder = folderWith({ 'package.json': { type: 'module' } }, cleaning)
  copyProgram(folder)
  for (const [set, pacts] of Object.entries(sets)) {
    mkdirSync(join(folder, set))
    for (const [name, pact] of Object.entries(pacts)) writeFileSync(join(folder, set, name), JSON.stringify(pact))
  }
  const core = join(folder, 'node_modules/@pact-foundation/pact-core')
  mkdirSync(core, { recursive: true })
  writeFileSync(join(core, 'package.json'), '{ "main": "index.js" }')
  writeFileSync(join(core, 'index.js'), CORE)
  return folder
}

/** The verification of each of the sets of pacts, all of them at once, because most of their time is patience. */
function verificationsIn(
  folder: string,
  patience: Readonly<Record<string, number>>,
): Promise<Record<string, Verification>> {
  const script = `
    import { verify } from './program/pact.js'
    const all = Object.entries(${JSON.stringify(patience)}).map(
      async ([pacts, patience]) => [pacts, await verify({ pacts, patience })])
    process.stdout.write(JSON.stringify(Object.fromEntries(await Promise.all(all))))`
  return new Promise((resolve, reject) => {
    const args = ['--input-type=module', '-e', script]
    execFile(process.execPath, args, { cwd: folder }, (error, stdout, stderr) => {
      if (error) reject(new Error(stderr))
      else resolve(JSON.parse(stdout) as Record<string, Verification>)
    })
  })
}

const verdicts = ({ outcomes }: Verification): Record<string, string> =>
  Object.fromEntries(outcomes.map(({ description, verdict }) => [description, verdict]))

describe('the native verifier', () => {
  const SENTENCES = {
    crash: 'the verifier ended early (exit code 101).',
    skip: 'the verifier ran 0 of 1 interactions.',
    hang: 'the verifier did not finish within 3 s.',
    deaf: 'the verifier did not finish within 3 s.',
  }
  let verifications: Record<string, Verification>

  beforeAll(async () => {
    const set = (what: string) => ({
      'bot.json': named('one', 'two', `three: ${what}`, 'four', 'five'),
      'other.json': { ...named('six', 'seven'), consumer: { name: 'other' } },
    })
    const sets = {
      ...Object.fromEntries(Object.keys(SENTENCES).map((what) => [what, set(what)])),
      always: { 'bot.json': named(...Array.from({ length: 40 }, (_, i) => `crash ${i}`)) },
    }
    const patience = { crash: 30_000, skip: 30_000, hang: 3000, deaf: 3000, always: 30_000 }
    let remove = (): void => {}
    const folder = projectWith(sets, (undo) => {
      remove = undo
    })
    verifications = await verificationsIn(folder, patience).finally(remove)
  })

  it.each(Object.entries(SENTENCES))('breaks only the interaction on which it fails: %s', (what, sentence) => {
    const verification = verifications[what] as Verification
    expect(verdicts(verification)).toEqual({
      one: 'kept',
      two: 'kept',
      [`three: ${what}`]: 'failed',
      four: 'kept',
      five: 'kept',
      six: 'kept',
      seven: 'kept',
    })
    const failed = verification.outcomes.find(({ verdict }) => verdict === 'failed')
    expect(failed?.differences.join()).toContain(sentence)
    expect(verification.verdict).toBe('failed')
  })

  it('is stopped if it fails for every pact', () => {
    const { outcomes } = verifications.always as Verification
    expect(outcomes.map(({ verdict }) => verdict)).toEqual(Array(40).fill('failed'))
    // Two parts are verified at once, so each may add a failure before it sees that there are enough.
    const notVerified = outcomes.filter(({ differences }) =>
      differences.join().includes('not verified: the verifier failed on 25 other interactions or more.'),
    )
    expect([14, 15]).toContain(notVerified.length)
  })
})

describe('a signal', () => {
  const ended = (args: readonly string[], begun: (kill: () => void) => void, cwd = '.'): Promise<unknown> =>
    new Promise((resolve) => {
      const program = cwd === '.' ? PROGRAM : 'program/cli.js'
      const child = spawn(process.execPath, [program, 'verify', ...args], { cwd, stdio: 'ignore' })
      child.on('exit', (code) => resolve(code))
      begun(() => child.kill('SIGTERM'))
    })

  it('ends a verification whose native verifier listens to nothing', async () => {
    const folder = projectWith({ pacts: { 'bot.json': named('deaf') } })
    const marker = join(folder, 'begun')
    const code = await ended(
      ['pacts'],
      (kill) => {
        const timer = setInterval(() => {
          if (!existsSync(marker)) return
          clearInterval(timer)
          kill()
        }, 20)
      },
      folder,
    )
    expect(code).toBe(143)
  })

  it('ends a verification that waits for a server that does not answer', async () => {
    const server = createServer()
    await new Promise<void>((done) => {
      server.listen(0, '127.0.0.1', done)
    })
    onTestFinished(() => {
      server.close()
      server.closeAllConnections()
    })
    const { port } = server.address() as { port: number }
    const code = await ended([`http://127.0.0.1:${port}/pact`], (kill) => server.once('request', kill))
    expect(code).toBe(143)
  })
})

describe('a pact file that cannot be verified', () => {
  const BAD: Readonly<Record<string, string | object>> = {
    'empty.json': '',
    'broken.json': '{"consumer":',
    'nested.json': `${'['.repeat(100_000)}${']'.repeat(100_000)}`,
    'message.json': { ...sound, interactions: undefined, messages: [{ description: 'a message' }] },
    'nothing.json': { ...sound, consumer: { name: 'empty' }, interactions: [] },
    'huge.json': JSON.stringify(sound).replace('"status":200', '"status":1e999'),
  }

  it('makes only its own consumer fail', async () => {
    const folder = folderWith({ ...BAD, 'sound.json': sound })
    const { verdict, outcomes, problems } = await verify({ pacts: folder })
    expect(verdict).toBe('unverifiable')
    const of = (name: string) => outcomes.filter(({ file }) => file.endsWith(`/${name}`)).map((one) => one.verdict)
    expect(of('sound.json')).toEqual(['kept'])
    for (const name of Object.keys(BAD)) {
      expect([name, ...of(name)]).toEqual([name, 'refused'])
      expect(problems.join('\n')).toContain(`/${name}: `)
    }
  })

  it('is in the machine-readable reports, with what was verified', async () => {
    const folder = folderWith({ ...BAD, 'sound.json': sound })
    const junit = join(folder, 'report.xml')
    const code = await new Promise((resolve) => {
      const args = [PROGRAM, 'verify', folder, '--reporter', `junit:${junit}`]
      execFile(process.execPath, args, (error) => resolve(error?.code))
    })
    expect(code).toBe(2)
    const xml = readFileSync(junit, 'utf8')
    expect(xml).toContain('<testsuites tests="7" failures="0" errors="6">')
    expect(xml).toContain('<error type="refused" message="#1 &quot;GetStage: a stage&quot;: response.status is 1e999')
  })

  it('is skipped if all of it is pending', async () => {
    const { verifySources } = await import('../../src/pact.ts')
    const source = (name: string, text: string, pending: boolean) => ({ name, text, named: true, pending })
    const sources = [
      source('a', JSON.stringify(sound), false),
      source('b', '', true),
      source('c', '{"messages":[{}]}', true),
    ]
    const { verdict, outcomes } = await verifySources(sources, {})
    expect([verdict, ...outcomes.map((one) => one.verdict)]).toEqual(['kept', 'kept', 'pending', 'pending'])
  })
})

describe('a pact about the control endpoints', () => {
  const PATHS = [
    '/_understudy/journal',
    '/%5funderstudy/journal',
    '/%5Funderstudy%2Fstate',
    '/%255funderstudy/journal',
    '/restapis/../_understudy/journal',
    '/restapis/%2e%2e/_understudy/reset',
    '//_understudy/journal',
    '/./_understudy/faults',
    '/\\_understudy/state',
    '/_UNDERSTUDY/state',
  ]

  const asking = (path: string, more: object = {}, status = 403): Pact => ({
    ...sound,
    interactions: [{ ...first, providerStates: [], request: { method: 'GET', path, ...more }, response: { status } }],
  })

  it.each(PATHS)('is refused: %s', async (path) => {
    for (const status of [403, 501]) {
      const { verdict, problems } = await verify({ pacts: folderWith({ 'bot.json': asking(path, {}, status) }) })
      expect(verdict).toBe('unverifiable')
      expect(problems.join()).toContain('leads to the control endpoints of Understudy')
    }
  })

  it('is refused if a generator produces the path', async () => {
    const generators = { path: { type: 'ProviderState', expression: '/${description}/journal' } }
    const pact: Pact = {
      ...sound,
      interactions: [
        {
          ...first,
          providerStates: [{ name: 'a REST API exists', params: { restApiId: 'a1', description: '_understudy' } }],
          request: { method: 'GET', path: '/restapis/a1', generators },
          response: { status: 403 },
        },
      ],
    }
    const { problems } = await verify({ pacts: folderWith({ 'bot.json': pact }) })
    expect(problems.join()).toContain('/_understudy/journal leads to the control endpoints')
  })

  it('reaches none of them on another server, even if the check accepts its generator', async () => {
    const gateway = createApiGateway()
    const { url, close } = await serve(gateway, { port: 0 })
    onTestFinished(close)
    const add = vi.spyOn(gateway.faults, 'add')
    const generators = { path: { type: 'ProviderState', expression: '/${description}/faults' } }
    const pact: Pact = {
      ...sound,
      interactions: [
        {
          ...first,
          providerStates: [{ name: 'a REST API exists', params: { restApiId: 'a1', description: '_understudy' } }],
          request: {
            method: 'POST',
            path: '/restapis/a1/stages',
            headers: { 'content-type': 'application/json' },
            body: { content: { on: '*', reply: 'tooManyRequests' }, contentType: 'application/json', encoded: false },
            generators,
          },
          response: { status: 403 },
        },
      ],
    }
    const pacts = folderWith({ 'bot.json': pact })
    const { verdict, outcomes } = await verify({ pacts, against: url, lenient: ['generator', 'request'] })
    expect(verdict).toBe('broken')
    expect(outcomes[0]?.differences.join()).toContain('The request was not sent.')
    expect(add).not.toHaveBeenCalled()
  })
})
