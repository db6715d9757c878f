import type { PlainAnswer, PlainRequest } from '../core/operation.ts'

/** Whatever answers plain requests: a gateway, or any other. */
export interface Answering {
  answer(request: PlainRequest): PlainAnswer
}

/** Statuses whose answers must not have a body, for which `Response` insists on `null`. */
const WITHOUT_BODY = new Set([101, 204, 205, 304])

/** The same gateway for hosts that speak the Fetch API: takes what `fetch` takes, and never touches the network. */
export function fetchDoor({ answer }: Answering): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init)
    const body = request.body === null ? undefined : new Uint8Array(await request.arrayBuffer())
    const headers: Record<string, string> = {}
    request.headers.forEach((value, name) => {
      headers[name] = value
    })
    return toResponse(answer({ method: request.method, url: request.url, headers, body }))
  }
}

function toResponse({ status, headers, body }: PlainAnswer): Response {
  return new Response(WITHOUT_BODY.has(status) ? null : body, { status, headers })
}
