import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Started, start } from './children.ts'
import { figure, inTurns, ROUNDS, ratio } from './rounds.ts'
import { type LOADS, sample } from './server.ts'
import { stage, state } from './state.ts'
import type { Row } from './table.ts'

const APIS = 10_000
const STAGES = 10

/** The cost of a data file: a request that changes something, one that reads, and a start with many stages. */
export async function measure(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'understudy-bench-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const documents = { few: join(folder, 'few.json'), many: join(folder, 'many.json') }
  writeFileSync(documents.few, JSON.stringify(state))
  writeFileSync(documents.many, JSON.stringify(manyStages()))

  const plain = await serve('--state', documents.few)
  const kept = await serve('--state', documents.few, '--data', join(folder, 'few.db'))
  const rows: Row[] = []
  for (const name of ['PATCH stage, 3 operations', 'GET stage'] satisfies (keyof typeof LOADS)[]) {
    const rps = async (server: Started): Promise<number> => (await sample(server, name, 32, 1.5)).rps
    const { file, memory } = await inTurns(ROUNDS, { memory: () => rps(plain), file: () => rps(kept) })
    rows.push({
      what: `${name} with a data file: requests per second`,
      reference: 'without',
      figure: ratio(file, memory),
    })
  }
  for (const server of [plain, kept]) await server.stop()

  const data = join(folder, 'many.db')
  await (await serve('--state', documents.many, '--data', data)).stop()
  const firstAnswer = async (...options: string[]): Promise<number> => {
    const server = await serve(...options)
    await server.stop()
    return server.startMs
  }
  const { file, document } = await inTurns(Math.ceil(ROUNDS / 3), {
    document: () => firstAnswer('--state', documents.many),
    file: () => firstAnswer('--data', data),
  })
  const MiB = (path: string): string => `${Math.round(statSync(path).size / 2 ** 20)} MiB`
  return [
    ...rows,
    {
      what: `first answer with ${(APIS * STAGES).toLocaleString('en')} stages in a data file of ${MiB(data)}`,
      reference: `with the same in a state document of ${MiB(documents.many)}`,
      figure: ratio(file, document),
      detail: `${Math.round(figure(file).value)} ÷ ${Math.round(figure(document).value)} ms`,
    },
  ]
}

function serve(...options: string[]): Promise<Started> {
  return start(['dist/cli.js', 'serve', '--port', '0', '--json', '--quiet', ...options], '/restapis?limit=1')
}

function manyStages(): object {
  const restApis = Array.from({ length: APIS }, (_, i) => ({
    id: `api${i}`,
    deployments: [{ id: 'dep001' }],
    stages: Array.from({ length: STAGES }, (__, n) => stage(`s${n}`)),
  }))
  return { restApis }
}
