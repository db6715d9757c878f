import type { Encoded } from '../core/http/raw-answer.ts'
import { rememberedText } from '../core/http/remembered-text.ts'
import { wireText } from '../core/http/wire-text.ts'
import type { PlainRequest, Route } from '../core/operation.ts'
import { halDocument } from './hal.ts'

/**
 * The text of a successful answer. Documents are kept as they go over the wire, dates as seconds; only a caller that
 * does not ask for `application/json`, as every SDK does, is shown links and ISO dates.
 */
export function encode(output: unknown, route: Route, request: PlainRequest): Encoded {
  if (output === undefined) return { body: '', contentType: 'application/json' }
  if (asksForJson(request.headers.accept)) {
    const text = route.method === 'GET' ? rememberedText(output as object) : wireText(output as object)
    return { body: text, contentType: 'application/json' }
  }
  return { body: wireText(halDocument(output as object, route, request)), contentType: 'application/hal+json' }
}

/** The members of an error beside its message: a caller that does not ask for `application/json` is given its id in the logs. */
export function errorMembers({ headers }: PlainRequest, requestId: string): { readonly logref?: string } {
  return asksForJson(headers.accept) ? {} : { logref: requestId }
}

function asksForJson(accept: string | undefined): boolean {
  return accept === 'application/json' || accept?.toLowerCase().includes('application/json') === true
}
