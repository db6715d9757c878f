import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { verifySignatures } from '../../src/auth.ts'
import { createApiGateway, type Gateway } from '../../src/index.ts'
import { type ServeHandle, serve } from '../../src/node.ts'
import { type Ended, runInProcess } from '../in-process.ts'
import { PROGRAM } from '../program.ts'

const ENV = {
  ...process.env,
  AWS_ACCESS_KEY_ID: 'test',
  AWS_SECRET_ACCESS_KEY: 'test',
  AWS_REGION: 'eu-west-1',
  NO_COLOR: '1',
}

const diff = (args: readonly string[], env: NodeJS.ProcessEnv = ENV): Promise<Ended> =>
  runInProcess(['diff', ...args], env)

/** Runs the command in a process of its own, and `during` sends it a signal. Resolves to its exit code and its stderr. */
function interrupted(
  args: readonly string[],
  during: (kill: () => void) => void,
  signal: NodeJS.Signals,
): Promise<{ code: number | null; stderr: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [PROGRAM, 'diff', ...args], { env: ENV, stdio: ['ignore', 'ignore', 'pipe'] })
    let stderr = ''
    child.stderr.on('data', (chunk) => {
      stderr += chunk
    })
    child.on('close', (code) => resolve({ code, stderr }))
    during(() => child.kill(signal))
  })
}

/** Calls back at the first UpdateStage. */
const atFirstUpdate =
  (gateway: Gateway) =>
  (then: () => void): void => {
    const unwatch = gateway.watch(() => (_, entry) => {
      if (entry?.operation !== 'UpdateStage') return
      unwatch()
      then()
    })
  }

const started: ServeHandle[] = []

async function serving(gateway: Gateway): Promise<string> {
  const handle = await serve(gateway, { port: 0 })
  started.push(handle)
  return handle.url
}

function leftIn(gateway: Gateway): unknown[] {
  const { account: _, accounts: __, ...lists } = gateway.snapshot()
  return Object.values(lists).flat()
}

