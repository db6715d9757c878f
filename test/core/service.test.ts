import { expect, it, vi } from 'vitest'

it('builds the router once per process, however many gateways are created or forked', async () => {
  vi.resetModules() // as in a process that has just started
  const { Router } = await import('../../src/core/http/router.ts')
  const { createApiGateway } = await import('../../src/index.ts')
  const add = vi.spyOn(Router.prototype, 'add')
  const first = createApiGateway()
  const routes = add.mock.calls.length
  createApiGateway({ seed: 2 })
  first.fork()
  expect(routes).toBeGreaterThan(80)
  expect(add.mock.calls.length).toBe(routes)
  add.mockRestore()
})
