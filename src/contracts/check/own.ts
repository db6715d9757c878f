import { isAround, type Step } from '../matching/rule-path.ts'
import { nameOf, type Rule } from '../matching/rules.ts'
import { isObject } from '../pact-file.ts'

/** Members with values that the provider generates. */
const DRAWN = /^(?:id|(?:deployment|api|route|integration|apiMapping|rootResource|parent|clientCertificate)Id)$/

/** Members with which lists go on. */
const TOKENS = new Set(['nextToken', 'position'])

/**
 * Expected values that only Understudy sends: an identifier or token that it generates, expected by equality. `given`
 * contains the values of the request and the states, `made` those that states generate.
 */
export function inventions(
  answer: unknown,
  rules: readonly Rule[],
  given: string,
  made: readonly string[],
  at: readonly Step[] = [],
): string[] {
  if (typeof answer !== 'object' || answer === null) return []
  return Object.entries(answer).flatMap(([name, value]) => {
    const path = [...at, Array.isArray(answer) ? Number(name) : name]
    if (typeof value !== 'string') return inventions(value, rules, given, made, path)
    const isToken = TOKENS.has(name) && at.length === 0
    if (!isToken && (!DRAWN.test(name) || made.includes(name))) return []
    if (given.includes(JSON.stringify(value).slice(1, -1)) || !isByEquality(rules, path)) return []
    const what = isToken ? 'a token' : 'an identifier'
    return [
      `response.body.${path.join('.')} is ${what} that the provider generates, but the pact expects exactly ${JSON.stringify(value)}. Match it by type, or let a state give it.`,
    ]
  })
}

function isByEquality(rules: readonly Rule[], path: readonly Step[]): boolean {
  return !rules.some(
    ({ part, steps, matchers }) =>
      part === 'body' && steps && isAround(steps, path) && matchers.some((one) => nameOf(one) !== 'equality'),
  )
}

/** Whether an object is an answer that names an error. */
export function messageOf(answer: unknown): string | undefined {
  const message = isObject(answer) ? (answer.message ?? answer.Message) : undefined
  return typeof message === 'string' ? message : undefined
}
