import { type Document, isObject } from '../pact-file.ts'
import type { Exchange } from './fit.ts'

/** The wrapper of a body in version 4. */
const WRAPPING = new Set(['content', 'contentType', 'contentTypeHint', 'encoded'])

/** The request and the expected answer of an interaction, for every version of Pact. */
export function exchangeOf(request: Document, response: Document): Exchange {
  const { query, headers } = request
  return {
    method: String(request.method).toUpperCase(),
    path: String(request.path),
    query: typeof query === 'string' ? [...new URLSearchParams(query).keys()] : Object.keys((query ?? {}) as object),
    headers: headersOf(headers),
    body: contentOf(request.body),
    status: Number(response.status),
    answer: contentOf(response.body),
    answerHeaders: headersOf(response.headers),
  }
}

function headersOf(headers: unknown): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries((headers ?? {}) as object).map(([name, value]) => [name, String(value)]))
}

/** The body itself: version 4 wraps it. What is not JSON is left to the verifier. */
export function contentOf(body: unknown): unknown {
  if (body === null) return undefined
  const isWrapped = isObject(body) && 'content' in body && Object.keys(body).every((name) => WRAPPING.has(name))
  if (!isWrapped) return body
  if ('contentType' in body && !String(body.contentType).includes('json')) return undefined
  const isEncoded = typeof body.encoded === 'string' || body.encoded === true
  return isEncoded && typeof body.content === 'string' ? decoded(body.content, body.encoded) : body.content
}

function decoded(content: string, encoding: unknown): unknown {
  try {
    return JSON.parse(encoding === 'JSON' ? content : Buffer.from(content, 'base64').toString())
  } catch {
    return undefined
  }
}
