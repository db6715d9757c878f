import { existsSync } from 'node:fs'
import { APIGatewayClient, GetStageCommand } from '@aws-sdk/client-api-gateway'
import { median } from './children.ts'

/**
 * What quotas, journal and fault rules cost for each request: CPU time in one process, each figure as a ratio against a
 * gateway without any of them that ran in turns with it; on calls of the AWS SDK through `requestHandler()`, the cheapest
 * way in that people use, and on `answer` alone. Needs what `npm run build` makes.
 */
const DIST = new URL('../../dist/index.js', import.meta.url)
if (!existsSync(DIST)) {
  process.stderr.write('bench: there is no dist/. Run `npm run build` first.\n')
  process.exit(2)
}
const { createApiGateway, tooManyRequests } = (await import(DIST.href)) as typeof import('../../src/index.ts')
type Gateway = ReturnType<typeof createApiGateway>

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 9)
const REQUESTS = Number(process.env.BENCH_REQUESTS ?? 20_000)
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

async function cpu(requests: number, work: () => Promise<void> | void): Promise<number> {
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / requests
}

/** On `answer` alone. */
function answering(request: { method: string; url: string; body?: string }): Load {
  return {
    run: (gateway, requests) =>
      cpu(requests, () => {
        for (let i = 0; i < requests; i++) {
          gateway.answer({ ...request, headers: { ...headers, 'amz-sdk-invocation-id': `call-${i}` } })
        }
      }),
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
    return cpu(requests, async () => {
      for (let i = 0; i < requests; i++) await client.send(command)
    })
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

async function compare(
  what: string,
  load: Load,
  reference: Gateway,
  measured: Gateway,
  budget?: number,
): Promise<void> {
  const requests = load === calling ? REQUESTS / 10 : REQUESTS
  const pairs: [number, number][] = []
  for (let i = 0; i < ROUNDS + 2; i++) {
    const pair: [number, number] = [await load.run(reference, requests), await load.run(measured, requests)]
    if (i >= 2) pairs.push(pair) // the first ones only warm up
  }
  const ratio = median(pairs.map(([a, b]) => b / a))
  const [a, b] = [0, 1].map((i) => median(pairs.map((pair) => pair[i] as number)).toFixed(2))
  const verdict = budget === undefined ? '      ' : ratio <= budget ? 'kept  ' : 'missed'
  const limit = budget === undefined ? '' : ` (budget <= ${budget})`
  process.stdout.write(`${verdict}  ${ratio.toFixed(2)}${limit}  ${what}: ${a} -> ${b} µs\n`)
}

await compare('a call of the SDK: quotas, journal and idle faults', calling, without(), withAll(), 1.1)
await compare('answer to GET stage: quotas, journal and idle faults', answering(get), without(), withAll())
await compare('answer to PATCH stage: quotas, journal and idle faults', answering(patch), without(), withAll())
for (const [name, add] of Object.entries({ ...CROWDS, ...QUEUES })) {
  const what = `answer to GET stage: 10,000 rules ${name}, against one`
  await compare(what, answering(get), crowd(add, 1), crowd(add, 10_000), 1.1)
}

const once = await answering(get).run(
  crowd(({ faults }) => faults.on('GetStage').once().reply(tooManyRequests()), 10_000),
  10_000,
)
process.stdout.write(`10,000 rules that act once, used up one after the other: ${once.toFixed(2)} µs a request\n`)

const heap = (): number => {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed / 1024 / 1024
}
const caveat = globalThis.gc ? '' : ' (without --expose-gc, heap says little)'
for (const journalLimit of [10_000, 100_000]) {
  const journalled = createApiGateway({ state, journalLimit })
  const figures: string[] = []
  for (const total of [100_000, 200_000, 300_000, 400_000]) {
    const microseconds = await answering(patch).run(journalled, total - journalled.journal.count)
    figures.push(`${total.toLocaleString('en')}: ${microseconds.toFixed(2)} µs, heap ${heap().toFixed(0)} MiB`)
  }
  const what = `PATCH requests into a journal of ${journalLimit.toLocaleString('en')}${caveat}`
  process.stdout.write(`${what}: ${figures.join(' · ')}\n`)
}
