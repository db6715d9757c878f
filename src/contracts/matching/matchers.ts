import { type Document, isObject } from '../pact-file.ts'
import { DEFAULT_FORMATS, expressionOfFormat, isRealDay } from './dates.ts'
import { fullyMatches } from './expressions.ts'
import { nameOf, type Part } from './rules.ts'

/** The mismatch of a matcher and a value: it does not apply to such values, or it rejects this one. */
export interface Mismatch {
  readonly kind: 'matcher' | 'example'
  /** Ends the sentence "the matcher x ...". */
  readonly why: string
}

/** The strings of a value that a matcher of strings is compared with; undefined if it does not apply to the value. */
type Texts = readonly string[] | undefined

/** A longer text is not held against expressions of others. */
const LONGEST = 20_000

/** Compares a value with one matcher, as Pact does. There is no problem if the result is unknown. */
export function mismatchOf(matcher: Document, value: unknown, part: Part): Mismatch | undefined {
  const name = nameOf(matcher)
  const check = Object.hasOwn(MATCHERS, name) ? MATCHERS[name] : undefined
  return check?.(matcher, value, part)
}

type Check = (matcher: Document, value: unknown, part: Part) => Mismatch | undefined

const unfitting = (why: string): Mismatch => ({ kind: 'matcher', why })
const refused = (why: string): Mismatch => ({ kind: 'example', why })

const MATCHERS: Readonly<Record<string, Check>> = {
  type: bounds,
  min: bounds,
  max: bounds,
  regex: ({ regex }, value) => {
    const texts = textsOf(value)
    if (!texts) return unfitting(`does not fit ${kindOf(value)}`)
    const bad = texts.find((text) => fullyMatches(String(regex), text) === false)
    return bad === undefined ? undefined : refused(`${shown(regex)} refuses the example ${shown(bad)}`)
  },
  integer: numeric((one) => Number.isInteger(one), /^[-+]?\d+$/),
  decimal: numeric(() => true, /^[-+]?(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][-+]?\d+)?$/),
  number: numeric(() => true, /^[-+]?(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][-+]?\d+)?$/),
  boolean: (_, value, part) => {
    if (typeof value === 'boolean') return undefined
    if (part !== 'body' && (value === 'true' || value === 'false')) return undefined
    return part === 'body' ? unfitting(`does not fit ${kindOf(value)}`) : refused(`refuses ${shown(value)}`)
  },
  null: (_, value) => (value === null ? undefined : unfitting(`does not fit ${kindOf(value)}`)),
  date: dated('date'),
  time: dated('time'),
  timestamp: dated('timestamp'),
  datetime: dated('datetime'),
  include: ({ value: wanted, include }, value) => {
    const text = String(wanted ?? include)
    const texts = textsOf(value)
    if (!texts) return unfitting(`does not fit ${kindOf(value)}`)
    return texts.every((one) => one.includes(text))
      ? undefined
      : refused(`${shown(text)} refuses the example ${shown(value)}`)
  },
  values: (_, value) => (isObject(value) ? undefined : unfitting(`does not fit ${kindOf(value)}`)),
  eachKey: ({ rules }, value, part) => {
    if (!isObject(value)) return unfitting(`does not fit ${kindOf(value)}`)
    return firstOf(Object.keys(value), rules, part)
  },
  eachValue: ({ rules }, value, part) => {
    if (!isObject(value) && !Array.isArray(value)) return unfitting(`does not fit ${kindOf(value)}`)
    return firstOf(Object.values(value), rules, part)
  },
  arrayContains: ({ variants }, value) => {
    if (!Array.isArray(value)) return unfitting(`does not fit ${kindOf(value)}`)
    const beyond = (Array.isArray(variants) ? variants : []).find(
      (one) => isObject(one) && Number(one.index) >= value.length,
    )
    return beyond
      ? refused(`has a variant ${shown(beyond.index)}, and the example has ${value.length} items`)
      : undefined
  },
  statusCode: ({ status }, value) => {
    if (isInStatus(status, Number(value))) return undefined
    return refused(`${shown(status)} refuses the example ${shown(value)}`)
  },
  notEmpty: (_, value) => {
    const isEmpty = value === '' || value === null || (typeof value === 'object' && Object.keys(value).length === 0)
    return isEmpty ? refused(`refuses the example ${shown(value)}`) : undefined
  },
  semver: (_, value) => {
    if (typeof value !== 'string') return unfitting(`does not fit ${kindOf(value)}`)
    return SEMVER.test(value) ? undefined : refused(`refuses ${shown(value)}`)
  },
}

