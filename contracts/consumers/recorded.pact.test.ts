import { afterAll, describe, expect, it } from 'vitest'
import { createApiGateway, manualClock, type StateDocument } from '../../src/index.ts'
import { type Pact, recordPacts } from '../../src/pact.ts'
import { writeRecorded } from './recorded.ts'
import { lifecycles, type Scenarios } from './scenarios/lifecycles.ts'
import { patches } from './scenarios/patches.ts'
import { stages } from './scenarios/stages-v1.ts'
import { stagesOfHttpApis } from './scenarios/stages-v2.ts'

const all = { patches, stages, stagesOfHttpApis, lifecycles }
const recorded: Pact[] = []
let ran = 0

/** A consumer that runs whole stories in process; what it is answered, and what it reads again, is recorded. */
async function replayed(scenario: string, state: StateDocument, calls: Scenarios[string]['calls']): Promise<number[]> {
  const gateway = createApiGateway({ state, clock: manualClock(1_700_000_000_000) })
  const recording = recordPacts(gateway, { consumer: 'stage-manager', scenario: () => scenario, clock: true })
  const statuses: number[] = []
  for (const [call, body] of calls) {
    const [method = 'GET', path = '/'] = call.split(' ')
    const { status } = await gateway.fetch(`https://apigateway.us-east-1.amazonaws.com${path}`, {
      method,
      headers: { accept: 'application/json', ...(body !== undefined && { 'content-type': 'application/json' }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    statuses.push(status)
  }
  recorded.push(...recording.pacts())
  ran++
  return statuses
}

afterAll(() => writeRecorded(recorded, ran, Object.values(all).flatMap(Object.keys).length))

describe.each(Object.entries(all))('a stage manager: %s', (_, scenarios) => {
  it.each(Object.entries(scenarios))('%s', async (scenario, { state, calls, statuses }) => {
    const seen = await replayed(scenario, state, calls)
    expect(seen.slice(0, statuses.length)).toEqual(statuses)
  })
})
