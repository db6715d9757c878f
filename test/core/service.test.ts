import { expect, it, vi } from 'vitest'
import { Router } from '../../src/core/http/router.ts'
import { createApiGateway } from '../../src/index.ts'

it('builds the router once per process, however many gateways are created or forked', () => {
  const add = vi.spyOn(Router.prototype, 'add')
  const first = createApiGateway()
  const routes = add.mock.calls.length
  createApiGateway({ seed: 2 })
  first.fork()
  expect(routes).toBeGreaterThan(80)
  expect(add.mock.calls.length).toBe(routes)
})
