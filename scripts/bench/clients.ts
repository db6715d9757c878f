import { APIGatewayClient, GetStageCommand } from '@aws-sdk/client-api-gateway'
import { HttpResponse, http } from 'msw'
import { setupServer } from 'msw/node'
import { dist, main } from './dist.ts'
import { cpu, inTurns, median, ROUNDS, ratio } from './rounds.ts'
import { ONE, STAGE, state } from './state.ts'
import type { Row } from './table.ts'

const { handlers } = (await import(dist('msw.js'))) as typeof import('../../src/msw.ts')

const CALLS = 200
const HOST = 'https://apigateway.us-east-1.amazonaws.com'
const headers = { accept: 'application/json' }

/** Through msw, and without it: plain `fetch` and calls of the AWS SDK. */
export async function measure(): Promise<Row[]> {
  const gateway = main.createApiGateway({ state })
  const { body } = gateway.answer({ method: 'GET', url: STAGE, headers })
  const ours = handlers(gateway)
  const fixed = http.get(HOST + STAGE, () => HttpResponse.json(JSON.parse(body)))
  const server = setupServer()

  const through = async (now: typeof ours, work: () => Promise<unknown>, calls = CALLS): Promise<number> => {
    server.resetHandlers(...now)
    server.listen(gateway.listenOptions)
    const took = await cpu(calls, work)
    server.close()
    return took
  }
  const fetched = async (): Promise<unknown> => (await fetch(HOST + STAGE, { headers })).json()
  const client = (requestHandler?: object): APIGatewayClient =>
    new APIGatewayClient({
      region: 'us-east-1',
      credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
      ...(requestHandler && { requestHandler: requestHandler as never }),
    })
  const command = new GetStageCommand({ restApiId: ONE, stageName: 'prod' })
  const clients = { msw: client(), transport: client(gateway.requestHandler()), still: client(still(body)) }

  // Apart from msw, which leaves a process with much to tidy up after each call.
  const without = await inTurns(ROUNDS + 3, {
    transport: () => cpu(CALLS * 10, () => clients.transport.send(command)),
    still: () => cpu(CALLS * 10, () => clients.still.send(command)),
  })
  const intercepted = await inTurns(ROUNDS * 2 + 3, {
    fixed: () => through([fixed], fetched),
    ours: () => through(ours, fetched),
    sdk: () => through(ours, () => clients.msw.send(command)),
    transport: () => cpu(CALLS, () => clients.transport.send(command)),
  })
  const against = (measured: readonly number[], reference: readonly number[]) => {
    const [a, b] = [measured.slice(3), reference.slice(3)] // the first ones only warm up
    return { figure: ratio(a, b), detail: `${median(a).toFixed(0)} ÷ ${median(b).toFixed(0)} µs` }
  }
  return [
    {
      what: 'fetch through msw',
      reference: 'one static handler of the same msw',
      ...against(intercepted.ours, intercepted.fixed),
      budget: { sign: '<=', limit: 1.05 },
    },
    {
      what: 'SDK call through requestHandler()',
      reference: 'through msw 3',
      ...against(intercepted.transport, intercepted.sdk),
      budget: { sign: '<=', limit: 0.4 },
    },
    {
      what: 'SDK call through requestHandler()',
      reference: 'with a static request handler',
      ...against(without.transport, without.still),
      budget: { sign: '<=', limit: 1.4 },
    },
  ]
}

/** A request handler that always answers the same. */
function still(body: string): object {
  const bytes = new TextEncoder().encode(body)
  return {
    metadata: { handlerProtocol: 'http/1.1' },
    handle: async () => ({
      response: { statusCode: 200, headers: { 'content-type': 'application/json' }, body: bytes },
    }),
    updateHttpClientConfig: () => {},
    httpHandlerConfigs: () => ({}),
    destroy: () => {},
  }
}
