import type { PlainAnswer, PlainRequest } from '../core/operation.ts'

/** Anything that answers plain requests, such as a gateway. */
export interface Answering {
  answer(request: PlainRequest): PlainAnswer
  /** The clock for delays. Without it, delays are ignored. */
  readonly clock?: { sleep(ms: number, signal?: AbortSignal): Promise<void> }
}

/** Statuses whose answers must not have a body, for which `Response` insists on `null`. */
const WITHOUT_BODY = new Set([101, 204, 205, 304])

/**
 * The same gateway for hosts that speak the Fetch API: takes what `fetch` takes, and never touches the network. A broken
 * connection rejects as Node's `fetch` does: `TypeError: fetch failed`, with the error of the socket as its cause.
 */
export function fetchAdapter(answering: Answering): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init)
    const answer = await reach(answering, request)
    const { how } = answer.broken ?? {}
    if (how === 'reset' || how === 'hangUp') throw new TypeError('fetch failed', { cause: socketError(how) })
    return toResponse(saysLength(answer))
  }
}

/** Texts up to a third of this are measured without a copy. */
const MEASURE = /* @__PURE__ */ new Uint8Array(48 * 1024)

/**
 * As `withLength`, for a `Response`, which encodes a text itself and copies bytes: so a text stays a text here, and is measured only. A
 * text without a content type is passed as bytes, because a `Response` of a string has the type `text/plain`.
 */
export function saysLength(answer: PlainAnswer): PlainAnswer {
  const { body, bytes, broken, status, headers } = answer
  if (broken || status === 204) return answer
  const isMeasured = body.length * 3 <= MEASURE.length && headers['content-type'] !== undefined
  if (bytes === undefined && !isMeasured) return withLength(answer)
  const length = bytes?.byteLength ?? utf8.encodeInto(body, MEASURE).written
  return { ...answer, headers: { ...headers, 'content-length': String(length) } }
}

/** The answer with the length of its body, as the service and the server send it: 0 for an empty body, and none for a 204. */
export function withLength(answer: PlainAnswer): PlainAnswer & { readonly bytes: Uint8Array } {
  const bytes = bytesOf(answer) // encoded once, because the length of a text is known only after encoding
  if (answer.broken || answer.status === 204) return { ...answer, bytes }
  return { ...answer, bytes, headers: { ...answer.headers, 'content-length': String(bytes.byteLength) } }
}

/** The answer to a `Request`, when its time has come; never, where the connection hangs. */
export async function reach({ answer, clock }: Answering, request: Request): Promise<PlainAnswer> {
  const body = request.body === null ? undefined : new Uint8Array(await request.arrayBuffer())
  const headers: Record<string, string> = {}
  request.headers.forEach((value, name) => {
    headers[name] = value
  })
  const answered = answer({ method: request.method, url: request.url, headers, body })
  if (answered.delayMs !== undefined) await (answered.clock ?? clock)?.sleep(answered.delayMs, request.signal)
  if (answered.broken?.how === 'hang') await never(request.signal)
  return answered
}

/** Rejects when the signal is aborted, and otherwise waits for ever. */
export function never(signal: AbortSignal | undefined): Promise<never> {
  return new Promise((_, reject) => {
    if (signal?.aborted) reject(signal.reason)
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true })
  })
}

/** The error of a socket that was broken so, with code and text of Node's. */
export function socketError(how: 'reset' | 'hangUp' | 'truncate'): Error & { code: string } {
  const text = { reset: 'read ECONNRESET', hangUp: 'socket hang up', truncate: 'aborted' }[how]
  return Object.assign(new Error(text), { code: 'ECONNRESET' })
}

/** An answer as a `Response`. One that breaks off has a body that fails after its first bytes. */
export function toResponse(answer: PlainAnswer): Response {
  const { status, headers, body, bytes, broken } = answer
  if (broken?.how === 'truncate')
    return new Response(brokenOff(bytesOf(answer), broken.bytes ?? 0), { status, headers })
  return new Response(WITHOUT_BODY.has(status) ? null : ((bytes as BodyInit | undefined) ?? body), { status, headers })
}

const utf8 = new TextEncoder()

/** The body of an answer in bytes, whether it is text or not. */
export function bytesOf({ body, bytes }: PlainAnswer): Uint8Array {
  return bytes ?? utf8.encode(body)
}

function brokenOff(body: Uint8Array, length: number): ReadableStream<Uint8Array> {
  const start = body.subarray(0, length)
  return new ReadableStream({
    start(controller) {
      if (start.length > 0) controller.enqueue(start)
    },
    pull(controller) {
      controller.error(new TypeError('terminated', { cause: socketError('truncate') }))
    },
  })
}
