import { oneLine } from '../adapters/printable.ts'
import { warned } from '../contracts/verifier/report.ts'
import { brokerOf, brokerOptions, withBroker } from './broker.ts'
import { type Command, text, texts, UsageError, type Values } from './command.ts'
import { lenientOptions } from './lenient.ts'
import { pactsAt } from './read-pacts.ts'
import { stateMapOptions } from './state-map.ts'

export const command: Command = {
  summary: 'publish pacts to a Pact Broker',
  operands: '<file|folder|glob>...',
  examples: ['understudy publish pacts --broker https://broker.example.com --consumer-version 1a2b3c --branch main'],
  options: {
    ...brokerOptions,
    'consumer-version': { type: 'string', value: 'VERSION', help: 'version of the consumer, usually the commit' },
    branch: { type: 'string', value: 'BRANCH', help: 'branch of the consumer' },
    tag: { type: 'string', value: 'TAG', multiple: true, help: 'tag of this version of the consumer' },
    provider: { type: 'string', value: 'NAME', multiple: true, help: 'name of API Gateway in the pacts' },
    ...lenientOptions,
    ...stateMapOptions,
    'build-url': { type: 'string', value: 'URL', help: 'address of the build' },
  },
  run: publish,
}

async function publish(values: Values, places: readonly string[]): Promise<void> {
  const broker = brokerOf(values)
  const version = text(values, 'consumer-version')
  if (!broker) throw new UsageError('publish: --broker URL is missing.')
  if (version === undefined) throw new UsageError('publish: --consumer-version VERSION is missing.')
  if (places.length === 0) throw new UsageError('publish: name the pacts: files, folders or patterns.')
  const { pacts, problems, notes, warnings } = await pactsAt(places, values)
  for (const line of [...notes.map((note) => `note: ${note}`), ...warned(warnings)])
    process.stderr.write(`${oneLine(line)}\n`)
  if (problems.length > 0) throw new UsageError('cannot publish:', problems)
  if (pacts.length === 0) throw new UsageError('publish: no pact with API Gateway was found.')
  const branch = text(values, 'branch')
  const buildUrl = text(values, 'build-url')
  const tags = texts(values, 'tag')
  await withBroker(async () => {
    const notices = await broker.publish(pacts, {
      version,
      ...(branch !== undefined && { branch }),
      ...(tags.length > 0 && { tags }),
      ...(buildUrl !== undefined && { buildUrl }),
    })
    for (const notice of notices) process.stderr.write(`broker: ${oneLine(notice)}\n`)
    process.stderr.write(
      `published ${pacts.length} pact${pacts.length === 1 ? '' : 's'} as version ${oneLine(version)}\n`,
    )
  })
}
