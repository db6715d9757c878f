import { afterAll, describe, expect, it } from 'vitest'
import { createApiGateway, manualClock } from '../../src/index.ts'
import { type Pact, recordPacts } from '../../src/pact.ts'
import { writeRecorded } from './recorded.ts'
import { type CaseStory, cases } from './scenarios/cases.ts'

const all = cases()
const recorded: Pact[] = []
let ran = 0

/** A consumer that relies on answers of the service that are known from somewhere, and on what is read after them. */
function told({ title, state, request, reads }: CaseStory): void {
  const gateway = createApiGateway({ state, clock: manualClock(1_700_000_000_000) })
  const recording = recordPacts(gateway, { consumer: 'case-book', scenario: () => title, clock: true })
  const { body } = gateway.answer(request)
  const made = body.startsWith('{') ? (JSON.parse(body) as Record<string, unknown>) : {}
  for (const read of reads) {
    const url = read.url.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(made[name])))
    gateway.answer({ ...read, url })
  }
  const pacts = recording.pacts()
  expect(pacts).toHaveLength(1)
  recorded.push(...pacts)
  ran++
}

afterAll(() => writeRecorded(recorded, ran, all.length))

describe('the case book', () => {
  it.each(all.map((story) => [story.title, story] as const))('%s', (_title, story) => told(story))
})
