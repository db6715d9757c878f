import { describe, expect, it } from 'vitest'
import data from './neighbours-b-cases.json' with { type: 'json' }
import { type Case, countByKind, playCases } from './player.ts'

const cases = data as unknown as readonly Case[]

playCases('What belongs to a REST API answers what AWS answered', cases)

describe('the cases of authorizers, models, validators, gateway responses, documentation and the account', () => {
  it('have the expected number for each kind of evidence', () => {
    expect({
      played: countByKind(cases.filter((one) => !one.notPlayed)),
      notPlayed: countByKind(cases.filter((one) => one.notPlayed)),
    }).toMatchInlineSnapshot(`
      {
        "notPlayed": {
          "recorded": 1,
          "reported": 1,
        },
        "played": {
          "assumed": 2,
          "documented": 6,
          "recorded": 66,
          "reported": 17,
        },
      }
    `)
  })

  it('have a reason if they are not replayed', () => {
    expect(
      cases.flatMap(({ name, notPlayed }) => (notPlayed ? [`${name}: ${notPlayed.because}`] : [])),
    ).toMatchInlineSnapshot(`
      [
        "account-update-role-no-permission: the gateway knows no permissions of roles",
        "account-get-never-used: every account counts as one that API Gateway has seen",
      ]
    `)
  })
})
