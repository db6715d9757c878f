import { spoken } from '../core/errors/quote.ts'
import type { RefuseByName, ServiceError } from '../core/errors/service-error.ts'
import type { Finding } from '../core/operation.ts'
import type { Mend } from '../core/schema/check.ts'

/** What the service reads leniently: a fraction is truncated to an integer, and a member outside its enum is ignored. */
export const mend: Mend = (finding) => {
  if (isFraction(finding)) return { by: Math.trunc(finding.given) }
  return finding.keyword === 'enum' && !finding.refusal ? { by: undefined } : undefined
}

/** The error for a value of the wrong JSON type, which fails the deserialiser of the service. */
export function unreadable(findings: readonly Finding[], refuse: RefuseByName): ServiceError | undefined {
  const mistyped = findings.find(({ keyword }) => keyword === 'type')
  return mistyped && mistypedError(mistyped, refuse)
}

/** The error of the first finding that the service does not overlook. */
export function objection(
  findings: readonly Finding[],
  operation: string,
  _input: object,
  refuse: RefuseByName,
): ServiceError | undefined {
  for (const finding of findings) {
    const name = nameOf(finding)
    if (name) return refuse(name, blanks(finding, operation))
  }
  return undefined
}

/** The error that says what is wrong, unless the service overlooks it. */
function nameOf({ keyword, refusal }: Finding): string | undefined {
  return keyword === 'required' ? (refusal ?? 'MemberMissing') : refusal
}

/** A member as AWS writes it in a sentence: `stageName` is "stage name". */
export function inWords(member: string): string {
  return member.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
}

function blanks({ at, wanted, given, keyword }: Finding, operation: string): Record<string, string> {
  const name = keyword === 'required' ? String(wanted) : (at.at(-1) ?? '')
  return { operation, name, member: inWords(name), value: spoken(given) }
}

/** The Java classes of the service's deserialiser, by the JSON type of a value. */
const CLASSES = {
  boolean: 'java.lang.Boolean',
  number: 'com.amazon.coral.value.json.numbers.TruncatingBigNumber',
  string: 'java.lang.String',
} as const

/** What a value should have been, by the type in the schema. */
const WANTED: Readonly<Record<string, string>> = {
  array: 'List',
  boolean: 'Boolean',
  integer: 'Integer',
  number: 'Double',
  object: 'Map',
  string: 'String',
}

function mistypedError({ given, wanted }: Finding, refuse: RefuseByName): ServiceError {
  if (Array.isArray(given)) return refuse('WrongJsonStructure', { structure: 'list' })
  if (typeof given === 'object' && given !== null)
    return refuse('WrongJsonStructure', { structure: 'structure or map' })
  const type = typeof given as keyof typeof CLASSES
  return refuse('WrongJsonType', { given: CLASSES[type] ?? 'null', wanted: WANTED[String(wanted)] ?? String(wanted) })
}

function isFraction(finding: Finding): finding is Finding & { readonly given: number } {
  return finding.keyword === 'type' && finding.wanted === 'integer' && typeof finding.given === 'number'
}
