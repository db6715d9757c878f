import { parsedJson } from '../../core/parsing.ts'
import { isHal } from '../check/hal.ts'
import { messageOf } from '../check/own.ts'
import { type Problem, problemsOf } from '../check/problem.ts'
import { refusalsWith, rulesOfText } from '../check/refusals.ts'
import { examplesOf } from '../check/sides.ts'
import { unfit } from '../check/unfit.ts'
import { isAround, type Step } from '../matching/rule-path.ts'
import { nameOf, type Rule, rulesOf } from '../matching/rules.ts'
import { meantRule, otherThanMeant } from '../meant-rule.ts'
import { type Interaction, isObject, type StateOfPact } from '../pact-file.ts'
import { statesOf } from '../states-of-interaction.ts'
import { leadsToControl, refusalOfControl } from './control-path.ts'
import { operationOf } from './fit.ts'
import type { Job, Outcome } from './outcome.ts'
import { strangeHeaders } from './strict.ts'
import type { Exchange } from './target.ts'

/** How outcomes are looked at again. */
export interface ReviewOptions {
  readonly strict?: boolean | undefined
  readonly lenient?: readonly string[] | undefined
}

/** Looks again at what the native verifier calls kept: whether that was meant, and whether it compared anything. */
export function reviewed(
  outcomes: readonly Outcome[],
  jobs: readonly Job[],
  { strict = false, lenient = [] }: ReviewOptions,
): { outcomes: Outcome[]; warnings: (Problem & { file: string })[] } {
  const byKey = new Map<string, Interaction>()
  const pending = new Set(jobs.filter(({ source }) => source.pending).map(({ source }) => source.name))
  for (const { source, interactions } of jobs) {
    for (const one of interactions) byKey.set(keyOf(source.name, one.description, statesOf(one)), one)
  }
  const warnings: (Problem & { file: string })[] = []
  const all = outcomes.map((outcome) => {
    const { file, description, states, exchange } = outcome
    const interaction = byKey.get(keyOf(file, description, states))
    const found = interaction && exchange ? seenAgain(interaction, exchange, strict, outcome.verdict === 'kept') : []
    const isLenient = ({ kind }: Problem): boolean => lenient.includes(kind)
    warnings.push(
      ...found.filter(isLenient).map(({ kind, text }) => ({ kind, file, text: `"${description}": ${text}` })),
    )
    const differences = found.filter((one) => !isLenient(one)).map(({ text }) => text)
    const shown = exchange ? { ...outcome, exchange: withoutHeaders(exchange) } : outcome
    if (differences.length === 0) return shown
    const verdict =
      outcome.verdict !== 'kept' ? outcome.verdict : isPending(interaction) || pending.has(file) ? 'pending' : 'broken'
    return { ...shown, verdict, differences: [...outcome.differences, ...differences] } satisfies Outcome
  })
  return { outcomes: all, warnings }
}

function isPending(interaction: Interaction | undefined): boolean {
  return interaction?.pending === true
}

function keyOf(file: string, description: string, states: readonly StateOfPact[]): string {
  return JSON.stringify([file, description, states])
}

/** Headers are for the comparison alone: a report does not show them. */
function withoutHeaders({ response: { headers: _, ...response }, ...rest }: Exchange): Exchange {
  return { ...rest, response }
}

