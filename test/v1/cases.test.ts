import { describe, expect, it } from 'vitest'
import data from './cases.json' with { type: 'json' }
import { type Case, countByKind, replayCases } from './player.ts'

const cases = data as unknown as readonly Case[]
const replayed = cases.filter((one) => !one.notReplayed)

replayCases('REST API stages answer what AWS answered', cases)

describe('the cases', () => {
  it('have a reason if they are not replayed', () => {
    const reasons = cases.flatMap(({ notReplayed }) => notReplayed?.because ?? [])
    expect([...new Set(reasons)].sort()).toMatchInlineSnapshot(`
      [
        "the gateway does not throttle by itself",
        "the gateway does not verify signatures",
        "the gateway knows no access keys",
        "the gateway knows no permissions",
      ]
    `)
  })

  it('have the expected number for each kind of evidence', () => {
    expect({
      replayed: countByKind(replayed),
      notReplayed: countByKind(cases.filter((one) => one.notReplayed)),
    }).toMatchInlineSnapshot(`
      {
        "notReplayed": {
          "assumed": 3,
          "reported": 2,
        },
        "replayed": {
          "assumed": 14,
          "documented": 18,
          "recorded": 52,
          "reported": 43,
        },
      }
    `)
  })

  it('have unique names', () => {
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length)
  })
})
