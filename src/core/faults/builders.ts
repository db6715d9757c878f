import type { Fault } from './fault.ts'

/** Options of an injected error that has a text. */
export interface RefusalOptions {
  /** Instead of AWS's text. */
  readonly message?: string
  /**
   * Sends `Retry-After`: seconds, or a date. AWS does not send it; the AWS SDK for JavaScript obeys it (at most 5 s beyond its
   * own backoff), other SDKs ignore it.
   */
  readonly retryAfter?: number | Date
  /** Sends `x-amz-retry-after`, in milliseconds. */
  readonly retryAfterMs?: number
}

/** 429 `TooManyRequestsException`: too many requests. `limitType` is sent by v2 only. */
export function tooManyRequests(
  options: RefusalOptions & { readonly limitType?: string } = {},
): Fault<'tooManyRequests'> {
  const { limitType, ...rest } = options
  return { ...refusal('tooManyRequests', rest), ...(limitType !== undefined && { members: { limitType } }) }
}

/** 429 `LimitExceededException`: too many of a thing; every SDK retries it as if it were a throttle. v1 only. */
export function limitExceeded(options: string | RefusalOptions = {}): Fault<'limitExceeded'> {
  return refusal('limitExceeded', typeof options === 'string' ? { message: options } : options)
}

/** 409 `ConflictException`: a concurrent modification. Only Terraform retries it, for its "try again later". */
export function conflict(options: string | RefusalOptions = {}): Fault<'conflict'> {
  return refusal('conflict', typeof options === 'string' ? { message: options } : options)
}

/** 503 `ServiceUnavailableException`. v1 only. */
export function serviceUnavailable(options: RefusalOptions = {}): Fault<'serviceUnavailable'> {
  return refusal('serviceUnavailable', options)
}

/** 500: an error of the service itself. */
export function internalError(options: RefusalOptions = {}): Fault<'internalError'> {
  return refusal('internalError', options)
}

/** 403 `AccessDeniedException`: the caller has no permission, with the text of IAM. */
export function accessDenied(options: RefusalOptions = {}): Fault<'accessDenied'> {
  return refusal('accessDenied', options)
}

/** 403 `ExpiredTokenException`: the caller's session has ended. */
export function expiredToken(options: RefusalOptions = {}): Fault<'expiredToken'> {
  return refusal('expiredToken', options)
}

/** The connection is reset instead of an answer: `ECONNRESET`. */
export function connectionReset(): Fault<'connectionReset'> {
  return { fault: 'connectionReset' }
}

/** The connection is closed instead of an answer: `socket hang up`. */
export function hangUp(): Fault<'hangUp'> {
  return { fault: 'hangUp' }
}

/** No answer ever comes. The connection stays open until the client gives up. */
export function hang(): Fault<'hang'> {
  return { fault: 'hang' }
}

/** The work is done, and only the first `bytes` bytes of the body arrive before the connection breaks; never the last one. */
export function truncatedBody(bytes: number): Fault<'truncatedBody'> {
  return { fault: 'truncatedBody', bytes }
}

/** Any answer at all: for what no version models. Beside `headers` only the ids of the request are sent. */
export function raw(answer: {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}): Fault<'raw'> {
  return { fault: 'raw', ...answer }
}

/** The work is done, and then its answer is lost to the fault: the client's retry meets what its first attempt left behind. */
export function afterCommit<Name extends string>(fault: Fault<Name>): Fault<Name> {
  return { ...fault, afterCommit: true }
}

/** Unknown options stay in the fault, so that its rule is refused with their names. */
function refusal<Name extends string>(fault: Name, options: RefusalOptions): Fault<Name> {
  const { message, retryAfter, retryAfterMs, ...unknown } = options
  return {
    fault,
    ...(message !== undefined && { message }),
    ...(retryAfter !== undefined && {
      retryAfter: retryAfter instanceof Date ? retryAfter.toUTCString() : retryAfter,
    }),
    ...(retryAfterMs !== undefined && { retryAfterMs }),
    ...unknown,
  }
}
