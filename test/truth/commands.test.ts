import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it, onTestFinished } from 'vitest'
import { parse } from 'yaml'
import { verifySignatures } from '../../src/auth.ts'
import {
  type ApiGatewayOptions,
  createApiGateway,
  type Gateway,
  hangUp,
  raw,
  type StateDocument,
  tooManyRequests,
} from '../../src/index.ts'
import { serve } from '../../src/node.ts'
import { forgetAws } from '../clients/tools.ts'
import { type Ended, runInProcess } from '../in-process.ts'
import { PROGRAM } from '../program.ts'

const folder = mkdtempSync(join(tmpdir(), 'understudy-truth-'))
afterAll(() => rmSync(folder, { recursive: true }))
let files = 0

function file(content: unknown, ending = 'json'): string {
  const path = join(folder, `${++files}.${ending}`)
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}

/** Fails loudly where a program opens a connection. */
const NO_SOCKETS = `--import=data:text/javascript,${encodeURIComponent(
  'import net from "node:net"; net.Socket.prototype.connect = () => { console.error("a socket was opened"); process.exit(99) }',
)}`

function start(args: readonly string[], env: NodeJS.ProcessEnv = {}): { child: ChildProcess; ended: Promise<Ended> } {
  const child = spawn(process.execPath, [PROGRAM, ...args], {
    env: { ...forgetAws({ ...process.env }), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let [stdout, stderr] = ['', '']
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    stdout += text
  })
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    stderr += text
  })
  const ended = once(child, 'close').then(([status]): Ended => ({ status: status as number, stdout, stderr }))
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  return { child, ended }
}

