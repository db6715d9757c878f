import { type ChildProcess, spawn } from 'node:child_process'
import { onTestFinished } from 'vitest'
import { type Ended, runInProcess } from '../in-process.ts'
import { PROGRAM } from '../program.ts'

const ENV = {
  ...process.env,
  UNDERSTUDY_URL: '',
  UNDERSTUDY_TOKEN: '',
  NO_COLOR: '1',
  FORCE_COLOR: undefined,
  COLUMNS: '',
}

/** Runs a command to its end, in this process, so that it may be the server too. */
export function understudy(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Ended> {
  return runInProcess(args, { ...ENV, ...env })
}

/** A command that runs until the test has finished. */
export interface Started {
  readonly child: ChildProcess
  /** Its output so far. */
  readonly output: { stdout: string; stderr: string }
  /** Resolves when one of the streams matches; rejects when the command ends before. */
  until(stream: 'stdout' | 'stderr', pattern: RegExp): Promise<RegExpExecArray>
}

export function started(args: readonly string[], env: NodeJS.ProcessEnv = {}): Started {
  const child = spawn(process.execPath, [PROGRAM, ...args], {
    env: { ...ENV, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  onTestFinished(() => {
    child.kill()
  })
  const output = { stdout: '', stderr: '' }
  const waiting = new Set<() => void>()
  for (const name of ['stdout', 'stderr'] as const) {
    child[name]?.on('data', (chunk) => {
      output[name] += chunk
      for (const check of waiting) check()
    })
  }
  return {
    child,
    output,
    until: (stream, pattern) =>
      new Promise((resolve, reject) => {
        const check = (): void => {
          const found = pattern.exec(output[stream])
          if (!found) return
          waiting.delete(check)
          resolve(found)
        }
        waiting.add(check)
        child.once('exit', () => reject(new Error(`the command has ended: ${JSON.stringify(output)}`)))
        check()
      }),
  }
}
