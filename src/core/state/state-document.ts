import { findings, type Validator } from '../check.ts'
import { written } from '../errors/quote.ts'
import type { Ids } from '../ids.ts'
import type { Finding, Scope } from '../operation.ts'
import { didYouMean } from '../schema/nearest.ts'

/** A state document that cannot be loaded. The message begins with the path of the member at fault. */
export class StateDocumentError extends Error {
  override readonly name = 'StateDocumentError'
  /** Names with dots, positions in brackets: `things[0].parts[1].name`. */
  readonly path: string

  constructor(path: string, problem: string) {
    super(`${path === '' ? 'the state document' : path}: ${problem}`)
    this.path = path
  }
}

/** What a version needs to load its part of a document. */
export interface LoadContext<Settings> {
  readonly scope: Scope
  readonly now: number
  readonly ids: Ids
  readonly settings: Settings
  /** The path of the part in the whole document: empty, or `accounts[1]`. */
  readonly path: string
}

/** The path of a member: names with dots, positions in brackets. */
export function memberPath(base: string, at: readonly (string | number)[]): string {
  return at.reduce<string>((path, name) => {
    if (typeof name === 'number' || /^\d+$/.test(name)) return `${path}[${name}]`
    return path === '' ? name : `${path}.${name}`
  }, base)
}

/** Throws for the first thing in a part of a document that does not fit its generated schema. */
export function checkPart(validate: Validator, part: unknown, base: string): void {
  const found = findings(validate, part, {})
  // An unknown member is most often the cause of whatever else is wrong, so it is named first.
  const first = found.find(({ keyword }) => keyword === 'additionalProperties') ?? found[0]
  if (first) throw new StateDocumentError(...worded(first, validate, base))
}

function worded(finding: Finding, validate: Validator, base: string): [path: string, problem: string] {
  const { at, keyword, wanted, given } = finding
  if (keyword === 'additionalProperties') {
    return [
      memberPath(base, [...at, String(wanted)]),
      `unknown member.${didYouMean(String(wanted), validate.members ?? [])}`,
    ]
  }
  if (keyword === 'required') return [memberPath(base, [...at, String(wanted)]), 'is missing.']
  if (keyword === 'enum') {
    return [memberPath(base, at), `${written(given)} is none of ${(wanted as string[]).join(', ')}.`]
  }
  if (keyword === 'type') return [memberPath(base, at), `must be of type ${String(wanted)}, not ${written(given)}.`]
  return [memberPath(base, at), `${written(given)} does not satisfy ${keyword} ${String(wanted)}.`]
}
