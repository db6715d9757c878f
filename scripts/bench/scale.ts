import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Started, start } from './children.ts'
import { main } from './dist.ts'
import { cpu, fastest, figure, inTurns, median, quantile, ROUNDS, ratio } from './rounds.ts'
import { type LOADS, sample } from './server.ts'
import { PATCH, stage, state } from './state.ts'
import type { Row } from './table.ts'

const CALLS = 5_000

/** The size of the state of one process. */
interface Size {
  readonly accounts: number
  /** In each account. */
  readonly apis: number
  /** In each API. */
  readonly stages: number
}

/** One number of the size grows twentyfold. A thousand different stages are asked for in each, so what is remembered of a text is so in both. */
const GROWING: Readonly<Record<string, (count: number) => Size>> = {
  APIs: (count) => ({ accounts: 1, apis: count, stages: 2 }),
  'stages of one API': (count) => ({ accounts: 1, apis: 1, stages: count }),
  accounts: (count) => ({ accounts: count, apis: 1, stages: 2 }),
}
const FEW = 1_000
const MANY = 20_000

const accountOf = (n: number): string => String(n + 1).padStart(12, '0')
const signed = (account: string): string =>
  `AWS4-HMAC-SHA256 Credential=${account}/20260101/us-east-1/apigateway/aws4_request, SignedHeaders=host, Signature=00`

type Gateway = ReturnType<typeof main.createApiGateway>

interface Opened {
  readonly gateway: Gateway
  readonly size: Size
  readonly bytes: number
}

function heap(): number {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed
}

/** Stages of 1.2 kB on the wire, each from a separate text. */
function document({ accounts, apis, stages }: Size): object {
  const text = JSON.stringify(stage('NAME'))
  return {
    accounts: Array.from({ length: accounts }, (_, n) => ({
      accountId: accountOf(n),
      region: 'us-east-1',
      restApis: Array.from({ length: apis }, (__, i) => ({
        id: `api${i}`,
        name: `api ${i}`,
        deployments: [{ id: 'dep001' }],
        stages: Array.from({ length: stages }, (___, k) => JSON.parse(text.replace('NAME', `s${k}`))),
      })),
    })),
  }
}

function open(size: Size): Opened {
  const gateway = main.createApiGateway({ journalLimit: 0, quotas: 'off' })
  const before = heap()
  gateway.restore(document(size) as never)
  return { gateway, size, bytes: heap() - before }
}

/** The nth of a thousand places all over the state. */
function placeOf({ accounts, apis, stages }: Size, n: number): { account: string; path: string } {
  const at = (count: number): number => (n % FEW) * Math.floor(count / FEW)
  return { account: accountOf(at(accounts)), path: `/restapis/api${at(apis)}/stages/s${at(stages)}` }
}

function ask({ gateway, size }: Opened, n: number, method: string, body?: string, path = placeOf(size, n).path): void {
  const { account } = placeOf(size, n)
  const headers = { accept: 'application/json', 'content-type': 'application/json', authorization: signed(account) }
  const answer = gateway.answer({ method, url: path, headers, ...(body !== undefined && { body }) })
  if (answer.status !== 200) throw new Error(`${method} ${path} of ${account}: ${answer.body}`)
}

const CALLS_OF: Readonly<Record<string, (opened: Opened, n: number) => void>> = {
  GetStage: (opened, n) => ask(opened, n, 'GET'),
  'UpdateStage, 3 operations': (opened, n) => ask(opened, n, 'PATCH', PATCH),
  'GetRestApis, a page of 10': (opened, n) => ask(opened, n, 'GET', undefined, '/restapis?limit=10'),
}

/** The cost of a request in a process with a large state. */
async function growth(): Promise<Row[]> {
  const rows: Row[] = []
  for (const [what, sizeOf] of Object.entries(GROWING)) {
    const few = open(sizeOf(FEW))
    const many = open(sizeOf(MANY))
    for (const [name, call] of Object.entries(CALLS_OF)) {
      const run = (opened: Opened): Promise<number> => cpu(CALLS, (n) => call(opened, n))
      const samples = await inTurns(ROUNDS + 2, { few: () => run(few), many: () => run(many) })
      const [a, b] = [samples.many.slice(2), samples.few.slice(2)] // the first ones only warm up
      rows.push({
        what: `${name} with ${MANY.toLocaleString('en')} ${what}`,
        reference: `with ${FEW.toLocaleString('en')}`,
        figure: ratio(a, b),
        detail: `${median(a).toFixed(1)} ÷ ${median(b).toFixed(1)} µs`,
      })
    }
    const each = (many.bytes - few.bytes) / (MANY - FEW)
    rows.push({ what: `heap for each of ${MANY.toLocaleString('en')} ${what}`, figure: figure([each]), unit: 'bytes' })
  }
  return rows
}

const CONNECTIONS = [1, 8, 32, 128, 512]

/** The cost of many concurrent clients. Each waits for its answer before its next request. */
async function clients(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'understudy-bench-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const file = join(folder, 'state.json')
  writeFileSync(file, JSON.stringify(state))
  const server: Started = await start(['dist/cli.js', 'serve', '--port', '0', '--json', '--state', file], '/v2/apis')
  const rows: Row[] = []
  for (const name of ['GET stage', 'PATCH stage, 3 operations'] satisfies (keyof typeof LOADS)[]) {
    await sample(server, name, 32, 1)
    const rounds = []
    for (let round = 0; round < ROUNDS; round++) {
      const samples = []
      for (const connections of CONNECTIONS) samples.push(await sample(server, name, connections, 0.7))
      rounds.push(samples)
    }
    for (const [i, connections] of CONNECTIONS.entries()) {
      const own = rounds.flatMap((samples) => samples[i] ?? [])
      const many = own.map(({ cpu: each }) => each)
      const one = rounds.flatMap((samples) => samples[2]?.cpu ?? [])
      const figures = [
        `${Math.round(Math.max(...own.map(({ rps }) => rps))).toLocaleString('en')} requests a second`,
        `${(quantile(many, 0.5) * 1000).toFixed(0)} µs of CPU time for each`,
        `p99 ${fastest(own.map(({ p99 }) => p99)).value.toFixed(1)} ms`,
      ]
      rows.push({
        what: `${name}, ${connections} connections: CPU per request`,
        reference: '32 connections',
        figure: ratio(many, one),
        detail: figures.join(', '),
      })
    }
  }
  await server.stop()
  return rows
}

/** The growth of the cost of one process with its state and with the number of its clients: decisions/scale.md. */
export async function measure(): Promise<Row[]> {
  return [...(await clients()), ...(await growth())]
}
