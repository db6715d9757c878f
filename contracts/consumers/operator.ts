import { afterAll, describe, expect, it } from 'vitest'
import { createApiGateway, manualClock } from '../../src/index.ts'
import { type Pact, recordPacts } from '../../src/pact.ts'
import { writeRecorded } from './recorded.ts'
import { sampleState, stories } from './scenarios/operations.ts'
import type { Story } from './scenarios/story.ts'

/** A consumer that uses every operation of a version: as it is meant, changed in one place, and once for each rule that refuses it. */
export function operator(version: 'v1' | 'v2'): void {
  const all = stories(version)
  const recorded: Pact[] = []

  afterAll(() => writeRecorded(recorded, recorded.length, Object.values(all).flat().length))

  describe.each(Object.entries(all))('an operator: %s', (_, ofOperation) => {
    it.each(ofOperation.map((story) => [story.title, story] as const))('%s', (_title, story) => {
      const { status, pact } = told(story)
      if (story.rule !== undefined) expect(status).toBeGreaterThanOrEqual(400)
      else expect(status).toBeLessThan(500)
      recorded.push(pact)
    })
  })
}

function told({ title, operation, state, before, request, readsAfter }: Story): { status: number; pact: Pact } {
  const gateway = createApiGateway({ state, clock: manualClock(sampleState.now) })
  for (const one of before) gateway.answer(one)
  const recording = recordPacts(gateway, { consumer: 'operator', scenario: () => title, clock: true })
  const answer = gateway.answer(request)
  for (const read of readsAfter(answer)) gateway.answer(read)
  // What is read again stands in the contract after the change, and is not told once more by itself.
  const isAbout = ({ description }: Pact['interactions'][number]): boolean =>
    description.startsWith(`${title}: ${operation}:`)
  const [pact] = recording.pacts()
  if (!pact) throw new Error(`${title}: nothing was recorded.`)
  return { status: answer.status, pact: { ...pact, interactions: pact.interactions.filter(isAbout) } }
}
