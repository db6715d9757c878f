import { cpSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { inject } from 'vitest'

/** The command as a bundle, absolute: `spawn(process.execPath, [PROGRAM, 'serve'])`. See build-program.ts. */
export const PROGRAM = inject('program')

/** Copies the bundle to a project with its own packages, or without any. Its `cli.js` and `pact.js` are then in `program/`. */
export function copyProgram(project: string): void {
  cpSync(dirname(PROGRAM), join(project, 'program'), { recursive: true })
}
