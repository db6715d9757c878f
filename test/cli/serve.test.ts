import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { PROGRAM } from '../program.ts'

interface Ended {
  code: number | null
  stdout: string
  stderr: string
}

/** The command as people start it; `ready` resolves with the first line of stdout, `ended` when it is over. */
function understudy(...args: string[]): { child: ChildProcess; ready: Promise<string>; ended: Promise<Ended> } {
  const child = spawn(process.execPath, [PROGRAM, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  const output = { stdout: '', stderr: '' }
  const ended = new Promise<Ended>((resolve) => child.on('close', (code) => resolve({ code, ...output })))
  const ready = new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (chunk) => {
      output.stdout += chunk
      if (output.stdout.includes('\n')) resolve(output.stdout.split('\n', 1)[0] as string)
    })
    child.stderr.on('data', (chunk) => {
      output.stderr += chunk
    })
    child.on('close', () => reject(new Error(output.stderr)))
  })
  ready.catch(() => {})
  return { child, ready, ended }
}

const folder = mkdtempSync(join(tmpdir(), 'understudy-cli-'))
const file = (name: string, content: string): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

describe('understudy serve', () => {
  it('prints an address that can be opened if it listens on all', async () => {
    const { ready } = understudy('serve', '--port', '0', '--host', '0.0.0.0', '--json')
    const { url, ui } = JSON.parse(await ready)
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
    expect(ui).toContain(`${url}/_understudy/ui`)
    expect(await (await fetch(`${url}/_understudy/health`)).json()).toEqual({ status: 'ok' })
  })

  it('prints its address as one line of JSON, serves the state file, and stops on SIGTERM', async () => {
    const state = file(
      'stages.yaml',
      `restApis:
  - id: a1b2c3d4e5
    name: shop
    deployments: [{ id: dep001 }]
    stages: [{ stageName: prod, deploymentId: dep001, variables: { color: blue } }]
`,
    )
    const { child, ready, ended } = understudy('serve', '--port', '0', '--json', '--state', state)
    const { event, url, pid } = JSON.parse(await ready)
    expect({ event, pid }).toEqual({ event: 'ready', pid: child.pid })
    const answer = await fetch(`${url}/restapis/a1b2c3d4e5/stages/prod`, { headers: { accept: 'application/json' } })
    expect(await answer.json()).toMatchObject({ stageName: 'prod', variables: { color: 'blue' } })
    child.kill('SIGTERM')
    expect(await ended).toMatchObject({ code: 143 })
  })

  it('stops on SIGINT with exit code 130 even if a client keeps its connection open', async () => {
    const { child, ready, ended } = understudy('serve', '--port', '0', '--json')
    const { url } = JSON.parse(await ready)
    await (await fetch(`${url}/_understudy/health`)).json()
    child.kill('SIGINT')
    expect(await ended).toMatchObject({ code: 130, stderr: '' })
  })

  it('prints the client settings on stderr', async () => {
    const { child, ended } = understudy('serve', '--port', '0')
    await new Promise((resolve) => child.stderr?.once('data', resolve))
    child.kill('SIGTERM')
    const { stdout, stderr } = await ended
    expect(stdout).toBe('')
    expect(stderr).toMatch(/AWS_ENDPOINT_URL_API_GATEWAY=http:\/\/127\.0\.0\.1:\d+ AWS_ENDPOINT_URL_APIGATEWAYV2=/)
    expect(stderr).not.toMatch(/AWS_ENDPOINT_URL_APIGATEWAY=/)
  })

  it('applies the flags for throttling, delays, quotas and the clock', async () => {
    const rules = file('faults.yaml', 'faults:\n  - { name: from the file, on: GetApi, reply: serviceUnavailable }\n')
    const rulesV1 = file('v1.json', JSON.stringify([{ name: 'file', on: 'GetRestApi', reply: 'serviceUnavailable' }]))
    const flags = ['--throttle', 'GetApis=2x', '--throttle', 'CreateDeployment=1/5s', '--throttle', 'v1.Get*=10/s:40']
    const latency = ['--latency', '1-2ms', '--latency', 'GetStage=1s']
    const more = ['--quotas', 'aws', '--clock', 'manual', '--fault-file', rulesV1]
    const { ready } = understudy('serve', '--port', '0', '--json', ...flags, ...latency, ...more)
    const { url } = JSON.parse(await ready)
    const { faults } = (await (await fetch(`${url}/_understudy/faults`)).json()) as { faults: object[] }
    expect(faults).toMatchObject([
      { name: 'GetApis', times: 2, reply: [{ fault: 'tooManyRequests' }] },
      { throttle: { rate: 0.2, burst: 1 } },
      { throttle: { rate: 10, burst: 40 } },
      { delay: { uniform: [1, 2] } },
      { delay: 1000 },
      { name: 'file', reply: [{ fault: 'serviceUnavailable' }] },
    ])
    expect(await (await fetch(`${url}/_understudy/clock`)).json()).toMatchObject({ manual: true })
    const wrong = await understudy('serve', '--fault-file', rules).ended
    expect(wrong.stderr).toContain(`${rules}: faults[0]: faults.on(GetApi): v2 cannot answer "serviceUnavailable".`)
  })

  it('ends the bodies of v1 with a line feed on request', async () => {
    const { ready } = understudy('serve', '--port', '0', '--json', '--trailing-line-feed')
    const { url } = JSON.parse(await ready)
    const response = await fetch(`${url}/restapis`, { headers: { accept: 'application/json' } })
    expect(await response.text()).toBe('{"item":[]}\n')
  })

  it('exits with 2 and a clear message if the port is in use', async () => {
    const taken = createServer()
    const port = await new Promise<number>((resolve) =>
      taken.listen(0, '127.0.0.1', () => resolve((taken.address() as { port: number }).port)),
    )
    onTestFinished(() => {
      taken.close()
    })
    const { code, stderr } = await understudy('serve', '--port', String(port)).ended
    expect(code).toBe(2)
    expect(stderr).toBe(
      `understudy: port ${port} on 127.0.0.1 is already in use. Stop the process that uses it, or pass --port 0 for a free one.\n`,
    )
  })

  it.each([
    ['a mistyped option', ['serve', '--prot', '1'], 'unknown option "--prot". Did you mean "--port"?'],
    ['a mistyped command', ['sevre'], 'unknown command "sevre". Did you mean "serve"?'],
    [
      'a port that is none',
      ['serve', '--port', '99999'],
      '--port must be a whole number of at most 65535, not "99999".',
    ],
    [
      'a mistyped operation',
      ['serve', '--throttle', 'GetApi5=2x'],
      'unknown operation "GetApi5". Did you mean "GetApi',
    ],
    [
      'a throttle that is none',
      ['serve', '--throttle', 'GetApis=2'],
      '--throttle "GetApis=2" is not understood. Write ',
    ],
    ['a latency that is none', ['serve', '--latency', '50'], '--latency "50" is not understood. Write 100ms, '],
    ['an empty host', ['serve', '--host', ''], '--host is empty. Give it a value, or leave it out.'],
    ['a blank host', ['serve', '--host=  '], '--host is empty.'],
    ['a host that means all', ['serve', '--host', '0'], '--host "0" means all addresses. Write 0.0.0.0 or ::'],
    ['an empty token', ['serve', '--token', ''], '--token is empty.'],
    ['an empty file', ['serve', '--data', ''], '--data is empty.'],
    ['an empty region', ['exec', '--region', '', '--', 'true'], '--region is empty.'],
    ['an empty throttle', ['serve', '--throttle', 'GetApis=2x', '--throttle', ''], '--throttle is empty.'],
    ['an empty pattern', ['verify', '--only', '', 'x.json'], '--only is empty.'],
    ['an empty file of pacts', ['verify', ''], 'verify: <file|folder|glob|url>... is empty.'],
    ['an empty command', ['exec', '--', ''], 'exec: -- COMMAND... is empty.'],
    ['what is no origin', ['serve', '--allow-origin', 'localhost'], '--allow-origin must be an origin such as'],
    ['a throttle beyond measure', ['serve', '--throttle', `${'*'.repeat(1001)}=1x`], 'at most 1000 characters'],
    ['an unknown clock', ['serve', '--clock', 'slow'], '--clock must be ambient or manual, not "slow".'],
    ['unknown quotas', ['serve', '--quotas', 'awz'], '--quotas must be "aws", "off" or an object, not "awz".'],
    ['a fault file without rules', ['serve', '--fault-file', file('none.json', '{}')], 'must contain a list of rules'],
    ['an account that is none', ['serve', '--account', '12'], '--account must be 12 digits, not "12".'],
    [
      'an empty certificate',
      ['serve', '--port', '0', '--tls-cert', file('cert.pem', ''), '--tls-key', file('key.pem', '')],
      '--tls-cert does not contain a PEM certificate.',
    ],
    ['a missing state file', ['serve', '--state', join(folder, 'nosuch.yaml')], 'cannot read '],
    ['a broken state file', ['serve', '--state', file('broken.json', '{')], 'is not valid JSON: '],
    [
      'a state that contradicts itself',
      [
        'serve',
        '--state',
        file('wrong.yaml', 'apis: [{ apiId: a1b2c3d4e5, stages: [{ stageName: x }, { stageName: x }] }]'),
      ],
      'apis[0].stages[1].stageName: ',
    ],
    [
      'an unknown member in a state',
      ['serve', '--state', file('typo.yaml', 'restApi: []')],
      'unknown member "restApi". Did you mean "restApis"?',
    ],
  ])('exits with 2 and a message for %s', async (_, args, sentence) => {
    const { code, stderr } = await understudy(...args).ended
    expect(stderr).toContain(sentence)
    expect(stderr).not.toContain('    at ')
    expect(code).toBe(2)
  })
})

describe('understudy', () => {
  it('lists its commands', async () => {
    const { code, stdout } = await understudy('--help').ended
    expect(code).toBe(0)
    expect(stdout).toContain('serve')
  })

  it('lists the options of a command', async () => {
    const { code, stdout } = await understudy('serve', '--help').ended
    expect(code).toBe(0)
    for (const option of ['port', 'host', 'seed', 'state', 'json', 'quiet', 'account', 'region', 'auth', 'throttle']) {
      expect(stdout).toContain(`--${option}`)
    }
  })

  it('lists the rules that are assumed', async () => {
    const { code, stdout } = await understudy('rules', '--evidence', 'assumed', '--format', 'json').ended
    expect(code).toBe(0)
    const rules = JSON.parse(stdout) as { id: string; evidence: { kind: string } }[]
    expect(rules.length).toBeGreaterThan(10)
    expect(new Set(rules.map(({ evidence }) => evidence.kind))).toEqual(new Set(['assumed']))
  })
})
