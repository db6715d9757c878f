import { oneLine } from '../adapters/printable.ts'
import { warned } from '../contracts/verifier/report.ts'
import { readPacts } from '../pact.ts'
import { type Command, texts, UsageError, type Values } from './command.ts'
import { lenientOf, lenientOptions } from './lenient.ts'
import { stateMapOf, stateMapOptions } from './state-map.ts'

export const command: Command = {
  summary: 'check pact files without verifying them; does not need Pact',
  operands: '<file|folder|glob|url>...',
  examples: ['understudy lint pacts'],
  options: {
    provider: { type: 'string', value: 'NAME', multiple: true, help: 'name of API Gateway in the pacts' },
    ...lenientOptions,
    ...stateMapOptions,
  },
  run: lint,
}

async function lint(values: Values, places: readonly string[]): Promise<void> {
  if (places.length === 0) throw new UsageError('lint: name the pacts: files, folders, patterns or URLs.')
  const providers = texts(values, 'provider')
  const { pacts, problems, notes, warnings } = await readPacts(places, {
    ...(providers.length > 0 && { providers }),
    lenient: lenientOf(values),
    ...(await stateMapOf(values)),
  })
  const interactions = pacts.reduce((sum, pact) => sum + pact.interactions.length, 0)
  const lines = [...notes.map((note) => `note: ${note}`), ...warned(warnings), ...problems]
  for (const line of lines) process.stderr.write(`${oneLine(line)}\n`)
  if (problems.length === 0 && pacts.length === 0) throw new UsageError('lint: no pact files were found.')
  const sum = `${pacts.length} pact${pacts.length === 1 ? '' : 's'}, ${interactions} interactions`
  process.stderr.write(`${sum}: ${problems.length} problem${problems.length === 1 ? '' : 's'}\n`)
  if (problems.length > 0) process.exitCode = 2
}
