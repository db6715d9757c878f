import { parseArgs } from 'node:util'
import { createApiGateway } from '../../src/index.ts'

/**
 * The memory of a gateway over millions of requests, without sockets, so that ten million take minutes: things of both versions are
 * created, read, changed, listed, refused and deleted, signed as SDKs sign, by many accounts. Ends with 1 at an answer that is not as
 * it should be, or where a request leaves anything behind.
 *
 *   node --expose-gc --disable-warning=ExperimentalWarning scripts/abuse/flat.ts --requests 10000000
 */
const { values } = parseArgs({ options: { requests: { type: 'string', default: '600000' } } })
const REQUESTS = Number(values.requests)
/** How often memory is looked at. */
const LOOKS = 20
/** Memory counts from so many requests on: the journal and the texts of answers fill up first. */
const SETTLED = 240_000
/** The allowed growth of heap and blocks from then on: the size of caches varies. */
const NOISE = 6 * 2 ** 20
const ACCOUNTS = 500
/** Slow requests are sent in every n-th round only. */
const RARE = 50

const gateway = createApiGateway({
  state: {
    restApis: [{ id: 'rest000001', name: 'rest', deployments: [{ id: 'dep001' }] }],
    apis: [
      { apiId: 'http000001', name: 'http', protocolType: 'HTTP', stages: [{ stageName: 'prod', autoDeploy: false }] },
    ],
  },
})
let requests = 0

function ask(status: number, method: string, url: string, body?: object, account = 'AKIDEXAMPLE'): string {
  const n = requests++
  const answer = gateway.answer({
    method,
    url,
    headers: {
      host: '127.0.0.1:4620',
      accept: 'application/json',
      'user-agent': 'aws-sdk-js/3.1142.0 ua/2.1 os/linux lang/js md/nodejs#24 api/api-gateway#3.1142.0',
      'amz-sdk-invocation-id': `call-${n}`,
      'amz-sdk-request': 'attempt=1; max=3',
      authorization: `AWS4-HMAC-SHA256 Credential=${account}/20260101/us-east-1/apigateway/aws4_request, SignedHeaders=accept;host, Signature=${'0'.repeat(64)}`,
    },
    ...(body && { body: new TextEncoder().encode(JSON.stringify(body)) }),
  })
  if (answer.status !== status)
    throw new Error(`${method} ${url}: ${answer.status} instead of ${status}: ${answer.body}`)
  return answer.body
}

function round(n: number): void {
  const stages = '/restapis/rest000001/stages'
  const stageName = `s${n % 7}`
  const patch = (path: string, value: string): object => ({ op: 'replace', path, value })
  ask(201, 'POST', stages, { stageName, deploymentId: 'dep001', variables: { round: String(n) } })
  ask(200, 'GET', `${stages}/${stageName}`)
  ask(200, 'PATCH', `${stages}/${stageName}`, {
    patchOperations: [patch('/variables/color', `c${n}`), patch('/*/*/throttling/burstLimit', String(n % 500))],
  })
  ask(200, 'GET', stages)
  ask(202, 'DELETE', `${stages}/${stageName}`)
  const { routeId } = JSON.parse(ask(201, 'POST', '/v2/apis/http000001/routes', { routeKey: `GET /r${n}` }))
  ask(200, 'PATCH', '/v2/apis/http000001/stages/prod', { description: `${n}` })
  ask(200, 'GET', '/v2/apis/http000001/stages?maxResults=5')
  ask(204, 'DELETE', `/v2/apis/http000001/routes/${routeId}`)
  if (n % RARE !== 0) return
  // Refusals have hints, and an account has its own state: a hundred times the work of a GET.
  ask(200, 'GET', '/restapis', undefined, String(100_000_000_000 + ((n / RARE) % ACCOUNTS)))
  ask(400, 'PATCH', '/restapis/rest000001', { patchOperations: [patch('/nosuch', 'x'.repeat(n % 2000))] })
  ask(404, 'GET', `${stages}/none${n}`)
}

interface Look {
  readonly requests: number
  readonly heap: number
  readonly bytes: number
}

function look(): Look {
  globalThis.gc?.()
  const { rss, heapUsed, arrayBuffers } = process.memoryUsage()
  const mib = (bytes: number): string => (bytes / 2 ** 20).toFixed(1)
  process.stdout.write(
    `${requests} requests  resident ${mib(rss)} MiB  heap ${mib(heapUsed)} MiB  blocks ${mib(arrayBuffers)} MiB\n`,
  )
  return { requests, heap: heapUsed, bytes: arrayBuffers }
}

const looks: Look[] = []
for (let n = 0; requests < REQUESTS; n++) {
  round(n)
  if (requests >= ((looks.length + 1) * REQUESTS) / LOOKS) looks.push(look())
}
const [from, to] = [looks.find((one) => one.requests >= SETTLED), looks.at(-1)]
if (!from || !to || from === to) {
  process.stdout.write(`flat: fewer than ${SETTLED} requests tell nothing\n`)
} else {
  const gained = to.heap + to.bytes - from.heap - from.bytes
  const isFlat = gained <= NOISE
  process.stdout.write(
    `flat: over ${to.requests - from.requests} requests heap and blocks have gained ${(gained / 2 ** 20).toFixed(2)} MiB: ${isFlat ? 'flat' : 'growing'}\n`,
  )
  process.exitCode = isFlat ? 0 : 1
}
