import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { PROGRAM } from '../program.ts'

/** How a command ended, and what it said. */
export interface Ended {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs a command of understudy to its end. */
export function run(...args: readonly string[]): Promise<Ended> {
  return runIn({}, ...args)
}

/** The same with more in its environment. */
export function runIn(more: NodeJS.ProcessEnv, ...args: readonly string[]): Promise<Ended> {
  const env = { ...process.env, ...more }
  return new Promise((resolve) => {
    execFile(process.execPath, [PROGRAM, ...args], { encoding: 'utf8', env }, (error, stdout, stderr) => {
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
