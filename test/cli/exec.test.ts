import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { devNull, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it, onTestFinished } from 'vitest'
import { forgetAws } from '../clients/tools.ts'
import { PROGRAM } from '../program.ts'

const folder = mkdtempSync(join(tmpdir(), 'understudy-exec-'))
afterAll(() => rmSync(folder, { recursive: true }))
const file = (name: string, content: unknown): string => {
  const path = join(folder, name)
  writeFileSync(path, JSON.stringify(content))
  return path
}

const MAIN = [PROGRAM, 'exec']

/** Runs a piece of JavaScript as the command of `understudy exec`, to its end. */
function exec(options: readonly string[], script: string, env: NodeJS.ProcessEnv = {}, input = '') {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...MAIN, ...options, '--', process.execPath, '--input-type=module', '-e', script],
    { encoding: 'utf8', env: { ...forgetAws({ ...process.env }), ...env }, input },
  )
  return { status, stdout, stderr }
}

/** Starts it, and resolves with the first line that the command prints. */
async function started(script: string): Promise<{ child: ChildProcess; said: string }> {
  const child = spawn(process.execPath, [...MAIN, '--', process.execPath, '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  const [said] = await once(child.stdout as NodeJS.EventEmitter, 'data')
  return { child, said: String(said).trim() }
}

describe('understudy exec', () => {
  it('directs every client of the command to its own server, and does not change the output', () => {
    const { status, stdout, stderr } = exec(
      [],
      `const { env } = process
       const names = Object.keys(env).filter((name) => /^AWS_|^UNDERSTUDY_(?!VITEST)/.test(name)).sort()
       const health = await (await fetch(env.UNDERSTUDY_URL + '/_understudy/health')).json()
       console.log(JSON.stringify({ ...Object.fromEntries(names.map((name) => [name, env[name]])), health: health.status }))
       process.stderr.write('to stderr')`,
      {
        AWS_PROFILE: 'mine',
        AWS_SESSION_TOKEN: 'mine',
        AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: 'true',
        AWS_USE_FIPS_ENDPOINT: 'true',
        AWS_USE_DUALSTACK_ENDPOINT: 'true',
        AWS_CONFIG_FILE: '/etc/aws/config',
        AWS_ROLE_ARN: 'arn:aws:iam::123456789012:role/mine',
        AWS_AUTH_SCHEME_PREFERENCE: 'httpBearerAuth',
      },
    )
    const url = expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/)
    expect(JSON.parse(stdout)).toEqual({
      AWS_ACCESS_KEY_ID: 'test',
      AWS_CONFIG_FILE: devNull,
      AWS_DEFAULT_REGION: 'us-east-1',
      AWS_EC2_METADATA_DISABLED: 'true',
      AWS_ENDPOINT_URL_API_GATEWAY: url,
      AWS_ENDPOINT_URL_APIGATEWAYV2: url,
      AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: 'false',
      AWS_REGION: 'us-east-1',
      AWS_SECRET_ACCESS_KEY: 'test',
      AWS_SHARED_CREDENTIALS_FILE: devNull,
      AWS_USE_DUALSTACK_ENDPOINT: 'false',
      AWS_USE_FIPS_ENDPOINT: 'false',
      UNDERSTUDY_URL: url,
      health: 'ok',
    })
    expect([status, stderr]).toEqual([0, 'to stderr'])
  })

  it('accepts the options of a gateway', () => {
    const state = file('state.json', { restApis: [{ id: 'a1b2c3d4e5' }] })
    const { stdout } = exec(
      ['--state', state, '--region', 'eu-west-1'],
      `const state = await (await fetch(process.env.UNDERSTUDY_URL + '/_understudy/state')).json()
       process.stdout.write(process.env.AWS_REGION + ' ' + state.restApis[0].id)`,
    )
    expect(stdout).toBe('eu-west-1 a1b2c3d4e5')
  })

  it('passes stdin to the command', () => {
    const script = "process.stdin.on('data', (chunk) => process.stdout.write(String(chunk).toUpperCase()))"
    expect(exec([], script, {}, 'from stdin').stdout).toBe('FROM STDIN')
  })

  it.each([
    ['its exit code', 'process.exit(7)', 7],
    ['128 and the number of the signal that ended it', "process.kill(process.pid, 'SIGKILL')", 137],
  ])('exits with %s', (_, script, code) => {
    expect(exec([], script)).toEqual({ status: code, stdout: '', stderr: '' })
  })

  it.each([
    ['SIGTERM', '', 143],
    ['SIGINT', '', 130],
    ['SIGHUP', '', 129],
    ['SIGTERM', "process.on('SIGTERM', () => process.exit(5));", 5],
  ] as const)('passes %s on, and exits as the command does', async (signal, handler, code) => {
    const { child } = await started(`${handler} console.log('up'); setInterval(() => {}, 1000)`)
    child.kill(signal)
    expect(await once(child, 'exit')).toEqual([code, null])
  })

  it('stops the server with the command', async () => {
    const { child, said: url } = await started(
      "process.on('SIGTERM', () => process.exit()); console.log(process.env.UNDERSTUDY_URL); setInterval(() => {}, 1000)",
    )
    expect((await fetch(`${url}/_understudy/health`)).status).toBe(200)
    child.kill('SIGTERM')
    await once(child, 'exit')
    await expect(fetch(url)).rejects.toThrow('fetch failed')
  })

  it('makes the command trust its certificate while it runs', () => {
    const { stdout, stderr } = exec(
      ['--tls'],
      `const { UNDERSTUDY_URL, NODE_EXTRA_CA_CERTS, AWS_CA_BUNDLE } = process.env
       const { status } = await fetch(UNDERSTUDY_URL + '/_understudy/health')
       console.log(JSON.stringify({ status, url: UNDERSTUDY_URL, ca: NODE_EXTRA_CA_CERTS, same: NODE_EXTRA_CA_CERTS === AWS_CA_BUNDLE }))`,
    )
    expect(stderr).toBe('')
    const { ca, ...told } = JSON.parse(stdout)
    expect(told).toEqual({ status: 200, url: expect.stringMatching(/^https:/), same: true })
    expect(existsSync(ca)).toBe(false)
  })

  it('passes the first accepted key to the command', () => {
    const keys = file('keys.json', [{ accessKeyId: 'AKIA1', secretAccessKey: 's/1', sessionToken: 't' }])
    const { stdout } = exec(
      ['--auth', 'verify', '--credentials', keys],
      'const { env } = process; console.log(env.AWS_ACCESS_KEY_ID, env.AWS_SECRET_ACCESS_KEY, env.AWS_SESSION_TOKEN)',
    )
    expect(stdout).toBe('AKIA1 s/1 t\n')
  })

  it.each([
    ['no command', ['exec'], 2, 'name the command to run: understudy exec -- npm test'],
    ['no dashes before the command', ['exec', 'pytest', '--seed', '1'], 2, 'exec: write "--" before "pytest".'],
    ['an unknown option', ['exec', '--sede', '1', '--', 'true'], 2, 'unknown option "--sede". Did you mean "--seed"?'],
    ['an unknown command', ['exec', '--', 'no-such-command'], 127, 'cannot run no-such-command: no such command'],
    ['a command that cannot be run', ['exec', '--', folder], 126, `cannot run ${folder}: `],
    ['half a certificate', ['exec', '--tls-cert', 'x', '--', 'true'], 2, '--tls-cert and --tls-key go together.'],
    [
      'an unknown way of auth',
      ['serve', '--auth', 'maybe'],
      2,
      '--auth must be one of off, required, verify, not "maybe".',
    ],
    ['verifying without keys', ['serve', '--auth', 'verify'], 2, '--auth verify needs --credentials FILE'],
    ['keys that nobody asks for', ['serve', '--credentials', 'x'], 2, '--credentials needs --auth verify.'],
    [
      'keys that are none',
      ['serve', '--auth', 'verify', '--credentials', file('no-keys.json', { a: 1 })],
      2,
      'no-keys.json must contain a list of { accessKeyId, secretAccessKey }, or { credentials: [...] }.',
    ],
    [
      'a key without a secret',
      ['serve', '--auth', 'verify', '--credentials', file('half.json', [{ accessKeyId: 'AKIA' }])],
      2,
      'half.json: credential 1 has no secretAccessKey.',
    ],
    [
      'a certificate that is none',
      ['serve', '--port', '0', '--tls-cert', file('cert.json', 1), '--tls-key', file('key.json', 1)],
      2,
      '--tls-cert does not contain a PEM certificate.',
    ],
  ])('reports the problem of %s', (_, args, code, sentence) => {
    const { status, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], { encoding: 'utf8' })
    expect(stderr).toContain(`understudy: `)
    expect(stderr).toContain(sentence)
    expect(status).toBe(code)
  })
})

