import { Agent, request as httpRequest } from 'node:http'
import { parseArgs } from 'node:util'
import type { StateDocument } from '../../src/index.ts'
import { startServer } from './child.ts'

/**
 * A server under load for some time, as clients load it: 32 connections that create, read, change, list and delete things of both
 * versions, so that as much is there at the end as at the start. Ends with 1 at an answer that is not as it should be, or when
 * more objects are there after more requests.
 *
 *   ABUSE_SECONDS=300 npm run abuse       or: node scripts/abuse/soak.ts --seconds 300
 */
const { values } = parseArgs({ options: { seconds: { type: 'string', default: process.env.ABUSE_SECONDS ?? '10' } } })
const SECONDS = Number(values.seconds)
const CONNECTIONS = 32
/** How often memory is looked at, and how much of the time passes before it counts: journals and caches fill up first. */
const EVERY_MS = Math.min(30_000, (SECONDS * 1000) / 10)
const WARM_UP = 0.2
/** A leak keeps something of every request. A tenth of an object per request is more than noise. */
const OBJECTS_PER_REQUEST = 0.1
/** The texts of documents that were read lately are kept, 4 MiB of them; so many objects more or fewer depend on the moment. */
const OBJECTS_OF_CACHES = 40_000
/** A short journal is full soon, and what it drops at once does not hide what the rest of the server gains. */
const JOURNAL_LIMIT = 500
/** After so many requests the journal is full. */
const SETTLED = 5000

const two = (i: number): string => String(i).padStart(2, '0')
const restId = (i: number): string => `rest0000${two(i)}`
const httpId = (i: number): string => `http0000${two(i)}`

const state: StateDocument = {
  restApis: Array.from({ length: CONNECTIONS }, (_, i) => ({
    ...{ id: restId(i), name: `rest ${i}`, deployments: [{ id: 'dep001' }, { id: 'dep002' }] },
    stages: [{ stageName: 'prod', deploymentId: 'dep001', variables: { color: 'blue' } }],
  })),
  apis: Array.from({ length: CONNECTIONS }, (_, i) => ({
    ...{ apiId: httpId(i), name: `http ${i}`, protocolType: 'HTTP' as const, routes: ['GET /pets'] },
    stages: [{ stageName: 'prod', autoDeploy: false }],
  })),
}
const server = await startServer(state, JOURNAL_LIMIT)
const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS })
/** As the SDKs send it. */
const HEADERS = {
  accept: 'application/json',
  'user-agent': 'aws-sdk-js/3.1142.0 ua/2.1 os/linux lang/js md/nodejs#24 api/api-gateway#3.1142.0',
  'amz-sdk-request': 'attempt=1; max=3',
  'x-amz-date': '20260101T000000Z',
  'x-amz-content-sha256': 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  authorization: `AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20260101/us-east-1/apigateway/aws4_request, SignedHeaders=accept;host, Signature=${'0'.repeat(64)}`,
}

let requests = 0
let errors = 0
let calls = 0

/** Sends a request, counts it as an error unless its status is this one, and gives the body. */
async function ask(status: number, method: string, path: string, body?: object): Promise<Record<string, string>> {
  requests++
  try {
    const [got, text] = await roundTrip(method, path, body)
    if (got === status) return text === '' ? {} : JSON.parse(text)
    complain(`${method} ${path}: ${got} instead of ${status}: ${text}`)
  } catch (error) {
    complain(`${method} ${path}: ${String(error)}`)
  }
  return {}
}

function complain(about: string): void {
  if (errors++ < 10) process.stderr.write(`abuse: ${about}\n`)
}

function roundTrip(method: string, path: string, body?: object): Promise<[number, string]> {
  const text = body === undefined ? undefined : JSON.stringify(body)
  const headers = {
    ...HEADERS,
    'amz-sdk-invocation-id': `call-${calls++}`,
    ...(text !== undefined && { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }),
  }
  return new Promise((resolve, reject) => {
    const outgoing = httpRequest({ agent, host: '127.0.0.1', port: server.port, method, path, headers }, (answer) => {
      let received = ''
      answer.setEncoding('utf8')
      answer.on('data', (chunk: string) => {
        received += chunk
      })
      answer.on('end', () => resolve([answer.statusCode ?? 0, received]))
      answer.on('error', reject)
    })
    outgoing.on('error', reject)
    outgoing.end(text)
  })
}

