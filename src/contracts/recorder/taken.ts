import type { PlainAnswer, PlainRequest } from '../../core/operation.ts'
import type { RecordedState } from './states-of.ts'

/** A request that was recorded, with what was there before it. */
export interface Taken {
  readonly at: number
  readonly scenario: string | undefined
  readonly before: RecordedState
  readonly request: PlainRequest
  readonly answer: PlainAnswer
  /** Whether the time of the request and its dates are recorded. */
  readonly isTimed: boolean
  /** `v1.StageNotFound`, or the operation where it was answered. */
  readonly rule: string | undefined
}

/** Whether the time of a request is recorded: a refusal has no dates. */
export function isTimed({ isTimed: isWanted, answer }: Taken): boolean {
  return isWanted && answer.status < 400
}

/** Whether an answer is a document as a file, of which Pact compares the bytes. */
export function isFile({ headers, body }: PlainAnswer): boolean {
  const type = headers['content-type'] ?? ''
  return body !== '' && type !== '' && !type.includes('json')
}

export function isThrottled({ status, body }: PlainAnswer): boolean {
  return status === 429 && (parse(body) as { message?: string } | undefined)?.message === 'Too Many Requests'
}

/** Path and query of a request, without its host. */
export function pathOf(url: string): string {
  return url.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/#.*$/s, '')
}

export function textOf(body: PlainRequest['body']): string {
  return body === undefined ? '' : typeof body === 'string' ? body : new TextDecoder().decode(body)
}

/** The JSON value of a text; `undefined` for invalid JSON. */
export function parse(text: string): unknown {
  try {
    return text === '' ? undefined : JSON.parse(text)
  } catch {
    return undefined
  }
}
