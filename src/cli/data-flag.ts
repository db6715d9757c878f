import type { DataFile } from '../data.ts'
import { DataError } from '../index.ts'
import { type Option, say, text, UsageError, type Values } from './command.ts'

/** The option of a command that keeps the state in a file. */
export const dataOptions: Readonly<Record<string, Option>> = {
  data: { type: 'string', value: 'FILE', help: 'store the state in this file, and continue with its content' },
}

/** The file that keeps the state, if there shall be one; closed when the program ends. */
export async function dataOf(values: Values): Promise<DataFile | undefined> {
  const file = text(values, 'data')
  if (file === undefined) return undefined
  const { openData } = await import('../data.ts')
  try {
    const data = openData(file)
    process.once('exit', () => data.close())
    return data
  } catch (error) {
    throw error instanceof DataError ? new UsageError(error.message) : error
  }
}

/** Says on stderr where a state document was not what a gateway started with. */
export function sayWhatWon(data: DataFile | undefined, values: Values): void {
  const state = text(values, 'state')
  if (data === undefined || data.isNew || state === undefined || values.quiet) return
  say(`continues with the state in ${data.name}; reset restores ${state}.`)
}
