import { writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { makeFolder } from '../adapters/node/folder.ts'
import { systemProblem } from '../adapters/node/system-problem.ts'
import { UsageError } from './command.ts'

/** Writes the report that an option names, and the folder above it. */
export function writeReport(option: string, file: string, report: string): void {
  try {
    makeFolder(dirname(file))
    writeFileSync(file, report)
  } catch (error) {
    throw new UsageError(`--${option}: cannot write "${file}": ${systemProblem(error)}.`)
  }
}
