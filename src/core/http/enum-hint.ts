import { likeness } from '../schema/nearest.ts'
import type { Violation } from '../schema/violation.ts'

/** Other names of the operations of a patch. */
const SYNONYMS: Readonly<Record<string, string>> = {
  update: 'replace',
  set: 'replace',
  put: 'replace',
  modify: 'replace',
  create: 'add',
  insert: 'add',
  delete: 'remove',
  unset: 'remove',
}

/**
 * A sentence about the value that may have been meant where the only thing wrong with a body is a value that is not in an
 * enum. `works` tries the request with another value there: what it refuses is not proposed.
 */
export function enumHint(
  violations: readonly Violation[],
  works: (at: readonly string[], value: string) => boolean,
): string | undefined {
  const [violation] = violations
  if (
    !violation ||
    violations.length > 1 ||
    violation.keyword !== 'enum' ||
    violation.in ||
    typeof violation.given !== 'string'
  )
    return undefined
  const { at, given, wanted } = violation
  const values = (wanted as readonly unknown[]).filter((value) => typeof value === 'string')
  const synonym = SYNONYMS[given.toLowerCase()]
  const similar = values
    .map((value) => ({ value, rank: value === synonym ? 0 : likeness(given, value) }))
    .filter(({ rank }) => rank < Infinity)
    .sort((a, b) => a.rank - b.rank)
    .slice(0, 5)
  const meant = similar.find(({ value }) => works(at, value))
  return meant && `"${given}" ${invalidAt(at)}. Did you mean "${meant.value}"?`
}

/** The name of an invalid value. An entry of a list has a number instead of a name, so the list is named. */
function invalidAt(at: readonly string[]): string {
  const name = at.findLast((step) => !/^\d+$/.test(step))
  return name === at.at(-1) ? `is not a valid ${name}` : `is not a valid value in "${name}"`
}

/** A copy of a body with another value at a place. */
export function withValueAt(body: unknown, at: readonly string[], value: unknown): unknown {
  const [step, ...rest] = at
  if (step === undefined) return value
  const inner = withValueAt((body as Record<string, unknown>)[step], rest, value)
  return Array.isArray(body) ? body.with(Number(step), inner) : { ...(body as object), [step]: inner }
}
