import type { Call } from './types.ts'

/** A line of the log of a push: what it is about, a call before it is sent, or what came of it. */
export type PushLine =
  | { readonly push: string; readonly endpoint: string; readonly calls: number }
  | { readonly sent: number; readonly operation: string }
  | { readonly done: number; readonly binds: Readonly<Record<string, string>> }

/** The progress of an earlier run of a push. */
export interface EarlierPush {
  /** Tells plans apart. */
  readonly plan: string
  readonly endpoint: string
  /** How many calls were carried out. */
  readonly done: number
  readonly bindings: ReadonlyMap<string, string>
  /** The number of the call that was sent and has no outcome in the log. */
  readonly open?: number
}

/** A hash of a plan: equal calls have the same one. */
export async function planMark(calls: readonly Call[]): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(calls))
  const digest = await crypto.subtle.digest('SHA-256', bytes)
  return Buffer.from(digest).toString('hex').slice(0, 16)
}

/** Reads the log of a push. An incomplete last line is ignored. Throws an `Error` for any other file. */
export function readPushLog(text: string): EarlierPush {
  const lines = text.split('\n').flatMap((line): Partial<Record<string, unknown>>[] => {
    try {
      return line === '' ? [] : [JSON.parse(line) as Record<string, unknown>]
    } catch {
      return []
    }
  })
  const [first] = lines
  if (typeof first?.push !== 'string' || typeof first.endpoint !== 'string')
    throw new Error('is not the log of a push.')
  const bindings = new Map<string, string>()
  let done = 0
  let open: number | undefined
  for (const line of lines) {
    if (typeof line.sent === 'number') open = line.sent
    if (typeof line.done !== 'number') continue
    done = line.done + 1
    open = undefined
    for (const [name, value] of Object.entries((line.binds ?? {}) as Record<string, string>)) bindings.set(name, value)
  }
  return { plan: first.push, endpoint: first.endpoint, done, bindings, ...(open !== undefined && { open }) }
}
