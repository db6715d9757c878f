import { didYouMean } from '../../core/schema/nearest.ts'
import { type Document, isObject } from '../pact-file.ts'

/** The matchers of the verifier, with their required members. It ignores all others. */
const MATCHERS: Readonly<Record<string, string | undefined>> = {
  equality: undefined,
  regex: 'regex',
  type: undefined,
  integer: undefined,
  decimal: undefined,
  number: undefined,
  boolean: undefined,
  null: undefined,
  date: undefined,
  time: undefined,
  timestamp: undefined,
  datetime: undefined,
  include: 'value',
  contentType: 'value',
  values: undefined,
  eachKey: 'rules',
  eachValue: 'rules',
  arrayContains: 'variants',
  statusCode: 'status',
  notEmpty: undefined,
  semver: undefined,
}

/** The targets of rules, from version 3 on; with an unknown target, the verifier compares nothing. */
const PARTS = ['method', 'path', 'query', 'header', 'body', 'status', 'metadata', 'content']

/** Version 2 names the part in the path: `$.body.stageName`. */
const PART_OF_VERSION_2 = /^\$(\.|\[["'])(body|headers?|path|query|status|method)\b/

/** Parts of matching rules that the verifier ignores or cannot read. */
export function formOfRules(at: string, rules: unknown): string[] {
  if (rules === undefined || rules === null) return []
  if (!isObject(rules)) return [`${at} must be an object.`]
  return Object.entries(rules).flatMap(([part, inner]) => {
    if (!PARTS.includes(part) && !PART_OF_VERSION_2.test(part)) {
      return [`${at}: unknown part ${JSON.stringify(part)}, which the verifier would ignore.${didYouMean(part, PARTS)}`]
    }
    return [...apostrophe(part, at), ...formOfRule(`${at}.${part}`, inner)]
  })
}

function formOfRule(at: string, value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap((one, i) => formOfRule(`${at}[${i}]`, one))
  if (!isObject(value)) return []
  return [
    ...('match' in value ? formOfMatcher(at, value) : []),
    ...Object.entries(value).flatMap(([name, inner]) => [
      ...apostrophe(name, at),
      ...formOfRule(`${at}.${name}`, inner),
    ]),
  ]
}

function formOfMatcher(at: string, matcher: Document): string[] {
  const name = String(matcher.match)
  if (!Object.hasOwn(MATCHERS, name)) {
    return [`${at}: the verifier does not support the matcher ${JSON.stringify(matcher.match)} and would ignore it.`]
  }
  const needed = MATCHERS[name]
  if (needed !== undefined && matcher[needed] === undefined) return [`${at}: the matcher ${name} needs ${needed}.`]
  if (name === 'statusCode' && !at.includes('.matchingRules.status')) {
    return [`${at}: the matcher statusCode can match the status only.`]
  }
  return ['min', 'max']
    .filter((bound) => matcher[bound] !== undefined && !Number.isInteger(matcher[bound]))
    .map((bound) => `${at}: ${bound} must be a whole number, not ${JSON.stringify(matcher[bound])}.`)
}

function apostrophe(name: string, at: string): string[] {
  return name.includes("\\'") ? [`${at}: the verifier cannot read keys with an apostrophe: ${name}.`] : []
}
