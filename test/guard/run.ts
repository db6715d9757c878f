import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { runInProcess } from '../in-process.ts'
import { PROGRAM } from '../program.ts'

/** How a command ended, and what it said. */
export interface Ended {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs a command of understudy to its end, in this process. */
export function run(...args: readonly string[]): Promise<Ended> {
  return runIn({}, ...args)
}

/** The same with more in its environment. */
export async function runIn(more: NodeJS.ProcessEnv, ...args: readonly string[]): Promise<Ended> {
  const { status, ...texts } = await runInProcess(args, { ...process.env, ...more })
  return { code: status, ...texts }
}

/** Runs `exec` to its end, in a process of its own, because the command inside writes to the same streams. */
export function runExec(...args: readonly string[]): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(process.execPath, [PROGRAM, 'exec', ...args], { encoding: 'utf8' }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr })
    })
  })
}

/** A path in a folder that is gone after the test. */
export function temporary(name = ''): string {
  const folder = mkdtempSync(join(tmpdir(), 'understudy-guard-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return join(folder, name)
}
