import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { serve } from './killable.ts'
import { type Seen, Writer } from './writer.ts'

/** The result of killing a server repeatedly. */
export interface Killings {
  readonly requests: number
  readonly acknowledged: number
  /** How often a server was killed, and how often of these before it listened. */
  readonly kills: number
  readonly early: number
  /** Acknowledged changes that were not there after a restart. */
  readonly lost: readonly string[]
  /** Changes that were stored in part. */
  readonly halves: readonly string[]
  /** The errors of a fresh server for snapshots that it refused. */
  readonly refused: readonly string[]
}

/**
 * Kills a server with a data file at random moments while some clients write, starts it anew, and looks whether all that was
 * acknowledged is stored, nothing is stored in part, and a fresh server loads the snapshot. `program` is the file of the command.
 */
export async function killAgainAndAgain(kills: number, writers = 8, program = 'src/cli/main.ts'): Promise<Killings> {
  const folder = mkdtempSync(join(tmpdir(), 'understudy-kill-'))
  const data = join(folder, 'understudy.db')
  const state = join(folder, 'state.json')
  const clients = Array.from({ length: writers }, (_, i) => new Writer(`writer${i}`))
  writeFileSync(state, JSON.stringify({ restApis: clients.map(({ start }) => start) }))
  const fresh = serve(program)
  const [lost, halves, refused]: [string[], string[], string[]] = [[], [], []]
  let early = 0

  const examine = async (url: string): Promise<void> => {
    const seen = (await (await fetch(`${url}/_understudy/state`)).json()) as Seen
    for (const client of clients) {
      const judged = client.judge(seen)
      lost.push(...judged.lost)
      halves.push(...judged.halves)
    }
    const answer = await fetch(`${await fresh.url}/_understudy/state`, { method: 'PUT', body: JSON.stringify(seen) })
    if (answer.status !== 204) refused.push(await answer.text())
  }

  try {
    const begin = performance.now()
    await fresh.url
    const startMs = performance.now() - begin
    for (let i = 0; i < kills; i++) {
      const server = serve(program, '--data', data, '--state', state)
      try {
        // Every fifth dies while it starts: when it makes the file, or takes in the log of the one before.
        if (i % 5 === 0) {
          await sleep(Math.random() * 2 * startMs)
          early++
          continue
        }
        const url = await server.url
        await examine(url)
        const writing = Promise.all(clients.map((client) => client.write(url)))
        await Promise.race([sleep(20 + Math.random() * 400), writing])
        await server.kill()
        await writing
      } finally {
        await server.kill()
      }
    }
    const last = serve(program, '--data', data)
    await examine(await last.url).finally(() => last.kill())
  } finally {
    await fresh.kill()
    rmSync(folder, { recursive: true, force: true })
  }
  const sum = (of: 'requests' | 'acknowledged'): number => clients.reduce((all, client) => all + client[of], 0)
  return { requests: sum('requests'), acknowledged: sum('acknowledged'), kills, early, lost, halves, refused }
}