describe('understudy diff', () => {
  let folder = ''

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'diff-'))
  })

  afterEach(async () => {
    for (const handle of started.splice(0)) await handle.close()
  })

  it('exits with 0 if nothing differs, and writes reports and a recording without accounts', async () => {
    const gateway = createApiGateway({ seed: 9, account: '999988887777', region: 'eu-west-1' })
    const file = (name: string): string => join(folder, name)
    const { status, stdout } = await diff([
      await serving(gateway),
      ...[
        '--only',
        'v1.GetStage,v2.GetStage,v1.ApiNotFound',
        '--log',
        file('run.ndjson'),
        '--record',
        file('recording'),
      ],
      ...[
        '--reporter',
        `pretty,json:${file('a.json')},junit:${file('a.xml')},github:${file('a.txt')},markdown:${file('a.md')}`,
      ],
    ])
    expect(stdout).toMatch(/rules agree; 0 differ, 0 not asked/)
    expect(status).toBe(0)
    expect(leftIn(gateway)).toEqual([])
    expect(JSON.parse(readFileSync(file('a.json'), 'utf8'))).toMatchObject({ totals: { different: 0 } })
    expect(readFileSync(file('a.xml'), 'utf8')).toMatch(/<testsuite .*failures="0"/)
    expect(readFileSync(file('a.txt'), 'utf8')).toMatch(/^::notice /)
    expect(readFileSync(file('a.md'), 'utf8')).toMatch(/rules agree\n/)
    const exchanges = readFileSync(file('recording/exchanges.ndjson'), 'utf8')
    expect(exchanges).toContain('123456789012')
    expect(exchanges).not.toMatch(/999988887777|eu-west-1/)
    expect(readFileSync(file('recording/rows.json'), 'utf8')).toContain('understudy diff, ')
  })

  it('exits with 3 and the reason if the other side refuses the credentials, so that nothing is compared', async () => {
    const key = { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'right' }
    const gateway = createApiGateway({ seed: 9, region: 'eu-west-1', auth: verifySignatures([key]) })
    const env = { ...ENV, AWS_ACCESS_KEY_ID: key.accessKeyId, AWS_SECRET_ACCESS_KEY: 'wrong' }
    const args = [await serving(gateway), '--only', 'v1.GetStage', '--log', join(folder, 'run.ndjson')]
    const { status, stdout, stderr } = await diff(args, env)
    expect(stdout).toMatch(/not asked \(\d+\): .* could not be .*403 The request signature we calculated/)
    expect(stderr).toContain('nothing was compared: the other side could be asked about none of the rules.')
    expect(status).toBe(3)
  })

  it('refuses options that no rule matches', async () => {
    const { status, stderr } = await diff([
      'http://127.0.0.1:4566',
      ...['--only', 'v1.ApiNotFound', '--evidence', 'assumed', '--log', join(folder, 'run.ndjson')],
    ])
    expect(stderr).toContain('diff: no rule matches these options.')
    expect(status).toBe(2)
  })

  it.each([
    ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'],
    ['AWS_SECRET_ACCESS_KEY', 'AWS_ACCESS_KEY_ID'],
  ])('refuses %s without %s', async (set, missing) => {
    const { status, stderr } = await diff(['http://127.0.0.1:4566'], { ...ENV, [missing]: '' })
    expect(stderr).toContain(`${set} is set without ${missing}.`)
    expect(status).toBe(2)
  })

  it('exits with 1 if the other side accepts what is refused', async () => {
    const gateway = createApiGateway({ seed: 9, region: 'eu-west-1', adopt: true })
    const { status, stdout } = await diff([
      await serving(gateway),
      '--only',
      'v1.ApiNotFound',
      '--log',
      join(folder, 'run.ndjson'),
    ])
    expect(stdout).toMatch(/v1\.ApiNotFound.*they accept what we refuse.* 1 differ/s)
    expect(status).toBe(1)
  })

  it('creates nothing in another account than the given one', async () => {
    const gateway = createApiGateway({ account: '999988887777' })
    const log = join(folder, 'run.ndjson')
    const { status, stderr } = await diff([await serving(gateway), '--account', '111122223333', '--log', log])
    expect(stderr).toContain('999988887777, not 111122223333')
    expect(status).toBe(3)
    expect(existsSync(log)).toBe(false)
    expect(gateway.journal.entries).toHaveLength(1)
  })

  it('shows a plan and a policy without keys', async () => {
    const env = { PATH: process.env.PATH, HOME: folder }
    const bare = (...args: string[]): Promise<Ended> => diff(args, env)
    expect(await bare('--region', 'eu-west-1', '--only', 'v1.GetStage')).toMatchObject({ status: 0, stderr: '' })
    expect(await bare('--region', 'eu-west-1', '--policy')).toMatchObject({ status: 0, stderr: '' })
    const run = await bare('--region', 'eu-west-1', '--run', '--account', '111122223333')
    expect(run).toMatchObject({ status: 2, stderr: expect.stringContaining('no credentials') })
  })

  it('prints what it would do on AWS, unless it is confirmed', async () => {
    const { status, stdout } = await diff(['https://apigateway.eu-west-1.amazonaws.com', '--only', 'v1.UpdateStage'])
    expect(stdout).toMatch(/^dry run: \d+ probes, \d+ calls, \d+ s .*; cost classes: \d+ free, 0 hourly/)
    expect(status).toBe(0)
    const run = await diff(['https://apigateway.eu-west-1.amazonaws.com', '--only', 'v1.UpdateStage', '--run'])
    expect(run.stderr).toContain('--account')
    expect(run.status).toBe(3)
  })

  it('removes what it created when it is interrupted, and continues with --resume', async () => {
    const gateway = createApiGateway({ seed: 9, region: 'eu-west-1' })
    const url = await serving(gateway)
    const log = join(folder, 'run.ndjson')
    const only = ['--only', 'v1.UpdateStage,v1.CreateStage,v1.CreateDeployment,v1.UpdateRestApi']
    const first = await interrupted([url, ...only, '--log', log], atFirstUpdate(gateway), 'SIGINT')
    expect(first.stderr).toContain('--resume')
    expect(first.code).toBe(3)
    expect(leftIn(gateway)).toEqual([])
    const second = await diff([url, ...only, '--resume', log])
    expect(second.stdout).toMatch(/ 0 differ, 0 not asked/)
    expect(second.status).toBe(0)
    expect(leftIn(gateway)).toEqual([])
  })

  it('removes with --sweep only what a killed run left', async () => {
    const gateway = createApiGateway({
      seed: 9,
      region: 'eu-west-1',
      state: { restApis: [{ id: 'others0001', name: 'of others' }] },
    })
    const url = await serving(gateway)
    const log = join(folder, 'run.ndjson')
    const killed = await interrupted(
      [url, '--only', 'v1.UpdateStage,v2.UpdateStage', '--log', log],
      atFirstUpdate(gateway),
      'SIGKILL',
    )
    expect(killed.code).toBeNull()
    expect(leftIn(gateway).length).toBeGreaterThan(1)
    const other = await diff([url, '--sweep', log, '--account', '111122223333'])
    expect(other.status).toBe(3)
    expect(leftIn(gateway).length).toBeGreaterThan(1)
    const swept = await diff([url, '--sweep', log])
    expect(swept.stdout).toMatch(/^[1-9]\d* removed, 0 left\n$/)
    expect(swept.status).toBe(0)
    expect(leftIn(gateway)).toMatchObject([{ id: 'others0001' }])
    const again = await diff([url, '--sweep', log])
    expect(again).toMatchObject({ status: 0, stdout: '0 removed, 0 left\n' })
    expect((await diff([url, '--sweep', join(folder, 'nosuch.ndjson')])).status).toBe(2)
  })

  it('prints a policy for names with the prefix', async () => {
    const { stdout } = await diff(['--region', 'eu-west-1', '--policy'])
    expect(JSON.stringify(JSON.parse(stdout))).toContain('"apigateway:Request/ApiName":"understudy-diff-*"')
    expect(stdout).not.toMatch(/domainnames|logs:/)
    const more = await diff(['--region', 'eu-west-1', '--policy', '--cost', 'free,domain,logs'])
    expect(more.stdout).toMatch(/::\/domainnames".*logs:CreateLogDelivery/s)
  })

  it.each([
    [['--cost', 'quota'], 'is for emulators'],
    [['--cost', 'domain', '--run'], 'needs --domain and --certificate'],
    [['--domain', 'diff.example.org', '--run', '--account', '111122223333'], 'go together'],
    [
      ['--certificate', 'nosuch', '--domain', 'diff.example.org', '--run', '--account', '111122223333'],
      'ARN of one of ACM',
    ],
  ])('refuses on AWS: %j', async (args, problem) => {
    const { status, stderr } = await diff(['https://apigateway.eu-west-1.amazonaws.com', ...args])
    expect(stderr).toContain(problem)
    expect(status).toBe(2)
  })
})
