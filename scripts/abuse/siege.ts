import type { StateDocument } from '../../src/index.ts'
import { type Answered, faultOf } from './answers.ts'
import { Chance, partSeed } from './chance.ts'
import type { ServerProcess } from './child.ts'
import type { Corpus } from './corpus.ts'
import { contradictions } from './invariants.ts'
import { drawRudeness } from './rude.ts'
import { drawRequest } from './spoil.ts'
import { framed, type Heard, type Piece, talk } from './wire.ts'

/** How many connections are open at once, and how many requests each of them sends without waiting. */
const CONNECTIONS = 16
const PIPELINED = 16

/** A problem over sockets, and the bytes after which it showed. */
export interface SocketFinding {
  readonly problem: string
  readonly pieces: readonly Piece[]
}

/** The requests to a server over sockets so far. */
export interface Tally {
  requests: number
  connections: number
  readonly statuses: Map<number, number>
}

/** Requests that are framed as they should be, pipelined on several connections. */
export async function framedRound(
  server: ServerProcess,
  corpus: Corpus,
  seed: number,
  round: number,
  tally: Tally,
): Promise<SocketFinding | undefined> {
  return first(CONNECTIONS, async (i) => {
    const chance = new Chance(partSeed(seed, round * CONNECTIONS + i))
    const requests = Array.from({ length: PIPELINED }, () => drawRequest(corpus, chance, []))
    const pieces = [Buffer.concat(requests.map(framed))]
    const methods = requests.map(({ method }) => method)
    const heard = await talk(server.port, pieces, methods)
    const more = heard.how === 'answered' &&
      heard.left !== '' && { problem: `more than was asked for: ${heard.left}`, pieces }
    return judged(server, { pieces, methods }, heard, tally) ?? (more || undefined)
  })
}

/** Connections that do not keep to HTTP. */
export async function rudeRound(
  server: ServerProcess,
  corpus: Corpus,
  seed: number,
  round: number,
  tally: Tally,
): Promise<SocketFinding | undefined> {
  return first(CONNECTIONS, async (i) => {
    const chance = new Chance(partSeed(~seed, round * CONNECTIONS + i))
    const request = drawRequest(corpus, chance, [])
    // If the request is not known, an answer to HEAD cannot be distinguished from half an answer to GET.
    if (request.method === 'HEAD') request.method = 'GET'
    const rudeness = drawRudeness(request, chance)
    const { pieces, methods, abort } = rudeness
    const heard = await talk(
      server.port,
      pieces,
      methods,
      methods.length > 0 ? {} : { patienceMs: 20, abort: abort ?? false },
    )
    const finding = judged(server, { ...rudeness, methods: abort ? [] : methods }, heard, tally)
    return finding && { ...finding, problem: `${rudeness.name}: ${finding.problem}` }
  })
}

/** The condition of the server: whether it runs, failed, has a polluted prototype, or has an inconsistent state. */
export async function condition(server: ServerProcess): Promise<string | undefined> {
  const ended = server.ended()
  if (ended !== undefined) return ended
  const { failures, polluted } = await server.vitals()
  if (failures.length > 0) return failures[0]
  if (polluted.length > 0) return `polluted: ${polluted.join(', ')}`
  const state = await fetch(`http://127.0.0.1:${server.port}/_understudy/state`)
  const found = contradictions((await state.json()) as StateDocument)
  if (found.length > 0) return found.slice(0, 5).join('; ')
  const put = await fetch(state.url, { method: 'PUT', body: JSON.stringify(await (await fetch(state.url)).json()) })
  if (put.status !== 204) return `its state is not taken back: ${await put.text()}`
  return undefined
}

/** Lets a server forget everything but this state. */
export async function begin(server: ServerProcess, { sampleState }: Corpus): Promise<void> {
  await fetch(`http://127.0.0.1:${server.port}/_understudy/state`, { method: 'PUT', body: JSON.stringify(sampleState) })
}

function judged(
  server: ServerProcess,
  { pieces, methods }: { pieces: readonly Piece[]; methods: readonly string[] },
  { answers, how }: Heard,
  tally: Tally,
): SocketFinding | undefined {
  tally.connections++
  tally.requests += answers.length
  for (const { status } of answers) tally.statuses.set(status, (tally.statuses.get(status) ?? 0) + 1)
  const ended = server.ended()
  if (ended !== undefined) return { problem: ended, pieces }
  for (const [i, answer] of answers.entries()) {
    const fault = isOfParser(answer) || isOfControl(answer) ? undefined : faultOf(answer, methods[i] ?? '')
    if (fault !== undefined) return { problem: `answer ${i + 1}: ${fault}`, pieces }
  }
  const last = answers.at(-1)
  if (answers.length < methods.length && !(last && isOfParser(last))) {
    return { problem: `${answers.length} of ${methods.length} requests were answered, then ${how}`, pieces }
  }
  return undefined
}

/** Answers of Node before a request reaches us, and ours if its parser fails. The connection ends then. */
function isOfParser({ status, headers, body }: Answered): boolean {
  if (status === 417) return body === ''
  return (
    [400, 408, 413, 431].includes(status) &&
    headers.connection === 'close' &&
    (body === '' || body === '{"message":"Bad Request"}')
  )
}

/** The control endpoints do not answer in the name of the service. */
function isOfControl({ status, body }: Answered): boolean {
  return (
    ((status === 404 || status === 405) && body.includes('/_understudy/')) ||
    (status === 403 && body.startsWith('{"message":"The control endpoints')) ||
    (status === 200 && /^\{"(?:status":"ok"|faults":)/.test(body))
  )
}

/** The first finding of so many that run at once. */
async function first(
  count: number,
  run: (i: number) => Promise<SocketFinding | undefined>,
): Promise<SocketFinding | undefined> {
  const found = await Promise.all(Array.from({ length: count }, (_, i) => run(i)))
  return found.find((one) => one !== undefined)
}
