import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { type Look, requestLines } from '../../src/cli/request-lines.ts'
import { paintFor, widthOf } from '../../src/cli/terminal.ts'
import { createApiGateway, type JournalEntry } from '../../src/index.ts'
import { started, understudy } from './cli.ts'

const folder = mkdtempSync(join(tmpdir(), 'understudy-log-'))
afterAll(() => rmSync(folder, { recursive: true }))
const shop = (name: string): object => ({
  restApis: [
    {
      id: 'a1b2c3d4e5',
      name,
      deployments: [{ id: 'dep001' }],
      stages: [
        { stageName: 'prod', deploymentId: 'dep001', canarySettings: { deploymentId: 'dep001', percentTraffic: 10 } },
      ],
    },
  ],
})
const file = join(folder, 'shop.json')
writeFileSync(file, JSON.stringify(shop('shop')))

const STAGE = '/restapis/a1b2c3d4e5/stages/prod'
const patch = (path: string, value: string): RequestInit => ({
  method: 'PATCH',
  body: JSON.stringify({ patchOperations: [{ op: 'replace', path, value }] }),
})

async function served(...options: string[]) {
  const server = started(['serve', '--port', '0', '--json', '--state', file, ...options])
  const [, url = ''] = await server.until('stdout', /"url":"([^"]+)"/)
  return {
    server,
    send: (path: string, init?: RequestInit) => fetch(url + path, init).then((answer) => answer.text()),
    url,
  }
}

describe('The request log of serve', () => {
  it('has events with --json and --log all, with the changes', async () => {
    const { server, send } = await served('--log', 'all')
    await send(STAGE, patch('/canarySettings/percentTraffic', '25'))
    await send(STAGE, patch('/canarySetting/percentTraffic', '25'))
    await server.until('stdout', /PatchPathUnknown/)
    const events = server.output.stdout
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => JSON.parse(line))
    expect(events).toMatchObject([
      { event: 'request', operation: 'UpdateStage', status: 200, changes: ['canarySettings.percentTraffic 10 -> 25'] },
      { event: 'request', status: 400, rule: 'v1.PatchPathUnknown', hint: expect.stringContaining('Did you mean') },
    ])
    expect(events[0]).not.toHaveProperty('headers')
  })

  it('does not block a reader of only the first line of --json', async () => {
    const { server, send } = await served()
    await send(STAGE)
    await send('/restapis')
    expect(server.output.stdout.trim().split('\n')).toHaveLength(1)
    expect(server.output.stderr).toBe('')
  })

  it('has lines on stderr, or only those of refused requests', async () => {
    const server = started(['serve', '--port', '0', '--state', file, '--log', 'refused'])
    const [, url = ''] = await server.until('stderr', /listens on (\S+)/)
    await server.until('stderr', /Ctrl\+C/)
    await fetch(url + STAGE)
    await fetch(`${url}/restapis/a1b2c3d4e5/stages/none`)
    await server.until('stderr', /understudy explain v1\.StageNotFound\n/)
    expect(server.output.stderr).toMatch(
      /\d\d:\d\d:\d\d {2}GET {5}GetStage {6}a1b2c3d4e5\/none {2}404 {2}NotFoundException {2}v1\.StageNotFound {2}recorded\n {10}Invalid stage/,
    )
    expect(server.output.stderr).not.toContain('a1b2c3d4e5/prod')
    expect(server.output.stdout).toBe('')
  })
})

describe('exec', () => {
  const script = (...requests: string[]): string[] => [
    process.execPath,
    '--input-type=module',
    '-e',
    `const { UNDERSTUDY_URL: url } = process.env
     for (const [path, call] of ${JSON.stringify(requests.map((one) => one.split(' ')))}) {
       await fetch(url + path, { headers: call ? { 'amz-sdk-invocation-id': call } : {} })
     }`,
  ]

  it('ends with a line that counts refusals by reason, and retries', async () => {
    const args = ['exec', '--fault-file', join(folder, 'faults.json'), '--']
    writeFileSync(join(folder, 'faults.json'), '[{"on":"GetRestApis","times":1,"reply":"tooManyRequests"}]')
    const none = '/restapis/a1b2c3d4e5/stages/none'
    const { status, stderr } = await understudy([
      ...args,
      ...script(none, none, '/restapis call1', '/restapis call1', '/account'),
    ])
    expect([status, stderr]).toEqual([
      0,
      'understudy: 5 requests, 3 refused (v1.ApiNotFound 2, injected 1), 1 retried\n',
    ])
  })

  it('prints nothing if nothing was refused, or with --log off', async () => {
    expect((await understudy(['exec', '--', ...script('/restapis')])).stderr).toBe('')
    expect((await understudy(['exec', '--log', 'off', '--', ...script('/restapis/none')])).stderr).toBe('')
  })

  it('writes the refused requests with --log refused', async () => {
    const { stderr } = await understudy(['exec', '--log', 'refused', '--', ...script('/restapis', '/restapis/none')])
    expect(stderr).toMatch(/GetRestApi +none +404 {2}NotFoundException/)
    expect(stderr).not.toContain('GetRestApis')
  })
})