describe('understudy env', () => {
  const env = (args: readonly string[], more: NodeJS.ProcessEnv = {}) => {
    const own = { PATH: process.env.PATH, ...more }
    const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, 'env', ...args], {
      encoding: 'utf8',
      env: own,
    })
    return { status, lines: stdout.trimEnd().split('\n'), stderr }
  }

  it('prints the variables that direct every SDK and the AWS CLI to the server, for the shell', () => {
    expect(env([])).toEqual({
      status: 0,
      stderr: '',
      lines: [
        `export AWS_CONFIG_FILE=${devNull}`,
        `export AWS_SHARED_CREDENTIALS_FILE=${devNull}`,
        'export AWS_IGNORE_CONFIGURED_ENDPOINT_URLS=false',
        'export AWS_USE_FIPS_ENDPOINT=false',
        'export AWS_USE_DUALSTACK_ENDPOINT=false',
        'export AWS_EC2_METADATA_DISABLED=true',
        'export AWS_ENDPOINT_URL_API_GATEWAY=http://127.0.0.1:4620',
        'export AWS_ENDPOINT_URL_APIGATEWAYV2=http://127.0.0.1:4620',
        'export AWS_REGION=us-east-1',
        'export AWS_DEFAULT_REGION=us-east-1',
        'export AWS_ACCESS_KEY_ID=test',
        'export AWS_SECRET_ACCESS_KEY=test',
        'export UNDERSTUDY_URL=http://127.0.0.1:4620',
      ],
    })
  })

  it('removes conflicting variables, and bypasses proxies', () => {
    const { lines } = env(
      ['--url', 'https://localhost:8443', '--region', 'eu-west-1', '--ca', "/tmp/it's mine/ca.pem"],
      {
        AWS_PROFILE: 'mine',
        https_proxy: 'http://proxy:3128',
        NO_PROXY: 'example.com',
      },
    )
    expect(lines[0]).toBe('unset AWS_PROFILE')
    expect(lines).toContain('export AWS_ENDPOINT_URL_API_GATEWAY=https://localhost:8443')
    expect(lines).toContain('export AWS_REGION=eu-west-1')
    expect(lines).toContain("export AWS_CA_BUNDLE='/tmp/it'\\''s mine/ca.pem'")
    expect(lines).toContain('export NO_PROXY=example.com,localhost')
  })

  it('supports the syntax of other shells', () => {
    expect(env(['--shell', 'fish'], { AWS_PROFILE: 'x' }).lines.slice(0, 2)).toEqual([
      'set -e AWS_PROFILE;',
      `set -gx AWS_CONFIG_FILE ${devNull};`,
    ])
    expect(env(['--shell', 'powershell']).lines[0]).toBe(`$env:AWS_CONFIG_FILE = '${devNull}'`)
  })

  it.each([
    ['--url', 'here', '--url must be the address of a server such as http://127.0.0.1:4620, not "here".'],
    ['--shell', 'csh', '--shell must be one of sh, fish, powershell, not "csh".'],
  ])('refuses %s %s', (option, value, sentence) => {
    const { status, stderr } = env([option, value])
    expect([status, stderr]).toEqual([2, `understudy: ${sentence}\n`])
  })
})
