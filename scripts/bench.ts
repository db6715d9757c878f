import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import autocannon from 'autocannon'
import { median, type Started, start } from './bench/children.ts'
import { benchFactories } from './bench/factories.ts'

/**
 * Prints each figure as a ratio against a reference that ran in the same minute, because machines differ and are noisy.
 * Needs what `npm run build` makes: people run JavaScript.
 */
if (!existsSync('dist/cli.js')) {
  process.stderr.write('bench: there is no dist/. Run `npm run build` first.\n')
  process.exit(2)
}

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 5)
const SECONDS = Number(process.env.BENCH_SECONDS ?? 2)

interface Verdict {
  what: string
  ratio: number
  budget: string
  kept: boolean
}
const verdicts: Verdict[] = []
function judge(what: string, ratio: number, sign: '>=' | '<=', limit: number): void {
  const kept = sign === '>=' ? ratio >= limit : ratio <= limit
  verdicts.push({ what, ratio, budget: `${sign} ${limit}`, kept })
  process.stdout.write(
    `${kept ? 'kept  ' : 'missed'}  ${ratio.toFixed(2).padStart(6)}  (budget ${sign} ${limit})  ${what}\n`,
  )
}

const state = join(mkdtempSync(join(tmpdir(), 'understudy-bench-')), 'state.json')
const stage = (stageName: string): object => ({
  stageName,
  deploymentId: 'dep001',
  variables: { color: 'blue', note: 'x'.repeat(500) },
  methodSettings: { '*/*': { metricsEnabled: true } },
  description: 'y'.repeat(250),
})
writeFileSync(
  state,
  JSON.stringify({
    restApis: [
      { id: 'a1b2c3d4e5', name: 'one', deployments: [{ id: 'dep001' }], stages: [stage('prod')] },
      {
        id: 'b1b2c3d4e5',
        name: 'ten',
        deployments: [{ id: 'dep001' }],
        stages: Array.from({ length: 10 }, (_, i) => stage(`s${i}`)),
      },
    ],
  }),
)
const BARE = ['scripts/bench/bare.ts']
const OURS = ['dist/cli.js', 'serve', '--port', '0', '--json', '--state', state]
const GET = '/restapis/a1b2c3d4e5/stages/prod'
const patch = JSON.stringify({
  patchOperations: [
    { op: 'replace', path: '/description', value: 'y'.repeat(250) },
    { op: 'replace', path: '/variables/color', value: 'green' },
    { op: 'replace', path: '/*/*/throttling/burstLimit', value: '100' },
  ],
})
const LOADS = {
  'GET stage': { path: GET, rps: 1.15, cpu: 0.9 },
  'PATCH stage, 3 operations': { path: GET, method: 'PATCH' as const, body: patch, rps: 1.0, cpu: 1.0 },
  'list of 10 stages': { path: '/restapis/b1b2c3d4e5/stages', rps: 1.6, cpu: 0.6 },
}

async function startUp(): Promise<void> {
  const ms: [number[], number[]] = [[], []]
  const memory: [number[], number[]] = [[], []]
  for (let i = 0; i < ROUNDS * 2; i++) {
    for (const [which, args] of [BARE, OURS.slice(0, 5)].entries()) {
      const server = await start(args, '/v2/apis')
      ms[which]?.push(server.startMs)
      memory[which]?.push(server.residentMiB())
      await server.stop()
    }
  }
  process.stdout.write(`start: bare ${median(ms[0]).toFixed(0)} ms, understudy ${median(ms[1]).toFixed(0)} ms\n`)
  judge('start to first answer ÷ bare', median(ms[1]) / median(ms[0]), '<=', 0.75)
  judge('resident memory then ÷ bare', median(memory[1]) / median(memory[0]), '<=', 0.9)
}

function imports(): void {
  const time = (specifier: string): number => {
    const code = `const t = performance.now(); await import(${JSON.stringify(specifier)}); console.log(performance.now() - t)`
    return Number(execFileSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' }))
  }
  const here = (file: string): string => new URL(`../dist/${file}`, import.meta.url).href
  const main: number[] = []
  const mswDoor: number[] = []
  const msw: number[] = []
  const both = `data:text/javascript,import ${JSON.stringify(here('msw.js'))}; import ${JSON.stringify(import.meta.resolve('msw/node'))}`
  for (let i = 0; i < ROUNDS * 2; i++) {
    main.push(time(here('index.js')))
    msw.push(time(import.meta.resolve('msw/node')))
    mswDoor.push(time(both))
  }
  process.stdout.write(
    `import: main door ${median(main).toFixed(1)} ms, msw/node ${median(msw).toFixed(0)} ms, both with ./msw ${median(mswDoor).toFixed(0)} ms\n`,
  )
  judge('import of the main door, in ms', median(main), '<=', 5)
  judge('import of ./msw with msw/node ÷ msw/node alone', median(mswDoor) / median(msw), '<=', 1.1)
}

async function load(): Promise<void> {
  const bare = await start(BARE, '/')
  const ours = await start(OURS, '/v2/apis')
  const once = async (server: Started, name: keyof typeof LOADS): Promise<{ rps: number; cpu: number }> => {
    const { path, ...request } = LOADS[name]
    const { method = 'GET', body } = request as { method?: 'PATCH'; body?: string }
    const cpu = server.cpuMs()
    const result = await autocannon({
      url: server.url + path,
      connections: 32,
      duration: SECONDS,
      method,
      headers: { accept: 'application/json', 'content-type': 'application/json' },
      ...(body !== undefined && { body }),
    })
    if (result.non2xx + result.errors > 0)
      throw new Error(`${name}: ${result.non2xx} refusals, ${result.errors} errors`)
    return { rps: result.requests.total / result.duration, cpu: (server.cpuMs() - cpu) / result.requests.total }
  }
  for (const [name, { rps, cpu }] of Object.entries(LOADS)) {
    const pairs: { rps: number; cpu: number }[] = []
    for (let i = 0; i < ROUNDS; i++) {
      const reference = await once(bare, name as keyof typeof LOADS)
      const measured = await once(ours, name as keyof typeof LOADS)
      pairs.push({ rps: measured.rps / reference.rps, cpu: measured.cpu / reference.cpu })
    }
    judge(`${name}, 32 connections: requests per second ÷ bare`, median(pairs.map((pair) => pair.rps)), '>=', rps)
    judge(`${name}, 32 connections: CPU per request ÷ bare`, median(pairs.map((pair) => pair.cpu)), '<=', cpu)
  }
  await bare.stop()
  await ours.stop()
}

await startUp()
imports()
benchFactories(judge, ROUNDS)
await load()
process.stdout.write(`${verdicts.filter(({ kept }) => kept).length} of ${verdicts.length} budgets kept\n`)
