import { main, node } from './dist.ts'
import { state } from './state.ts'

/**
 * A gateway behind the Node adapter, with options that the command has no flags for: any number of stages, and everything
 * that watches over requests either off (`plain`) or on without ever acting (`watched`).
 */
const isWatched = process.argv[2] === 'watched'
const ample = { rate: 1e9, burst: 1e9 }
const requests = { total: ample, GetStage: ample, UpdateStage: ample, CreateStage: ample }
const gateway = main.createApiGateway({
  state,
  quotas: { stagesPerApi: 1e9, requests: isWatched ? requests : 'off' },
  ...(!isWatched && { journalLimit: 0 }),
})
if (isWatched) {
  gateway.faults.on({ op: /Stage$/, stage: 'another' }).reply(main.tooManyRequests())
  gateway.faults.on('DeleteStage').once().reply(main.tooManyRequests())
}
const { url } = await node.serve(gateway, { port: 0 })
process.stdout.write(`${JSON.stringify({ event: 'ready', url, pid: process.pid })}\n`)
