import { describe, expect, it } from 'vitest'
import data from './neighbours-a-cases.json' with { type: 'json' }
import { type Case, countByKind, replayCases } from './player.ts'

const cases = (data as unknown as readonly Case[]).map(repeated)

/** A text of many equal letters stands as `{ "$repeat": "a", "times": 3 }` in the file. */
function repeated(one: Case): Case {
  const { body } = one.request
  if (typeof body !== 'object' || body === null) return one
  const members = Object.entries(body).map(([name, value]) => {
    const { $repeat, times } = (value ?? {}) as { $repeat?: string; times?: number }
    return [name, $repeat === undefined ? value : $repeat.repeat(times ?? 0)]
  })
  return { ...one, request: { ...one.request, body: Object.fromEntries(members) } }
}

replayCases('What names stages answers what AWS answered', cases)

describe('the cases of usage plans, API keys, domain names, base path mappings, VPC links and their tags', () => {
  it('have the expected number for each kind of evidence', () => {
    expect(countByKind(cases)).toMatchInlineSnapshot(`
      {
        "assumed": 5,
        "documented": 7,
        "recorded": 40,
        "reported": 26,
      }
    `)
  })
})
