const { readFileSync } = process.getBuiltinModule('node:fs')

import { UsageError } from './command.ts'

/** The text of a file. */
export function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new UsageError(`cannot read ${file}: ${(error as Error).message}`)
  }
}

/** What a file in JSON or YAML says, by its ending. */
export async function readDocument(file: string): Promise<unknown> {
  const content = readText(file)
  try {
    // The YAML parser is loaded only for those who use it.
    return file.endsWith('.json') ? JSON.parse(content) : (await import('yaml')).parse(content)
  } catch (error) {
    throw new UsageError(`${file} is no ${file.endsWith('.json') ? 'JSON' : 'YAML'}: ${(error as Error).message}`)
  }
}