/** One round of v1. It deletes what it creates. */
async function restRound(i: number, round: number): Promise<void> {
  const stages = `/restapis/${restId(i)}/stages`
  const stageName = `s${round % 7}`
  const patch = (path: string, value: string, op = 'replace'): object => ({ op, path, value })
  await ask(201, 'POST', stages, {
    stageName,
    deploymentId: 'dep001',
    variables: { round: String(round) },
    tags: { i: String(i) },
  })
  await ask(200, 'GET', `${stages}/${stageName}`)
  await ask(200, 'PATCH', `${stages}/${stageName}`, {
    patchOperations: [
      ...[patch('/variables/color', `c${round}`), patch('/*/*/throttling/burstLimit', String(round % 500))],
      ...[patch('/canarySettings/percentTraffic', '10'), patch('/canarySettings/deploymentId', 'dep002')],
    ],
  })
  await ask(400, 'PATCH', `${stages}/${stageName}`, { patchOperations: [patch('/nosuch', 'x'.repeat(round % 2000))] })
  await ask(200, 'GET', stages)
  const { id } = await ask(201, 'POST', `/restapis/${restId(i)}/deployments`, { description: `round ${round}` })
  await ask(202, 'DELETE', `/restapis/${restId(i)}/deployments/${id}`)
  await ask(202, 'DELETE', `${stages}/${stageName}`)
  await ask(404, 'GET', `${stages}/${stageName}`)
}

/** The same of the second. */
async function httpRound(i: number, round: number): Promise<void> {
  const api = `/v2/apis/${httpId(i)}`
  const stageName = `s${round % 7}`
  await ask(201, 'POST', `${api}/stages`, { stageName, autoDeploy: false, stageVariables: { round: String(round) } })
  const { routeId } = await ask(201, 'POST', `${api}/routes`, {
    routeKey: `GET /r${round}`,
    target: 'integrations/abc1234',
  })
  const { deploymentId } = await ask(201, 'POST', `${api}/deployments`, { description: `round ${round}` })
  await ask(200, 'PATCH', `${api}/stages/${stageName}`, {
    defaultRouteSettings: { throttlingRateLimit: round % 100 },
    description: `${round}`,
  })
  await ask(200, 'GET', `${api}/stages/${stageName}`)
  await ask(200, 'GET', `${api}/stages`)
  await ask(404, 'PATCH', `${api}/stages/${stageName}`, { deploymentId: 'nosuch' })
  await ask(204, 'DELETE', `${api}/stages/${stageName}`)
  await ask(204, 'DELETE', `${api}/deployments/${deploymentId}`)
  await ask(204, 'DELETE', `${api}/routes/${routeId}`)
}

interface Look {
  readonly seconds: number
  readonly residentMiB: number
  readonly heapMiB: number
}
const looks: Look[] = []
const began = performance.now()
const passed = (): number => (performance.now() - began) / 1000

async function look(): Promise<void> {
  const { residentMiB, heapMiB, failures } = await server.vitals()
  for (const failure of failures) complain(failure)
  looks.push({ seconds: passed(), residentMiB, heapMiB })
  process.stdout.write(
    `${passed().toFixed(0).padStart(5)} s  resident ${residentMiB.toFixed(1)} MiB  heap ${heapMiB.toFixed(1)} MiB  ${requests} requests\n`,
  )
}

async function work(i: number): Promise<void> {
  for (let round = 0; passed() < SECONDS; round++) {
    if (server.ended() !== undefined) return
    await (round % 2 === 0 ? restRound(i, round) : httpRound(i, round))
  }
}

/** The objects of the server once it has settled. */
let settled: { readonly objects: number; readonly requests: number } | undefined

async function settle(): Promise<void> {
  while (requests < SETTLED && passed() < SECONDS) await new Promise((resolve) => setTimeout(resolve, 100))
  if (requests < SETTLED) return
  settled = { requests, objects: (await server.vitals('objects')).objects }
}

await look()
const timer = setInterval(() => void look().catch(complain), EVERY_MS)
await Promise.all([settle(), ...Array.from({ length: CONNECTIONS }, (_, i) => work(i))])
clearInterval(timer)
const ended = server.ended()
if (ended !== undefined) complain(ended)
else await look()
const last = ended === undefined ? (await server.vitals('objects')).objects : 0
await server.stop()
agent.destroy()

const warm = looks.filter(({ seconds }) => seconds >= SECONDS * WARM_UP)
const [from, to] = [warm[0], warm.at(-1)]
const gained = from && to ? to.heapMiB - from.heapMiB : 0
const objects = settled ? last - settled.objects : 0
const isFlat = !settled || objects <= OBJECTS_OF_CACHES + OBJECTS_PER_REQUEST * (requests - settled.requests)
const verdict = settled ? (isFlat ? 'flat' : 'growing') : `fewer than ${SETTLED} requests tell nothing`
process.stdout.write(
  `soak: ${requests} requests in ${passed().toFixed(0)} s on ${CONNECTIONS} connections, ${errors} errors; after the warm-up the heap has gained ${gained.toFixed(1)} MiB and ${objects} objects: ${verdict}\n`,
)
process.exitCode = errors === 0 && isFlat ? 0 : 1
