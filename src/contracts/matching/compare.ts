import { isDeepStrictEqual } from 'node:util'
import { type Document, isObject } from '../pact-file.ts'
import { mismatchOf, shown } from './matchers.ts'
import { isAround, type Step } from './rule-path.ts'
import { nameOf, type Rule } from './rules.ts'

/** Matchers that look at what is inside a list or a map. */
const AROUND = new Set(['type', 'min', 'max', 'values', 'eachKey', 'notEmpty'])

/**
 * Where a body differs from the example of a pact, a sentence each, as Pact compares answers: by the rule at each place, and by
 * equality where there is none. An answer may have more members than the example.
 */
export function differencesBetween(example: unknown, actual: unknown, rules: readonly Rule[]): string[] {
  const ofBody = rules.filter(({ part, steps }) => part === 'body' && steps)
  return compared(example, actual, ofBody, [])
}

function compared(example: unknown, actual: unknown, rules: readonly Rule[], at: readonly Step[]): string[] {
  if (actual === undefined) return [`${placeOf(at)} is missing, expected ${shown(example)}.`]
  const rule = rules.find(({ steps = [] }) => steps.length === at.length && isAround(steps, at))
  return rule ? byRule(rule, example, actual, rules, at) : byEquality(example, actual, rules, at)
}

function byEquality(example: unknown, actual: unknown, rules: readonly Rule[], at: readonly Step[]): string[] {
  if (typeof example !== 'object' || example === null) {
    return example === actual ? [] : [`${placeOf(at)} is ${shown(actual)}, expected ${shown(example)}.`]
  }
  if (Array.isArray(example)) {
    if (!Array.isArray(actual)) return [otherKind(example, actual, at)]
    if (actual.length !== example.length) {
      return [`${placeOf(at)} has ${actual.length} items, expected ${example.length}: ${shown(actual)}.`]
    }
    return example.flatMap((item, i) => compared(item, actual[i], rules, [...at, i]))
  }
  return isObject(actual) ? byMember(example as Document, actual, rules, at) : [otherKind(example, actual, at)]
}

function byMember(example: Document, actual: Document, rules: readonly Rule[], at: readonly Step[]): string[] {
  return Object.entries(example).flatMap(([name, value]) => {
    const own = Object.hasOwn(actual, name) ? actual[name] : undefined
    return compared(value, own, rules, [...at, name])
  })
}

function byRule({ matchers }: Rule, example: unknown, actual: unknown, rules: readonly Rule[], at: readonly Step[]) {
  const names = matchers.map(nameOf)
  const found = matchers.flatMap((matcher) => byMatcher(matcher, example, actual, at))
  const isInside = names.every((name) => AROUND.has(name)) && typeof actual === 'object' && actual !== null
  if (found.length > 0 || !isInside) return found
  if (Array.isArray(actual)) {
    const [item] = example as readonly unknown[]
    return item === undefined ? [] : actual.flatMap((one, i) => compared(item, one, rules, [...at, i]))
  }
  if (!names.includes('values')) return byMember(example as Document, actual as Document, rules, at)
  const [key, value] = Object.entries(example as object)[0] ?? []
  if (key === undefined) return []
  return Object.values(actual).flatMap((one) => compared(value, one, rules, [...at, key]))
}

function byMatcher(matcher: Document, example: unknown, actual: unknown, at: readonly Step[]): string[] {
  const name = nameOf(matcher)
  if (name === 'equality') {
    return isDeepStrictEqual(actual, example) ? [] : [`${placeOf(at)} is ${shown(actual)}, expected ${shown(example)}.`]
  }
  if (name === 'type' && kindOf(example) !== kindOf(actual)) return [otherKind(example, actual, at)]
  const mismatch = mismatchOf(matcher, actual, 'body')
  return mismatch ? [`${placeOf(at)} is ${shown(actual)}: the matcher ${name} ${mismatch.why}.`] : []
}

function otherKind(example: unknown, actual: unknown, at: readonly Step[]): string {
  return `${placeOf(at)} is ${shown(actual)}, expected a value such as ${shown(example)}.`
}

function kindOf(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value
}

function placeOf(at: readonly Step[]): string {
  return `body $${at.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('')}`
}
