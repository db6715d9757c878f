import { parentPort } from 'node:worker_threads'
import { Router } from '../../src/core/http/router.ts'

/** Posts how many routes the first gateway of a process adds, and how many are added in all after more gateways and a fork. */
let added = 0
const { add } = Router.prototype
Router.prototype.add = function (...given: Parameters<typeof add>) {
  added++
  return add.apply(this, given)
}
const { createApiGateway } = await import('../../src/index.ts')
const first = createApiGateway()
const routes = added
createApiGateway({ seed: 2 })
first.fork()
parentPort?.postMessage({ routes, added })
