import { shortened, textOfValue } from '../core/errors/quote.ts'
import { LONGEST_PLACEHOLDER, type RefuseByName, type ServiceError } from '../core/errors/service-error.ts'
import type { Violation } from '../core/schema/violation.ts'

/** The error for a value of the wrong JSON type, which fails the deserialiser of the service. */
export function unreadable(violations: readonly Violation[], refuse: RefuseByName): ServiceError | undefined {
  const mistyped = violations.find(({ keyword }) => keyword === 'type')
  return mistyped && serializationError(mistyped, refuse)
}

/**
 * All constraints that are not met in one error, those of the body before those of path and query; without any, the first
 * error that the spec names.
 */
export function objection(
  violations: readonly Violation[],
  operation: string,
  input: Readonly<Record<string, unknown>>,
  refuse: RefuseByName,
): ServiceError | undefined {
  const prefix = `${operation.charAt(0).toLowerCase()}${operation.slice(1)}Input`
  const broken = oncePerList(violations.filter(isConstraint))
  if (broken.length > 0) {
    const texts = new Set<string>()
    for (const violation of broken)
      texts.add(worded(violation, violation.in === 'parameters' ? violation.at : [prefix, ...violation.at], input))
    const noun = texts.size === 1 ? 'error' : 'errors'
    return refuse('ConstraintViolated', { count: texts.size, noun, violations: [...texts].join('; ') })
  }

  const refused = violations.find(({ refusal }) => refusal !== undefined)
  if (!refused?.refusal) return undefined
  return refuse(refused.refusal, { value: textOfValue(refused.given), name: refused.at.at(-1) ?? '' })
}

/** The findings without those that say the same of the same list: its text repeats the whole list. */
function oncePerList(violations: readonly Violation[]): readonly Violation[] {
  const seen = new Set<string>()
  return violations.filter(({ at, keyword, wanted }) => {
    if (!isIndex(at.at(-1))) return true
    const key = JSON.stringify([at.slice(0, -1), keyword, wanted])
    const isNew = !seen.has(key)
    seen.add(key)
    return isNew
  })
}

function isConstraint({ keyword, refusal }: Violation): boolean {
  return keyword === 'required' || keyword === 'enum' || refusal === 'ConstraintViolated'
}

const JAVA: Readonly<Record<string, string>> = {
  boolean: 'java.lang.Boolean',
  string: 'java.lang.String',
  number: 'com.amazon.coral.value.json.numbers.TruncatingBigNumber',
}
const WANTED: Readonly<Record<string, string>> = {
  boolean: 'Boolean',
  string: 'String',
  integer: 'Integer',
  number: 'Double',
}

function serializationError({ given, wanted }: Violation, refuse: RefuseByName): ServiceError {
  const java = JAVA[typeof given]
  // Beside `null` a member has a single type.
  const type = Array.isArray(wanted) ? wanted.find((one) => one !== 'null') : wanted
  const scalar = WANTED[String(type)]
  if (java && scalar) return refuse('WrongJsonType', { given: java, wanted: scalar })
  if (Array.isArray(given)) return refuse('WrongJsonStructure', { problem: 'Start of list found where not expected' })
  if (!java) return refuse('WrongJsonStructure', { problem: 'Start of structure or map found where not expected.' })
  if (wanted === 'array') return refuse('WrongJsonStructure', { problem: `Unrecognized collection type class ${java}` })
  return refuse('WrongJsonStructure', { problem: 'Unexpected field type' })
}

/** `Value 'x' at 'createStageInput.y' failed to satisfy constraint: ...`, the text of AWS. */
function worded(violation: Violation, at: readonly string[], input: Readonly<Record<string, unknown>>): string {
  if (violation.keyword === 'required') {
    const path = memberPath([...at, String(violation.wanted)])
    return `Value null at '${path}' failed to satisfy constraint: Member must not be null`
  }
  const constraint =
    violation.keyword === 'enum'
      ? `Member must satisfy enum value set: [${(violation.wanted as readonly string[]).join(', ')}]`
      : `Member must satisfy regular expression pattern: ${unanchored(String(violation.wanted))}`
  if (!isIndex(at.at(-1))) {
    return `Value '${shortened(textOfValue(violation.given), LONGEST_PLACEHOLDER)}' at '${memberPath(at)}' failed to satisfy constraint: ${constraint}`
  }
  // Of a list of single values AWS prints the list, not the entry.
  const list = violation.at
    .slice(0, -1)
    .reduce<unknown>((holder, name) => (holder as Record<string, unknown>)[name], input)
  const given = shortened(`[${(list as readonly unknown[]).join(', ')}]`, LONGEST_PLACEHOLDER)
  return `Value '${given}' at '${memberPath(at.slice(0, -1))}' failed to satisfy constraint: Member must satisfy constraint: [${constraint}]`
}

/** A longer name is the key of a map, which the caller chose. */
const LONGEST_NAME = 1024

/** Entries of a list are counted from 1 and called `member`. */
function memberPath(at: readonly string[]): string {
  return at.map((name) => (isIndex(name) ? `${Number(name) + 1}.member` : shortened(name, LONGEST_NAME))).join('.')
}

function isIndex(name: string | undefined): boolean {
  return name !== undefined && /^\d+$/.test(name)
}

/** AWS prints the patterns of its older model, without anchors. */
function unanchored(pattern: string): string {
  return pattern.replace(/^\^/, '').replace(/\$$/, '')
}
