import { makeFolder } from '../adapters/node/folder.ts'
import { systemProblem } from '../adapters/node/system-problem.ts'
import type { Gateway } from '../index.ts'
import { type Option, say, text, UsageError, type Values } from './command.ts'
import { readDocument } from './files.ts'

/** The options of every command that serves a gateway whose requests may become pacts. */
export const recordOptions = {
  record: {
    type: 'string',
    value: 'FOLDER',
    help: 'record the requests and answers as pacts of a consumer, and write them at the end',
  },
  consumer: { type: 'string', value: 'NAME', help: 'name of the consumer in the pacts of --record' },
  members: {
    type: 'string',
    value: 'FILE',
    help: 'members of answers that the consumer reads, by operation, YAML or JSON (default all)',
  },
} satisfies Record<string, Option>

/** The header by which a client names the test that a request belongs to. */
const SCENARIO = 'x-understudy-scenario'

/** A recording that is under way. */
export interface Recorder {
  /** Writes the pacts. Returns whether everything that was asked can be said in one. */
  finish(): boolean
}

/** Begins to record, where the options say so. Nothing of the pact kit is loaded where they do not. */
export async function recorder(gateway: Gateway, values: Values): Promise<Recorder | undefined> {
  const folder = text(values, 'record')
  const consumer = text(values, 'consumer')
  const file = text(values, 'members')
  if (folder === undefined) {
    const stray = consumer === undefined ? (file === undefined ? undefined : 'members') : 'consumer'
    if (stray !== undefined) throw new UsageError(`--${stray} needs --record FOLDER.`)
    return undefined
  }
  if (consumer === undefined)
    throw new UsageError('--record needs --consumer NAME: a pact contains the name of its consumer.')
  madeFolder(folder)
  const { recordPacts } = await import('../pact.ts')
  const { writePacts } = await import('../contracts/kit/parts.ts')
  const { PactConflict } = await import('../contracts/pact-file.ts')
  const members = file === undefined ? {} : await readDocument('members', file)
  const recording = begun(() =>
    recordPacts(gateway, {
      consumer,
      members: members as Readonly<Record<string, readonly string[]>>,
      scenario: ({ headers }) => headers[SCENARIO],
    }),
  )
  return {
    finish: () => {
      recording.stop()
      const { pacts, problems } = recording.sayable()
      for (const problem of problems) say(`not recorded: ${problem}`)
      if (pacts.length === 0) say('nothing was recorded, so no pact was written.')
      let files: readonly string[]
      try {
        files = writePacts(pacts, folder)
      } catch (error) {
        const isTold = error instanceof PactConflict
        say(isTold ? error.message : `--record: cannot write into "${folder}": ${systemProblem(error)}.`)
        process.exitCode ||= 1
        return false
      }
      for (const [i, path] of files.entries()) {
        const count = pacts[i]?.interactions.length ?? 0
        if (values.quiet !== true) say(`recorded ${count} interaction${count === 1 ? '' : 's'} in ${path}`)
      }
      return problems.length === 0
    },
  }
}

function madeFolder(folder: string): void {
  try {
    makeFolder(folder)
  } catch (error) {
    throw new UsageError(`--record: cannot make "${folder}": ${systemProblem(error)}.`)
  }
}

function begun<Made>(begin: () => Made): Made {
  try {
    return begin()
  } catch (error) {
    if (error instanceof TypeError) throw new UsageError(error.message.replace(/^recordPacts: /, '--members: '))
    throw error
  }
}
