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

/** A request as the sample data tell it: its body is a document, or a text. */
interface FixtureRequest {
  readonly method: string
  readonly url: string
  readonly headers: object
  readonly body?: unknown
  readonly text?: string
}

/** The same as a gateway takes it. */
export function plain({ method, url, headers, body, text }: FixtureRequest): PlainRequest {
  const own = headers as Record<string, string>
  if (text !== undefined) return { method, url, headers: { ...own, 'content-type': 'text/plain' }, body: text }
  return { method, url, headers: own, ...(body !== undefined && { body: JSON.stringify(body) }) }
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
