import { quoted } from '../errors/quote.ts'
import type { Ids } from '../ids.ts'
import type { Scope } from '../operation.ts'
import { type Checker, checkers } from '../schema/check.ts'
import { likeness } from '../schema/nearest.ts'
import { memberNames, type Schema, type SchemaTable } from '../schema/schema.ts'
import type { Violation } from '../schema/violation.ts'
import { StateDocumentError } from './state-document-error.ts'

/** The parts of a version that load its part of a document. */
export interface LoadContext<Settings> {
  readonly scope: Scope
  readonly now: number
  readonly ids: Ids
  readonly settings: Settings
  /** The path of the part in the whole document: empty, or `accounts[1]`. */
  readonly path: string
  /** Records a created document, which the member at `path` names and the state document does not contain. */
  made(path: string, what: string): void
}

/** The path of a member: names with dots, positions in brackets. */
export function memberPath(base: string, at: readonly (string | number)[]): string {
  return at.reduce<string>((path, name) => {
    if (typeof name === 'number' || /^\d+$/.test(name)) return `${path}[${name}]`
    return path === '' ? name : `${path}.${name}`
  }, base)
}

/** The schema of a part of a document. */
interface PartSchema {
  readonly check: Checker
  /** The names of all members that the schema knows, for a "did you mean". */
  members(): readonly string[]
}

/** Makes the check of a part of a document against its schema; it throws for the first thing that does not fit. */
export function partChecker(schema: Schema, table: SchemaTable): (part: unknown, base: string) => void {
  const against: PartSchema = {
    check: checkers(table, 'document')(schema),
    members: () => memberNames(schema, table),
  }
  return (part, base) => {
    const { violations } = against.check(part)
    // An unknown member is often the cause of other problems, so it is reported first.
    const first = violations.find(({ keyword }) => keyword === 'additionalProperties') ?? violations[0]
    if (first) throw refusal(first, against, part, base)
  }
}

/** A suggestion of another name in a refusal: the part with this name, and the path of the renamed member. */
export interface RenamingProposal {
  readonly part: object
  readonly path: string
  /** The refusal that is right where the part cannot be loaded so. */
  readonly otherwise: StateDocumentError
}

const proposals = new WeakMap<StateDocumentError, RenamingProposal>()

/** The suggested name of a refusal. It is tried by loading the part before the refusal is shown. */
export function renamingProposal(error: StateDocumentError): RenamingProposal | undefined {
  return proposals.get(error)
}

function refusal(violation: Violation, against: PartSchema, part: unknown, base: string): StateDocumentError {
  const error = new StateDocumentError(...worded(violation, against, part, base))
  const meant = /unknown member\. Did you mean "([^"]*)"\?$/.exec(error.message)?.[1]
  if (violation.keyword !== 'additionalProperties' || meant === undefined) return error
  proposals.set(error, {
    part: renamed(part, violation.at, String(violation.wanted), meant) as object,
    path: memberPath(base, [...violation.at, meant]),
    otherwise: new StateDocumentError(error.path, `unknown member. "${meant}" exists, but its value has another form.`),
  })
  return error
}

function worded(
  violation: Violation,
  against: PartSchema,
  part: unknown,
  base: string,
): [path: string, problem: string] {
  const { at, keyword, wanted, given } = violation
  if (keyword === 'additionalProperties') {
    const name = String(wanted)
    return [memberPath(base, [...at, name]), `unknown member.${memberHint(against, part, at, name)}`]
  }
  if (keyword === 'required') return [memberPath(base, [...at, String(wanted)]), 'is missing.']
  if (keyword === 'enum') {
    return [memberPath(base, at), `${quoted(given)} is none of ${(wanted as string[]).join(', ')}.`]
  }
  if (keyword === 'type') return [memberPath(base, at), `must be of type ${String(wanted)}, not ${quoted(given)}.`]
  return [memberPath(base, at), `${quoted(given)} does not satisfy ${keyword} ${String(wanted)}.`]
}

/** At most this many names are tried in the place of an unknown one. */
const TRIALS = 12

/** A sentence about a similar name that this place takes: a proposal where the value fits, otherwise a description. */
function memberHint(against: PartSchema, part: unknown, at: readonly string[], name: string): string {
  const holder = at.reduce<unknown>((value, step) => (value as Record<string, unknown>)[step], part) as object
  const missing = against
    .check(part)
    .violations.flatMap((one) =>
      one.keyword === 'required' && one.at.join('/') === at.join('/') ? [String(one.wanted)] : [],
    )
  const rank = (member: string): number =>
    missing.includes(member) && member.toLowerCase().endsWith(name.toLowerCase()) ? 0 : likeness(name, member)
  const known = against
    .members()
    .map((member) => ({ member, rank: rank(member) }))
    .filter((one) => one.rank < Infinity)
    .sort((one, other) => one.rank - other.rank)
    .slice(0, TRIALS)
    .map((one) => ({ ...one, wrong: problemWith(against, part, at, name, one.member) }))
    .filter(({ wrong }) => wrong?.keyword !== 'additionalProperties' || wrong.at.length > at.length)
  const [close] = known
  if (!close) return ''
  if (Object.hasOwn(holder, close.member)) return ` "${close.member}" exists, but it is already given.`
  const fitting = known.find(
    (one) => one.wrong === undefined && one.rank <= close.rank && !Object.hasOwn(holder, one.member),
  )
  if (fitting) return ` Did you mean "${fitting.member}"?`
  if (!close.wrong) return ''
  const { keyword, wanted, at: where } = close.wrong
  const isOwnType = keyword === 'type' && where.length === at.length + 1
  return ` There is "${close.member}", ${isOwnType ? `which must be of type ${String(wanted)}` : 'whose value has another form'}.`
}

/** The problem of a part of the document after a member was renamed, tried on a copy. */
function problemWith(
  against: PartSchema,
  part: unknown,
  at: readonly string[],
  name: string,
  other: string,
): Violation | undefined {
  const place = [...at, other]
  return against.check(renamed(part, at, name, other)).violations.find((violation) => {
    const where =
      violation.keyword === 'additionalProperties' ? [...violation.at, String(violation.wanted)] : violation.at
    return place.every((step, i) => where[i] === step)
  })
}

/** A copy in which the member has another name; only what stands around it is copied. */
function renamed(value: unknown, at: readonly string[], name: string, other: string): unknown {
  const [step, ...rest] = at
  const own = value as Readonly<Record<string, unknown>>
  if (step === undefined) {
    const { [name]: member, ...others } = own
    return { ...others, [other]: member }
  }
  const inner = renamed(own[step], rest, name, other)
  return Array.isArray(value) ? value.with(Number(step), inner) : { ...own, [step]: inner }
}

/**
 * The document in plain JSON values: without members that are `undefined`, and with nothing that the caller could still change.
 * Throws a `StateDocumentError` for a document that is not JSON.
 */
export function plainDocument<T>(document: T): T {
  let text: string | undefined
  try {
    text = JSON.stringify(document)
  } catch (error) {
    if (error instanceof RangeError) throw new StateDocumentError('', 'is nested too deeply.')
    throw new StateDocumentError('', `is not JSON: ${String((error as Error).message).split('\n', 1)[0]}`)
  }
  return text === undefined ? document : JSON.parse(text)
}
