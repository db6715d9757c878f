import { describe, expect, it } from 'vitest'
import { givenOf } from '../../src/contracts/kit/given.ts'
import { DRAWN, EPOCH, ISO } from '../../src/contracts/kit/values.ts'
import type { Interaction } from '../../src/pact.ts'

const formed = (type: string, regex: string) => ({
  combine: 'AND',
  matchers: [{ match: type }, { match: 'regex', regex }],
})

const interaction = (
  content: object,
  body: object,
  providerStates: Interaction['providerStates'] = [],
): Interaction => ({
  description: 'GetStage: a stage',
  providerStates,
  request: { method: 'GET', path: '/restapis/a1b2c3d4e5/stages/prod' },
  response: { status: 200, body: { content }, matchingRules: { body } },
})

describe('givenOf', () => {
  it('expects an identifier by equality if a state sets it, and otherwise by its form', () => {
    const rules = { '$.deploymentId': formed('type', DRAWN) }
    const named = {
      name: 'a REST API has a stage',
      params: { restApiId: 'a1b2c3d4e5', stageName: 'prod', deploymentId: 'x7' },
    }
    const made = { name: 'a REST API has a stage', params: { restApiId: 'a1b2c3d4e5', stageName: 'prod' } }
    expect(givenOf(interaction({ deploymentId: 'x7' }, rules, [named])).response).not.toHaveProperty('matchingRules')
    expect(givenOf(interaction({ deploymentId: 'dep001' }, rules, [made])).response).not.toHaveProperty('matchingRules')
    expect(givenOf(interaction({ deploymentId: 'drawn1' }, rules, [made])).response).toHaveProperty('matchingRules')
  })

  it('expects a date by equality if a state sets it or the clock', () => {
    const clock = { name: 'the clock is at', params: { epochSeconds: 1700000000 } }
    const rules = { '$.createdDate': formed('number', EPOCH), '$.lastUpdatedDate': formed('type', ISO) }
    const answer = { createdDate: 1700000000, lastUpdatedDate: '2023-11-14T22:13:20Z' }
    expect(givenOf(interaction(answer, rules, [clock])).response).not.toHaveProperty('matchingRules')
    expect(givenOf(interaction(answer, rules)).response.matchingRules).toEqual({ body: rules })
  })

  it('does not change the matching rules of a consumer', () => {
    const rules = { '$.deploymentId': { combine: 'AND', matchers: [{ match: 'type' }] } }
    const named = { name: 'a REST API has a deployment', params: { restApiId: 'a1b2c3d4e5', deploymentId: 'x7' } }
    expect(givenOf(interaction({ deploymentId: 'x7' }, rules, [named])).response.matchingRules).toEqual({ body: rules })
  })
})