/** As semver.org defines it: no number has a leading zero. */
const SEMVER = /^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)(?:-[\w.-]+)?(?:\+[\w.-]+)?$/

function bounds({ min, max }: Document, value: unknown): Mismatch | undefined {
  if (min === undefined && max === undefined) return undefined
  if (typeof min === 'number' && min < 0) return unfitting(`has a negative min, ${min}`)
  if (typeof max === 'number' && max < 0) return unfitting(`has a negative max, ${max}`)
  if (typeof min === 'number' && typeof max === 'number' && min > max)
    return unfitting(`has a min of ${min}, which is above its max of ${max}`)
  if (isObject(value)) return undefined
  if (!Array.isArray(value)) return unfitting(`with min or max does not fit ${kindOf(value)}`)
  if (typeof min === 'number' && value.length < min) {
    return refused(`with min ${min} refuses the example, which has ${value.length} items`)
  }
  if (typeof max === 'number' && value.length > max) {
    return refused(`with max ${max} refuses the example, which has ${value.length} items`)
  }
  return undefined
}

function numeric(isFit: (value: number) => boolean, text: RegExp): Check {
  return (_, value, part) => {
    if (Array.isArray(value)) {
      return value.every((one) => typeof one === 'number') ? undefined : unfitting(`does not fit ${kindOf(value)}`)
    }
    if (typeof value === 'number') return isFit(value) ? undefined : refused(`refuses the example ${value}`)
    if (part === 'body') return unfitting(`does not fit ${kindOf(value)}`)
    return typeof value === 'string' && text.test(value) ? undefined : refused(`refuses the example ${shown(value)}`)
  }
}

function dated(name: string): Check {
  return (matcher, value) => {
    const format = matcher.format ?? matcher[name]
    const wanted = typeof format === 'string' && format !== '' ? format : (DEFAULT_FORMATS[name] ?? '')
    const expression = expressionOfFormat(wanted)
    if (!expression) return unfitting(`has ${shown(format)}, which is not a valid date format`)
    const texts = textsOf(value)
    if (!texts || (typeof value !== 'string' && !Array.isArray(value)))
      return unfitting(`does not fit ${kindOf(value)}`)
    const bad = texts.find((one) => one.length < LONGEST && !(expression.test(one) && isRealDay(wanted, one)))
    return bad === undefined ? undefined : refused(`${shown(wanted)} refuses the example ${shown(bad)}`)
  }
}

function firstOf(values: readonly unknown[], rules: unknown, part: Part): Mismatch | undefined {
  for (const rule of Array.isArray(rules) ? rules.filter(isObject) : []) {
    for (const value of values) {
      const found = mismatchOf(rule, value, part)
      if (found) return { ...found, why: `has the rule ${nameOf(rule)}, which ${found.why}` }
    }
  }
  return undefined
}

function textsOf(value: unknown): Texts {
  if (typeof value === 'string') return [value]
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return [String(value)]
  if (!Array.isArray(value)) return undefined
  const all = value.map(textsOf)
  return all.every((one) => one !== undefined) ? all.flat() : undefined
}

const RANGES: Readonly<Record<string, readonly [number, number]>> = {
  info: [100, 199],
  success: [200, 299],
  redirect: [300, 399],
  clientError: [400, 499],
  serverError: [500, 599],
  nonError: [100, 399],
  error: [400, 599],
}

function isInStatus(status: unknown, value: number): boolean {
  if (Array.isArray(status)) return status.map(Number).includes(value)
  const range = typeof status === 'string' && Object.hasOwn(RANGES, status) ? RANGES[status] : undefined
  return range !== undefined && value >= range[0] && value <= range[1]
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  if (value === null) return 'null'
  if (typeof value === 'object') return 'an object'
  return `the ${typeof value === 'string' ? 'text' : typeof value} ${shown(value)}`
}

export function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value)
  return text.length > 80 ? `${text.slice(0, 80)}...` : text
}
