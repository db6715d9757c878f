import { describe, expect, it } from 'vitest'
import { type Case, countByKind, replayCases } from '../v1/player.ts'
import data from './parents-cases.json' with { type: 'json' }

const cases = data as unknown as readonly Case[]

replayCases('Parents of a stage answer what AWS answered', cases)

describe('The cases', () => {
  it('have unique names', () => {
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length)
  })

  it('have the expected number for each kind of evidence', () => {
    const left = cases.filter(({ notReplayed }) => notReplayed)
    expect({
      replayed: countByKind(cases.filter(({ notReplayed }) => !notReplayed)),
      notReplayed: left.map(({ name, notReplayed }) => `${name}: ${notReplayed?.because}`),
    }).toMatchInlineSnapshot(`
      {
        "notReplayed": [
          "route-delete-concurrent: needs two writes at one moment; requests are answered one after the other here",
        ],
        "replayed": {
          "assumed": 1,
          "documented": 7,
          "recorded": 106,
          "reported": 11,
        },
      }
    `)
  })
})
