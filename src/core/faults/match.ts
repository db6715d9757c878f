import { quoted } from '../errors/quote.ts'
import { type CommandClass, operationNamed } from '../operation-name.ts'
import { refuseUnknown } from '../options.ts'
import type { FreeFault } from './fault.ts'
import type { OperationChoice } from './operation-match.ts'
import type { FaultRequest } from './plan.ts'
import type { FaultVersion } from './version.ts'

/** For the compiler: the operations and the faults of each version, and the places that a match may name. */
export interface Catalogue {
  readonly versions: { readonly [version: string]: { readonly operation: string; readonly fault: string } }
  readonly place: string
}

type Versions<C extends Catalogue> = C['versions']
type VersionName<C extends Catalogue> = keyof Versions<C> & string
type OperationOf<C extends Catalogue, V extends VersionName<C> = VersionName<C>> = Versions<C>[V]['operation']

/** `v2.GetStage`: an operation of one version. */
type Prefixed<C extends Catalogue> = { [V in VersionName<C>]: `${V}.${OperationOf<C, V>}` }[VersionName<C>]

/** An operation by its name, or by a command class of the SDK. */
type Named<C extends Catalogue> = OperationOf<C> | Prefixed<C> | CommandClass

type Narrowed<C extends Catalogue> = { readonly [Place in C['place']]?: string } & {
  /** A further condition. It should be fast, because it is evaluated for every request of the operation. */
  readonly when?: (request: FaultRequest) => boolean
}

/** Which requests a rule looks at. */
export type Match<C extends Catalogue> =
  | Named<C>
  | RegExp
  | (Narrowed<C> & { readonly op?: Named<C> | readonly Named<C>[] | RegExp; readonly version?: never })
  | {
      [V in VersionName<C>]: Narrowed<C> & {
        readonly version: V
        readonly op?: OperationOf<C, V> | readonly OperationOf<C, V>[] | RegExp
      }
    }[VersionName<C>]

/** Refuses unknown members of a match: the compiler accepts them if a type is inferred. */
export type NoOthers<C extends Catalogue, M> = M extends string | RegExp | CommandClass
  ? unknown
  : { readonly [Name in Exclude<keyof M, 'op' | 'version' | 'when' | C['place']>]: never }

/** The versions that have an operation. */
type Having<C extends Catalogue, Op> = {
  [V in VersionName<C>]: Op extends OperationOf<C, V> ? V : never
}[VersionName<C>]

type FaultOf<C extends Catalogue, V extends VersionName<C>> = Versions<C>[V]['fault']

/** The faults that an operation offers by its name; a command class may be of any version. */
type FaultOfNamed<C extends Catalogue, Op> = Op extends `${infer V extends VersionName<C>}.${string}`
  ? FaultOf<C, V>
  : FaultOf<C, Op extends string ? Having<C, Op> : VersionName<C>>

/** The faults that the versions behind a match model. */
export type Offered<C extends Catalogue, M> =
  | FreeFault
  | (M extends string
      ? FaultOfNamed<C, M>
      : M extends { readonly version: infer V extends VersionName<C> }
        ? FaultOf<C, V>
        : M extends { readonly op: infer Op extends string }
          ? FaultOfNamed<C, Op>
          : M extends { readonly op: readonly (infer Op extends string)[] }
            ? FaultOfNamed<C, Op>
            : FaultOf<C, VersionName<C>>)

const MATCH_MEMBERS = ['op', 'version', 'when']

/** A match as it was given: operations may be command classes. */
interface Given {
  readonly op?: OperationChoice | CommandClass | readonly (string | CommandClass)[]
  readonly version?: string
  readonly when?: (request: FaultRequest) => boolean
}

/** Checks a match, and resolves command classes and prefixes. Throws a `TypeError` for an invalid match. */
export function readMatch(
  match: Match<Catalogue>,
  versions: readonly FaultVersion[],
): Given & { readonly op?: OperationChoice } {
  const isShort = typeof match === 'string' || typeof match === 'function' || match instanceof RegExp
  return withVersion(isShort ? { op: match } : refuseOthers(match, versions), versions)
}

/** The same with plain names: the version of a prefix or of a command class is in `version`. */
function withVersion(given: Given, versions: readonly FaultVersion[]): Given & { readonly op?: OperationChoice } {
  const { op, ...rest } = given
  const isNamed = typeof op === 'string' || typeof op === 'function' || Array.isArray(op)
  if (!isNamed) return { ...rest, op: op as OperationChoice }
  const named = [op].flat().map((one: unknown) => {
    const isOfVersion = typeof one === 'function' || versions.some(({ name }) => String(one).startsWith(`${name}.`))
    return isOfVersion ? operationNamed(one, versions, 'faults.on') : { operation: one as string }
  })
  const stated = named.map(({ version }) => version)
  const found = new Set([rest.version, ...stated].filter((one) => one !== undefined))
  if (found.size > 1 || (found.size === 1 && rest.version === undefined && stated.includes(undefined))) {
    throw new TypeError('faults.on: a rule applies to one version or to all. Add one rule for each version.')
  }
  const names = named.map(({ operation }) => operation)
  const [version] = found
  return { ...rest, ...(version !== undefined && { version }), op: Array.isArray(op) ? names : names[0] }
}

const FORMS = 'Give the name of an operation, a pattern, or { op, version, api, stage, when }.'

/** Whether an object is written as one, in any realm. Others may have no members of their own, and would match every request. */
function isPlain(match: object): boolean {
  const prototype = Object.getPrototypeOf(match)
  return prototype === null || Object.getPrototypeOf(prototype) === null
}

function refuseOthers(match: Match<Catalogue> & object, versions: readonly FaultVersion[]) {
  if (typeof match !== 'object' || match === null || Array.isArray(match)) {
    throw new TypeError(`faults.on: ${quoted(match)} is not a match. ${FORMS}`)
  }
  if (!isPlain(match)) {
    const { name } = match.constructor
    const own = name.endsWith('Command')
      ? `Give the class itself, faults.on(${name}), or the name of an operation.`
      : FORMS
    throw new TypeError(`faults.on: an instance of ${name || 'a class'} is not a match. ${own}`)
  }
  const places = [...new Set(versions.flatMap((version) => Object.keys(version.places)))]
  refuseUnknown('faults.on', match, [...MATCH_MEMBERS, ...places], 'member')
  const given = match as Readonly<Record<string, unknown>>
  const { when } = given
  if (when !== undefined && typeof when !== 'function') {
    throw new TypeError(
      `faults.on: "when" must be a function, not ${quoted(when)}. It exists in code only; a file or a request narrows by ${places.join(' and ')}.`,
    )
  }
  for (const place of places) checkPlace(place, given[place])
  return match as Given
}

function checkPlace(place: string, value: unknown): void {
  if (value === undefined) return
  if (typeof value !== 'string') throw new TypeError(`faults.on: "${place}" must be a text, not ${quoted(value)}.`)
  if (value === '') throw new TypeError(`faults.on: "${place}" is empty, so no request can match.`)
}
