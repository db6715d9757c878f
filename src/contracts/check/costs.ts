import { type Document, isObject } from '../pact-file.ts'

/** So often an expression may repeat something, all its repetitions taken together. */
const MOST_REPETITIONS = 100_000

/** So long a text may be that a generator makes. */
const LONGEST_MADE = 10_000

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
