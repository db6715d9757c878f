import { fork } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { StateDocument } from '../../src/index.ts'
import { temporaryFolder } from '../temporary.ts'
import type { Vitals } from './server.ts'

/** A server in a separate process. */
export interface ServerProcess {
  readonly port: number
  readonly pid: number
  /** How the process ended, if it did before it was stopped. */
  readonly ended: () => string | undefined
  vitals(what?: 'objects'): Promise<Vitals>
  stop(): Promise<void>
}

/** Starts a server with this state. `journalLimit` is the number of its journal entries; the default is the usual one. */
export async function startServer(state: StateDocument, journalLimit?: number): Promise<ServerProcess> {
  const file = join(temporaryFolder('abuse'), 'state.json')
  writeFileSync(file, JSON.stringify(state))
  const child = fork(
    fileURLToPath(new URL('server.ts', import.meta.url)),
    [file, ...(journalLimit === undefined ? [] : [String(journalLimit)])],
    {
      execArgv: ['--expose-gc', '--disable-warning=ExperimentalWarning'],
    },
  )
  let end: string | undefined
  let isStopped = false
  child.once('exit', (code, signal) => {
    if (!isStopped) end = `the server ended with ${signal ?? code}`
  })
  const ask = async (what: string): Promise<Vitals> => {
    if (end !== undefined) throw new Error(end)
    child.send(what)
    const [vitals] = (await once(child, 'message')) as [Vitals]
    return vitals
  }
  /** One question at a time, so that each gets its own answer. */
  let turn: Promise<unknown> = Promise.resolve()
  const [{ port }] = (await once(child, 'message')) as [{ port: number }]
  return {
    port,
    pid: child.pid ?? 0,
    ended: () => end,
    vitals: (what) => {
      const answer = turn.then(() => ask(what ?? 'vitals'))
      turn = answer.catch(() => undefined)
      return answer
    },
    stop: async () => {
      isStopped = true
      if (child.exitCode !== null || child.signalCode !== null) return
      child.kill('SIGKILL')
      await once(child, 'exit')
    },
  }
}
