import type { RunEntry } from '../src/ui/run.ts'

/** A call with its attempts, the last of which is shown. */
export interface Call {
  readonly key: string
  readonly last: RunEntry
  readonly attempts: readonly RunEntry[]
}

/** Requests grouped into the calls of SDK clients, in the order of their first attempts. */
export function callsOf(entries: readonly RunEntry[]): Call[] {
  const calls = new Map<string, RunEntry[]>()
  for (const entry of entries) {
    const key = entry.call ?? String(entry.number)
    const call = calls.get(key)
    if (call) call.push(entry)
    else calls.set(key, [entry])
  }
  return [...calls].map(([key, attempts]) => ({ key, attempts, last: attempts.at(-1) as RunEntry }))
}

/** Whether the service refused it, a fault was injected, or the connection broke. */
export function isRefused({ status, fault }: RunEntry): boolean {
  return status >= 400 || status === 0 || fault !== undefined
}

/** The calls of which every word of the filter is somewhere in what is shown of them. */
export function filtered(calls: readonly Call[], filter: string, refusedOnly: boolean): readonly Call[] {
  const words = filter
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')
  if (words.length === 0 && !refusedOnly) return calls
  return calls.filter(({ last, attempts }) => {
    if (refusedOnly && !attempts.some(isRefused)) return false
    const text =
      `${last.method} ${last.path} ${last.operation ?? ''} ${last.status} ${last.rule ?? ''} ${last.error?.message ?? ''} ${last.fault?.rule ?? ''} ${last.accountId} ${last.test ?? ''} ${last.testFailed ? 'failed' : ''}`.toLowerCase()
    return words.every((word) => text.includes(word))
  })
}

/** The call that a run begins with: the first refusal of a failed test, or else the last call of the first failed test, or else the newest. */
export function firstShown(calls: readonly Call[]): Call | undefined {
  const failed = calls.filter(({ last }) => last.testFailed)
  const first = failed[0]?.last.test
  return (
    failed.find(({ attempts }) => attempts.some(isRefused)) ??
    failed.findLast(({ last }) => last.test === first) ??
    calls.at(-1)
  )
}
