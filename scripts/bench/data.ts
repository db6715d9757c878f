import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import autocannon from 'autocannon'
import { median, start } from './children.ts'

/**
 * Prints what a data file costs: requests per second with one as a ratio against those without in the same minute, and how long
 * a start takes with many stages in it. Needs what `npm run build` makes.
 */
if (!existsSync('dist/cli.js')) {
  process.stderr.write('bench: there is no dist/. Run `npm run build` first.\n')
  process.exit(2)
}
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 5)
const SECONDS = Number(process.env.BENCH_SECONDS ?? 2)
const APIS = 10_000
const STAGES = 10

const folder = mkdtempSync(join(tmpdir(), 'understudy-bench-'))
process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
const stage = (i: number): object => ({
  stageName: `s${i}`,
  deploymentId: 'dep001',
  variables: { color: 'blue' },
  description: 'y'.repeat(250),
})
const file = (name: string, apis: number, stages: number): string => {
  const path = join(folder, name)
  const restApis = Array.from({ length: apis }, (_, i) => ({
    id: `api${i}`,
    deployments: [{ id: 'dep001' }],
    stages: Array.from({ length: stages }, (_, n) => stage(n)),
  }))
  writeFileSync(path, JSON.stringify({ restApis }))
  return path
}
const serve = (...options: string[]): ReturnType<typeof start> =>
  start(['dist/cli.js', 'serve', '--port', '0', '--json', '--quiet', ...options], '/restapis?limit=1')

const one = file('one.json', 1, 1)
const without = await serve('--state', one)
const kept = await serve('--state', one, '--data', join(folder, 'one.db'))
const body = JSON.stringify({ patchOperations: [{ op: 'replace', path: '/variables/color', value: 'green' }] })
for (const method of ['PATCH', 'GET'] as const) {
  const rps = async ({ url }: { url: string }): Promise<number> => {
    const headers = { accept: 'application/json' }
    const load = { url: `${url}/restapis/api0/stages/s0`, connections: 32, duration: SECONDS, method, headers }
    const { requests, duration, non2xx, errors } = await autocannon({ ...load, ...(method === 'PATCH' && { body }) })
    if (non2xx + errors > 0) throw new Error(`${method}: ${non2xx} refusals, ${errors} errors`)
    return requests.total / duration
  }
  const rounds: { plain: number; file: number }[] = []
  for (let i = 0; i < ROUNDS; i++) rounds.push({ plain: await rps(without), file: await rps(kept) })
  const [plain, ours] = [median(rounds.map((round) => round.plain)), median(rounds.map((round) => round.file))]
  const ratio = median(rounds.map((round) => round.file / round.plain))
  process.stdout.write(
    `${method} stage: ${plain.toFixed(0)} a second in memory, ${ours.toFixed(0)} with a data file: ${ratio.toFixed(2)}\n`,
  )
}
await without.stop()
await kept.stop()

const many = file('many.json', APIS, STAGES)
const data = join(folder, 'many.db')
const figure = async (what: string, ...options: string[]): Promise<void> => {
  const server = await serve(...options)
  process.stdout.write(`${what}: ${server.startMs.toFixed(0)} ms, ${server.residentMiB().toFixed(0)} MiB\n`)
  await server.stop()
}
process.stdout.write(`${APIS * STAGES} stages in ${APIS} APIs, start to first answer:\n`)
await figure('  from a state document', '--state', many)
await figure('  from a state document into a new data file', '--state', many, '--data', data)
await figure('  from the data file after a kill', '--data', data)
const size = statSync(data).size / 2 ** 20
await figure(`  from the data file (${size.toFixed(0)} MiB)`, '--data', data)
