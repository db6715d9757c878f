import type { SignIn } from '../broker/address.ts'
import type { Kind } from '../check/problem.ts'
import type { StateMap } from '../check/state-map.ts'
import type { Coverage } from '../coverage/coverage.ts'
import type { Outcome } from './outcome.ts'
import type { Provider } from './run.ts'

/** Options of a verification: the pacts and the provider. */
export interface VerifyOptions extends Provider {
  /** Files, folders, globs and URLs of pacts. */
  readonly pacts: string | readonly string[]
  /** The names of the providers that are meant. Pacts with others are passed over. Default: those of `part`. */
  readonly providers?: readonly string[]
  /** Only interactions whose description this matches. */
  readonly only?: RegExp
  /** Only interactions with a provider state whose name this matches; `none`: only those without states. */
  readonly onlyState?: RegExp | 'none'
  /** The credentials for a pact at this URL. Default: those in the URL, if any. */
  readonly signIn?: (url: string) => SignIn
  /** Whether it is a success when there is nothing to verify, or when all of it is pending. Default no. */
  readonly allowEmpty?: boolean
  /** The kinds of problems that are shown as warnings, and counted, but keep nothing from being verified. */
  readonly lenient?: readonly Exclude<Kind, 'form'>[]
  /** The consumers' names for the provider states. Throws a `TypeError` for an unknown state or parameter. */
  readonly stateMap?: StateMap
  /** Whether each answer is held against our own schemas too: no member, no value and no header that they do not know. */
  readonly strict?: boolean
  /** Whether the result contains the coverage of the kept interactions. */
  readonly coverage?: boolean
  /** Ends the verification early: it has failed then, and nothing of it is left behind. */
  readonly signal?: AbortSignal
}

/** The outcomes of all interactions. */
export interface Verification {
  /**
   * `kept`; `broken`: an interaction is not kept; `unverifiable`: a pact was rejected, or there were no interactions; `failed`: the
   * verifier itself failed. The last of these that is true of any interaction; the outcomes say of which.
   */
  readonly verdict: 'kept' | 'broken' | 'unverifiable' | 'failed'
  readonly files: readonly string[]
  readonly outcomes: readonly Outcome[]
  /** Problems that prevented the verification of pacts or interactions. The others were verified. */
  readonly problems: readonly string[]
  /** Problems of the kinds that only warn. */
  readonly warnings: readonly { readonly kind: Kind; readonly file: string; readonly text: string }[]
  /** The skipped pacts, with reasons. */
  readonly notes: readonly string[]
  /** By consumer and version, what the kept interactions cover, where it was asked for. */
  readonly coverage?: readonly Coverage[]
  readonly ms: number
}