describe('serve --watch', () => {
  it('reloads the state when its file changes, and keeps the old one if it is refused', async () => {
    const { server, send, url } = await served('--watch')
    const names = async (): Promise<unknown> => JSON.parse(await send('/_understudy/state')).restApis?.[0]?.name
    writeFileSync(file, JSON.stringify(shop('second')))
    await server.until('stdout', /"event":"state"/)
    expect(await names()).toBe('second')
    writeFileSync(file, '{"restApis":[{"id":"a1","stagse":[]}]}')
    await server.until('stderr', /stagse/)
    expect(server.output.stderr).toContain('unknown member. Did you mean "stages"? The state is unchanged.\n')
    expect(await names()).toBe('second')
    writeFileSync(file, '{"restApis":')
    await server.until('stderr', /is not valid JSON/)
    writeFileSync(file, JSON.stringify(shop('third')))
    await server.until('stdout', /"event":"state".*"event":"state"/s)
    expect(await names()).toBe('third')
    expect(url).toMatch(/^http/)
  })

  it('needs a file', async () => {
    expect(await understudy(['serve', '--port', '0', '--watch'])).toMatchObject({
      status: 2,
      stderr: 'understudy: --watch needs --state FILE.\n',
    })
  })
})

describe('A line for a request', () => {
  const plain: Look = { paint: (_, text) => text, width: undefined }
  function entryOf(url: string, set: (gateway: ReturnType<typeof createApiGateway>) => void = () => {}): JournalEntry {
    const gateway = createApiGateway()
    set(gateway)
    gateway.answer({ method: 'GET', url, headers: {} })
    return gateway.journal.last as JournalEntry
  }

  it('names the fault rule that answered', () => {
    const entry = entryOf('/restapis', ({ faults }) =>
      faults.add({ name: 'flaky', on: '*', times: 1, reply: 'tooManyRequests' }),
    )
    expect(requestLines(entry, plain)).toMatch(
      /429 {2}TooManyRequestsException {2}injected by "flaky"\n {10}Too Many Requests\n$/,
    )
    const cut = entryOf('/restapis', ({ faults }) => faults.add({ name: 'cut', on: '*', times: 1, reply: 'hangUp' }))
    expect(requestLines(cut, plain)).toMatch(/--- {2}hangUp {2}injected by "cut"\n$/)
  })

  it('fits into the width, and escapes control characters of a caller', () => {
    const entry = entryOf(`/restapis/${'x'.repeat(300)}%1b%5b31m`)
    for (const line of requestLines(entry, { ...plain, width: 60 })
      .split('\n')
      .slice(1)) {
      expect(line.length).toBeLessThanOrEqual(60)
    }
    expect(requestLines(entryOf('/restapis/%1b%5b31m'), plain)).toContain('\\u001b[31m')
  })

  it('has colours on a terminal, unless NO_COLOR is set; FORCE_COLOR sets them anywhere', () => {
    const red = (terminal: object, env: NodeJS.ProcessEnv): boolean => paintFor(terminal, env)('red', 'x') !== 'x'
    expect([
      red({ isTTY: true }, {}),
      red({ isTTY: true }, { NO_COLOR: '1' }),
      red({ isTTY: true }, { TERM: 'dumb' }),
      red({}, {}),
      red({}, { FORCE_COLOR: '1' }),
      red({ isTTY: true }, { FORCE_COLOR: '0' }),
    ]).toEqual([true, false, false, false, true, false])
    expect([widthOf({ isTTY: true, columns: 80 }, {}), widthOf({}, {}), widthOf({}, { COLUMNS: '72' })]).toEqual([
      80,
      undefined,
      72,
    ])
    // A terminal of a program that gave it no size.
    expect(widthOf({ isTTY: true, columns: 0 }, {})).toBe(undefined)
  })
})
