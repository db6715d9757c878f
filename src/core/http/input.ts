import type { Route, Version } from '../operation.ts'
import type { Violation } from '../schema/violation.ts'
import { malformed, parseBody } from './body.ts'
import { parseQuery } from './query.ts'

/** The input of an operation, and its violations. */
export interface Checked {
  /** Path, query and body flattened. */
  readonly input: Readonly<Record<string, unknown>>
  readonly violations: readonly Violation[]
  /** Whether the version coerced a value, so that the input differs from the request. */
  readonly coerced: boolean
}

type Params = Readonly<Record<string, string>>

const NONE: readonly never[] = []
const NO_QUERY = { values: {}, violations: NONE }

/** Reads and checks path, query and body of a request; `malformed` where the body cannot be decoded. */
export function checkedInput(
  version: Version,
  route: Route,
  body: () => string | typeof malformed,
  queryText: string,
  params: Params,
): Checked | typeof malformed {
  const limits = route.isLimited ? version.checks.parameters[route.operation] : undefined
  if (route.body === 'none' && queryText === '' && !limits) return { input: params, violations: NONE, coerced: false }
  const { values, violations } = queryText === '' ? NO_QUERY : parseQuery(queryText, route.query)
  const given = queryText === '' ? params : { ...values, ...params }
  const beyond = limits?.(given).violations.map((violation): Violation => ({ ...violation, in: 'parameters' })) ?? NONE
  if (route.body === 'none') return { input: given, violations: joined(violations, beyond), coerced: false }
  const text = body()
  if (text === malformed) return malformed
  if (route.body === 'raw')
    return { input: { ...given, body: text }, violations: joined(violations, beyond), coerced: false }
  const parsed = parseBody(text, route.nullable)
  if (parsed === malformed) return malformed
  const value = parsed ?? {}
  const absent = parsed === undefined ? absentBody(route) : NONE
  const checked = version.checks.bodies[route.operation]?.(value, version.checks.coerce)
  return {
    input: isObject(value) ? { ...value, ...given } : params,
    violations: joined(violations, checked?.violations ?? NONE, absent, beyond),
    coerced: checked?.coerced ?? false,
  }
}

/** The same input without any check, for fault rules, which come before the check, and for the journal. */
export function uncheckedInput(
  text: string | typeof malformed,
  route: Route,
  query: string,
  params: Params,
): Readonly<Record<string, unknown>> {
  const { values } = parseQuery(query, route.query)
  if (route.body === 'none' || text === malformed) return { ...values, ...params }
  if (route.body === 'raw') return { ...values, ...params, body: text }
  const body = parseBody(text, route.nullable)
  return { ...(isObject(body) && body), ...values, ...params }
}

/** All findings in one list; the same list wherever nothing was found, which is nearly always. */
function joined(...lists: readonly (readonly Violation[])[]): readonly Violation[] {
  return lists.every(({ length }) => length === 0) ? NONE : lists.flat()
}

/** The violation of a request without a body, where the service does not read it as `{}`. */
function absentBody({ absentBody: refusal }: Route): readonly Violation[] {
  return refusal === undefined ? NONE : [{ at: [], keyword: 'body', wanted: 'object', given: undefined, refusal }]
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
