import { execFile, spawn } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { temporaryFolder } from '../temporary.ts'
import { type Started, start } from './children.ts'
import { load } from './load.ts'
import { quantile, ROUNDS, ratio } from './rounds.ts'
import type { Row } from './table.ts'

const CONNECTIONS = 200
/** Longer than elsewhere: some peers take seconds for an answer when so many ask. */
const SECONDS = 2 * Number(process.env.BENCH_SECONDS ?? 1.5)
/** moto and Mockoon load for seconds. */
const PATIENCE_MS = 60_000

/** An API as GetRestApi shows it: a small document. */
const API = { id: 'a1b2c3d4e5', name: 'shop', createdDate: 1700000000, apiKeySource: 'HEADER' }
const PATH = `/restapis/${API.id}`

/** The description for mock servers: the same document as an example. */
const DESCRIPTION = {
  openapi: '3.0.1',
  info: { title: 'shop', version: '1.0' },
  paths: {
    [PATH]: { get: { responses: { 200: { description: 'ok', content: { 'application/json': { example: API } } } } } },
  },
}

interface Peer {
  readonly name: string
  readonly url: string
  readonly path: string
  /** The header from which moto derives the service. */
  readonly headers?: string
  stop(): Promise<void> | void
}

/**
 * The way in which people compare mock servers: 200 connections ask for a small document. A peer that cannot be started here is left
 * out, with the reason.
 */
export async function measure(): Promise<Row[]> {
  const folder = temporaryFolder('peers')
  const state = join(folder, 'state.json')
  writeFileSync(state, JSON.stringify({ restApis: [{ id: API.id, name: API.name }] }))
  const ours = await start(['dist/cli.js', 'serve', '--port', '0', '--json', '--state', state], PATH)
  const rows: Row[] = []
  for (const begin of [motoServer, prism, mockoon]) {
    const peer = await begin(folder).catch((error: Error) => {
      process.stderr.write(`bench: ${begin.name} is left out: ${error.message.split('\n', 1)[0]}\n`)
      return undefined
    })
    if (!peer) continue
    try {
      rows.push(...(await against(peer, ours)))
    } catch (error) {
      process.stderr.write(`bench: ${peer.name} is left out: ${(error as Error).message}\n`)
    }
    await peer.stop()
  }
  await ours.stop()
  return rows
}

async function against(peer: Peer, ours: Started): Promise<Row[]> {
  const both = [ours, peer].map(() => ({ rps: [] as number[], p99: [] as number[] }))
  for (let round = -1; round < ROUNDS; round++) {
    for (const [i, one] of [{ url: ours.url, path: PATH }, peer].entries()) {
      const { headers } = one as Partial<Peer>
      const asked = { method: 'GET', path: one.path, ...(headers !== undefined && { headers }) }
      const { requests, seconds, latencies } = await load(one.url, asked, CONNECTIONS, SECONDS)
      if (requests === 0) throw new Error(`no answer in ${SECONDS} s`)
      if (round < 0) continue // the first one only warms up
      both[i]?.rps.push(requests / seconds)
      both[i]?.p99.push(quantile(latencies, 0.99))
    }
  }
  const [us, them] = both as [(typeof both)[0], (typeof both)[0]]
  const detail = (samples: (of: typeof us) => number[], told: (one: number) => string): string =>
    [us, them].map((of) => told(quantile(samples(of), 0.5))).join(' ÷ ')
  return [
    {
      what: `GET of a small document, ${CONNECTIONS} connections: requests per second`,
      reference: peer.name,
      figure: ratio(us.rps, them.rps),
      detail: detail(
        ({ rps }) => rps,
        (one) => Math.round(one).toLocaleString('en'),
      ),
    },
    {
      what: `GET of a small document, ${CONNECTIONS} connections: p99`,
      reference: peer.name,
      figure: ratio(us.p99, them.p99),
      detail: detail(
        ({ p99 }) => p99,
        (one) => `${one.toFixed(1)} ms`,
      ),
    },
  ]
}

async function motoServer(): Promise<Peer> {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const authorization =
    'AWS4-HMAC-SHA256 Credential=test/20260101/us-east-1/apigateway/aws4_request, SignedHeaders=host, Signature=0'
  const stop = await started('moto_server', ['-H', '127.0.0.1', '-p', String(port)], `${url}/moto-api/`)
  const body = JSON.stringify({ name: API.name })
  const made = await fetch(`${url}/restapis`, { method: 'POST', headers: { authorization }, body })
  const { id } = (await made.json()) as { id: string }
  return { name: 'moto', url, path: `/restapis/${id}`, headers: `authorization: ${authorization}\r\n`, stop }
}

async function prism(folder: string): Promise<Peer> {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const command = await installed(folder, '@stoplight/prism-cli', 'prism')
  const args = ['mock', '-h', '127.0.0.1', '-p', String(port), description(folder)]
  return { name: 'Prism', url, path: PATH, stop: await started(command, args, url + PATH) }
}

async function mockoon(folder: string): Promise<Peer> {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const command = await installed(folder, '@mockoon/cli', 'mockoon-cli')
  const args = ['start', '--hostname', '127.0.0.1', '--port', String(port), '--data', description(folder)]
  const quiet = ['--disable-log-to-file', '--disable-admin-api']
  return { name: 'Mockoon', url, path: PATH, stop: await started(command, [...args, ...quiet], url + PATH) }
}

function description(folder: string): string {
  const file = join(folder, 'description.json')
  writeFileSync(file, JSON.stringify(DESCRIPTION))
  return file
}

/** The command of a package, in a folder that is deleted when this process exits: no peer is a dependency of ours. */
function installed(folder: string, name: string, command: string): Promise<string> {
  const args = ['install', '--prefix', folder, '--no-audit', '--no-fund', '--ignore-scripts', '--no-save', name]
  return new Promise((resolve, reject) => {
    execFile('npm', args, { timeout: 120_000 }, (error, _, stderr) => {
      const file = join(folder, 'node_modules', '.bin', command)
      if (existsSync(file)) resolve(file)
      else reject(new Error(`npm cannot install ${name}: ${stderr.trim() || error?.message}`))
    })
  })
}

/** Starts a server and waits for its first answer. Returns what stops it. */
async function started(command: string, args: readonly string[], url: string): Promise<() => void> {
  const child = spawn(command, args, { stdio: 'ignore', detached: true })
  let failure: Error | undefined
  child.once('error', (error) => {
    failure = error
  })
  const stop = (): void => {
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL') // with the processes that it started itself
  }
  const end = performance.now() + PATIENCE_MS
  while (performance.now() < end && failure === undefined && child.exitCode === null) {
    const answer = await fetch(url).catch(() => undefined)
    if (answer?.ok) return stop
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  if (failure === undefined && child.exitCode === null) stop()
  throw failure ?? new Error(`${command} does not answer ${url}`)
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { port: number }
  await new Promise((resolve) => server.close(resolve))
  return port
}
