import { type Examples, problemsOfRules } from '../matching/check-rules.ts'
import { unreadRules } from '../matching/rule-form.ts'
import { rulesOf } from '../matching/rules.ts'
import { type Document, isObject, type StateOfPact } from '../pact-file.ts'
import { contentOf } from '../verifier/exchange-of.ts'
import type { Exchange } from '../verifier/fit.ts'
import { problemsOfGenerators } from './generators.ts'
import { type Problem, problemsOf } from './problem.ts'
import type { Reading } from './text.ts'

/** An interaction in its parts. */
export interface Parts {
  readonly request: Document
  readonly response: Document
  readonly exchange: Exchange
  readonly states: readonly StateOfPact[]
}

/** Problems of the matching rules and generators of a request and its answer. */
export function problemsOfSides(parts: Parts & { reading: Reading; position: number; isOld: boolean }): Problem[] {
  const { request, response, states, reading, position, isOld } = parts
  const around = { method: String(request.method).toUpperCase(), path: String(request.path), states }
  return (['request', 'response'] as const).flatMap((side) => {
    const part = side === 'request' ? request : response
    const examples = examplesOf(part)
    const body = isObject(part.body) && part.body.content === examples.body ? 'body.content' : 'body'
    const isFraction = (at: string): boolean => reading.isFraction(`interactions[${position}].${side}.${body}${at}`)
    return [
      ...problemsOf('member', isOld ? [] : unreadRules(`${side}.matchingRules`, part.matchingRules)),
      ...problemsOfRules(rulesOf(`${side}.matchingRules`, part.matchingRules), { ...examples, isFraction }),
      ...problemsOf('generator', problemsOfGenerators(`${side}.generators`, part.generators, examples, around)),
    ]
  })
}

/** The examples of a side; a body that is a text and not JSON cannot be looked into. */
export function examplesOf({ path, status, headers, query, body }: Document): Examples {
  const content = contentOf(body)
  const isThere = body !== undefined && body !== null
  const isOpaque = isThere && (content === undefined || typeof content === 'string')
  return {
    path,
    status,
    headers: isObject(headers) ? headers : {},
    query: queryOf(query),
    body: content,
    isOpaque,
  }
}

export function queryOf(query: unknown): Readonly<Record<string, unknown>> {
  if (isObject(query)) return query
  if (typeof query !== 'string') return {}
  const parameters = new URLSearchParams(query)
  return Object.fromEntries([...new Set(parameters.keys())].map((name) => [name, parameters.getAll(name)]))
}
