import { oneLine } from '../adapters/printable.ts'
import { brokerOf, brokerOptions, withBroker } from './broker.ts'
import { type Command, text, UsageError, type Values } from './command.ts'

export const command: Command = {
  summary: 'check with a Pact Broker whether a version can be deployed',
  examples: [
    'understudy can-i-deploy --broker https://broker.example.com --pacticipant release-bot --pacticipant-version 1a2b3c',
  ],
  options: {
    ...brokerOptions,
    pacticipant: { type: 'string', value: 'NAME', help: 'application to deploy, as the pacts name it' },
    'pacticipant-version': { type: 'string', value: 'VERSION', help: 'version to deploy, usually the commit' },
    environment: {
      type: 'string',
      value: 'NAME',
      help: 'environment to deploy to (default: compare with the latest versions)',
    },
  },
  run: ask,
}

async function ask(values: Values): Promise<void> {
  const broker = brokerOf(values)
  const pacticipant = text(values, 'pacticipant')
  const version = text(values, 'pacticipant-version')
  const environment = text(values, 'environment')
  if (!broker) throw new UsageError('can-i-deploy: --broker URL is missing.')
  if (pacticipant === undefined) throw new UsageError('can-i-deploy: --pacticipant NAME is missing.')
  if (version === undefined) throw new UsageError('can-i-deploy: --pacticipant-version VERSION is missing.')
  await withBroker(async () => {
    const asked = { pacticipant, version, ...(environment !== undefined && { environment }) }
    const { isDeployable, reason, notices } = await broker.canIDeploy(asked)
    for (const notice of notices) process.stderr.write(`broker: ${oneLine(notice)}\n`)
    process.stderr.write(`${isDeployable ? 'yes' : 'no'}${reason === '' ? '' : `: ${oneLine(reason)}`}\n`)
    if (!isDeployable) process.exitCode = 1
  })
}
