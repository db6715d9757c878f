import { describe, expect, it } from 'vitest'
import { createApiGateway } from '../../src/index.ts'
import { superlinear } from './ratio.ts'
import { everyGrowth, plain } from './requests.ts'

const { sampleState, growing } = everyGrowth()
const operations = Map.groupBy(growing, ({ title }) => title.split(':')[0] ?? '')

describe('The work for a request is linear in the request', () => {
  const gateway = createApiGateway({ state: sampleState })

  /** Whether the last request may have changed the state. */
  let changed = false

  it.each([...operations.keys()])('for each long part: %s', (operation) => {
    const found = (operations.get(operation) ?? []).flatMap(({ title, size, make }) => {
      const growth = superlinear((n) => {
        const request = plain(make(n))
        if (changed) gateway.reset()
        return () => {
          const { status } = gateway.answer(request)
          changed = request.method !== 'GET' && status < 400
        }
      }, size)
      return growth === undefined ? [] : [`${title}: ${growth}`]
    })
    expect(found).toEqual([])
  })
})
