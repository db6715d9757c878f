import { type FollowUp, fromAnswer } from '../follow-up.ts'
import { type Interaction, isObject } from '../pact-file.ts'
import { v1, v2 } from '../tables.ts'
import { contentOf } from '../verifier/content.ts'
import { operationOf } from '../verifier/fit.ts'
import type { AnswerArguments } from './answer-builder.ts'
import type { Matcher } from './matchers.ts'
import { ACCEPT, label, type RequestArguments } from './requests.ts'

const ABSENT = 'understudy:absent'

/** In an example of what is true afterwards: the member is absent. Pact's own matchers cannot express that. */
export const absent: Matcher = { 'pact:matcher:type': ABSENT }

/**
 * The expected state after an interaction: the answer of an operation on the same resource, `answer.v1.getStage({ ... })`,
 * or a request with its answer, `[request.v1.getStage(stage), refusal.v1('StageNotFound')]`.
 */
export type Afterwards = AnswerArguments | readonly [request: RequestArguments, answer: AnswerArguments]

/** A follow-up before the request of its interaction is known: its own request, or an operation. */
export interface PartialFollowUp {
  readonly request?: FollowUp['request']
  readonly operation?: { readonly api: 'v1' | 'v2'; readonly name: string }
  readonly response: FollowUp['response']
}

const operations = new WeakMap<AnswerArguments, { api: 'v1' | 'v2'; name: string }>()

/** Remembers the operation that an answer is one of. */
export function remembered(answer: AnswerArguments, api: 'v1' | 'v2', name: string): AnswerArguments {
  operations.set(answer, { api, name })
  return answer
}

/** The follow-up expectations of a consumer as plain values. Throws for an answer without an operation. */
export function drafts(afterwards: readonly Afterwards[]): PartialFollowUp[] {
  return afterwards.map((one) => {
    if (isPair(one)) return { request: requestOf(one[0]), response: responseOf(one[1]) }
    const operation = operations.get(one)
    if (operation) return { operation, response: responseOf(one) }
    throw new TypeError(
      'afterwards: an answer without an operation. Write [request.v1.getStage(stage), refusal.v1(...)] for a refusal.',
    )
  })
}

/** The follow-ups of an interaction: what the drafts leave out is taken from its request, its body and its answer. */
export function followUps(afterwards: readonly PartialFollowUp[], interaction: Interaction): FollowUp[] {
  return afterwards.map(({ request, operation, response }) => ({
    request: request ?? derived(operation as NonNullable<typeof operation>, interaction),
    response,
  }))
}

function isPair(one: Afterwards): one is readonly [RequestArguments, AnswerArguments] {
  return Array.isArray(one[0])
}

function requestOf([method, path, build]: RequestArguments): FollowUp['request'] {
  const headers: Record<string, string[]> = {}
  const query: Record<string, string[]> = {}
  build({
    headers: (given) => {
      for (const [name, value] of Object.entries(given)) headers[name] = [value]
    },
    query: (given) => {
      for (const [name, value] of Object.entries(given)) query[name] = [value].flat()
    },
    jsonBody: () => {
      throw new TypeError(
        `afterwards: ${method} ${path} changes something. Only read requests can follow an interaction.`,
      )
    },
  })
  return {
    method,
    path,
    ...(Object.keys(query).length > 0 && { query }),
    ...(Object.keys(headers).length > 0 && { headers }),
  }
}

function responseOf([status, build]: AnswerArguments): FollowUp['response'] {
  let body: unknown = ''
  build({
    headers: () => undefined,
    jsonBody: (given) => {
      body = given
    },
  })
  const { content, rules } = contentOf(body as object)
  const isAbsence = ([, rule]: [string, object]): boolean => JSON.stringify(rule).includes(ABSENT)
  const without = Object.entries(rules).filter(isAbsence)
  const others = Object.entries(rules).filter((one) => !isAbsence(one))
  return {
    status,
    body: { content: JSON.parse(JSON.stringify(content)) as unknown },
    ...(others.length > 0 && { matchingRules: { body: Object.fromEntries(others) } }),
    ...(without.length > 0 && { without: without.map(([path]) => path) }),
  }
}

/** The request of an operation about what an interaction is about. Throws where a blank of its path is not to be found. */
function derived({ api, name }: { api: 'v1' | 'v2'; name: string }, interaction: Interaction): FollowUp['request'] {
  const { request, response } = interaction
  const known = operationOf(String(request.method), String(request.path))
  const values = {
    ...members(response.body, (member) => fromAnswer(`$.${member}`)),
    ...members(request.body),
    ...(known && placeholdersOf(known.row.path, String(request.path))),
  }
  const row = { v1, v2 }[api].operations[name]
  const path = (row?.path ?? '').replace(/\{(\w+)\}/g, (_, placeholder: string) => {
    const value = values[placeholder] ?? (/Id$/.test(placeholder) ? values.id : undefined)
    if (value === undefined)
      throw new TypeError(`afterwards: ${name} needs "${placeholder}", which the request does not have.`)
    return value.startsWith('${answer ') ? value : label(value)
  })
  const pages = known?.name === name ? pageAfter(row?.query ?? [], request.query, values) : {}
  const headers = Object.entries(ACCEPT[api]).map(([header, value]) => [header, [value]])
  return {
    method: row?.method ?? 'GET',
    path,
    ...(Object.keys(pages).length > 0 && { query: pages }),
    ...(headers.length > 0 && { headers: Object.fromEntries(headers) }),
  }
}

/** For a list, the next page is requested. */
function pageAfter(parameters: readonly string[], query: unknown, values: Readonly<Record<string, string>>) {
  const token = ['nextToken', 'position'].find((name) => parameters.includes(name) && values[name] !== undefined)
  const kept = Object.entries(isObject(query) ? query : {}).map(([name, value]) => [name, [value].flat().map(String)])
  return {
    ...(Object.fromEntries(kept) as Record<string, string[]>),
    ...(token !== undefined && { [token]: [values[token] as string] }),
  }
}

function members(body: unknown, as: (name: string, value: string) => string = (_, value) => value) {
  const content = isObject(body) && 'content' in body ? body.content : body
  const entries = Object.entries(isObject(content) ? content : {}).filter(([, value]) => typeof value === 'string')
  return Object.fromEntries(entries.map(([name, value]) => [name, as(name, value as string)]))
}

/** The values of the blanks of a path, by name. */
function placeholdersOf(template: string, path: string): Record<string, string> {
  const names = [...template.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)
  const pattern = template.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{\w+\}/g, '([^/]+)')
  const [, ...found] = new RegExp(`^${pattern}$`).exec(path) ?? []
  return Object.fromEntries(found.map((value, i) => [names[i], decodeURIComponent(value)]))
}
