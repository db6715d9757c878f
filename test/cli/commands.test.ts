import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it, onTestFinished } from 'vitest'
import { COMMANDS } from '../../src/cli/program.ts'
import { createApiGateway, manualClock, type StateDocument } from '../../src/index.ts'
import { serve } from '../../src/node.ts'
import { PROGRAM } from '../program.ts'
import { started, understudy } from './cli.ts'

const folder = mkdtempSync(join(tmpdir(), 'understudy-commands-'))
afterAll(() => rmSync(folder, { recursive: true }))

const FIRST = '000000000001'
const state = {
  restApis: [
    {
      id: 'a1b2c3d4e5',
      name: 'shop',
      deployments: [{ id: 'dep001' }],
      stages: [{ stageName: 'prod', deploymentId: 'dep001' }],
    },
  ],
} as StateDocument

async function server(options: Parameters<typeof createApiGateway>[0] = {}) {
  const gateway = createApiGateway({ state, clock: manualClock('2026-01-01T10:00:00Z'), ...options })
  const { url, close } = await serve(gateway, { port: 0 })
  onTestFinished(close)
  const get = (path: string): Promise<unknown> => fetch(url + path).then((answer) => answer.text())
  return { gateway, url, get, run: (...args: string[]) => understudy([...args, '--url', url]) }
}

describe('understudy journal', () => {
  it('prints the requests of a running server, refusals with text, evidence and explanation', async () => {
    const { run, get } = await server()
    await get('/restapis/a1b2c3d4e5/stages/prod')
    await get('/restapis/a1b2c3d4e5/stages/none')
    expect((await run('journal')).stdout).toBe(
      [
        '10:00:00  GET     GetStage      a1b2c3d4e5/prod  200',
        '10:00:00  GET     GetStage      a1b2c3d4e5/none  404  NotFoundException  v1.StageNotFound  recorded',
        '          Invalid stage identifier specified',
        '          understudy explain v1.StageNotFound',
        '',
      ].join('\n'),
    )
    const refused = await run('journal', '--refused', '--json')
    expect(
      refused.stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).number),
    ).toEqual([2])
    expect((await run('journal', '--operation', 'GetStages')).stdout).toBe('')
    expect(await run('journal', '--operation', 'GetStag')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('Did you mean "GetStage"?'),
    })
  })

  it('follows new requests, and restarts after a reset', async () => {
    const { url, gateway, get } = await server()
    await get('/restapis')
    const { until, output } = started(['journal', '--follow', '--url', url])
    await until('stdout', /GetRestApis/)
    await get('/account')
    await until('stdout', /GetAccount/)
    gateway.reset()
    await get('/apikeys')
    await until('stdout', /GetApiKeys/)
    expect(output.stdout.match(/GetRestApis/g)).toHaveLength(1)
  })

  it('ends when the reader has closed the pipe', async () => {
    const { url, gateway } = await server()
    const ask = (): unknown => gateway.answer({ method: 'GET', url: '/restapis', headers: {} })
    ask()
    const child = spawn(process.execPath, [PROGRAM, 'journal', '--follow', '--url', url], {
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    child.stdout.destroy()
    const ended = new Promise((resolve) => child.once('exit', resolve))
    const writing = setInterval(ask, 100)
    onTestFinished(() => clearInterval(writing))
    expect(await ended).toBe(0)
  })
})

describe('understudy faults', () => {
  it('adds, lists and removes rules', async () => {
    const { run, get } = await server()
    const rule = '{"name":"busy","on":"GetRestApis","times":2,"reply":"tooManyRequests"}'
    expect((await run('faults', 'add', rule)).stdout).toBe('busy  fired 0, 2 left\n')
    expect(await get('/restapis')).toContain('Too Many Requests')
    const file = join(folder, 'slow.yaml')
    writeFileSync(file, '{ name: slowly, on: "*", delay: 5 }')
    expect((await run('faults', 'add', `@${file}`)).stdout).toContain('The clock is manual')
    expect((await run('faults')).stdout).toBe('busy    fired 1, 1 left\nslowly  fired 0, no limit\n')
    expect(JSON.parse((await run('faults', 'list', '--json')).stdout).faults).toHaveLength(2)
    expect(await run('faults', 'rm', 'busy')).toEqual({ status: 0, stdout: '', stderr: '' })
    await run('faults', 'clear')
    expect((await run('faults', 'list')).stdout).toBe('')
  })

  it.each([
    [['drop'], 'faults: "drop" is not one of list, add, rm, clear.'],
    [['add'], 'faults add expects one RULE'],
    [['add', '{"on":"GetStag","reply":"conflict"}'], 'Did you mean "GetStage"?'],
    [['rm'], 'faults rm expects the names of rules.'],
    [['rm', 'none'], 'Unknown rule "none".'],
    [['clear', 'x'], 'faults clear does not accept names.'],
  ])('refuses %j with a message', async (args, sentence) => {
    const { run } = await server()
    expect(await run('faults', ...args)).toMatchObject({ status: 2, stderr: expect.stringContaining(sentence) })
  })
})

