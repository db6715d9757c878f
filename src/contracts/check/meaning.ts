import type { ContractTable, Shape } from '../../core/schema/contract-table.ts'
import { rulesOf } from '../matching/rules.ts'
import { isObject } from '../pact-file.ts'
import { states as known, type StateName } from '../states.ts'
import { type Known, neverAnswered, operationOf } from '../verifier/fit.ts'
import { emptiness } from './members.ts'
import { inventions, messageOf } from './own.ts'
import { type Problem, problemsOf } from './problem.ts'
import { impossible } from './refusals.ts'
import { accidental, unfilled, unfilledBody } from './requests.ts'
import { type Parts, queryOf } from './sides.ts'
import { besides } from './states.ts'

/** Contradictions in an interaction: its request, its expected answer, and the states for it. */
export function problemsOfMeaning({
  request,
  response,
  exchange,
  states,
  provider,
}: Parts & { provider: string }): Problem[] {
  const { method, path, status, answer } = exchange
  const placeholders = problemsOf('request', [
    ...unfilled({ path, values: queryOf(request.query) }),
    ...unfilledBody(exchange.body),
  ])
  if (status === 501) {
    const text = 'response.status is 501, which only Understudy answers, for operations that it does not model.'
    return [...placeholders, { kind: 'own', text }]
  }
  const operation = operationOf(method, path, exchange.query)
  if (!operation)
    return [...placeholders, ...problemsOf('request', status === 403 ? stranger(method, path, messageOf(answer)) : [])]
  const { api } = operation
  const message = messageOf(answer)
  const isDynamic = request.generators !== undefined
  const rules = rulesOf('response.matchingRules', response.matchingRules)
  const listed = rules.filter(({ part }) => part === 'status').flatMap((rule) => rule.matchers.map((one) => one.status))
  const statuses = listed
    .filter((one) => Array.isArray(one))
    .flat()
    .map(Number)
    .filter((one) => one !== status)
  const missing = besides(states, api, path, isDynamic || (status >= 400 && message !== undefined))
  return [
    ...placeholders,
    ...problemsOf('request', strayProvider(provider, operation.name, api)),
    ...problemsOf('state', missing),
    ...problemsOf('value', neverAnswered(operation, statuses)),
    ...(status >= 400 ? ofRefusal() : ofSuccess()),
  ]

  function ofRefusal(): Problem[] {
    const isAsked = message === undefined && status !== 429 && status !== 403
    const type = Object.entries(exchange.answerHeaders).find(([name]) => name.toLowerCase() === 'x-amzn-errortype')?.[1]
    return [
      ...problemsOf('member', isObject(answer) && Object.keys(answer).length === 0 ? emptiness(answer) : []),
      ...problemsOf('value', impossible(api, status, message, type)),
      ...problemsOf('request', operation && isAsked ? accidental(operation, exchange, isUnread(operation)) : []),
    ]
  }

  /** Whether the request has a body of which nothing can be read, where an object is expected. */
  function isUnread({ row }: Known): boolean {
    const { body } = request
    const isThere = isObject(body) ? body.content !== '' : body !== undefined && body !== null && body !== ''
    return row.request !== undefined && isThere && exchange.body === undefined
  }

  function ofSuccess(): Problem[] {
    // A value that a state generates is always the same, so the interaction can contain it.
    const made = states.flatMap(({ name }) =>
      Object.hasOwn(known, name) ? Object.keys(known[name as StateName].gives ?? {}) : [],
    )
    const given = JSON.stringify([request, states])
    const isBodied = operation?.row.response !== undefined && hasMembers(operation.table, operation.row.response)
    return [
      ...problemsOf('own', inventions(answer, rules, given, made)),
      ...problemsOf('member', isBodied ? emptiness(answer) : []),
    ]
  }
}

/** A request of no operation that is refused, perhaps by accident. */
function stranger(method: string, path: string, message: string | undefined): string[] {
  if (message !== undefined) return []
  return [
    `${method} ${path} is not an operation. If the interaction expects that refusal, put its text into response.body.message.`,
  ]
}

/** Whether a shape is that of an object with own members. */
function hasMembers(table: ContractTable, shape: Shape): boolean {
  const { $ref, properties } = shape
  if ($ref !== undefined) return hasMembers(table, table.schemas[$ref] ?? {})
  return Object.keys(properties ?? {}).length > 0
}

/** The operations of one version do not stand in a pact with the other one. */
function strayProvider(ending: string, name: string, api: 'v1' | 'v2'): string[] {
  const other = api === 'v1' ? '-v2' : '-v1'
  return ending === other
    ? [
        `${name} is an operation of ${api}, and the provider of this pact ends in "${other}". Give it a pact with the provider apigateway-${api}.`,
      ]
    : []
}
