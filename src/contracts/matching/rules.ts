import { type Document, isObject } from '../pact-file.ts'
import { type Step, stepsOf } from './rule-path.ts'

/** The parts of a request or an answer that rules are about. */
export type Part = 'body' | 'header' | 'query' | 'path' | 'status' | 'method'

/** The rules at one place of a request or an answer, whichever version of Pact wrote them. */
export interface Rule {
  /** Its path in the file: `response.matchingRules.body.$.x`. */
  readonly where: string
  readonly part: Part
  /** The name of the header or of the query parameter. */
  readonly name?: string
  /** The way to the value in the body, or within the values of a header. Absent: it is not a path. */
  readonly steps: readonly Step[] | undefined
  readonly matchers: readonly Document[]
  readonly combine: string
}

const PARTS = new Set<string>(['body', 'header', 'query', 'path', 'status', 'method'])

/** Version 2 names the part in the path: `$.body.stageName`. */
const VERSION_2 = /^\$(?:\.|\[["'])(body|headers?|path|query|status|method)(?:["']\])?/

/** Whether a rule is written as version 2 of the specification writes it. */
export function isOfVersion2(key: string): boolean {
  return VERSION_2.test(key)
}

/** The rules of a request or an answer. What is not a rule is said elsewhere. */
export function rulesOf(where: string, rules: unknown): Rule[] {
  if (!isObject(rules)) return []
  return Object.entries(rules).flatMap(([key, value]) => {
    if (isOfVersion2(key)) return ruleOfVersion2(`${where}.${key}`, key, value)
    if (!PARTS.has(key) || !isObject(value)) return []
    const part = key as Part
    if (part === 'path' || part === 'status' || part === 'method') {
      const inner = isObject(value) && !('matchers' in value) && Object.keys(value).length === 1 ? value.$ : undefined
      return rule(`${where}.${key}`, part, [], isObject(inner) ? inner : value)
    }
    return Object.entries(value).flatMap(([path, one]) => {
      const at = `${where}.${key}.${path}`
      if (part === 'body') return rule(at, part, stepsOf(path), one)
      const { name, steps } = nameIn(path)
      return rule(at, part, steps, one, name)
    })
  })
}

function ruleOfVersion2(where: string, key: string, value: unknown): Rule[] {
  const part = VERSION_2.exec(key)?.[1]?.replace('headers', 'header') as Part
  const rest = `$${key.replace(VERSION_2, '')}`
  if (part === 'body') return rule(where, part, stepsOf(rest), value)
  const steps = stepsOf(rest)
  if (part !== 'header' && part !== 'query') return rule(where, part, steps, value)
  const [name, ...more] = steps ?? []
  return rule(where, part, steps && more, value, typeof name === 'string' ? name : undefined)
}

/** The name of a header or a parameter, which libraries write alone, with a position, or as a path. */
export function nameIn(path: string): { name: string; steps: readonly Step[] | undefined } {
  const [first, ...rest] = stepsOf(path) ?? []
  if (typeof first === 'string') return { name: first, steps: rest }
  const cut = path.indexOf('[')
  const steps = cut < 0 ? [] : stepsOf(`$${path.slice(cut)}`)
  return steps ? { name: cut < 0 ? path : path.slice(0, cut), steps } : { name: path, steps: [] }
}

function rule(where: string, part: Part, steps: Rule['steps'], value: unknown, name?: string): Rule[] {
  if (!isObject(value)) return []
  const list = Array.isArray(value.matchers) ? value.matchers : 'matchers' in value ? [] : [value]
  const matchers = list.filter(isObject).filter((one) => Object.keys(one).length > 0)
  if (matchers.length === 0) return []
  const combine = typeof value.combine === 'string' ? value.combine : 'AND'
  return [{ where, part, steps, matchers, combine, ...(name !== undefined && { name }) }]
}

/** The name of a matcher. In older versions it may be absent, and another member implies it. */
export function nameOf(matcher: Document): string {
  const { match } = matcher
  if (typeof match === 'string') return match
  const telling = ['regex', 'timestamp', 'datetime', 'date', 'time', 'include'].find((name) => name in matcher)
  return telling ?? ('min' in matcher || 'max' in matcher ? 'type' : 'equality')
}