describe('understudy clock', () => {
  it.each([
    [[], '2026-01-01T10:00:00.000Z\n'],
    [['+5s'], '2026-01-01T10:00:05.000Z\n'],
    [['+1h30m'], '2026-01-01T11:30:00.000Z\n'],
    [['+250ms'], '2026-01-01T10:00:00.250Z\n'],
    [['2026-02-01T00:00:00Z'], '2026-02-01T00:00:00.000Z\n'],
  ])('%j shows the time after it', async (args, stdout) => {
    const { run } = await server()
    expect(await run('clock', ...args)).toEqual({ status: 0, stdout, stderr: '' })
  })

  it.each([
    ['+5', '"+5" is not a duration.'],
    ['tomorrow', '"tomorrow" is neither a duration'],
    ['+5s+', '"+5s+" is not a duration.'],
  ])('refuses %j', async (to, sentence) => {
    const { run } = await server()
    expect(await run('clock', to)).toMatchObject({ status: 2, stderr: expect.stringContaining(sentence) })
  })

  it('reports that a clock follows the machine', async () => {
    const gateway = createApiGateway()
    const { url, close } = await serve(gateway, { port: 0 })
    onTestFinished(close)
    expect((await understudy(['clock', '--url', url])).stdout).toMatch(/Z {2}\(follows the machine\)\n$/)
    expect(await understudy(['clock', '+1s', '--url', url])).toMatchObject({ status: 2 })
  })
})

describe('understudy state and reset', () => {
  it('get returns what put has loaded, of the server or of one account', async () => {
    const { run, gateway, get } = await server()
    const file = join(folder, 'state.json')
    expect(await run('state', 'get', file)).toEqual({ status: 0, stdout: '', stderr: '' })
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(JSON.parse(JSON.stringify(gateway.snapshot())))
    const yaml = join(folder, 'state.yaml')
    await run('state', 'get', yaml)
    expect(readFileSync(yaml, 'utf8')).toContain('\n  - id: a1b2c3d4e5\n')
    const own = join(folder, 'own.yaml')
    writeFileSync(own, 'restApis: [{ id: o1, name: own }]\n')
    expect(await run('state', 'put', own, '--account', FIRST)).toMatchObject({ status: 0 })
    const mine = await run('state', 'get', '--account', FIRST)
    expect(JSON.parse(mine.stdout).restApis[0].name).toBe('own')
    await get('/restapis')
    await run('reset', '--account', FIRST)
    expect(gateway.journal.count).toBe(1)
    await run('reset')
    expect([gateway.journal.count, gateway.snapshot().restApis?.[0]?.name]).toEqual([0, 'shop'])
  })

  it.each([
    [['state'], 'state: use "get" or "put".'],
    [['state', 'put'], 'state put needs a FILE'],
    [['state', 'put', 'nosuch.yaml'], 'understudy: cannot read "nosuch.yaml": no such file or folder.\n'],
    [['reset', '--seed', '3'], 'reset: --seed needs --account.'],
    [['reset', '--account', '1'], 'account: "account" must be 12 digits, not "1".'],
  ])('refuse %j with a message', async (args, sentence) => {
    const { run } = await server()
    expect(await run(...args)).toMatchObject({ status: 2, stderr: expect.stringContaining(sentence) })
  })
})

it.each([
  [['can-i-deploy', '--pacticipant', 'shop', '--version', '1'], ' Did you mean "--pacticipant-version"?'],
  [['publish', 'pacts', '--version', '1'], ' Did you mean "--consumer-version"?'],
  [['verify', 'pacts', '-v', '1'], ' Did you mean "--provider-version"?'],
  [['exec', '-v', '--', 'true'], ''],
])('%j does not show the version and succeed', async (args, proposal) => {
  expect(await understudy(args)).toEqual({
    status: 2,
    stdout: '',
    stderr: `understudy: ${args[0]}: --version shows the version of understudy and stands alone.${proposal}\n`,
  })
})