const understudy = (args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Ended> =>
  env.NODE_OPTIONS === undefined
    ? runInProcess(args, { ...forgetAws({ ...process.env }), ...env })
    : start(args, env).ended

async function served(options: ApiGatewayOptions = {}): Promise<{ url: string; gateway: Gateway }> {
  const gateway = createApiGateway({ seed: 7, ...options })
  const server = await serve(gateway, { port: 0 })
  onTestFinished(() => server.close())
  return { url: server.url, gateway }
}

async function plain(listener: RequestListener): Promise<string> {
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const STATE = {
  restApis: [
    {
      id: 'a1b2c3d4e5',
      name: 'pets',
      deployments: [{ id: 'dep001' }],
      stages: [
        { stageName: 'prod', deploymentId: 'dep001', variables: { color: 'blue' }, createdDate: 1700000000 },
        { stageName: 'beta', deploymentId: 'dep001', cacheClusterEnabled: true, cacheClusterSize: '0.5' },
      ],
    },
  ],
  domainNames: [
    {
      domainName: 'pets.example.com',
      domainNameConfigurations: [{ certificateArn: 'arn:aws:acm:us-east-1:123456789012:certificate/1' }],
    },
  ],
} as unknown as StateDocument

it('shows what a push to AWS would do, with seconds and cost classes, and opens no socket', async () => {
  const state = file(STATE)
  const env = { NODE_OPTIONS: NO_SOCKETS }
  const { status, stdout, stderr } = await understudy(['push', state, '--region', 'us-east-1'], env)
  expect(stderr).toBe('')
  expect(stdout).toContain('v1.CreateRestApi {"name":"pets"')
  expect(stdout).toContain(
    'v1.CreateStage {"stageName":"prod","deploymentId":"${restApis/a1b2c3d4e5/deployments/dep001}"',
  )
  // CreateRestApi: 1 in 3 seconds, CreateDomainName: 1 in 30; of each, half is used.
  expect(stdout).toMatch(/^\d+ calls, \d+ s at half of AWS's quotas; by cost: free \d+, hourly 1, domain 1$/m)
  expect(stdout).toContain('cannot be made: restApis/a1b2c3d4e5/stages/prod createdDate: the service sets dates')
  expect(status).toBe(0)
  const dry = await understudy(['push', state, '--dry-run', '--endpoint', 'http://localhost:4566'], env)
  expect(dry.stdout).toBe(stdout)
  // The check itself: without a dry run a socket is opened.
  expect(await understudy(['push', state, '--endpoint', 'http://localhost:4566'], env)).toMatchObject({ status: 99 })
})

it('requires an account before it creates anything on AWS', async () => {
  const env = { AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE', AWS_SECRET_ACCESS_KEY: 'secret', NODE_OPTIONS: NO_SOCKETS }
  const { status, stderr } = await understudy(['push', file(STATE), '--region', 'eu-west-1', '--run'], env)
  expect(stderr).toContain('--account')
  expect(status).toBe(3)
  const { url, gateway } = await served({ account: '210987654321' })
  const wrong = await understudy(['push', file(STATE), '--endpoint', url, '--account', '111111111111'])
  expect(wrong.stderr).toContain('is account 210987654321, not 111111111111')
  expect(wrong.status).toBe(3)
  expect(gateway.snapshot().restApis ?? []).toEqual([])
})

it('pushes a state and reads it back, signed; finds no drift, and then each member of one', async () => {
  const key = { accessKeyId: '210987654321', secretAccessKey: 'secret' }
  const { url, gateway } = await served({ auth: verifySignatures([key]) })
  const env = { AWS_ACCESS_KEY_ID: key.accessKeyId, AWS_SECRET_ACCESS_KEY: key.secretAccessKey }
  const state = file(STATE)
  const pushed = await understudy(['push', state, '--endpoint', url, '--account', '210987654321'], env)
  expect(pushed).toMatchObject({ status: 0, stderr: '' })
  const there = gateway.snapshot().accounts?.[0]
  expect(there?.restApis?.[0]?.stages).toHaveLength(2)
  const out = join(folder, 'pulled.yaml')
  expect(await understudy(['pull', '--endpoint', url, '--out', out], env)).toMatchObject({ status: 0, stderr: '' })
  const pulled = parse(readFileSync(out, 'utf8')) as StateDocument
  expect(pulled.restApis?.[0]?.stages?.[1]).toMatchObject({ stageName: 'prod', variables: { color: 'blue' } })
  for (const expected of [state, out]) {
    expect(await understudy(['pull', '--endpoint', url, '--check', expected], env)).toMatchObject({
      status: 0,
      stdout: '',
    })
  }
  const other = structuredClone(pulled) as unknown as {
    restApis: { stages: { variables?: object; description?: string }[] }[]
  }
  const [beta, prod] = other.restApis[0]?.stages ?? []
  Object.assign(prod ?? {}, { variables: { color: 'green' } })
  Object.assign(beta ?? {}, { description: 'the second one' })
  other.restApis[0]?.stages.push({ ...prod, stageName: 'third' } as never)
  const drifted = await understudy(['pull', '--endpoint', url, '--check', file(other)], env)
  expect(drifted.status).toBe(1)
  const id = pulled.restApis?.[0]?.id
  expect(drifted.stdout.trim().split('\n').sort()).toEqual([
    `restApis/${id}/stages/beta description: absent, expected "the second one"`,
    `restApis/${id}/stages/prod variables.color: "blue", expected "green"`,
    `restApis/${id}/stages/third: is not there`,
  ])
})

it('reads neither secrets nor accounts unless the options request them', async () => {
  const value = 'CdEfGhIjKlMnOpQrStUvWxYzAb0123456789CdEf'
  const state = {
    apiKeys: [{ id: 'apikey0001', name: 'web', value }],
    usagePlans: [{ id: 'plan01', name: 'silver', keys: [{ id: 'apikey0001' }] }],
    clientCertificates: [{ clientCertificateId: 'cert01' }],
    account: { cloudwatchRoleArn: 'arn:aws:iam::210987654321:role/logs' },
    vpcLinks: [
      {
        id: 'link01',
        name: 'inner',
        targetArns: ['arn:aws:elasticloadbalancing:us-east-1:333333333333:loadbalancer/net/a/b'],
      },
    ],
  } as unknown as StateDocument
  const { url } = await served({ account: '210987654321', state })
  const { stdout } = await understudy(['pull', '--endpoint', url])
  for (const secret of [value, 'BEGIN CERTIFICATE', '210987654321', '333333333333'])
    expect(stdout).not.toContain(secret)
  expect(stdout).toContain('arn:aws:iam::123456789012:role/logs')
  expect(stdout).toContain(':000000000001:loadbalancer')
  const whole = await understudy(['pull', '--endpoint', url, '--secrets', '--keep-account'])
  for (const secret of [value, 'BEGIN CERTIFICATE', '210987654321', '333333333333'])
    expect(whole.stdout).toContain(secret)
})

it('reads one API and what it refers to', async () => {
  const state = {
    restApis: [
      { id: 'a1b2c3d4e5', stages: [{ stageName: 'prod', deploymentId: 'dep001', clientCertificateId: 'cert01' }] },
      { id: 'f6g7h8i9j0' },
    ],
    clientCertificates: [{ clientCertificateId: 'cert01' }, { clientCertificateId: 'cert02' }],
  } as unknown as StateDocument
  const { url } = await served({ state })
  const { stdout } = await understudy(['pull', '--endpoint', url, '--rest-api', 'a1b2c3d4e5'])
  const pulled = parse(stdout) as StateDocument
  expect(pulled.restApis?.map(({ id }) => id)).toEqual(['a1b2c3d4e5'])
  expect(pulled.clientCertificates?.map((one) => one.clientCertificateId)).toEqual(['cert01'])
  const none = await understudy(['pull', '--endpoint', url, '--rest-api', 'zzzzzzzzzz'])
  expect(none.stderr).toContain('zzzzzzzzzz')
  expect(none.status).toBe(3)
})

it('resumes after Ctrl-C, and creates nothing twice', async () => {
  const { url, gateway } = await served()
  const log = join(folder, 'interrupted.ndjson')
  const state = file(STATE)
  let requests = 0
  let interrupt = (): void => {}
  const stopWatching = gateway.watch(() => () => {
    if (++requests === 4) interrupt()
  })
  // Slow answers, so that the signal comes before the last of them however busy the machine is.
  const slow = gateway.faults.on(/./).after(3).delay(1000)
  const { child, ended } = start(['push', state, '--endpoint', url, '--log', log])
  interrupt = () => child.kill('SIGINT')
  const stopped = await ended
  stopWatching()
  slow.remove()
  expect(stopped.status).toBe(130)
  expect(stopped.stderr).toContain(`--resume ${log}`)
  const resumed = await understudy(['push', state, '--endpoint', url, '--resume', log])
  // The call under way when the signal came may or may not have been answered.
  if (resumed.status === 2) expect(resumed.stderr).toContain('may have been applied')
  else {
    expect(resumed).toMatchObject({ status: 0, stderr: '' })
    expect(gateway.snapshot().restApis).toHaveLength(1)
    expect(await understudy(['pull', '--endpoint', url, '--check', state])).toMatchObject({ status: 0, stdout: '' })
  }
  expect(await understudy(['push', state, '--endpoint', url, '--sweep', log])).toMatchObject({ status: 0 })
  expect([...(gateway.snapshot().restApis ?? []), ...(gateway.snapshot().domainNames ?? [])]).toEqual([])
})

it('stops at a refusal with a remedy, and removes what it created', async () => {
  const { url, gateway } = await served()
  gateway.faults.on('CreateStage').reply(raw({ status: 400, body: JSON.stringify({ message: 'Not today' }) }))
  const log = join(folder, 'refused.ndjson')
  const state = file(STATE)
  const refused = await understudy(['push', state, '--endpoint', url, '--log', log])
  expect(refused.stderr).toMatch(/v1\.CreateStage was refused: .*Not today/)
  expect(refused.status).toBe(1)
  expect(gateway.snapshot().restApis).toHaveLength(1)
  expect(await understudy(['push', state, '--endpoint', url, '--sweep', log])).toMatchObject({ status: 0 })
  expect(gateway.snapshot().restApis ?? []).toEqual([])
  expect(await understudy(['push', file({}), '--endpoint', url, '--sweep', log])).toMatchObject({ status: 2 })
})

it('reports its progress when the connection is lost, and does not repeat a creation', async () => {
  const { url, gateway } = await served()
  gateway.faults.on('CreateDeployment').reply(hangUp())
  const log = join(folder, 'died.ndjson')
  const state = file(STATE)
  const died = await understudy(['push', state, '--endpoint', url, '--log', log])
  expect(died.status).toBe(3)
  expect(died.stderr).toContain('calls were made')
  expect(gateway.journal.entries.filter(({ operation }) => operation === 'CreateDeployment')).toHaveLength(1)
  const resumed = await understudy(['push', state, '--endpoint', url, '--resume', log])
  expect(resumed.status).toBe(2)
  expect(resumed.stderr).toContain('v1.CreateDeployment was sent but not answered')
  expect(await understudy(['push', state, '--endpoint', url, '--sweep', log])).toMatchObject({ status: 0 })
  expect(gateway.snapshot().restApis ?? []).toEqual([])
})

it('waits for a side that throttles', async () => {
  const { url, gateway } = await served()
  gateway.faults.on('CreateRestApi').times(2).reply(tooManyRequests())
  gateway.faults.on('CreateStage').times(1).reply(tooManyRequests())
  expect(await understudy(['push', file(STATE), '--endpoint', url])).toMatchObject({ status: 0, stderr: '' })
  expect(gateway.snapshot().restApis?.[0]?.stages).toHaveLength(2)
})

it.each(['', 'null', '# nothing yet\n', '---\n'])('refuses a file without content: %j', async (content) => {
  const { url } = await served({ state: STATE })
  const empty = file(content, 'yaml')
  for (const args of [
    ['pull', '--check', empty],
    ['push', empty],
  ]) {
    const { status, stderr } = await understudy([...args, '--endpoint', url])
    expect(stderr).toContain('has no content. A state document of nothing is {}.')
    expect(status).toBe(2)
  }
})

it('gives up on a side that hangs', async () => {
  const url = await plain(() => {})
  const { status, stderr } = await understudy(['pull', '--endpoint', url, '--timeout', '1'])
  expect(stderr).toContain('no answer within 1000 ms')
  expect(status).toBe(3)
})

it('reads the rest from an emulator that lacks operations, and reports them', async () => {
  const { gateway } = await served({ state: STATE })
  const url = await plain((request, response) => {
    const isLacking = /clientcertificates|vpclinks/.test(request.url ?? '')
    const { status, headers, body } = isLacking
      ? { status: 404, headers: {}, body: '<html>' }
      : gateway.answer({ method: request.method ?? '', url: request.url ?? '', headers: {} })
    response.writeHead(status, headers).end(body)
  })
  const { status, stdout, stderr } = await understudy(['pull', '--endpoint', url])
  expect((parse(stdout) as StateDocument).restApis?.[0]?.stages).toHaveLength(2)
  expect(stderr).toContain('the documents of v1.GetClientCertificates: the other side answers with status 404')
  expect(status).toBe(0)
  const nothing = await plain((_, response) => response.writeHead(404).end())
  const wrong = await understudy(['pull', '--endpoint', nothing])
  expect(wrong.stderr).toContain('is it the right endpoint?')
  expect(wrong.status).toBe(3)
})

it('refuses a list that never ends, and an answer that is not JSON', async () => {
  const endless = await plain((_, response) => response.end('{"item":[],"position":"again"}'))
  const { stderr } = await understudy(['pull', '--endpoint', endless])
  expect(stderr).toContain('again and again')
  const page = await plain((_, response) => response.end('<html>'))
  expect((await understudy(['pull', '--endpoint', page])).stderr).toContain('answered without JSON')
})

it.each([
  [['push'], 'push expects one state document'],
  [['push', 'none.yaml', '--endpoint', 'http://localhost:4566'], 'cannot read'],
  [['push', 'STATE', '--endpoint', 'localhost'], 'must be a URL'],
  [['push', 'STATE', '--account', '12'], '--account must be 12 digits'],
  [['push', 'STATE', '--run', '--dry-run'], 'contradict'],
  [['push', 'STATE', '--endpoint', 'http://localhost:4566', '--resume', 'STATE'], 'is not the log of a push'],
  [['pull', '--region', 'eu-west-1'], 'no credentials'],
  [['pull'], 'no endpoint and no region'],
  [['pull', 'STATE'], 'is not a Terraform state'],
  [
    ['pull', '--endpoint', 'http://localhost:4566', '--profile', 'dev'],
    'aws configure export-credentials --profile dev',
  ],
])('refuses %j with a message', async (args, problem) => {
  const state = file(STATE)
  const { status, stderr } = await understudy(args.map((one) => (one === 'STATE' ? state : one)))
  expect(stderr).toContain(problem)
  expect(status).toBe(2)
  expect(existsSync(join(folder, 'understudy-push'))).toBe(false)
})
