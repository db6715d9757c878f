import { decoded } from './http/router.ts'
import type { Check, Finding, PlainRequest, QueryKind, Route } from './operation.ts'

const utf8 = new TextDecoder('utf-8', { fatal: true })

/** The size of a body in bytes; of a text that is surely within the limit, about that. */
export function bodySize(body: PlainRequest['body'], limit: number): number {
  if (body === undefined) return 0
  if (typeof body !== 'string') return body.byteLength
  // A UTF-16 unit takes one to three bytes: only what might be too large has to be encoded.
  return body.length * 3 > limit ? new TextEncoder().encode(body).byteLength : body.length
}

/** A body that is no JSON: not an answer of a rule, but of the front of the service. */
export const malformed: unique symbol = Symbol('malformed')

/** The text of a body, or `malformed` where it is no UTF-8. */
export function textOf(body: PlainRequest['body']): string | typeof malformed {
  if (body === undefined || typeof body === 'string') return body ?? ''
  try {
    return utf8.decode(body)
  } catch {
    return malformed
  }
}

/**
 * The JSON value of a body, `{}` for an empty one, or `malformed`. A member that is `null` counts as absent, as it does
 * for the service's deserialiser.
 */
export function parseBody(text: string): unknown {
  try {
    if (text.trim() === '') return {}
    const value: unknown = JSON.parse(text)
    if (value === null) return {}
    return text.includes('null') ? withoutNulls(value, 0) : value
  } catch {
    return malformed
  }
}

/** Beyond this depth nothing is a member that any operation knows. */
const MAX_DEPTH = 64

function withoutNulls(value: unknown, depth: number): unknown {
  if (typeof value !== 'object' || value === null || depth > MAX_DEPTH) return value
  if (Array.isArray(value)) return value.map((item) => withoutNulls(item, depth + 1))
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, member]) => member !== null)
      .map(([name, member]) => [name, withoutNulls(member, depth + 1)]),
  )
}

/** What a query string holds of the parameters that an operation knows, and what is wrong with it. */
export function parseQuery(
  query: string,
  kinds: Readonly<Record<string, QueryKind>>,
): { values: Record<string, unknown>; findings: Finding[] } {
  const values: Record<string, unknown> = {}
  const findings: Finding[] = []
  if (query === '') return { values, findings }
  for (const pair of query.split('&')) {
    const equals = pair.indexOf('=')
    const name = decodedQuery(equals < 0 ? pair : pair.slice(0, equals))
    const text = decodedQuery(equals < 0 ? '' : pair.slice(equals + 1))
    const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined
    if (kind === undefined) continue
    if (kind === 'strings') {
      const list = (values[name] as string[] | undefined) ?? []
      list.push(text)
      values[name] = list
    } else if (name in values) continue
    else if (kind === 'string') values[name] = text
    else if (kind === 'boolean') values[name] = text.toLowerCase() === 'true'
    else if (/^[+-]?\d{1,9}$/.test(text)) values[name] = Number(text)
    else findings.push({ at: [name], keyword: 'type', wanted: 'integer', given: text, refusal: undefined })
  }
  return { values, findings }
}

/**
 * Path, query and body flattened without any check: for whoever has to look into a request before it is checked, or that
 * never will be.
 */
export function uncheckedInput(
  text: string | typeof malformed,
  route: Route,
  query: string,
  params: Readonly<Record<string, string>>,
): Readonly<Record<string, unknown>> {
  const body = route.body && text !== malformed ? parseBody(text) : undefined
  const isObject = typeof body === 'object' && body !== null && !Array.isArray(body)
  return { ...(isObject && body), ...parseQuery(query, route.query).values, ...params }
}

/** In a query a plus sign is a blank; what cannot be decoded stays as it is. */
function decodedQuery(text: string): string {
  const blanks = text.replaceAll('+', ' ')
  return decoded(blanks) ?? blanks
}

/** A validator as Ajv compiles it: says whether a value passes, and leaves behind what was wrong. */
export interface Validator {
  (value: unknown): boolean
  errors?: readonly ValidatorError[] | null
  /** The names of all members that the schema knows, for a "did you mean". */
  members?: readonly string[]
}

interface ValidatorError {
  readonly instancePath: string
  readonly schemaPath: string
  readonly keyword: string
  readonly params: Readonly<Record<string, unknown>>
  readonly propertyName?: string
}

/** The error that the spec names for a keyword, by the keyword's place in the schema. */
export type Refusals = Readonly<Record<string, string>>

/** The generated validators as checks that report findings. */
export function checksFrom(
  validators: Readonly<Record<string, Validator>>,
  refusals: Readonly<Record<string, Refusals>>,
): Readonly<Record<string, Check>> {
  return Object.fromEntries(
    Object.entries(validators).map(([operation, validate]) => [
      operation,
      (body: unknown) => findings(validate, body, refusals[operation] ?? {}),
    ]),
  )
}

/** What a validator found, in the order in which it looked. */
export function findings(validate: Validator, value: unknown, refusals: Refusals): Finding[] {
  if (validate(value)) return []
  return (validate.errors ?? [])
    .filter(({ keyword }) => keyword !== 'propertyNames') // only announces the error of the name itself
    .map((error) => {
      const at = error.instancePath.split('/').slice(1).map(unescaped)
      const given = at.reduce<unknown>((holder, name) => (holder as Record<string, unknown>)[name], value)
      if (error.propertyName !== undefined) at.push(error.propertyName)
      return {
        at,
        keyword: error.keyword,
        wanted: Object.values(error.params)[0],
        given: error.propertyName ?? given,
        refusal: refusals[error.schemaPath],
      }
    })
}

/** A single value as a text may say it; nothing of a list or an object, which can be anything. */
export function spoken(given: unknown): string {
  return typeof given === 'object' ? '' : String(given)
}

function unescaped(segment: string): string {
  return segment.replaceAll('~1', '/').replaceAll('~0', '~')
}
