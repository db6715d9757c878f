import { DataError, type Gateway, StateDocumentError } from '../index.ts'
import { type Option, say, sentence, text, UsageError, type Values } from './command.ts'
import { readState } from './files.ts'

const { statSync, watch } = process.getBuiltinModule('node:fs')
const { basename, dirname } = process.getBuiltinModule('node:path')

export const watchOptions: Readonly<Record<string, Option>> = {
  watch: { type: 'boolean', help: 'reload the file of --state when it changes; an invalid file changes nothing' },
}

/** An editor writes a file in several steps: it is read when it has been left alone for so many milliseconds. */
const QUIET = 50

/** Loads the state document again whenever its file changes, if the options want it. */
export function watchState(gateway: Gateway, values: Values): void {
  if (!values.watch) return
  const file = text(values, 'state')
  if (file === undefined) throw new UsageError('--watch needs --state FILE.')
  const name = basename(file)
  let timer: NodeJS.Timeout | undefined
  // The folder, because many editors put another file in the place of the old one.
  const watcher = watch(dirname(file), (_, changed) => {
    if (changed !== null && changed !== name) return
    clearTimeout(timer)
    timer = setTimeout(() => void reload(gateway, file, values), QUIET)
  })
  watcher.unref()
  watcher.on('error', (error) => say(`${file} is no longer watched: ${error.message}`))
}

async function reload(gateway: Gateway, file: string, values: Values): Promise<void> {
  try {
    if (isEndless(file)) throw new UsageError(`--state: cannot read "${file}": it is not a file.`)
    gateway.load(await readState('state', file))
  } catch (error) {
    const isExpected = error instanceof StateDocumentError || error instanceof DataError || error instanceof UsageError
    if (!isExpected) throw error
    const message = error instanceof StateDocumentError ? `${file}: ${error.message}` : error.message
    return say(`${sentence(message)} The state is unchanged.`)
  }
  if (values.json) process.stdout.write(`${JSON.stringify({ event: 'state', file })}\n`)
  else if (!values.quiet) say(`${file} was reloaded.`)
  if (!values.quiet) for (const sentence of gateway.made) say(`${file}: ${sentence}`)
}

/** Whether reading would wait for another process, and the server with it. */
function isEndless(file: string): boolean {
  try {
    const stat = statSync(file)
    return !stat.isFile() && !stat.isDirectory()
  } catch {
    return false // the reader gives the reason
  }
}
