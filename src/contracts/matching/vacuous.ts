import { type Document, isObject } from '../pact-file.ts'
import { fullyMatches } from './expressions.ts'
import { shown } from './matchers.ts'
import { nameOf, type Rule } from './rules.ts'

/** Texts that have nothing in common: what matches all of them matches any text. */
const PROBES = [
  '',
  ' ',
  'a',
  'Z',
  '0',
  '-1',
  '~probe~',
  '{"x":[1]}',
  'no such value, at all.',
  '\u00e4\u4e2d',
  'a'.repeat(300),
]

/** Matchers that take less than `type` does, of the same values. */
const NARROWER = ['equality', 'regex', 'include', 'date', 'time', 'timestamp', 'datetime', 'semver', 'notEmpty']

/** Matchers that take any value of which those above take some. */
const WIDER = ['type', 'notEmpty']

/** Why a rule can never fail, or nothing where it can. */
export function vacuity({ matchers, combine }: Rule): string | undefined {
  const reasons = matchers.map(reasonOf)
  const isVacuous = combine.toUpperCase() === 'OR' ? reasons.some(Boolean) : reasons.every(Boolean)
  if (isVacuous) return reasons.find(Boolean)
  if (combine.toUpperCase() !== 'OR') return undefined
  const names = matchers.map(nameOf)
  const wide = WIDER.find((name) => names.includes(name))
  const narrow = names.find((name) => NARROWER.includes(name) && name !== wide)
  return wide !== undefined && narrow !== undefined
    ? `${wide} accepts every value that ${narrow} rejects, and one match is enough`
    : undefined
}

function reasonOf(matcher: Document): string | undefined {
  const name = nameOf(matcher)
  if (name === 'regex' && typeof matcher.regex === 'string') {
    const { regex } = matcher
    const found = PROBES.map((probe) => fullyMatches(regex, probe))
    const isFree = found.every((one) => one !== false) && found.filter((one) => one === undefined).length <= 1
    return isFree ? `${shown(regex)} matches any text` : undefined
  }
  if (name === 'include' && (matcher.value === '' || matcher.include === '')) return 'every text includes ""'
  if (name === 'eachKey' || name === 'eachValue') {
    const rules = Array.isArray(matcher.rules) ? matcher.rules.filter(isObject) : []
    if (rules.length === 0) return `${name} has no rules`
    if (name === 'eachKey' && rules.every((rule) => WIDER.includes(nameOf(rule)))) return 'every key is a text'
    const inner = rules.map(reasonOf)
    return inner.every(Boolean) ? inner[0] : undefined
  }
  if (name === 'arrayContains' && Array.isArray(matcher.variants) && matcher.variants.length === 0) {
    return 'arrayContains has no variants'
  }
  return undefined
}
