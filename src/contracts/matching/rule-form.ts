import { nearest } from '../../core/schema/nearest.ts'
import { type Document, isObject } from '../pact-file.ts'

const MEMBERS = [
  ...['match', 'min', 'max', 'regex', 'value', 'include', 'format', 'date', 'time', 'timestamp', 'datetime'],
  ...['rules', 'variants', 'status', 'expression', 'index', 'generators', 'combine', 'matchers'],
]

/**
 * Members of the matching rules of version 3 and later that are not rules and have no effect. `where` is the path of the
 * rules.
 */
export function unreadRules(where: string, rules: unknown): string[] {
  if (!isObject(rules)) return []
  return Object.entries(rules).flatMap(([part, value]) => {
    const at = `${where}.${part}`
    if (part.startsWith('$') || !isObject(value)) return []
    if (part === 'method' || part === 'metadata' || part === 'content') {
      return Object.keys(value).length > 0 ? [`${at}: matching rules do not apply to the ${part}. Remove them.`] : []
    }
    if (part === 'path' || part === 'status') return 'matchers' in value ? unreadRule(at, value) : []
    return Object.entries(value).flatMap(([target, one]) => unreadRule(`${at}.${target}`, one))
  })
}

function unreadRule(at: string, rule: unknown): string[] {
  if (!isObject(rule) || !Array.isArray(rule.matchers)) {
    return [
      `${at}: this is not a rule of version 3 or later. Write { "combine": "AND", "matchers": [{ "match": "type" }] }.`,
    ]
  }
  if (rule.matchers.length === 0 && !at.endsWith('.path'))
    return [`${at}: the rule has no matchers, so it has no effect.`]
  return rule.matchers.flatMap((one, i) => {
    if (!isObject(one)) return [`${at}.matchers[${i}]: this is not a matcher.`]
    return strangers(`${at}.matchers[${i}]`, one)
  })
}

/** Members of a matcher that look like known ones. */
function strangers(at: string, matcher: Document): string[] {
  return Object.keys(matcher)
    .filter((name) => !MEMBERS.includes(name))
    .flatMap((name) => {
      const meant =
        MEMBERS.find((one) => one.toLowerCase() === name.toLowerCase() || name.startsWith(`${one}im`)) ??
        nearest(name, MEMBERS)
      const isMeant = meant !== undefined && meant.slice(0, 2) === name.slice(0, 2).toLowerCase()
      return isMeant ? [`${at} has an unknown member "${name}". Did you mean "${meant}"?`] : []
    })
}
