import { type Document, isObject } from '../pact-file.ts'

/** So often an expression may repeat something, all its repetitions taken together. */
const MOST_REPETITIONS = 100_000

/** So long a text may be that a generator makes. */
const LONGEST_MADE = 10_000

/** So many pairs of a rule and a value of the example may be compared. */
const MOST_PAIRS = 1_000_000

/** Each rule and generator is compared with the values of its side. This product is bounded, whatever the paths select. */
export function comparisons(side: string, { headers, query, body, matchingRules, generators }: Document): string[] {
  const count = rulesIn(matchingRules) + rulesIn(generators)
  const values = [headers, typeof query === 'string' ? query.split('&') : query, body].reduce<number>(
    (sum, part) => sum + valuesIn(part),
    0,
  )
  if (count * values <= MOST_PAIRS) return []
  return [
    `${side}: its ${count} rules and generators and the ${values} values of its example need ${count * values} comparisons, and at most ${MOST_PAIRS} are made. Shorten the example.`,
  ]
}

function rulesIn(rules: unknown): number {
  if (!isObject(rules)) return 0
  return Object.values(rules).reduce<number>((sum, part) => sum + (isObject(part) ? Object.keys(part).length : 1), 0)
}

function valuesIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1
  return Object.values(value).reduce<number>((sum, inner) => sum + valuesIn(inner), 1)
}

/** Parts of an interaction with unbounded cost for the verifier: repeating expressions, oversized texts. */
export function costs(at: string, value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap((one, i) => costs(`${at}[${i}]`, one))
  if (!isObject(value)) return []
  return [
    ...(typeof value.regex === 'string' ? repeating(at, value.regex) : []),
    ...(typeof value.type === 'string' ? measureless(at, value) : []),
    ...Object.entries(value).flatMap(([name, inner]) => costs(`${at}.${name}`, inner)),
  ]
}

function repeating(at: string, regex: string): string[] {
  if (regex.length > 10_000)
    return [`${at}: the expression has ${regex.length} characters, and at most 10000 are read.`]
  const bounds = [...regex.matchAll(/\{(\d+)?(?:,(\d+)?)?\}/g)].map(([, low, high]) => Number(high ?? low ?? 1))
  const all = bounds.reduce((product, bound) => product * Math.max(1, bound), 1)
  if (all <= MOST_REPETITIONS) return []
  return [`${at}: the expression repeats something up to ${all} times, and at most ${MOST_REPETITIONS} are allowed.`]
}

function measureless(at: string, { type, size, digits, min, max }: Document): string[] {
  const length = size ?? digits
  if (length !== undefined && (!Number.isInteger(length) || Number(length) < 0 || Number(length) > LONGEST_MADE)) {
    return [
      `${at}: the generator ${String(type)} makes ${JSON.stringify(length)} characters, and 0 to ${LONGEST_MADE} are allowed.`,
    ]
  }
  if (type === 'RandomInt' && typeof min === 'number' && typeof max === 'number' && min > max) {
    return [`${at}: the generator RandomInt has a min of ${min}, which is above its max of ${max}.`]
  }
  return []
}
