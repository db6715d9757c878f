/** The answer of an operation, without the SDK's metadata of the call. */
export type Answer<Output> = Omit<Output, '$metadata'>

/** An error without the members that JavaScript and the SDK's retries give it. */
export type Failure<Exception> = Omit<Exception, '$response' | '$retryable' | 'stack' | 'cause'>

/** `true` if each is assignable to the other and both have the same names; otherwise the problem. */
export type Same<Ours, Theirs> = [Ours] extends [Theirs]
  ? [Theirs] extends [Ours]
    ? [keyof Ours, keyof Theirs] extends [keyof Theirs, keyof Ours]
      ? true
      : { onlyOurs: Exclude<keyof Ours, keyof Theirs>; onlyTheirs: Exclude<keyof Theirs, keyof Ours> }
    : 'theirs cannot stand for ours'
  : 'ours cannot stand for theirs'

/** Compiles only for what is true. */
export function proves<_True extends true>(): void {}
