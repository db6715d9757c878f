import { APIGatewayClient, GetStageCommand } from '@aws-sdk/client-api-gateway'
import { main } from './dist.ts'
import { cpu, figure, inTurns, median, ROUNDS, ratio } from './rounds.ts'
import type { Row } from './table.ts'

const { createApiGateway, tooManyRequests } = main
type Gateway = ReturnType<typeof createApiGateway>

const REQUESTS = 20_000
const API = 'a1b2c3d4e5'
const state = {
  restApis: [{ id: API, deployments: [{ id: 'dep001' }], stages: [{ stageName: 'prod', deploymentId: 'dep001' }] }],
}
/** As the AWS SDK for JavaScript sends it. */
const headers = {
  accept: 'application/json',
  'content-type': 'application/json',
  host: 'apigateway.us-east-1.amazonaws.com',
  'x-amz-user-agent': 'aws-sdk-js/3.1142.0',
  'user-agent': 'aws-sdk-js/3.1142.0 ua/2.1 os/linux#6.18 lang/js md/nodejs#24.21.0 api/api-gateway#3.1142.0 m/E,n',
  'amz-sdk-request': 'attempt=1; max=3',
  'x-amz-date': '20260101T000000Z',
  'x-amz-content-sha256': 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  authorization: `AWS4-HMAC-SHA256 Credential=test/20260101/us-east-1/apigateway/aws4_request, SignedHeaders=accept;host, Signature=${'0'.repeat(64)}`,
}
const get = { method: 'GET', url: `/restapis/${API}/stages/prod` }
const patch = {
  method: 'PATCH',
  url: get.url,
  body: JSON.stringify({ patchOperations: [{ op: 'replace', path: '/description', value: 'x' }] }),
}

interface Load {
  /** Microseconds of CPU time for each of so many requests. */
  run(gateway: Gateway, requests: number): Promise<number>
}

/** On `answer` alone. */
function answering(request: { method: string; url: string; body?: string }): Load {
  return {
    run: (gateway, requests) =>
      cpu(requests, (i) =>
        gateway.answer({ ...request, headers: { ...headers, 'amz-sdk-invocation-id': `call-${i}` } }),
      ),
  }
}

/** Calls of the AWS SDK, one after the other. */
const calling: Load = {
  run: (gateway, requests) => {
    const client = new APIGatewayClient({
      region: 'us-east-1',
      credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
      requestHandler: gateway.requestHandler(),
    })
    const command = new GetStageCommand({ restApiId: API, stageName: 'prod' })
    return cpu(requests, () => client.send(command))
  },
}

const ample = { rate: 1e9, burst: 1e9 }
const requests = { total: ample, GetStage: ample, UpdateStage: ample }
const without = (): Gateway => createApiGateway({ state, journalLimit: 0 })
const withAll = (): Gateway => createApiGateway({ state, quotas: { requests } })

/** Ten thousand rules, none of which acts on the measured requests. */
const CROWDS: Readonly<Record<string, (gateway: Gateway, i: number) => void>> = {
  'for other stages': ({ faults }, i) =>
    faults.on({ op: 'GetStage', api: API, stage: `s${i}` }).reply(tooManyRequests()),
  'for other operations': ({ faults }, i) =>
    faults
      .on('DeleteStage')
      .times(i + 1)
      .reply(tooManyRequests()),
}
/** Ten thousand rules for the measured requests, of which the first in turn acts on each. */
const QUEUES: Readonly<Record<string, (gateway: Gateway, i: number) => void>> = {
  'that wait in a queue': ({ faults }) => faults.on('GetStage').times(1e9).reply(tooManyRequests()),
  'that are persistent': ({ faults }) => faults.on('GetStage').reply(tooManyRequests()),
}

function crowd(add: (gateway: Gateway, i: number) => void, count: number): Gateway {
  const gateway = withAll()
  for (let i = 0; i < count; i++) add(gateway, i)
  return gateway
}

async function compare(what: string, load: Load, reference: Gateway, measured: Gateway, limit?: number): Promise<Row> {
  const requests = load === calling ? REQUESTS / 10 : REQUESTS
  const samples = await inTurns(ROUNDS + 2, {
    without: () => load.run(reference, requests),
    withIt: () => load.run(measured, requests),
  })
  const [a, b] = [samples.withIt.slice(2), samples.without.slice(2)] // the first ones only warm up
  return {
    what,
    figure: ratio(a, b),
    detail: `${median(a).toFixed(2)} ÷ ${median(b).toFixed(2)} µs`,
    ...(limit !== undefined && { budget: { sign: '<=', limit } }),
  }
}

/**
 * The cost of quotas, journal and fault rules per request, in one process: for calls of the AWS SDK through
 * `requestHandler()`, the cheapest way in that people use, and on `answer` alone.
 */
export async function measure(): Promise<Row[]> {
  const watched = 'quotas, journal and idle faults ÷ without'
  const rows = [
    await compare(`a call of the SDK: ${watched}`, calling, without(), withAll(), 1.1),
    await compare(`answer to GET stage: ${watched}`, answering(get), without(), withAll()),
    await compare(`answer to PATCH stage: ${watched}`, answering(patch), without(), withAll()),
  ]
  for (const [name, add] of Object.entries({ ...CROWDS, ...QUEUES })) {
    const what = `answer to GET stage: 10,000 rules ${name} ÷ one`
    rows.push(await compare(what, answering(get), crowd(add, 1), crowd(add, 10_000), 1.1))
  }
  return [...rows, ...(await usedUp()), ...(await full())]
}

async function usedUp(): Promise<Row[]> {
  const rules = crowd(({ faults }) => faults.on('GetStage').once().reply(tooManyRequests()), 10_000)
  const took = await answering(get).run(rules, 10_000)
  return [
    { what: '10,000 rules that act once, used up one after the other', figure: figure([took]), unit: 'µs a request' },
  ]
}

/** A full journal costs no more than an empty one, in time or in heap. */
async function full(): Promise<Row[]> {
  const rows: Row[] = []
  for (const journalLimit of [10_000, 100_000]) {
    const gateway = createApiGateway({ state, journalLimit })
    for (const total of [100_000, 200_000, 300_000, 400_000]) {
      const took = await answering(patch).run(gateway, total - gateway.journal.count)
      globalThis.gc?.()
      const heap = `heap ${(process.memoryUsage().heapUsed / 1024 / 1024).toFixed(0)} MiB`
      const what = `PATCH into a journal of ${journalLimit.toLocaleString('en')}, ${total.toLocaleString('en')} so far`
      rows.push({ what, figure: figure([took]), unit: 'µs', detail: heap })
    }
  }
  return rows
}
