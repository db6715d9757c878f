import { type ClientRequestHandler, sdkRequestHandler } from './adapters/aws-sdk.ts'
import { fetchAdapter } from './adapters/fetch.ts'
import { type ListenOptions, listenOptions } from './adapters/msw-listen.ts'
import { type Gateway as Core, composeGateway } from './gateway/create-gateway.ts'
import type { ApiGatewayOptions } from './gateway/options.ts'

/** A local stand-in for the control plane of API Gateway, with the adapters that have no dependencies. */
export interface Gateway extends Omit<Core, 'fork'> {
  /**
   * Creates an independent gateway with a copy of this state. Its changes, ids, journal, faults and buckets are separate,
   * and its `reset()` restores the copy. Omitted options are those of this gateway; the fork is never stored in `data`.
   */
  fork(options?: Omit<ApiGatewayOptions, 'state' | 'data'>): Gateway
  /** Answers like `fetch`, without a network. */
  readonly fetch: typeof fetch
  /** A request handler for AWS SDK v3 clients: no interception, no sockets. */
  requestHandler(options?: { readonly requestTimeout?: number }): ClientRequestHandler
  /**
   * Options for msw's `server.listen(...)`: a request without a handler is an error under msw 2 and msw 3, except to
   * loopback addresses.
   */
  readonly listenOptions: ListenOptions
}

/** Creates a gateway with its state in memory. Throws a `TypeError` for an unknown or invalid option. */
export function createApiGateway(options: ApiGatewayOptions = {}): Gateway {
  return withTransports(composeGateway(options))
}

function withTransports(gateway: Core): Gateway {
  const { fork } = gateway
  return Object.assign(gateway, {
    fork: (options?: Parameters<Core['fork']>[0]) => withTransports(fork(options)),
    fetch: fetchAdapter(gateway),
    requestHandler: (handlerOptions?: { requestTimeout?: number }) => sdkRequestHandler(gateway, handlerOptions),
    listenOptions,
  })
}

export type { ClientRequestHandler } from './adapters/aws-sdk.ts'
export type { ListenOptions } from './adapters/msw-listen.ts'
export { type ClientRetryStrategy, retryAtOnce } from './adapters/retry-at-once.ts'
export { ambientClock, type Clock, type ManualClock, manualClock, systemClock } from './core/clock.ts'
export type { Evidence, EvidenceKind, LedgerEntry } from './core/errors/evidence.ts'
export {
  accessDenied,
  afterCommit,
  conflict,
  connectionReset,
  expiredToken,
  hang,
  hangUp,
  internalError,
  limitExceeded,
  type RefusalOptions,
  raw,
  serviceUnavailable,
  tooManyRequests,
  truncatedBody,
} from './core/faults/builders.ts'
export type { When } from './core/faults/draft.ts'
export type { Fault } from './core/faults/fault.ts'
export type { Faults } from './core/faults/faults.ts'
export type { Delay, FaultRequest } from './core/faults/plan.ts'
export type { FaultRule } from './core/faults/rule.ts'
export type { RuleDocument } from './core/faults/rule-document.ts'
export type { Auth, Denial, Signature, Verifier } from './core/http/authentication.ts'
export type { InForce, Level } from './core/in-force.ts'
export type { JournalCall, JournalEntry, Outcome } from './core/journal/entry.ts'
export type { AccountJournal, Journal } from './core/journal/journal.ts'
export type { Watcher, WatchOptions } from './core/journal/watch.ts'
export type { PlainAnswer, PlainRequest } from './core/operation.ts'
export type { CommandClass } from './core/operation-name.ts'
export type { SettleOptions } from './core/settle.ts'
export { type Change, type Data, DataError, type StatePath, type StoredDocument } from './core/state/data.ts'
export { StateDocumentError } from './core/state/state-document-error.ts'
export type { AccountGateway } from './gateway/account-view.ts'
export type { GatewayCatalogue, OperationName } from './gateway/catalogue.ts'
export type { OperationInputs } from './gateway/create-gateway.ts'
export type { Effective, StagePlace } from './gateway/effective.ts'
export type { ApiGatewayOptions, QuotasOptions } from './gateway/options.ts'
export type { AccountState, StateDocument } from './gateway/state-document.ts'
export type * as V1 from './generated/v1/models.ts'
export type * as V2 from './generated/v2/models.ts'
