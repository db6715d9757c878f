import { main } from './dist.ts'
import { cpu, figure, inTurns, median, ROUNDS, ratio } from './rounds.ts'
import type { Row } from './table.ts'

const MANY = 1_000_000
const FEW = 1_000
const CALLS = 10_000
const API = 'a1b2c3d4e5'
const headers = { accept: 'application/json', 'content-type': 'application/json' }

const setting = (loggingLevel: string) => ({
  metricsEnabled: true,
  loggingLevel,
  dataTraceEnabled: false,
  throttlingBurstLimit: 5000,
  throttlingRateLimit: 10000,
  cachingEnabled: false,
  cacheTtlInSeconds: 300,
  cacheDataEncrypted: false,
  requireAuthorizationForCacheControl: true,
  unauthorizedCacheControlHeaderStrategy: 'SUCCEED_WITH_RESPONSE_HEADER',
})

/** A stage of 1.24 kB on the wire, most of it in settings: as stages of real accounts are. */
const v1 = JSON.stringify({
  stageName: 'NAME',
  deploymentId: 'dep001',
  description: 'what the team deploys from main',
  variables: { color: 'blue', backend: 'NAME.example.com' },
  methodSettings: { '*/*': setting('INFO'), 'pets/GET': setting('ERROR') },
  tracingEnabled: true,
  tags: { team: 'checkout', costCentre: '4711' },
  accessLogSettings: {
    destinationArn: 'arn:aws:logs:us-east-1:123456789012:log-group:NAME',
    format:
      '$context.requestId $context.identity.sourceIp $context.httpMethod $context.path $context.status $context.integrationLatency',
  },
  createdDate: 1700000000,
  lastUpdatedDate: 1700000000,
})
const v2 = JSON.stringify({ stageName: 'NAME', deploymentId: 'dep001', stageVariables: { color: 'blue' } })

const nameOf = (i: number): string => `stage-${String(i).padStart(7, '0')}`

/** Every stage from a separate text, as over the wire, so that stages share nothing. */
function stages(template: string, count: number): never[] {
  return Array.from({ length: count }, (_, i) => JSON.parse(template.replaceAll('NAME', nameOf(i)))) as never[]
}

function heap(): number {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed
}

type Gateway = ReturnType<typeof main.createApiGateway>

/** A gateway with so many stages of each version. */
interface Opened {
  readonly count: number
  readonly gateway: Gateway
  readonly paged: Gateway
  /** The memory of each of the first stages. */
  readonly bytes: number
  readonly tokens: readonly string[]
}

/** In a separate function: the document must be collected before the heap is measured. */
function fill(gateway: Gateway, count: number): void {
  gateway.restore({ restApis: [{ id: API, deployments: [{ id: 'dep001' }], stages: stages(v1, count) }] })
}

function open(count: number): Opened {
  const gateway = main.createApiGateway({ journalLimit: 0 })
  const empty = heap()
  fill(gateway, count)
  const bytes = (heap() - empty) / count
  const paged = main.createApiGateway({ journalLimit: 0 })
  const api = { apiId: API, name: 'many', protocolType: 'HTTP', deployments: [{ deploymentId: 'dep001' }] } as const
  paged.restore({ apis: [{ ...api, stages: stages(v2, count) }] })
  return { count, gateway, paged, bytes, tokens: [...tokensOf(paged, count)] }
}
function ask(gateway: Gateway, method: string, url: string, body?: string): string {
  const answer = gateway.answer({ method, url, headers, body })
  if (answer.status !== 200) throw new Error(answer.body)
  return answer.body
}

const PAGES = `/v2/apis/${API}/stages?maxResults=`

/** Tokens that lead to places all over the list. */
function* tokensOf(gateway: Gateway, count: number): Generator<string> {
  let token = ''
  do {
    const query = token === '' ? '' : `&nextToken=${encodeURIComponent(token)}`
    token = JSON.parse(ask(gateway, 'GET', `${PAGES}${count / 40}${query}`)).nextToken ?? ''
    if (token !== '') yield token
  } while (token !== '')
}

const stageOf = (n: number, count: number): string =>
  `/restapis/${API}/stages/${nameOf((n % FEW) * Math.floor(count / FEW))}`
const describe = (n: number): string =>
  JSON.stringify({ patchOperations: [{ op: 'replace', path: '/description', value: `changed ${n}` }] })

/** As many different stages in a large collection as in a small one, so that what is remembered of a text is so in both. */
const CALLS_OF: Readonly<Record<string, (opened: Opened, n: number) => string>> = {
  get: ({ gateway, count }, n) => ask(gateway, 'GET', stageOf(n, count)),
  patch: ({ gateway, count }, n) => ask(gateway, 'PATCH', stageOf(n, count), describe(n)),
  'page of 25': ({ paged, tokens }, n) =>
    ask(paged, 'GET', `${PAGES}25&nextToken=${encodeURIComponent(tokens[n % tokens.length] as string)}`),
}

/** The memory of a million stages, and the cost of finding one of them. */
export async function measure(): Promise<Row[]> {
  const few = open(FEW)
  const many = open(MANY)
  const wire = ask(many.gateway, 'GET', stageOf(1, MANY)).length
  const rows: Row[] = [
    {
      what: `heap for each v1 stage of ${wire.toLocaleString('en')} bytes at 1,000,000 stages`,
      figure: figure([many.bytes]),
      unit: 'bytes',
      budget: { sign: '<=', limit: 700 },
    },
  ]
  for (const [name, call] of Object.entries(CALLS_OF)) {
    const run = (opened: Opened): Promise<number> => cpu(CALLS, (n) => call(opened, n))
    const samples = await inTurns(ROUNDS + 2, { few: () => run(few), many: () => run(many) })
    const [a, b] = [samples.many.slice(2), samples.few.slice(2)] // the first ones only warm up
    rows.push({
      what: `${name} at 1,000,000 stages`,
      reference: 'at 1,000',
      figure: ratio(a, b),
      budget: { sign: '<=', limit: 2 },
      detail: `${median(a).toFixed(1)} ÷ ${median(b).toFixed(1)} µs`,
    })
  }
  return rows
}
