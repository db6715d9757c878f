import { control } from '../../src/adapters/node/control.ts'
import { createApiGateway, type Gateway, manualClock } from '../../src/index.ts'
import { recordRun } from '../../src/ui/run.ts'
import { pollution } from './answers.ts'
import { Chance, partSeed } from './chance.ts'
import type { Corpus, WellFormed } from './corpus.ts'
import { type Spoilt, spoil } from './spoil.ts'

/** Requests of the control endpoints that are in order. */
function controlRequests({ sampleState }: Corpus): WellFormed[] {
  const request = (method: string, path: string, body?: unknown): WellFormed => ({
    ...{ method, url: `/_understudy/${path}`, headers: {} },
    ...(body !== undefined && { body }),
  })
  const rules = [
    { on: 'UpdateStage', times: 2, reply: 'tooManyRequests' },
    {
      name: 'flaky',
      on: { op: 'Get*', api: 'a1b2c3d4e5' },
      probability: 0.5,
      seed: 3,
      reply: { fault: 'serviceUnavailable', retryAfter: 5 },
    },
    { on: 'v2.GetStage', always: true, delay: { logNormal: { median: 20, sigma: 0.5, max: 100 } } },
    { on: '/^(Create|Update)/', throttle: { rate: 1, burst: 2, by: 'stage' } },
    {
      on: ['GetStages', 'GetStage'],
      after: 1,
      sequence: ['internalError', 'pass', { fault: 'truncatedBody', bytes: 3 }],
    },
    {
      on: '*',
      between: ['2026-01-01T00:00:00Z', '2026-01-01T00:01:00Z'],
      reply: { fault: 'raw', status: 418, headers: { 'x-a': 'b' }, body: 'tea' },
    },
    { service: 'apigateway', operation: 'GetStage', probability: 1, error: { statusCode: 500, code: 'X' } },
  ]
  return [
    ...['health', 'state', 'journal', 'journal?operation=GetStage', 'journal/calls', 'faults', 'clock', 'rules'].map(
      (path) => request('GET', path),
    ),
    ...rules.map((rule) => request('POST', 'faults', rule)),
    ...[request('POST', 'faults', { faults: rules }), request('DELETE', 'faults/flaky'), request('DELETE', 'faults')],
    ...[
      request('PUT', 'state', sampleState),
      request('PUT', 'state', sampleState),
      request('PUT', 'state', { accounts: [{ accountId: '210987654321', region: 'eu-west-1', ...sampleState }] }),
    ],
    ...[request('POST', 'clock', { advanceMs: 5000 }), request('POST', 'clock', { set: '2026-01-01T00:00:00Z' })],
    ...[request('POST', 'reset'), request('DELETE', 'journal')],
  ]
}

/** The request after each of them: the gateway must still answer. */
const AFTERWARDS = ['/restapis', '/v2/apis', '/clientcertificates', '/account']

/** Sends `requests` spoilt control requests to a gateway in this process; what is wrong with an answer, or with the gateway then. */
export async function abuseControls(corpus: Corpus, seed: number, requests: number): Promise<string | undefined> {
  const clock = manualClock(Date.UTC(2026, 0, 1))
  const gateway = createApiGateway({ state: corpus.sampleState, clock })
  const wellFormed = controlRequests(corpus)
  for (let i = 0; i < requests; i++) {
    const chance = new Chance(partSeed(seed, i))
    const { body, ...rest } = chance.of(wellFormed)
    const request: Spoilt = { ...rest, headers: {}, ...(body !== undefined && { body: JSON.stringify(body) }) }
    spoil(request, body, chance, [])
    if (!request.url.startsWith('/_understudy/')) continue
    const problem = await problemOf(gateway, request)
    if (problem !== undefined)
      return `control request ${i} of seed ${seed}: ${problem}\n${JSON.stringify(request).slice(0, 2000)}`
    gateway.faults.clear()
    if (i % 20 === 0) gateway.load(corpus.sampleState)
    if (i % 20 === 0) await clock.set(Date.UTC(2026, 0, 1))
  }
  return undefined
}

/** Allows every request, so that all of them reach the endpoints. */
const OPEN = { token: undefined, pageToken: '', refusalOf: () => undefined }

/** Whether an answer is the page, which is no JSON. */
const isPage = (answer: { headers: Readonly<Record<string, string | undefined>> }): boolean =>
  answer.headers['content-type']?.startsWith('text/html') === true

async function problemOf(gateway: Gateway, request: Spoilt): Promise<string | undefined> {
  try {
    const answer = await control(gateway, request, {
      ...{ version: '0', startedAt: 0, guard: OPEN },
      recorder: () => recordRun(gateway),
    })
    if (!answer || answer.status >= 500) return `status ${answer?.status}`
    if (answer.body !== '' && !isPage(answer)) JSON.parse(answer.body)
    if (/call stack|Cannot /.test(answer.status >= 400 ? answer.body : ''))
      return `an answer of the engine: ${answer.body.slice(0, 300)}`
    for (const url of AFTERWARDS) {
      for (const accept of ['application/json', '*/*']) gateway.answer({ method: 'GET', url, headers: { accept } })
    }
    JSON.stringify(gateway.snapshot())
    JSON.stringify(gateway.faults.rules)
  } catch (error) {
    return error instanceof Error ? error.stack : String(error)
  }
  return pollution().length > 0 ? `polluted: ${pollution()}` : undefined
}
