import { type Step, stepsOf } from './matching/rule-path.ts'
import { commentsOf, type Document, type Interaction, isObject, withComment } from './pact-file.ts'

/** A request after the one of an interaction, and what it must be answered: what is true afterwards. */
export interface FollowUp {
  readonly request: {
    readonly method: string
    readonly path: string
    readonly query?: Readonly<Record<string, readonly string[]>>
    readonly headers?: Readonly<Record<string, readonly string[]>>
  }
  readonly response: {
    readonly status: number
    readonly body?: { readonly content: unknown }
    readonly matchingRules?: Document
    /** Paths of members that must not be there. */
    readonly without?: readonly string[]
  }
}

/** The placeholder for a value of the answer to the interaction itself. */
const PLACEHOLDER = /\$\{answer (\$[^{}]*)\}/g

/** The interaction with follow-ups where Pact's own verifier passes over them: in its comments. */
export function withFollowUps(interaction: Interaction, afterwards: readonly FollowUp[]): Interaction {
  if (afterwards.length === 0) return interaction
  return withComment(interaction, { afterwards })
}

/** The follow-ups of an interaction, as far as they have the form of some. */
export function followUpsOf({ comments }: Interaction): readonly FollowUp[] {
  const list = commentsOf(comments).afterwards
  return Array.isArray(list) && problemsOfList(list).length === 0 ? (list as FollowUp[]) : []
}

/** Problems with the form of the follow-ups of an interaction. */
export function problemsOfFollowUpForm({ comments }: Interaction): string[] {
  const list = commentsOf(comments).afterwards
  if (list === undefined) return []
  return Array.isArray(list) ? problemsOfList(list) : ['comments.understudy.afterwards must be a list.']
}

/** A text in which each blank is filled with a value of an answer. Throws where the answer has none. */
export function filled(text: string, answer: unknown, encode: (value: string) => string = String): string {
  return text.replace(PLACEHOLDER, (_, path: string) => {
    let value = answer
    for (const step of stepsOf(path) ?? []) value = memberOf(value, step)
    if (typeof value !== 'string' && typeof value !== 'number') throw new Error(`the answer has no ${path}`)
    return encode(String(value))
  })
}

/** The blank for a value of the answer to the interaction itself: `fromAnswer('$.nextToken')`. */
export function fromAnswer(path: string): string {
  if (!stepsOf(path)) throw new TypeError(`fromAnswer: ${JSON.stringify(path)} is not a valid path. Write $.nextToken.`)
  return `\${answer ${path}}`
}

function memberOf(value: unknown, step: Step): unknown {
  return typeof value === 'object' && value !== null && typeof step !== 'symbol'
    ? (value as Record<string, unknown>)[step]
    : undefined
}

function problemsOfList(list: readonly unknown[]): string[] {
  return list.flatMap((one, i) => {
    const at = `comments.understudy.afterwards[${i}]`
    if (!isObject(one) || !isObject(one.request) || !isObject(one.response))
      return [`${at} has no request or response.`]
    const { request, response } = one
    return [
      ...(request.method === 'GET' ? [] : [`${at}.request.method must be GET: a follow-up request reads the result.`]),
      ...(typeof request.path === 'string' && request.path.startsWith('/')
        ? []
        : [`${at}.request.path is missing or does not begin with "/".`]),
      ...(Number.isInteger(response.status) ? [] : [`${at}.response.status is missing.`]),
    ]
  })
}
