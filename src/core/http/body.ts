import type { PlainRequest } from '../operation.ts'

const utf8 = new TextDecoder('utf-8', { fatal: true })

/** The size of a body in bytes; of a text that is surely within the limit, about that. */
export function bodySize(body: PlainRequest['body'], limit: number): number {
  if (body === undefined) return 0
  if (typeof body !== 'string') return body.byteLength
  // A UTF-16 unit takes one to three bytes: only what might be too large has to be encoded.
  return body.length * 3 > limit ? new TextEncoder().encode(body).byteLength : body.length
}

/** The answer to a body that is not JSON. It comes from the service's edge, not from a handler. */
export const malformed: unique symbol = Symbol('malformed')

/** As a number: a bundler would write the character itself, and one such character doubles the memory and the parsing time of a module. */
const BYTE_ORDER_MARK = 0xfeff

/** The text of a body, or `malformed` if it is not valid UTF-8. */
export function textOf(body: PlainRequest['body']): string | typeof malformed {
  if (body === undefined) return ''
  // A decoder leaves out the mark with which some texts begin; a text that comes as one must mean the same.
  if (typeof body === 'string') return body.charCodeAt(0) === BYTE_ORDER_MARK ? body.slice(1) : body
  try {
    return utf8.decode(body)
  } catch {
    return malformed
  }
}

/**
 * The JSON value of a body, `undefined` for an empty one or `null`, or `malformed`. A member that is `null` counts as absent,
 * as it does for the service's deserialiser; the entries of the `nullable` members of the body keep it.
 */
export function parseBody(text: string, nullable: readonly string[] = []): unknown {
  try {
    if (text.trim() === '') return undefined
    const value: unknown = JSON.parse(text)
    if (value === null) return undefined
    return text.includes('null') ? withoutNulls(value, 0, nullable) : value
  } catch {
    return malformed
  }
}

/** Beyond this depth nothing is a member that any operation knows. */
const MAX_DEPTH = 64

function withoutNulls(value: unknown, depth: number, nullable: readonly string[] = []): unknown {
  if (typeof value !== 'object' || value === null || depth > MAX_DEPTH) return value
  if (Array.isArray(value)) return value.map((item) => withoutNulls(item, depth + 1))
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, member]) => member !== null)
      .map(([name, member]) => [name, nullable.includes(name) ? member : withoutNulls(member, depth + 1)]),
  )
}
