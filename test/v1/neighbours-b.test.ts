import { describe, expect, it } from 'vitest'
import data from './neighbours-b-cases.json' with { type: 'json' }
import { type Case, countByKind, replayCases } from './player.ts'

const cases = data as unknown as readonly Case[]

replayCases('What belongs to a REST API answers what AWS answered', cases)

describe('the cases of authorizers, models, validators, gateway responses, documentation and the account', () => {
  it('have the expected number for each kind of evidence', () => {
    expect({
      replayed: countByKind(cases.filter((one) => !one.notReplayed)),
      notReplayed: countByKind(cases.filter((one) => one.notReplayed)),
    }).toMatchInlineSnapshot(`
      {
        "notReplayed": {
          "recorded": 1,
          "reported": 1,
        },
        "replayed": {
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
      cases.flatMap(({ name, notReplayed }) => (notReplayed ? [`${name}: ${notReplayed.because}`] : [])),
    ).toMatchInlineSnapshot(`
      [
        "account-update-role-no-permission: the gateway knows no permissions of roles",
        "account-get-never-used: every account counts as one that API Gateway has seen",
      ]
    `)
  })
})
