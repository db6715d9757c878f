import type { PlainAnswer } from '../../core/operation.ts'

/** An answer of Understudy's own, in JSON with a newline for those who read it in a shell. */
export function jsonAnswer(status: number, body: unknown, headers: Record<string, string> = {}): PlainAnswer {
  return { status, headers: { 'content-type': 'application/json', ...headers }, body: `${JSON.stringify(body)}\n` }
}
