import { didYouMean } from '../../core/schema/nearest.ts'
import type { Problem } from '../check/problem.ts'
import { type Document, isObject } from '../pact-file.ts'
import { type Mismatch, mismatchOf } from './matchers.ts'
import { EVERY, targetsOf } from './rule-path.ts'
import { nameOf, type Rule, rulesOf } from './rules.ts'
import { vacuity } from './vacuous.ts'

/** The examples that rules are held against. */
export interface Examples {
  readonly path?: unknown
  readonly status?: unknown
  readonly headers: Readonly<Record<string, unknown>>
  readonly query: Readonly<Record<string, unknown>>
  /** The body, if it is JSON: `undefined` where there is none. */
  readonly body: unknown
  /** Whether the body is not JSON, so that its paths say nothing. */
  readonly isOpaque: boolean
  /** Whether the number at a path of the body is written with a fraction. */
  readonly isFraction?: (at: string) => boolean
}

/**
 * Problems of the matching rules of a request or an answer: no target, a value that does not fit, a matcher that cannot
 * fail.
 */
export function problemsOfRules(rules: readonly Rule[], examples: Examples): Problem[] {
  return rules.flatMap((rule) => problemsOfRule(rule, examples))
}

function problemsOfRule(rule: Rule, examples: Examples): Problem[] {
  const { where, matchers, combine, part } = rule
  const problem = (kind: Problem['kind'], text: string): Problem[] => [{ kind, text: `${where}: ${text}` }]
  if (rule.steps === undefined)
    return problem('matcher', 'this is not a valid path of a rule. Write it as $.member[0].')
  if (!/^(and|or)$/i.test(combine))
    return problem('matcher', `rules are combined by AND or OR, not by ${JSON.stringify(combine)}.`)
  if (part === 'status' && matchers.some((one) => nameOf(one) !== 'statusCode'))
    return problem('matcher', 'only the matcher statusCode is for the status. Remove this one.')
  const isWholeBody = part === 'body' && rule.steps.length === 0 && !examples.isOpaque && examples.body !== undefined
  if (isWholeBody && matchers.some((one) => nameOf(one) === 'contentType'))
    return problem('matcher', 'contentType does not compare a JSON body. Match its members.')
  const reason = vacuity(rule)
  if (reason !== undefined)
    return problem(
      'matcher',
      `this matcher can never fail: ${reason}. Write what the consumer relies on, or match by type.`,
    )
  const targets = valuesOf(rule, examples)
  if (typeof targets === 'string') return problem('matcher', targets)
  const undecimal = (matcher: Document, at: string, value: unknown): Mismatch | undefined => {
    const isWhole = part === 'body' && nameOf(matcher) === 'decimal' && Number.isInteger(value)
    if (!isWhole || !examples.isFraction || examples.isFraction(at)) return undefined
    return { kind: 'example', why: `refuses the example ${String(value)}, which has no fraction` }
  }
  return targets.flatMap(({ at, value }) => {
    const found = matchers.map(
      (matcher) => [matcher, mismatchOf(matcher, value, part) ?? undecimal(matcher, at, value)] as const,
    )
    const bad = found.filter(([, mismatch]) => mismatch !== undefined)
    if (bad.length === 0) return matchers.flatMap((matcher) => problemsOfVariants(where, matcher, value))
    if (/^or$/i.test(combine) && bad.length < matchers.length) return []
    const [matcher, mismatch] = bad[0] as (typeof bad)[number]
    const spot = at === '' ? '' : ` at ${at.replace(/^\./, '')}`
    return problem(mismatch?.kind ?? 'matcher', `the matcher ${nameOf(matcher as Document)} ${mismatch?.why}${spot}.`)
  })
}

/** Problems of the rules of list variants, each of which applies to one item of the example. */
function problemsOfVariants(where: string, { variants }: Document, value: unknown): Problem[] {
  if (!Array.isArray(variants) || !Array.isArray(value)) return []
  return variants.filter(isObject).flatMap(({ index, rules }, i) => {
    const examples: Examples = { headers: {}, query: {}, body: value[Number(index)], isOpaque: false }
    return problemsOfRules(rulesOf(`${where}.variants[${i}].rules`, { body: rules }), examples)
  })
}

/** The values that a rule is about, or why there are none. */
function valuesOf(rule: Rule, examples: Examples): readonly { at: string; value: unknown }[] | string {
  const { part, name = '', steps = [] } = rule
  if (part === 'path') return [{ at: '', value: examples.path }]
  if (part === 'status') return [{ at: '', value: examples.status }]
  if (part === 'method') return []
  if (part === 'body') {
    if (examples.isOpaque) return []
    if (examples.body === undefined) return 'there is no body for this rule.'
    const { values, isOpen } = targetsOf(steps, examples.body)
    return values.length > 0 || isOpen ? values : `the body has no value at this path.${hint(rule, examples.body)}`
  }
  const all = part === 'header' ? examples.headers : examples.query
  const found = Object.keys(all).filter((one) =>
    part === 'header' ? one.toLowerCase() === name.toLowerCase() : one === name,
  )
  if (found.length === 0) {
    if (name === '*' || name === '') return []
    return `there is no ${part === 'header' ? 'header' : 'query parameter'} "${name}" for this rule.${didYouMean(name, Object.keys(all))}`
  }
  return found.flatMap((one) => [all[one]].flat().map((value) => ({ at: '', value })))
}

/** Among more names than these, nothing is suggested. */
const MOST_NAMES = 200

/** Suggestions for the first step of a path that leads to no value. A later step is not tried: a path may be long. */
function hint({ steps = [] }: Rule, body: unknown): string {
  let values: readonly unknown[] = [body]
  let last: { readonly missing: string | number; readonly values: readonly unknown[] } | undefined
  for (const step of steps) {
    if (values.length === 0) break
    if (step !== EVERY) last = { missing: step, values }
    values = values.flatMap((value) => targetsOf([step], value).values.map((target) => target.value))
  }
  if (last === undefined) return ''
  const names = last.values.flatMap((value) => (typeof value === 'object' && value !== null ? Object.keys(value) : []))
  return names.length > MOST_NAMES ? '' : didYouMean(String(last.missing), names)
}
