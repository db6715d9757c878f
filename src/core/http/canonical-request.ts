import type { PlainRequest } from '../operation.ts'
import type { Signature } from './authentication.ts'
import { queryOf } from './signature.ts'
import { split } from './url.ts'

/** So many headers whose values may have been joined are tried both ways; each doubles the work. */
const MOST_JOINED = 4

/**
 * The canonical forms of a request, of which a client may have signed any; nothing where a header is missing that it claims to have
 * signed. `payload` is the SHA-256 of the body. There are several because the rules leave two things open: whether a query is
 * signed as it is written or as it is encoded anew, and, where a transport joined the values of a header, how many there were.
 */
export function* canonicalRequests(
  request: PlainRequest,
  { signedHeaders, where }: Signature,
  payload: string,
): Generator<string> {
  const values = signedHeaders.map((name) => valuesOf(request, name))
  if (values.some((candidates) => candidates.length === 0)) return
  const path = canonicalPath(split(request.url).path)
  if (path === undefined) return
  for (const query of canonicalQueries(queryOf(request.url), where === 'query')) {
    for (const chosen of combinations(values)) {
      const lines = signedHeaders.map((name, i) => `${name}:${chosen[i]}\n`)
      yield [request.method.toUpperCase(), path, query, lines.join(''), signedHeaders.join(';'), payload].join('\n')
    }
  }
}

/** The canonical values that a header may have been signed with. */
function valuesOf({ headers, rawHeaders, url }: PlainRequest, name: string): readonly string[] {
  if (rawHeaders) {
    const sent: string[] = []
    for (let i = 0; i < rawHeaders.length; i += 2) {
      if (rawHeaders[i]?.toLowerCase() === name) sent.push(withoutBlanks(rawHeaders[i + 1] ?? ''))
    }
    return sent.length === 0 ? [] : [sent.join(',')]
  }
  const value = headers[name] ?? (name === 'host' ? hostOf(url) : undefined)
  if (value === undefined) return []
  const joined = withoutBlanks(value)
  const apart = joined.replaceAll(', ', ',')
  return apart === joined ? [joined] : [joined, apart]
}

/** One value of each header, in every combination; beyond the limit the further headers keep their first value. */
function* combinations(values: readonly (readonly string[])[]): Generator<readonly string[]> {
  const open = values.flatMap(({ length }, i) => (length > 1 ? [i] : [])).slice(0, MOST_JOINED)
  for (let bits = 0; bits < 1 << open.length; bits++) {
    yield values.map((candidates, i) => {
      const at = open.indexOf(i)
      return candidates[at >= 0 && (bits >> at) & 1 ? 1 : 0] as string
    })
  }
}

function withoutBlanks(value: string): string {
  return value.trim().split(/\s+/).join(' ')
}

/**
 * The path with its segments encoded once more, as every service but S3 wants it, and without empty segments. Nothing for a path
 * with `.` or `..`: it would be signed as one resource and served as another.
 */
function canonicalPath(path: string): string | undefined {
  const segments = path.split('/').filter((segment) => segment !== '')
  if (segments.some((segment) => segment === '.' || segment === '..')) return undefined
  const end = path.endsWith('/') && segments.length > 0 ? '/' : ''
  return `/${segments.map(encoded).join('/')}${end}`
}

function canonicalQueries(query: string, isPresigned: boolean): readonly string[] {
  if (query === '') return ['']
  const pairs = query.split('&').map((pair): [string, string] => {
    const equals = pair.indexOf('=')
    return equals < 0 ? [pair, ''] : [pair.slice(0, equals), pair.slice(equals + 1)]
  })
  const signed = isPresigned ? pairs.filter(([name]) => name !== 'X-Amz-Signature') : pairs
  const quoted = sorted(signed)
  const anew = sorted(signed.map(([name, value]) => [encodedAnew(name), encodedAnew(value)]))
  return quoted === anew ? [quoted] : [quoted, anew]
}

function sorted(pairs: readonly (readonly [string, string])[]): string {
  const inOrder = pairs.toSorted(([a, x], [b, y]) => (a < b ? -1 : a > b ? 1 : x < y ? -1 : x > y ? 1 : 0))
  return inOrder.map(([name, value]) => `${name}=${value}`).join('&')
}

/** In a query a plus sign is a blank, as operations read it. What cannot be decoded stays as it is. */
function encodedAnew(text: string): string {
  const placeholders = text.replaceAll('+', ' ')
  try {
    return encoded(decodeURIComponent(placeholders))
  } catch {
    return text
  }
}

/** Encodes all but the letters that RFC 3986 calls unreserved. */
function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(
    /[!'()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

function hostOf(url: string): string | undefined {
  return /^[a-z]+:\/\/([^/?#]*)/i.exec(url)?.[1]
}
