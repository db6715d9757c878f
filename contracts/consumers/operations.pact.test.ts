import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { createApiGateway, manualClock } from '../../src/index.ts'
import { mergePacts, type Pact, recordPacts } from '../../src/pact.ts'
import { compact } from './compact.ts'
import { type Story, stories, world } from './scenes/operations.ts'

const API = ['apiId', 'name', 'protocolType', 'description', 'version', 'corsConfiguration', 'tags', 'warnings']

/** Of what is made with values that are drawn in a form of their own, the members that are not. */
const MEMBERS = {
  CreateApi: [...API, 'disableExecuteApiEndpoint', 'routeSelectionExpression', 'apiKeySelectionExpression'],
  ImportApi: [...API, 'disableExecuteApiEndpoint', 'routeSelectionExpression', 'apiKeySelectionExpression'],
  CreateApiKey: ['id', 'name', 'description', 'enabled', 'stageKeys', 'customerId', 'tags'],
  CreateDomainName: [
    'domainName',
    'securityPolicy',
    'endpointConfiguration',
    'domainNameStatus',
    'routingMode',
    'tags',
  ],
  GenerateClientCertificate: ['clientCertificateId', 'description', 'tags'],
}

const FOLDER = join(import.meta.dirname, '../recorded')
const recorded: Pact[] = []

/** A consumer that uses every operation, once or twice as it is meant and once for each rule that refuses it. */
function told({ title, operation, state, before, request, readsAfter }: Story): number {
  const gateway = createApiGateway({ state, clock: manualClock(world.now) })
  for (const one of before) gateway.answer(one)
  const recording = recordPacts(gateway, { consumer: 'operator', scene: () => title, members: MEMBERS })
  const answer = gateway.answer(request)
  for (const read of readsAfter(answer)) gateway.answer(read)
  // What is read again stands in the contract after the change, and is not told once more by itself.
  const isAbout = ({ description }: Pact['interactions'][number]): boolean =>
    description.startsWith(`${title}: ${operation}:`)
  for (const pact of recording.pacts()) recorded.push({ ...pact, interactions: pact.interactions.filter(isAbout) })
  return answer.status
}

afterAll(() => {
  mkdirSync(FOLDER, { recursive: true })
  for (const pact of mergePacts(recorded)) {
    writeFileSync(join(FOLDER, `${pact.consumer.name}-${pact.provider.name}.json`), compact(pact))
  }
})

describe.each(Object.entries(stories()))('an operator: %s', (_, ofOperation) => {
  it.each(ofOperation.map((story) => [story.title, story] as const))('%s', (_title, story) => {
    const status = told(story)
    if (story.rule !== undefined) expect(status).toBeGreaterThanOrEqual(400)
    else expect(status).toBeLessThan(300)
  })
})
