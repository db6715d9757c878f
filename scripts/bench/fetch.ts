import { main } from './dist.ts'
import { cpu, inTurns, median, ROUNDS, ratio } from './rounds.ts'
import { PATCH, STAGE, state } from './state.ts'
import type { Row } from './table.ts'

const CALLS = 10_000
const URL = `https://apigateway.us-east-1.amazonaws.com${STAGE}`
const headers = { accept: 'application/json', 'content-type': 'application/json' }

/** The minimal work of such a `fetch`: parse, serialize, build a `Request` and a `Response`. */
function least(stage: object): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init)
    if (request.body !== null) JSON.parse(await request.text())
    return new Response(JSON.stringify(stage), { status: 200, headers: { 'content-type': 'application/json' } })
  }
}

/** `gateway.fetch`, each answer read by its caller. */
export async function measure(): Promise<Row[]> {
  const gateway = main.createApiGateway({ state })
  const ask = async (transport: typeof fetch, init: RequestInit): Promise<object> => (await transport(URL, init)).json()
  const reference = least(await ask(gateway.fetch, { headers }))
  const rows: Row[] = []
  for (const [name, init, limit] of [
    ['GET stage', { headers }, 1.2],
    ['PATCH stage, 3 operations', { method: 'PATCH', headers, body: PATCH }, 1.35],
  ] as const) {
    const samples = await inTurns(ROUNDS + 1, {
      least: () => cpu(CALLS, () => ask(reference, init)),
      ours: () => cpu(CALLS, () => ask(gateway.fetch, init)),
    })
    const [ours, least] = [samples.ours.slice(1), samples.least.slice(1)] // the first ones only warm up
    rows.push({
      what: `gateway.fetch: ${name}`,
      reference: 'parse, serialise, Request, Response',
      figure: ratio(ours, least),
      budget: { sign: '<=', limit },
      detail: `${median(ours).toFixed(1)} ÷ ${median(least).toFixed(1)} µs`,
    })
  }
  return rows
}
