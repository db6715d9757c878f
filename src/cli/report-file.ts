import { accessSync, closeSync, constants, existsSync, openSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { makeFolder } from '../adapters/node/folder.ts'
import { systemProblem } from '../adapters/node/system-problem.ts'
import { UsageError } from './command.ts'

/** Writes the report that an option names, and the folder above it. */
export function writeReport(option: string, file: string, report: string): void {
  writing(option, file, () => {
    makeFolder(dirname(file))
    writeFileSync(file, report)
  })
}

/** Throws a `UsageError` if a file cannot be written: a long run must not end with it. The folder above it is made. */
export function checkReport(option: string, file: string): void {
  writing(option, file, () => {
    makeFolder(dirname(file))
    if (existsSync(file)) closeSync(openSync(file, 'r+'))
    else accessSync(dirname(file), constants.W_OK)
  })
}

/** Makes the folder that an option names. */
export function makeReports(option: string, folder: string): void {
  writing(option, folder, () => makeFolder(folder))
}

function writing(option: string, file: string, work: () => void): void {
  try {
    work()
  } catch (error) {
    throw new UsageError(`--${option}: cannot write "${file}": ${systemProblem(error)}.`)
  }
}
