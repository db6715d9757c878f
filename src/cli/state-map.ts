import { stateMapping } from '../contracts/check/state-map.ts'
import type { StateMap } from '../pact.ts'
import { type Option, text, UsageError, type Values } from './command.ts'
import { readDocument } from './files.ts'

/** The option of every command that checks pact files of consumers with names of their own. */
export const stateMapOptions = {
  'state-map': {
    type: 'string',
    value: 'FILE',
    help: 'mapping from state names of the consumer to provider states, YAML or JSON',
  },
} satisfies Record<string, Option>

/** The map that the option names. */
export async function stateMapOf(values: Values): Promise<{ stateMap?: StateMap }> {
  const file = text(values, 'state-map')
  if (file === undefined) return {}
  const map = (await readDocument('state-map', file)) as StateMap
  try {
    stateMapping(map)
  } catch (error) {
    if (error instanceof TypeError) throw new UsageError(`${file}: ${error.message}`)
    throw error
  }
  return { stateMap: map }
}
