import { APIGatewayClient, GetStageCommand } from '@aws-sdk/client-api-gateway'
import { HttpResponse, http } from 'msw'
import { setupServer } from 'msw/node'
import { dist, main } from './dist.ts'
import { cpu, inTurns, median, ROUNDS, ratio } from './rounds.ts'
import { ONE, STAGE, state } from './state.ts'
import type { Row } from './table.ts'

const { handlers } = (await import(dist('msw.js'))) as typeof import('../../src/doors/msw.ts')

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
  const clients = { msw: client(), door: client(gateway.requestHandler()), still: client(still(body)) }

  const samples = await inTurns(ROUNDS * 2 + 2, {
    fixed: () => through([fixed], fetched),
    ours: () => through(ours, fetched),
    sdkMsw: () => through(ours, () => clients.msw.send(command)),
    sdkDoor: () => cpu(CALLS * 5, () => clients.door.send(command)),
    sdkStill: () => cpu(CALLS * 5, () => clients.still.send(command)),
  })
  const of = (name: keyof typeof samples): number[] => samples[name].slice(2) // the first ones only warm up
  const against = (one: keyof typeof samples, other: keyof typeof samples) => ({
    figure: ratio(of(one), of(other)),
    detail: `${median(of(one)).toFixed(0)} ÷ ${median(of(other)).toFixed(0)} µs`,
  })
  return [
    {
      what: 'fetch through msw',
      reference: 'one static handler of the same msw',
      ...against('ours', 'fixed'),
      budget: { sign: '<=', limit: 1.05 },
    },
    {
      what: 'SDK call through requestHandler()',
      reference: 'through msw 3',
      ...against('sdkDoor', 'sdkMsw'),
      budget: { sign: '<=', limit: 0.4 },
    },
    {
      what: 'SDK call through requestHandler()',
      reference: 'with a static request handler',
      ...against('sdkDoor', 'sdkStill'),
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
