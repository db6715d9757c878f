import { describe, expect, it } from 'vitest'
import { type Case, countByKind, replayCases } from '../v1/player.ts'
import data from './neighbours-cases.json' with { type: 'json' }

const cases = data as unknown as readonly Case[]

replayCases('Neighbours of a stage answer what AWS answered', cases)

describe('The cases', () => {
  it('have unique names', () => {
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length)
  })

  it('have the expected number for each kind of evidence', () => {
    expect(cases.filter(({ notReplayed }) => notReplayed)).toEqual([])
    expect(countByKind(cases)).toMatchInlineSnapshot(`
      {
        "assumed": 1,
        "documented": 8,
        "recorded": 15,
        "reported": 15,
      }
    `)
  })
})
