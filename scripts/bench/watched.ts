import { start } from './children.ts'
import { ROUNDS, ratio } from './rounds.ts'
import { type LOADS, sample } from './server.ts'
import type { Row } from './table.ts'

/**
 * The cost of quotas that admit the requests, of the journal, and of fault rules for other requests, relative to a server
 * without them.
 */
export async function measure(): Promise<Row[]> {
  const plain = await start(['scripts/bench/served.ts', 'plain'], '/v2/apis')
  const watched = await start(['scripts/bench/served.ts', 'watched'], '/v2/apis')
  const rows: Row[] = []
  for (const name of ['GET stage', 'PATCH stage, 3 operations'] satisfies (keyof typeof LOADS)[]) {
    const cpu: [number[], number[]] = [[], []]
    for (let round = -1; round < ROUNDS; round++) {
      for (const [i, server] of [plain, watched].entries()) {
        const borne = await sample(server, name, 32, 1.5)
        if (round >= 0) cpu[i]?.push(borne.cpu) // the first one only warms up
      }
    }
    rows.push({
      what: `${name} with quotas, journal and idle faults: CPU per request`,
      reference: 'a server without them',
      figure: ratio(cpu[1], cpu[0]),
      budget: { sign: '<=', limit: 1.1 },
    })
  }
  for (const server of [plain, watched]) await server.stop()
  return rows
}
