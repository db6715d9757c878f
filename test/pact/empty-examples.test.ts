import { expect, it } from 'vitest'
import { verifySources } from '../../src/pact.ts'
import { answer, by, ID, type PartialDocument, regex, type } from './files/build.ts'

const VARIABLES = { color: 'blue' }

/** GetStage of a stage with variables, of which the pact has none. */
const withoutVariables = (rules: PartialDocument): string => {
  const pact = answer({ variables: {} }, rules) as PartialDocument
  const params = { restApiId: ID, stageName: 'prod', variables: VARIABLES }
  pact.interactions[0].providerStates = [{ name: 'a REST API has a stage', params }]
  return JSON.stringify(pact)
}

const SENTENCE = 'body $.variables: the example is empty and the answer is not, so nothing was compared.'

it.each([
  ['no matcher', {}],
  ['type', { '$.variables': by(type) }],
  ['values', { '$.variables': by({ match: 'values' }) }],
  ['type of the whole body', { $: by(type) }],
])('an empty map under %s does not accept a filled one', async (_, rules) => {
  const { outcomes, verdict } = await verifySources([{ name: 'x', text: withoutVariables(rules), named: true }], {})
  expect(verdict).toBe('broken')
  expect(outcomes.flatMap(({ differences }) => differences).join()).toContain(SENTENCE)
})

it.each([
  ['eachKey', { '$.variables': by({ match: 'eachKey', rules: [regex('[a-z]+')] }) }],
  ['eachValue', { '$.variables': by({ match: 'eachValue', rules: [regex('[a-z]+')] }) }],
])('an empty map under %s is compared with the entries of the answer', async (_, rules) => {
  const { verdict } = await verifySources([{ name: 'x', text: withoutVariables(rules), named: true }], {})
  expect(verdict).toBe('kept')
})