it('A token and a password that a request cannot carry are refused and not shown', async () => {
  const url = 'http://127.0.0.1:4620'
  expect((await understudy(['journal', '--url', url], { UNDERSTUDY_TOKEN: 'secret\n1' })).stderr).toBe(
    'understudy: --token (or UNDERSTUDY_TOKEN) can contain letters, digits and . _ ~ + / - only.\n',
  )
  expect((await understudy(['journal', '--url', 'http://me:secret@127.0.0.1:4620'])).stderr).toBe(
    `understudy: --url must be the address of a server such as ${url}, not "http://...@127.0.0.1:4620".\n`,
  )
})

it.each([['state', 'get'], ['journal'], ['faults'], ['clock'], ['reset'], ['explain', '--effective', 'a/b', 'GET /']])(
  'understudy %s %s does not take the page of another server for an answer',
  async (...args) => {
    const other = createServer((_, answer) => answer.end('<!doctype html>')).listen(0, '127.0.0.1')
    onTestFinished(() => void other.close())
    await once(other, 'listening')
    const url = `http://127.0.0.1:${(other.address() as AddressInfo).port}`
    expect(await understudy([...args, '--url', url])).toEqual({
      status: 2,
      stdout: '',
      stderr: `understudy: the server at ${url} is not an Understudy server. Name the right one with --url.\n`,
    })
  },
)

