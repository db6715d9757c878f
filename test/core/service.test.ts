import { expect, it } from 'vitest'
import { postedBy } from '../thread.ts'

it('builds the router once per process, however many gateways are created or forked', async () => {
  const { routes, added } = (await postedBy(new URL('routes-added.ts', import.meta.url))) as Record<string, number>
  expect(routes).toBeGreaterThan(80)
  expect(added).toBe(routes)
})
