import type { EventEmitter } from 'node:events'
import { main } from '../src/cli/program.ts'

/** The end of a command. */
export interface Ended {
  readonly status: number
  readonly stdout: string
  readonly stderr: string
}

let earlier: Promise<unknown> = Promise.resolve()

/**
 * Runs a command in this process, with this environment and no other. It costs a tenth of a separate process, whose start
 * and modules are most of a short command. Tests about signals, pipes, exits and standard input start PROGRAM instead.
 * Commands run one after the other, because they share the streams and the environment.
 */
export function runInProcess(args: readonly string[], env: NodeJS.ProcessEnv = process.env): Promise<Ended> {
  const given = { ...env }
  const ended = earlier.then(() => captured(args, given))
  earlier = ended.catch(() => {})
  return ended
}

async function captured(args: readonly string[], env: NodeJS.ProcessEnv): Promise<Ended> {
  const { exitCode } = process
  const before = { ...process.env }
  const streams = ['stdout', 'stderr'] as const
  const writes = streams.map((name) => process[name].write)
  const forget = [
    ...streams.map((name) => listenersOf(process[name], ['error'])),
    listenersOf(process, ['SIGINT', 'SIGTERM', 'exit']),
  ]
  const output = { stdout: '', stderr: '' }
  for (const name of streams) {
    process[name].write = (chunk: string | Uint8Array, ...rest: unknown[]): boolean => {
      output[name] += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString()
      const done = rest.find((one): one is () => void => typeof one === 'function')
      if (done) queueMicrotask(done)
      return true
    }
  }
  try {
    replaceEnvironment(env)
    process.exitCode = undefined
    await main(args)
    return { status: Number(process.exitCode ?? 0), ...output }
  } finally {
    for (const [i, name] of streams.entries()) process[name].write = writes[i] as typeof process.stdout.write
    for (const one of forget) one()
    replaceEnvironment(before)
    process.exitCode = exitCode
  }
}

/** Remembers the listeners of events. The function that it returns removes those that came since. */
function listenersOf(emitter: EventEmitter, events: readonly string[]): () => void {
  const before = events.map((event) => new Set(emitter.rawListeners(event)))
  return () => {
    for (const [i, event] of events.entries()) {
      for (const one of emitter.rawListeners(event)) {
        if (!before[i]?.has(one)) emitter.off(event, one as () => void)
      }
    }
  }
}

function replaceEnvironment(env: NodeJS.ProcessEnv): void {
  for (const name of Object.keys(process.env)) if (env[name] === undefined) delete process.env[name]
  for (const [name, value] of Object.entries(env)) if (value !== undefined) process.env[name] = value
}
