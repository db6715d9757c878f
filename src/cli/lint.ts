import { oneLine } from '../adapters/printable.ts'
import { warned } from '../contracts/verifier/report.ts'
import { type Command, UsageError, type Values } from './command.ts'
import { lenientOptions } from './lenient.ts'
import { pactsAt } from './read-pacts.ts'
import { stateMapOptions } from './state-map.ts'

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
  const { pacts, problems, notes, warnings } = await pactsAt(places, values)
  const interactions = pacts.reduce((sum, pact) => sum + pact.interactions.length, 0)
  const lines = [...notes.map((note) => `note: ${note}`), ...warned(warnings), ...problems]
  for (const line of lines) process.stderr.write(`${oneLine(line)}\n`)
  if (problems.length === 0 && pacts.length === 0) throw new UsageError('lint: no pact files were found.')
  const sum = `${pacts.length} pact${pacts.length === 1 ? '' : 's'}, ${interactions} interactions`
  process.stderr.write(`${sum}: ${problems.length} problem${problems.length === 1 ? '' : 's'}\n`)
  if (problems.length > 0) process.exitCode = 2
}