function seenAgain(interaction: Interaction, exchange: Exchange, isStrict: boolean, isKept: boolean): Problem[] {
  const { description, response } = interaction
  const { method, url } = exchange.request
  if (leadsToControl(url)) return problemsOf('form', [refusalOfControl(url)])
  const [path = '', query] = url.replace(/#.*$/s, '').split('?')
  const operation = operationOf(method, path, [...new URLSearchParams(query).keys()])
  const actual = parsedJson(exchange.response.body)
  const { status } = exchange.response
  if (operation && meantRule(interaction) !== undefined) {
    const answered = { status, text: messageOf(actual) ?? '', by: exchange.rule }
    const other = otherThanMeant(interaction, operation.api, answered)
    if (other.length > 0 || status >= 400) return problemsOf('rule', other)
  }
  if (!isKept) return []
  if (status >= 400) {
    const example = examplesOf(response).body
    return operation ? problemsOf('rule', otherRule(operation.api, status, description, example, actual)) : []
  }
  const rules = rulesOf('response.matchingRules', response.matchingRules)
  const strictly =
    isStrict && operation?.row.response && !isHal(actual)
      ? [
          ...unfit(operation.table, operation.row.response, actual, 'response.body', true),
          ...strangeHeaders(exchange.response.headers ?? {}),
        ]
      : []
  return [...problemsOf('list', hidden(examplesOf(response).body, actual, rules)), ...problemsOf('form', strictly)]
}

/** Why the request was refused by another rule than the one that the example, or the description, names. */
function otherRule(api: 'v1' | 'v2', status: number, description: string, example: unknown, actual: unknown): string[] {
  const text = messageOf(actual)
  if (text === undefined) return []
  const answering = rulesOfText(api, status, text).map(({ rule }) => rule)
  const expected = messageOf(example)
  const meant = (expected === undefined ? named(api, status, description) : rulesOfText(api, status, expected)).map(
    ({ rule }) => rule,
  )
  if (meant.length === 0 || answering.length === 0 || meant.some((one) => answering.includes(one))) return []
  return [
    `refused by ${answering.join(' or ')} (${JSON.stringify(text.slice(0, 200))}), and ${expected === undefined ? 'the description' : 'the text of the example'} means ${meant.join(' or ')}.`,
  ]
}

/** The rules whose name or text a description holds. */
function named(api: 'v1' | 'v2', status: number, description: string) {
  const words = plain(description)
  return refusalsWith(api, status).filter(({ rule }) => words.includes(plain(rule.replace(/^\w+\./, ''))))
}

function plain(text: string): string {
  return ` ${text
    .replace(/([a-z])(?=[A-Z])/g, '$1 ')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()} `
}

/** Lists and maps of which no member was compared, because the answer has none. */
function hidden(example: unknown, actual: unknown, rules: readonly Rule[], at: readonly Step[] = []): string[] {
  if (typeof example !== 'object' || example === null || typeof actual !== 'object' || actual === null) return []
  const isEmpty = Object.keys(actual).length === 0 && Object.keys(example).length > 0
  const shown = `body $${at.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('')}`
  if (isEmpty) {
    if (rules.some((rule) => allowsNone(rule, at))) return []
    const [what, advice] = Array.isArray(example) ? ['list', 'min: 1'] : ['map', 'notEmpty']
    return [`${shown}: the ${what} is empty, so the example was not compared. Match it with ${advice} as well.`]
  }
  if (at.length > 0 && Object.keys(example).length === 0 && Object.keys(actual).length > 0) {
    if (rules.some((rule) => readsAnswer(rule, at))) return []
    return [
      `${shown}: the example is empty and the answer is not, so nothing was compared. Write an entry, or match by equality.`,
    ]
  }
  if (Array.isArray(example)) {
    const list = Array.isArray(actual) ? actual : []
    return example.flatMap((item, i) => hidden(item, list[i], rules, [...at, i]))
  }
  return Object.entries(example).flatMap(([name, inner]) =>
    hidden(inner, isObject(actual) ? actual[name] : undefined, rules, [...at, name]),
  )
}

/** Whether a rule explicitly accepts an empty list. */
function allowsNone({ part, steps, matchers }: Rule, at: readonly Step[]): boolean {
  if (part !== 'body' || !steps || steps.length !== at.length || !isAround(steps, at)) return false
  return matchers.some((one) => one.min === 0 || nameOf(one) === 'equality')
}

/** Matchers that apply to all entries of an answer, for any example. */
const OF_ENTRIES = ['eachKey', 'eachValue', 'arrayContains']

/** Whether a rule is about the entries of an answer, though the example has none. */
function readsAnswer({ part, steps, matchers }: Rule, at: readonly Step[]): boolean {
  if (part !== 'body' || !steps) return false
  if (steps.length > at.length) return isAround(steps.slice(0, at.length), at)
  if (!isAround(steps, at)) return false
  return matchers.some((one) => {
    const name = nameOf(one)
    return name === 'equality' || (steps.length === at.length && (OF_ENTRIES.includes(name) || one.max !== undefined))
  })
}
