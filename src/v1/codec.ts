import type { Encoded } from '../core/http/answer.ts'
import { rememberedText } from '../core/http/remembered-text.ts'
import type { PlainRequest, Route } from '../core/operation.ts'
import { halDocument } from './hal.ts'

/**
 * The text of a successful answer. Documents are kept as they go over the wire, dates as seconds; only a caller that
 * does not ask for `application/json`, as every SDK does, is shown links and ISO dates.
 */
export function encode(output: unknown, route: Route, request: PlainRequest): Encoded {
  if (output === undefined) return { body: '', contentType: 'application/json' }
  if (asksForJson(request.headers.accept)) {
    const text = route.method === 'GET' ? rememberedText(output as object) : JSON.stringify(output)
    return { body: text, contentType: 'application/json' }
  }
  return { body: JSON.stringify(halDocument(output as object, route, request)), contentType: 'application/hal+json' }
}

function asksForJson(accept: string | undefined): boolean {
  return accept === 'application/json' || accept?.toLowerCase().includes('application/json') === true
}
