import { expect, it, onTestFinished } from 'vitest'
import { onMade } from '../../src/core/made.ts'
import { createApiGateway, type Gateway } from '../../src/index.ts'

it('passes each gateway, and each fork, to the function that a reporter of a test runner has registered', () => {
  const made: Gateway[] = []
  onTestFinished(onMade((gateway: Gateway) => made.push(gateway)))
  const gateway = createApiGateway()
  const fork = gateway.fork()
  expect(made.map(({ journal }) => journal)).toEqual([gateway.journal, fork.journal])
})
