import type { Chance } from './chance.ts'
import type { Corpus, WellFormed } from './corpus.ts'
import { spoiltJson, twistedText } from './json-text.ts'
import { AUTHORIZATIONS, DATES, NAMES, QUERY_NAMES, QUERY_VALUES, SEGMENTS } from './oddities.ts'

/** A request that can be sent, even if no client would send it. */
export interface Spoilt {
  method: string
  url: string
  headers: Record<string, string>
  body?: string | Uint8Array
}

/** The default limit of a gateway, around which bodies are most interesting. */
const BODY_LIMIT = 1024 * 1024

/** A request of the corpus: a third unchanged, the others with mutations. `seen` are texts of answers. */
export function drawRequest({ accepted, refused }: Corpus, chance: Chance, seen: readonly string[]): Spoilt {
  const { body, ...rest } = chance.of(chance.oneIn(6) ? refused : accepted)
  const request: Spoilt = {
    ...rest,
    headers: { ...rest.headers },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  }
  if (seen.length > 0 && chance.oneIn(3)) request.url = withSeen(request.url, chance, seen)
  if (!chance.oneIn(3)) spoil(request, body, chance, seen)
  return request
}

/** Mutates a request in one to three places. `body` is the value of its text. */
export function spoil(request: Spoilt, body: unknown, chance: Chance, seen: readonly string[]): void {
  for (let i = chance.below(3); i >= 0; i--) chance.of(SPOILERS)(request, body, chance, seen)
}

type Spoiler = (request: Spoilt, body: WellFormed['body'], chance: Chance, seen: readonly string[]) => void

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS', 'TRACE', 'PROPFIND', 'QUERY']

/** In letters: beyond 64 MiB a server cuts the connection, and what repeats itself again and again gets there. */
const LONGEST_BODY = 8 * 2 ** 20

const spoilBody: Spoiler = (request, body, chance, seen) => {
  const text = spoiltJson(body ?? {}, chance, seen)
  request.body = text.slice(0, LONGEST_BODY)
}

const spoilUrl: Spoiler = (request, _, chance) => {
  const [path = '', query] = request.url.split('?')
  const segments = path.split('/')
  const at = 1 + chance.below(segments.length)
  const how = chance.below(8)
  if (how === 0) segments.splice(at, 1)
  else if (how === 1) segments.splice(at, 0, chance.of(SEGMENTS))
  else if (how === 2) segments[at] = `${segments[at] ?? ''}${chance.of(SEGMENTS)}`
  else if (how === 3) segments[at] = encodeURIComponent(chance.of(NAMES).toWellFormed())
  else if (how === 4) segments[at] = chance.of(NAMES)
  else if (how === 5)
    segments[at] = encodeURIComponent(twistedText(decodedOr(segments[at] ?? ''), chance).toWellFormed())
  else segments[at] = chance.of(SEGMENTS)
  request.url = segments.join('/') + (query === undefined ? '' : `?${query}`)
  if (chance.oneIn(12))
    request.url = chance.of(['http://x', 'https://é:1', '//', '', '*', '#', '?', 'http://']) + request.url
}

const spoilQuery: Spoiler = (request, _, chance) => {
  const count = chance.oneIn(50) ? 200 : 1 + chance.below(3)
  const pairs = Array.from({ length: count }, () => `${chance.of(QUERY_NAMES)}=${chance.of(QUERY_VALUES)}`)
  request.url += (request.url.includes('?') ? '&' : '?') + pairs.join('&')
}

const spoilMethod: Spoiler = (request, _, chance) => {
  request.method = chance.of(METHODS)
}

const spoilHeaders: Spoiler = (request, _, chance) => {
  const { headers } = request
  const how = chance.below(8)
  if (how === 0) delete headers.accept
  else if (how === 1)
    headers.accept = chance.of(['*/*', 'application/hal+json', 'text/html', '', 'APPLICATION/JSON;q=0'])
  else if (how < 4) headers.authorization = chance.of(AUTHORIZATIONS)
  else if (how === 4) headers['x-amz-date'] = chance.of(DATES)
  else if (how === 5) headers['content-type'] = chance.of(['text/plain', 'application/json; charset=utf-16', 'é', ''])
  else if (how === 6)
    headers[chance.of(['x-odd', '__proto__', 'constructor', 'host', 'amz-sdk-invocation-id'])] = 'é\u00ff'
  else for (let i = chance.below(60); i >= 0; i--) headers[`x-many-${i}`] = 'x'.repeat(chance.below(120))
}

const ENCODER = new TextEncoder()

/** Bodies that are not JSON, or not text. */
const spoilBytes: Spoiler = (request, _, chance) => {
  const text = typeof request.body === 'string' ? request.body : '{}'
  const bytes = ENCODER.encode(text)
  const how = chance.below(9)
  if (how === 0) request.body = text.slice(0, chance.below(text.length + 1))
  else if (how === 1) request.body = `\ufeff${text}`
  else if (how === 2) request.body = text + chance.of(['}', ',', '\0', ' ', '//x', '\n{}'])
  else if (how === 3)
    request.body = text.replace(/[{[:,"]/, (mark) => mark + chance.of(['\\', '"', '\n', '}', '\0', ',']))
  else if (how === 4) request.body = Uint8Array.from(bytes, (byte) => (chance.oneIn(20) ? chance.below(256) : byte))
  else if (how === 5) request.body = Uint8Array.of(0xef, 0xbb, 0xbf, ...bytes.subarray(0, 5000))
  else if (how === 6) request.body = Uint8Array.of(0xff, 0xfe, ...bytes.subarray(0, 5000))
  else if (how === 7)
    request.body = chance.of(['', ' ', 'null', '0', '""', '[]', 'NaN', 'undefined', "{'a':1}", '{"a":1,}'])
  else if (chance.oneIn(12)) request.body = padded(text, BODY_LIMIT + chance.of([-1, 0, 1, 70_000]), chance)
}

/** A text of so many bytes: blanks around it, or one long value in it. */
function padded(text: string, size: number, chance: Chance): string {
  const room = Math.max(0, size - text.length)
  if (chance.oneIn(2)) return text + ' '.repeat(room)
  const filler = chance.of(['x', '/', '~', '%25', '{', '${context.', '\\n', '[],', ' $context.'])
  return text.replace(/":"/, () => `":"${filler.repeat(Math.floor(room / filler.length))}`)
}

/** As often as they stand here. */
const SPOILERS: readonly Spoiler[] = [
  ...[spoilBody, spoilBody, spoilBody, spoilBody, spoilBody, spoilBody],
  ...[spoilUrl, spoilQuery, spoilHeaders, spoilHeaders, spoilMethod, spoilBytes],
]

/** The same with a name from an earlier answer. */
function withSeen(url: string, chance: Chance, seen: readonly string[]): string {
  const [path = '', query] = url.split('?')
  const segments = path.split('/')
  // Names are in every second segment: /restapis/{id}/stages/{name}
  const first = url.startsWith('/v2/') ? 3 : 2
  const at = first + 2 * chance.below(2)
  if (segments[at] !== undefined) segments[at] = encodeURIComponent(chance.of(seen).toWellFormed())
  return segments.join('/') + (query === undefined ? '' : `?${query}`)
}

function decodedOr(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}
