import type { PlainAnswer } from '../operation.ts'
import { BROKEN, type Fault } from './fault.ts'

/** The retry delay of a fault answer, in milliseconds; `undefined` if it has none. */
export function retryAfterMsOf({ retryAfter, retryAfterMs }: Fault, now: number): number | undefined {
  if (retryAfterMs !== undefined) return retryAfterMs
  if (retryAfter === undefined) return undefined
  return typeof retryAfter === 'number' ? retryAfter * 1000 : Math.max(0, Date.parse(retryAfter) - now)
}

/**
 * The answer of a fault: `work` is the answer without the fault, if the operation was performed, and `refused` creates the errors
 * that have a text in a table.
 */
export function faultAnswer(
  fault: Fault,
  headers: Record<string, string>,
  refused: () => PlainAnswer,
  work: PlainAnswer | undefined,
): PlainAnswer {
  const how = Object.hasOwn(BROKEN, fault.fault) ? BROKEN[fault.fault as keyof typeof BROKEN] : undefined
  if (how === 'truncate' && work) return truncated(work, fault.bytes ?? 0)
  if (how) return { status: 0, headers: {}, body: '', broken: { how } }
  delete headers['x-amzn-errortype'] // of the work, if that was refused
  if (fault.fault === 'raw') {
    for (const [name, value] of Object.entries(fault.headers ?? {})) headers[name.toLowerCase()] = value
    return { status: fault.status ?? 500, headers, body: fault.body ?? '' }
  }
  if (fault.retryAfter !== undefined) headers['retry-after'] = String(fault.retryAfter)
  if (fault.retryAfterMs !== undefined) headers['x-amz-retry-after'] = String(fault.retryAfterMs)
  return refused()
}

/**
 * A truncated answer. Its last byte is never sent: over HTTP a body that has arrived whole is complete, even if the
 * connection breaks then. An answer without a body ends with its head and cannot be truncated.
 */
function truncated(work: PlainAnswer, bytes: number): PlainAnswer {
  const length = work.bytes?.length ?? new TextEncoder().encode(work.body).length
  return length === 0 ? work : { ...work, broken: { how: 'truncate', bytes: Math.min(bytes, length - 1) } }
}
