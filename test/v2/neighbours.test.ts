import { describe, expect, it } from 'vitest'
import { type Case, countByKind, playCases } from '../v1/player.ts'
import data from './neighbours-cases.json' with { type: 'json' }

const cases = data as unknown as readonly Case[]

playCases('Neighbours of a stage answer what AWS answered', cases)

describe('The cases', () => {
  it('have a name of their own each', () => {
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length)
  })

  it('are this many, by the evidence that they rest on', () => {
    expect(cases.filter(({ notPlayed }) => notPlayed)).toEqual([])
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
