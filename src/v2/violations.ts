import { textOfValue } from '../core/errors/quote.ts'
import type { RefuseByName, ServiceError } from '../core/errors/service-error.ts'
import type { Coerce } from '../core/schema/check.ts'
import type { Violation } from '../core/schema/violation.ts'

/**
 * Values that the service reads leniently: a fraction is truncated to an integer, and a member outside its enum is ignored.
 */
export const coerce: Coerce = (violation) => {
  if (isFraction(violation)) return { by: Math.trunc(violation.given) }
  return violation.keyword === 'enum' && !violation.refusal ? { by: undefined } : undefined
}

/** The error for a value of the wrong JSON type, which fails the deserialiser of the service. */
export function unreadable(violations: readonly Violation[], refuse: RefuseByName): ServiceError | undefined {
  const mistyped = violations.find(({ keyword }) => keyword === 'type')
  return mistyped && mistypedError(mistyped, refuse)
}

/** The error of the first violation that the service does not ignore. */
export function objection(
  violations: readonly Violation[],
  operation: string,
  _input: object,
  refuse: RefuseByName,
): ServiceError | undefined {
  for (const violation of violations) {
    const name = nameOf(violation)
    if (name) return refuse(name, placeholders(violation, operation))
  }
  return undefined
}

/** The error of a violation, unless the service ignores it. */
function nameOf({ keyword, refusal }: Violation): string | undefined {
  return keyword === 'required' ? (refusal ?? 'MemberMissing') : refusal
}

/** A member as AWS writes it in a sentence: `stageName` is "stage name". */
export function inWords(member: string): string {
  return member.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
}

function placeholders({ at, wanted, given, keyword }: Violation, operation: string): Record<string, string> {
  const name = keyword === 'required' ? String(wanted) : (at.at(-1) ?? '')
  return { operation, name, member: inWords(name), value: textOfValue(given) }
}

/** The Java classes of the service's deserialiser, by the JSON type of a value. */
const CLASSES = {
  boolean: 'java.lang.Boolean',
  number: 'com.amazon.coral.value.json.numbers.TruncatingBigNumber',
  string: 'java.lang.String',
} as const

/** The expected kind of a value, by the type in the schema. */
const WANTED: Readonly<Record<string, string>> = {
  array: 'List',
  boolean: 'Boolean',
  integer: 'Integer',
  number: 'Double',
  object: 'Map',
  string: 'String',
}

function mistypedError({ given, wanted }: Violation, refuse: RefuseByName): ServiceError {
  if (Array.isArray(given)) return refuse('WrongJsonStructure', { structure: 'list' })
  if (typeof given === 'object' && given !== null)
    return refuse('WrongJsonStructure', { structure: 'structure or map' })
  const type = typeof given as keyof typeof CLASSES
  return refuse('WrongJsonType', { given: CLASSES[type] ?? 'null', wanted: WANTED[String(wanted)] ?? String(wanted) })
}

function isFraction(violation: Violation): violation is Violation & { readonly given: number } {
  return violation.keyword === 'type' && violation.wanted === 'integer' && typeof violation.given === 'number'
}
