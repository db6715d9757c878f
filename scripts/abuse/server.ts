import { readFileSync } from 'node:fs'
import { queryObjects } from 'node:v8'
import { createApiGateway } from '../../src/index.ts'
import { serve } from '../../src/node.ts'
import { pollution } from './answers.ts'

/** The status of the process of a server. */
export interface Vitals {
  /** In MiB, the heap after a garbage collection. */
  readonly residentMiB: number
  readonly heapMiB: number
  /** How many objects there are in all, where that was asked: counting them takes its time. */
  readonly objects: number
  readonly connections: number
  readonly polluted: readonly string[]
  /** Internal errors of Understudy since the last request for the status. */
  readonly failures: readonly string[]
}

/** The server under abuse, in a separate process, so that leaks and crashes are its own. `startServer` starts it. */
const [, , sampleState, journalLimit] = process.argv
const failures: string[] = []
const gateway = createApiGateway({
  state: JSON.parse(readFileSync(sampleState as string, 'utf8')),
  ...(journalLimit !== undefined && { journalLimit: Number(journalLimit) }),
})
const handle = await serve(gateway, {
  port: 0,
  onError: (error) => {
    failures.push(error instanceof Error ? (error.stack ?? error.message) : String(error))
  },
})

process.on('disconnect', () => process.exit())
process.on('message', (what) => {
  globalThis.gc?.()
  const { rss, heapUsed } = process.memoryUsage()
  handle.server.getConnections((_, connections) => {
    process.send?.({
      residentMiB: rss / 2 ** 20,
      heapMiB: heapUsed / 2 ** 20,
      objects: what === 'objects' ? queryObjects(Object, { format: 'count' }) : Number.NaN,
      connections,
      polluted: pollution(),
      failures: failures.splice(0),
    } satisfies Vitals)
  })
})
process.send?.({ port: handle.port })
