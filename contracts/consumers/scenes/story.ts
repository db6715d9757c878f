import type { PlainAnswer, PlainRequest, StateDocument } from '../../../src/index.ts'

/** A request in a state, and what is read after it. */
export interface Story {
  readonly title: string
  readonly operation: string
  readonly state: StateDocument
  /** What has happened before. */
  readonly before: readonly PlainRequest[]
  readonly request: PlainRequest
  /** The rule that refuses it, if one does. */
  readonly rule?: string
  readonly readsAfter: (answer: PlainAnswer) => readonly PlainRequest[]
}

export const JSON_ONLY = { accept: 'application/json' }

/** A request as a gateway takes it, of one whose body is a document. */
export function plain({
  method,
  url,
  headers,
  body,
}: {
  method: string
  url: string
  headers: object
  body?: unknown
}): PlainRequest {
  return {
    method,
    url,
    headers: headers as Record<string, string>,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  }
}

/** The same in three words. */
export function asked(method: string, url: string, body?: unknown): PlainRequest {
  const headers = { ...JSON_ONLY, ...(body !== undefined && { 'content-type': 'application/json' }) }
  return plain({ method, url, headers, ...(body !== undefined && { body }) })
}

/** A document with its members in the order in which pact files have them: texts are made of it. */
export function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(members.map(([name, member]) => [name, sorted(member)]))
}