describe('understudy paths and explain', () => {
  it('a path of v2 has no proposal of v1', async () => {
    expect((await understudy(['paths', 'v2.UpdateStage'])).stderr).toBe(
      'understudy: no operation "v2.UpdateStage" accepts patch operations. Operations of v2 take members.\n',
    )
  })

  it('lists the entries that an ambiguous short name matches', async () => {
    expect(await understudy(['explain', 'StageNotFound'])).toEqual({
      status: 2,
      stdout: '',
      stderr: 'understudy: "StageNotFound" is one of v1.StageNotFound, v2.StageNotFound.\n',
    })
  })

  it('list the paths of an operation with ops, values and evidence', async () => {
    const { stdout } = await understudy(['paths', 'UpdateStage'])
    expect(stdout).toMatch(/^\/canarySettings\/percentTraffic +replace +number 0\.\.100 +recorded$/m)
    expect(JSON.parse((await understudy(['paths', 'v1.UpdateStage', '--json'])).stdout)).toContainEqual({
      path: '/tracingEnabled',
      ops: ['replace'],
      values: 'boolean',
      evidence: 'recorded',
    })
    expect((await understudy(['paths', 'UpdateStag'])).stderr).toContain('Did you mean "UpdateStage"?')
  })

  it.each([
    [
      'UpdateStage /canarySetting/percentTraffic=25',
      400,
      'v1.PatchPathUnknown',
      'Did you mean "/canarySettings/percentTraffic"?',
    ],
    ['v1 UpdateStage /description=new', 200, 'v1.UpdateStage:/description', undefined],
    ['UpdateStage remove /tracingEnabled', 400, 'v1.MethodSettingAbsent', undefined],
  ])('try a patch operation: %s', async (text, status, rule, hint) => {
    const { stdout } = await understudy(['explain', text, '--json'])
    const found = JSON.parse(stdout)
    expect([found.status, found.rule, found.evidence]).toEqual([status, rule, expect.any(String)])
    if (hint) expect(found.hint).toContain(hint)
    expect((await understudy(['explain', text])).stdout).toMatch(/^operation /)
  })

  it('print a request that triggers only this rule', async () => {
    const { stdout } = await understudy(['explain', 'v1.StageNotFound'])
    expect(stdout).toMatch(/\nA request that breaks it \(\w+\): .+\n {2}\w+ \/restapis\//)
    expect(JSON.parse((await understudy(['explain', 'v1.StageNotFound', '--json'])).stdout).breaking).toMatchObject({
      rule: 'v1.StageNotFound',
      answer: { status: 404 },
    })
  })
})

describe('The help', () => {
  it('lists the commands by groups', async () => {
    const { stdout } = await understudy(['--help'])
    expect(stdout).toContain('Use a running server:\n  journal ')
    expect(await understudy(['-h'])).toMatchObject({ stdout })
    expect(await understudy(['help'])).toMatchObject({ stdout })
    expect(await understudy([])).toMatchObject({ stdout })
  })

  it.each(Object.keys(COMMANDS))('of %s is the same with help before it, --help and -h behind it', async (name) => {
    const { stdout } = await understudy([name, '--help'])
    expect(stdout).toMatch(new RegExp(`^Usage: understudy ${name} \\[options\\].*\n\n.+`))
    expect((await understudy(['help', name])).stdout).toBe(stdout)
    expect((await understudy([name, '-h'])).stdout).toBe(stdout)
  })

  it.each(Object.entries(COMMANDS))(
    'of %s has examples that are complete commands with known options',
    async (name, { load }) => {
      const { command } = await load()
      const { stdout } = await understudy(['help', name])
      expect(command.examples?.length).toBeGreaterThan(0)
      for (const example of command.examples ?? []) {
        expect(stdout).toContain(`\n  ${example}\n`)
        expect(example).toContain(`understudy ${name}`)
        const own = example.split(' -- ')[0] ?? ''
        for (const [, option = ''] of own.matchAll(/ --([\w-]+)/g))
          expect(Object.keys(command.options)).toContain(option)
      }
    },
  )

  it('fits into the width', async () => {
    const { stdout } = await understudy(['serve', '--help'], { COLUMNS: '72' })
    const [options = ''] = stdout.split('Examples:')
    expect(Math.max(...options.split('\n').map((line) => line.length))).toBeLessThanOrEqual(72)
    expect(stdout).toMatch(/^Access:\n {2}--token <TOKEN> /m)
  })

  it.each(Object.keys(COMMANDS))('and --version mean the same after %s as alone', async (name) => {
    const alone = await understudy(['--version'])
    expect(alone.stdout).toMatch(/^\d+\.\d+\.\d+/)
    for (const option of ['--version', '-v']) expect(await understudy([name, option])).toEqual(alone)
  })

  it.each([
    [['verison'], 'understudy: unknown command "verison". Did you mean "version"? See understudy --help.\n'],
    [['--hepl'], 'understudy: unknown option "--hepl". Did you mean "--help"? See understudy --help.\n'],
    [['help', 'serv'], 'understudy: unknown command "serv". Did you mean "serve"? See understudy --help.\n'],
    [
      ['serve', '--prot'],
      'understudy: serve: unknown option "--prot". Did you mean "--port"? See understudy serve --help.\n',
    ],
    [['rules', '--json', '--format', 'table'], 'understudy: --json and --format table exclude each other.\n'],
  ])('suggests the intended name: %j', async (args, stderr) => {
    expect(await understudy(args)).toEqual({ status: 2, stdout: '', stderr })
  })

  it.each(['rules', 'states'])('%s prints the same with --json and --format json', async (name) => {
    const { stdout } = await understudy([name, '--json'])
    expect(JSON.parse(stdout)).not.toHaveLength(0)
    expect((await understudy([name, '--format', 'json'])).stdout).toBe(stdout)
  })
})

describe('understudy completion', () => {
  it.each(['bash', 'zsh', 'fish'])('of %s knows every command and option', async (shell) => {
    const { stdout } = await understudy(['completion', shell])
    for (const word of ['journal', 'follow', 'effective', 'completion']) expect(stdout).toContain(word)
  })

  it('completes in bash', async () => {
    const { stdout } = await understudy(['completion', 'bash'])
    const complete = (words: string): Promise<string> =>
      new Promise((resolve) => {
        const script = `${stdout}\nCOMP_WORDS=(${words}); COMP_CWORD=$((\${#COMP_WORDS[@]} - 1)); _understudy; echo "\${COMPREPLY[*]}"`
        const child = spawn('bash', ['-c', script], { stdio: ['ignore', 'pipe', 'inherit'] })
        let text = ''
        child.stdout.on('data', (chunk) => {
          text += chunk
        })
        child.once('close', () => resolve(text.trim()))
      })
    expect(await complete('understudy jou')).toBe('journal')
    expect(await complete('understudy journal --fo')).toBe('--follow')
  })

  it('is refused for another shell', async () => {
    expect(await understudy(['completion', 'tcsh'])).toMatchObject({
      status: 2,
      stderr: 'understudy: completion expects one of bash, zsh, fish.\n',
    })
  })
})
