import { describe, expect, it } from 'vitest'
import data from './parents-cases.json' with { type: 'json' }
import { type Case, countByKind, replayCases } from './player.ts'

const cases = data as unknown as readonly Case[]

replayCases('What a stage is made of answers what AWS answered', cases)

describe('the cases of APIs, resources, methods and integrations', () => {
  it('have the expected number for each kind of evidence', () => {
    expect({
      replayed: countByKind(cases.filter((one) => !one.notReplayed)),
      notReplayed: countByKind(cases.filter((one) => one.notReplayed)),
    }).toMatchInlineSnapshot(`
      {
        "notReplayed": {
          "recorded": 1,
        },
        "replayed": {
          "documented": 8,
          "recorded": 168,
          "reported": 14,
        },
      }
    `)
  })

  it('have a reason if they are not replayed', () => {
    expect(
      cases.flatMap(({ name, notReplayed }) => (notReplayed ? [`${name}: ${notReplayed.because}`] : [])),
    ).toMatchInlineSnapshot(`
      [
        "testinvoke-no-resource: methods are not invoked",
      ]
    `)
  })
})
