import { describe, expect, it } from 'vitest'
import { verifySources } from '../../src/pact.ts'
import type { PartialDocument, Row } from './files/build.ts'
import { forms } from './files/forms.ts'
import { heads } from './files/heads.ts'
import { makers } from './files/makers.ts'
import { matchers } from './files/matchers.ts'
import { requests } from './files/requests.ts'
import { states } from './files/states.ts'
import { values } from './files/values.ts'

const KINDS: Readonly<Record<string, Readonly<Record<string, Row>>>> = {
  forms,
  heads,
  makers,
  matchers,
  requests,
  states,
  values,
}

const textOf = (file: PartialDocument): string => (typeof file === 'string' ? file : JSON.stringify(file))

describe.each(Object.entries(KINDS))('a bad pact file: %s', (_, rows) => {
  it.each(Object.entries(rows))('is refused with a message: %s', async (name, [file, sentence]) => {
    const { verdict, problems, outcomes } = await verifySources([{ name, text: textOf(file), named: true }], {})
    expect(problems.join('\n')).toContain(sentence)
    expect(verdict).toBe('unverifiable')
    expect(outcomes.map((one) => one.verdict)).not.toContain('broken')
  })
})

it('there are at least 150 of them', () => {
  expect(Object.values(KINDS).flatMap((rows) => Object.keys(rows)).length).toBeGreaterThanOrEqual(150)
})
