import type { JournalEntry } from '../index.ts'
import { accountOptions, endpoint } from './account-flags.ts'
import { type Command, text, type Values } from './command.ts'
import { json } from './json.ts'
import { askControl, remoteOptions } from './remote.ts'
import { isRefused, type Look, requestLines } from './request-lines.ts'
import { paintFor, widthOf } from './terminal.ts'

/** How often a running server is asked for more, in milliseconds. */
const PAUSE = 200

export const command: Command = {
  summary: 'show or follow the requests of a running server',
  examples: ['understudy journal --follow', 'understudy journal --refused --operation UpdateStage'],
  options: {
    follow: { type: 'boolean', help: 'continue with new requests until stopped' },
    refused: { type: 'boolean', help: 'only refused requests, and answers of fault rules' },
    operation: {
      type: 'string',
      value: 'NAME',
      help: 'only requests of this operation, such as UpdateStage or v2.GetStages',
    },
    ...accountOptions,
    json: { type: 'boolean', help: 'print one JSON object per line' },
    ...remoteOptions,
  },
  run: async (values) => {
    const { stdout } = process
    const look = { paint: paintFor(stdout), width: widthOf(stdout) }
    let after = await show(values, 0, look)
    let isRead = true
    stdout.on('error', () => {
      isRead = false // the reader has read enough
    })
    while (values.follow && isRead) {
      await new Promise((resolve) => setTimeout(resolve, PAUSE))
      after = await show(values, after, look)
    }
  },
}

/** Prints the entries behind a number, and gives the number of the last one. */
async function show(values: Values, after: number, look: Look): Promise<number> {
  const path = endpoint(values, 'journal', { operation: text(values, 'operation'), after: String(after) })
  const { body } = await askControl(values, path)
  const { count, entries } = body as { count: number; entries: readonly JournalEntry[] }
  // After a reset, numbers begin anew.
  if (count < after) return show(values, 0, look)
  for (const entry of entries) {
    if (values.refused && !isRefused(entry)) continue
    process.stdout.write(values.json ? json(entry) : requestLines(entry, look))
  }
  return Math.max(count, entries.at(-1)?.number ?? after)
}
