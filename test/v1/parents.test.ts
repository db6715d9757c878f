import { describe, expect, it } from 'vitest'
import data from './parents-cases.json' with { type: 'json' }
import { type Case, countByKind, playCases } from './player.ts'

const cases = data as unknown as readonly Case[]

playCases('What a stage is made of answers what AWS answered', cases)

describe('the cases of APIs, resources, methods and integrations', () => {
  it('have the expected number for each kind of evidence', () => {
    expect({
      played: countByKind(cases.filter((one) => !one.notPlayed)),
      notPlayed: countByKind(cases.filter((one) => one.notPlayed)),
    }).toMatchInlineSnapshot(`
      {
        "notPlayed": {
          "recorded": 1,
        },
        "played": {
          "documented": 8,
          "recorded": 168,
          "reported": 14,
        },
      }
    `)
  })

  it('have a reason if they are not replayed', () => {
    expect(
      cases.flatMap(({ name, notPlayed }) => (notPlayed ? [`${name}: ${notPlayed.because}`] : [])),
    ).toMatchInlineSnapshot(`
      [
        "testinvoke-no-resource: methods are not invoked",
      ]
    `)
  })
})
