import { parsedJson } from '../../core/parsing.ts'
import { type FollowUp, filled, followUpsOf, problemsOfFollowUpForm } from '../follow-up.ts'
import { differencesBetween } from '../matching/compare.ts'
import { stepsOf } from '../matching/rule-path.ts'
import { rulesOf } from '../matching/rules.ts'
import type { Interaction } from '../pact-file.ts'
import { leadsToControl, refusalOfControl } from './control-path.ts'
import { operationOf } from './fit.ts'
import type { Exchange } from './target.ts'

/** An answer as follow-ups look at it. */
export interface Seen {
  readonly status: number
  readonly body: string
}

/** Sends a request to the provider, in the state in which the interaction left it. */
export type Ask = (request: { method: string; path: string; headers: Record<string, string> }) => Promise<Seen>

/** Problems that prevent the requests of the follow-ups of an interaction. */
export function problemsOfFollowUps(interaction: Interaction): string[] {
  const form = problemsOfFollowUpForm(interaction)
  if (form.length > 0) return form
  return followUpsOf(interaction).flatMap(({ request: { method, path } }, i) => {
    const at = `comments.understudy.afterwards[${i}].request`
    if (leadsToControl(path)) return [`${at}: ${refusalOfControl(path)}`]
    return operationOf(method, path) ? [] : [`${at}: ${method} ${path} is not an operation of the service.`]
  })
}

/** Asks a provider for what must be true after an interaction. A sentence for each difference. */
export async function lookAgain(interaction: Interaction, exchange: Exchange | undefined, ask: Ask): Promise<string[]> {
  const isAnswered = exchange !== undefined && exchange.response.status === Number(interaction.response.status)
  if (!isAnswered) return [] // the interaction is broken anyway
  const answer = parsedJson(exchange.response.body)
  const found: string[] = []
  for (const followUp of followUpsOf(interaction)) found.push(...(await lookedAt(followUp, answer, ask)))
  return found
}

async function lookedAt({ request, response }: FollowUp, answer: unknown, ask: Ask): Promise<string[]> {
  const { method, headers = {} } = request
  try {
    const path = pathOf(request, answer)
    if (leadsToControl(path)) throw new Error(refusalOfControl(path))
    const flat = Object.fromEntries(Object.entries(headers).map(([name, values]) => [name, values.join(', ')]))
    const seen = await ask({ method, path, headers: flat })
    return differences(response, seen, answer).map((difference) => `afterwards, ${method} ${path}: ${difference}`)
  } catch (error) {
    return [`afterwards, ${method} ${request.path}: ${(error as Error).message}.`]
  }
}

function pathOf({ path, query = {} }: FollowUp['request'], answer: unknown): string {
  const pairs = Object.entries(query).flatMap(([name, values]) =>
    values.map((value) => `${encodeURIComponent(name)}=${filledOrEncoded(value, answer)}`),
  )
  return filled(path, answer, encodeURIComponent) + (pairs.length > 0 ? `?${pairs.join('&')}` : '')
}

function filledOrEncoded(value: string, answer: unknown): string {
  return encodeURIComponent(filled(value, answer))
}

function differences({ status, body, matchingRules, without = [] }: FollowUp['response'], seen: Seen, answer: unknown) {
  if (seen.status !== status) return [`the status is ${seen.status}, expected ${status}: ${seen.body.slice(0, 200)}`]
  const actual = parsedJson(seen.body)
  const expected = body === undefined || body.content === '' ? undefined : withValues(body.content, answer)
  const rules = rulesOf('response.matchingRules', matchingRules)
  return [
    ...(expected === undefined ? [] : differencesBetween(expected, actual ?? seen.body, rules)),
    ...without.filter((path) => isThere(path, actual)).map((path) => `body ${path} is there, expected no such member.`),
  ]
}

/** The example with the values of the first answer in its blanks. */
function withValues(content: unknown, answer: unknown): unknown {
  if (typeof content === 'string') return filled(content, answer)
  if (Array.isArray(content)) return content.map((item) => withValues(item, answer))
  if (typeof content !== 'object' || content === null) return content
  return Object.fromEntries(Object.entries(content).map(([name, value]) => [name, withValues(value, answer)]))
}

function isThere(path: string, actual: unknown): boolean {
  let at = actual
  for (const step of stepsOf(path) ?? []) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step)) return false
    at = (at as Record<PropertyKey, unknown>)[step]
  }
  return true
}
