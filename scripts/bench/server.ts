import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Started, start } from './children.ts'
import { type Load, load } from './load.ts'
import { quantile, ROUNDS, ratio } from './rounds.ts'
import { create, PATCH, STAGE, state, TEN } from './state.ts'
import type { Row } from './table.ts'

const SECONDS = Number(process.env.BENCH_SECONDS ?? 1.5)

const file = join(mkdtempSync(join(tmpdir(), 'understudy-bench-')), 'state.json')
writeFileSync(file, JSON.stringify(state))

export const LOADS = {
  'GET stage': { method: 'GET', path: STAGE },
  'PATCH stage, 3 operations': { method: 'PATCH', path: STAGE, body: () => PATCH },
  'POST stage': {
    method: 'POST',
    path: STAGE.slice(0, STAGE.lastIndexOf('/')),
    body: (n) => create(`s${n}`),
  },
  'list of 10 stages': { method: 'GET', path: `/restapis/${TEN}/stages` },
} satisfies Record<string, Load>

type Name = keyof typeof LOADS

const BUDGETS: Readonly<Record<Name, { rps: number; cpu: number }>> = {
  'GET stage': { rps: 1.15, cpu: 0.9 },
  'PATCH stage, 3 operations': { rps: 1.0, cpu: 1.0 },
  'POST stage': { rps: 0.9, cpu: 1.15 },
  'list of 10 stages': { rps: 1.6, cpu: 0.6 },
}

interface Sample {
  readonly rps: number
  /** Milliseconds of CPU time for each request. */
  readonly cpu: number
  readonly p50: number
  readonly p99: number
}

/** How a server bears a load. What the load created is gone afterwards. */
export async function sample(server: Started, name: Name, connections: number, seconds: number): Promise<Sample> {
  const before = server.cpuMs()
  const { requests, seconds: took, latencies } = await load(server.url, LOADS[name], connections, seconds)
  const cpu = (server.cpuMs() - before) / requests
  if (name === 'POST stage') await fetch(`${server.url}/_understudy/reset`, { method: 'POST' })
  return { rps: requests / took, cpu, p50: quantile(latencies, 0.5), p99: quantile(latencies, 0.99) }
}

/** The command as people start it; for POST a gateway that takes any number of stages. */
export async function measure(): Promise<Row[]> {
  const bare = await start(['scripts/bench/bare.js'], '/')
  const command = await start(['dist/cli.js', 'serve', '--port', '0', '--json', '--state', file], '/v2/apis')
  const roomy = await start(['scripts/bench/served.ts', 'roomy'], '/v2/apis')
  const rows: Row[] = []
  for (const name of Object.keys(LOADS) as Name[]) {
    const ours = name === 'POST stage' ? roomy : command
    const many: [Sample[], Sample[]] = [[], []]
    const one: [Sample[], Sample[]] = [[], []]
    for (const server of [bare, ours]) await sample(server, name, 32, SECONDS) // warms up
    for (let round = 0; round < ROUNDS; round++) {
      for (const [i, server] of [bare, ours].entries()) many[i]?.push(await sample(server, name, 32, SECONDS))
      for (const [i, server] of [bare, ours].entries()) one[i]?.push(await sample(server, name, 1, SECONDS / 3))
    }
    const against = (figures: [Sample[], Sample[]], what: keyof Sample) => {
      const [reference, measured] = figures.map((samples) => samples.map((each) => each[what])) as [number[], number[]]
      return {
        figure: ratio(measured, reference),
        reference: 'bare',
        detail: [measured, reference].map((samples) => textOfValue(what, quantile(samples, 0.5))).join(' ÷ '),
      }
    }
    const { rps, cpu } = BUDGETS[name]
    rows.push(
      {
        what: `${name}, 32 connections: requests per second`,
        ...against(many, 'rps'),
        budget: { sign: '>=', limit: rps },
      },
      { what: `${name}, 32 connections: CPU per request`, ...against(many, 'cpu'), budget: { sign: '<=', limit: cpu } },
      { what: `${name}, 32 connections: p99`, ...against(many, 'p99'), budget: { sign: '<=', limit: 1.3 } },
      { what: `${name}, 1 connection: p50`, ...against(one, 'p50'), budget: { sign: '<=', limit: 1.15 } },
    )
  }
  for (const server of [bare, command, roomy]) await server.stop()
  return rows
}

function textOfValue(what: keyof Sample, value: number): string {
  if (what === 'rps') return `${Math.round(value).toLocaleString('en')} a second`
  return `${(value * 1000).toFixed(0)} µs`
}
