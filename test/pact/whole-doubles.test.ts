import { expect, it } from 'vitest'
import { verifySources } from '../../src/pact.ts'
import { answer, asking, ID, type PartialDocument, written } from './files/build.ts'

const CANARY = {
  name: 'a REST API has a canary stage',
  params: { restApiId: ID, stageName: 'prod', percentTraffic: 10 },
}
const withCanary = (percentTraffic: number): PartialDocument => {
  const pact = answer({ canarySettings: { percentTraffic } }) as PartialDocument
  pact.interactions[0].providerStates = [CANARY]
  return pact
}
const verdictOf = async (pact: PartialDocument) => {
  const text = typeof pact === 'string' ? pact : JSON.stringify(pact)
  return (await verifySources([{ name: 'x', text, named: true }], {})).verdict
}

it('a whole number equals a double of the service, however the pact writes it', async () => {
  expect(await verdictOf(withCanary(10))).toBe('kept')
  expect(await verdictOf(written(withCanary(10), '"percentTraffic":10}}', '"percentTraffic":10.0}}'))).toBe('kept')
})

it('another number is a difference', async () => {
  expect(await verdictOf(withCanary(11))).toBe('broken')
  expect(await verdictOf(withCanary(10.5))).toBe('broken')
})

it('a double in a request is sent as a number', async () => {
  const body = { name: 'plan', throttle: { rateLimit: 5, burstLimit: 7 } }
  const content = { name: 'plan', throttle: { rateLimit: 5, burstLimit: 7 } }
  expect(await verdictOf(asking('POST', '/usageplans', { states: [], body, content, status: 201 }))).toBe('kept')
})
