/** A row of the generated fault table: the error of a fault, and further members of its body that a test can set. */
export interface FaultRow {
  readonly error: string
  readonly members?: readonly string[]
}

/** The faults of a version, or of the service's edge. */
export type FaultTable = Readonly<Record<string, FaultRow>>

/** How a connection breaks. Transports do the nearest they can. */
export type Broken = 'reset' | 'hangUp' | 'hang' | 'truncate'

/** The faults of a connection by their names. */
export const BROKEN: Readonly<Record<'connectionReset' | 'hangUp' | 'hang' | 'truncatedBody', Broken>> = {
  connectionReset: 'reset',
  hangUp: 'hangUp',
  hang: 'hang',
  truncatedBody: 'truncate',
}

/** Faults that need no table: the connection's, and the answer that a tester writes himself. */
export type FreeFault = keyof typeof BROKEN | 'raw'

/** The faults that need no table of a version. */
export const FREE_FAULTS = [...Object.keys(BROKEN), 'raw'] as readonly FreeFault[]

/**
 * The result of a request in place of its handler, or of its answer afterwards. Plain data, the same in code, in a file and
 * over HTTP. Made by the functions of the main entry point: `tooManyRequests()`, `connectionReset()`, ...
 */
export interface Fault<Name extends string = string> {
  readonly fault: Name
  /** Instead of the text of the table. */
  readonly message?: string
  /** The header `Retry-After`: seconds, or an HTTP date. Sent only if it is set. */
  readonly retryAfter?: number | string
  /** The header `x-amz-retry-after`, in milliseconds. Sent only if it is set. */
  readonly retryAfterMs?: number
  /** Further members of the body; only those that the table of the version lists are sent. */
  readonly members?: Readonly<Record<string, unknown>>
  /** `truncatedBody`: how many bytes of the body arrive. */
  readonly bytes?: number
  /** `raw`: the answer. */
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
  /** The operation is performed, and then this answer replaces its own. */
  readonly afterCommit?: true
}

/** Whether the work is done before the fault strikes. A truncated answer is the answer to work that was done. */
export function worksFirst(fault: Fault): boolean {
  return fault.afterCommit === true || fault.fault === 'truncatedBody'
}

/** The members that a fault may have, for the check of what comes from outside. */
export const FAULT_MEMBERS = [
  'fault',
  'message',
  'retryAfter',
  'retryAfterMs',
  'members',
  'bytes',
  'status',
  'headers',
  'body',
  'afterCommit',
] as const satisfies readonly (keyof Fault)[]
