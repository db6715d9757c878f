import { quoted } from '../errors/quote.ts'
import { compileExpression } from '../expressions/expression.ts'
import { compileWildcard } from '../expressions/wildcard.ts'
import { didYouMean } from '../schema/nearest.ts'
import type { FaultVersion } from './version.ts'

/** The maximum length of a generated name of a rule. */
const LONGEST_DEFAULT_NAME = 200

/** The longest pattern with `*`. */
const LONGEST_PATTERN = 1000

/** A test for the names of operations, compiled from what a user wrote. */
export class OperationPattern {
  readonly source: string
  /** How many states the matcher has: what it costs to match one character at most. */
  readonly size: number
  readonly test: (name: string) => boolean

  constructor(source: string, size: number, test: (name: string) => boolean) {
    this.source = source
    this.size = size
    this.test = test
  }
}

/** Compiles a regular expression. Throws a `TypeError` for one that cannot be matched in bounded time. */
export function expressionPattern(source: string, flags: string, owner: string): OperationPattern {
  try {
    const { size, test } = compileExpression(source, flags)
    return new OperationPattern(source, size, test)
  } catch (error) {
    throw error instanceof TypeError ? new TypeError(`${owner}: ${error.message}`) : error
  }
}

/** Compiles a pattern with `*`, such as `Create*`. */
export function wildcardPattern(source: string): OperationPattern {
  if (source.length > LONGEST_PATTERN) {
    throw new TypeError(`on: a pattern may have at most ${LONGEST_PATTERN} characters, not ${source.length}.`)
  }
  return new OperationPattern(source, 1, compileWildcard(source).test)
}

/** How the operations of a rule may be given; a compiled pattern by `RuleDocument` alone. */
export type OperationChoice = string | readonly string[] | RegExp | OperationPattern | undefined

/** Operations by their names, by a test, or all. */
export type OperationTest = readonly string[] | OperationPattern | undefined

/** Reads what was given. Throws a `TypeError` for anything else. */
export function operationTest(op: OperationChoice): OperationTest {
  if (op === undefined || op instanceof OperationPattern) return op
  if (op instanceof RegExp) return expressionPattern(op.source, op.flags, 'faults.on')
  if (typeof op === 'string') return [op]
  if (Array.isArray(op)) return [...new Set(op as readonly string[])]
  throw new TypeError(`faults.on: "op" must be a name, a list of names or a regular expression, not ${quoted(op)}.`)
}

/**
 * The operations of a version that are meant. Throws a `TypeError` for a name that the versions do not have of which a rule looks at
 * these; `all` are the versions that there are.
 */
export function operationsOf(
  version: FaultVersion,
  wanted: OperationTest,
  versions: readonly FaultVersion[],
  all: readonly FaultVersion[],
): readonly string[] {
  if (wanted === undefined) return version.operations
  if ('test' in wanted) return version.operations.filter((name) => wanted.test(name))
  for (const one of wanted) refuseUnknownOperation(one, versions, all)
  return version.operations.filter((name) => wanted.includes(name))
}

/** Throws for an operation that no version models, with what might have been meant. */
function refuseUnknownOperation(
  operation: string,
  versions: readonly FaultVersion[],
  all: readonly FaultVersion[],
): void {
  if (versions.some(({ operations }) => operations.includes(operation))) return
  const stranger = versions.find(({ unmodelled }) => unmodelled.includes(operation))
  if (stranger) throw new TypeError(`faults.on: Understudy does not model ${operation} of ${stranger.name}.`)
  const other = all.find(({ operations, unmodelled }) => [...operations, ...unmodelled].includes(operation))
  if (other) {
    const asked = versions.map(({ name }) => name).join(' or ')
    throw new TypeError(`faults.on: ${quoted(operation)} is an operation of ${other.name}, not of ${asked}.`)
  }
  const known = versions.flatMap(({ operations }) => operations)
  throw new TypeError(
    `faults.on: unknown operation ${quoted(operation)}.${typeof operation === 'string' ? didYouMean(operation, known) : ''}`,
  )
}

/** A short description of a fault rule: the default of its name. */
export function aboutOf(
  operations: OperationTest,
  version: string | undefined,
  places: Readonly<Record<string, string>>,
): string {
  const about = operations === undefined ? 'any' : 'test' in operations ? operations.source : operations.join('+')
  const where = Object.values(places).join('/')
  const all = `${version === undefined ? '' : `${version}.`}${about}${where === '' ? '' : `@${where}`}`
  return all.length > LONGEST_DEFAULT_NAME ? `${all.slice(0, LONGEST_DEFAULT_NAME)}...` : all
}

/** Operations as a message quotes them. */
export function describeOperations(operations: OperationTest): string {
  if (operations === undefined) return 'this'
  return 'test' in operations ? operations.source : quoted(operations)
}
