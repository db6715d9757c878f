import { readPacts } from '../pact.ts'
import { texts, type Values } from './command.ts'
import { lenientOf } from './lenient.ts'
import { stateMapOf } from './state-map.ts'

/** The pacts in files and folders, read with the options `--provider`, `--lenient` and `--state-map`. */
export async function pactsAt(places: readonly string[], values: Values): ReturnType<typeof readPacts> {
  const providers = texts(values, 'provider')
  return readPacts(places, {
    ...(providers.length > 0 && { providers }),
    lenient: lenientOf(values),
    ...(await stateMapOf(values)),
  })
}
