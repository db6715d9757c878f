import { type Clock, isManual } from '../core/clock.ts'
import type { LedgerEntry } from '../core/errors/evidence.ts'
import { AccountPlans } from '../core/faults/account-plans.ts'
import { type Faults, faceOf } from '../core/faults/faults.ts'
import { createPipeline } from '../core/http/exchange.ts'
import { createService, type Service } from '../core/http/service.ts'
import { seedOf, seedOfStart } from '../core/ids.ts'
import { Journal } from '../core/journal/journal.ts'
import { type Watcher, Watchers, type WatchOptions } from '../core/journal/watch.ts'
import { tellMade } from '../core/made.ts'
import { offsetClock } from '../core/offset-clock.ts'
import type { PlainAnswer, PlainRequest, Scope } from '../core/operation.ts'
import { refuseUnknown } from '../core/options.ts'
import { type SettleOptions, settle as settleOn } from '../core/settle.ts'
import { Persistence } from '../core/state/persistence.ts'
import { Transactions } from '../core/state/store.ts'
import { Quotas, type RequestBucket } from '../core/throttle/quotas.ts'
import { errors as front } from '../generated/front/errors.ts'
import { faults as frontFaults } from '../generated/front/faults.ts'
import * as rest from '../v1/index.ts'
import * as http from '../v2/index.ts'
import { type AccountGateway, accountViews } from './account-view.ts'
import { Accounts } from './accounts.ts'
import type { GatewayCatalogue, OperationName } from './catalogue.ts'
import { type Effective, effectiveIn, type StagePlace } from './effective.ts'
import { evidenceOf } from './evidence.ts'
import { IdStreams } from './id-streams.ts'
import { ledger } from './ledger.ts'
import { type ApiGatewayOptions, settled } from './options.ts'
import { type PendingChange, pendingIn } from './pending.ts'
import type { StateDocument } from './state-document.ts'

/** Types only: the flattened wire inputs of the modelled operations. */
export interface OperationInputs {
  readonly v1: rest.Inputs
  readonly v2: http.Inputs
}

/** Options that a fork does not accept: its state is copied from its gateway and stays in memory. */
type OwnStart = 'state' | 'data'

/** A gateway in memory: the interface that every transport serves and that tests use directly. */
export interface Gateway {
  /** Answers one request synchronously. Invalid input gets an error answer; an exception is a bug of Understudy itself. */
  answer(request: PlainRequest): PlainAnswer
  /**
   * Replaces the whole state; `reset()` restores it. Throws a `StateDocumentError` for an invalid document, without a
   * change.
   */
  load(document: StateDocument): void
  /**
   * Resources that the last loaded state document names but does not contain, and that were therefore created: one sentence
   * each, such as `restApis[0].stages[0].clientCertificateId: client certificate cert01 was created.`
   */
  readonly made: readonly string[]
  /** The whole state as a document that `load` and `restore` take back unchanged. */
  snapshot(): StateDocument
  /** Restores a snapshot. `reset()` still restores the last loaded state. */
  restore(document: StateDocument): void
  /**
   * Restores the last loaded state, or an empty one. Removes all fault rules, fills all buckets, and restarts ids and
   * journal.
   */
  reset(): void
  /**
   * Creates an independent gateway with a copy of this state. Its changes, ids, journal, faults and buckets are separate,
   * and its `reset()` restores the copy. Omitted options are those of this gateway; the fork is never stored in `data`.
   */
  fork(options?: Omit<ApiGatewayOptions, OwnStart>): Gateway
  /**
   * The view of one account, for workers that share the gateway: state, journal, fault rules, buckets, ids and manual clock
   * are separate. `region` applies to `load`, `snapshot` and `stage` (default: that of the gateway). Throws a `TypeError`
   * for an account that is not 12 digits.
   */
  account(accountId: string, options?: { readonly region?: string }): AccountGateway
  /**
   * As `account`, for an account and a region; an omitted one is that of the gateway. Example: `gateway.at({ region })`.
   * Throws a `TypeError` for an invalid account or region.
   */
  at(place: { readonly account?: string; readonly region?: string }): AccountGateway
  /** Fault rules: which requests fail, when, and how. */
  readonly faults: Faults<GatewayCatalogue>
  /**
   * Advances fake timers until a promise has settled, and returns its result: `settle(client.send(command), { vi })`, or `{
   * jest }`, or `{ mock: t.mock.timers }`. A manual clock of this gateway is advanced too.
   */
  settle<T>(promise: Promise<T>, options?: SettleOptions): Promise<T>
  /** The requests and their answers. */
  readonly journal: Journal<OperationName>
  /**
   * Calls the watcher for every request and its answer, over every transport. With `{ entries: 'refused' }` only refused
   * requests have journal entries, which costs less. Returns a function that stops watching.
   */
  watch(watcher: Watcher, options?: WatchOptions): () => void
  /**
   * Every rule of both versions with its evidence. In a bundle for browsers it throws an `Error` unless the bundle imports
   * `apigateway-understudy/rules`.
   */
  readonly rules: readonly LedgerEntry[]
  readonly clock: Clock
  /** The token buckets of requests that are in use, with their current tokens. */
  readonly buckets: readonly RequestBucket[]
  /** Pending transitions that the clock will complete: cache clusters and automatic deployments, the earliest first. */
  readonly pending: readonly PendingChange[]
  /** The largest request body that is read, in bytes. */
  readonly bodyLimit: number
  /** The REST API stages of the default account and region, as GetStage shows them. */
  readonly v1: { stage(restApiId: string, stageName: string): rest.Stage | undefined }
  /** The HTTP and WebSocket API stages of the default account and region, as GetStage shows them. */
  readonly v2: { stage(apiId: string, stageName: string): http.Stage | undefined }
  /**
   * The settings that apply to a call of a stage, each with the level that it comes from and its ledger entry: limits,
   * caching, logs, deployment, variables, and the share of a canary. `call` is `{ method, path }` with the path below the
   * stage, or `{ routeKey }` for a WebSocket API. `undefined` if the stage does not exist. Throws a `TypeError` for an
   * invalid call.
   */
  effective(stage: StagePlace, call: http.RouteCall): Effective | undefined
}

let made: Service | undefined

/** The service that all gateways of this process share. It is created with the first gateway, so an import has no cost. */
function sharedService(): Service {
  made ??= createService({ versions: [rest.version, http.version], front, frontFaults, faultPlaceholders })
  return made
}

/** Combines both versions, the edge and the core. A fork starts with the state of `origin` instead of a document. */
export function composeGateway(options: ApiGatewayOptions = {}, origin?: Accounts): Gateway {
  const {
    seed,
    scope,
    auth,
    bodyLimit,
    trailingLineFeed,
    journalLimit,
    docsUrl,
    clock,
    settings,
    requestQuotas,
    limitType,
  } = settled(options)
  const service = sharedService()
  const transactions = new Transactions()
  const keeping = options.data && new Persistence(options.data, transactions)
  const journal = new Journal<OperationName>(journalLimit, service.faultVersions, {
    docsUrl,
    evidenceOf: (rule, operation) => evidenceOf(rule, operation),
  })
  /** The clocks of accounts that have their own. */
  const clocks = new Map<string, Clock>()
  const clockOf = (accountId: string): Clock => clocks.get(accountId) ?? clock
  const plans = new AccountPlans({
    versions: service.faultVersions,
    throttled: { fault: 'tooManyRequests', ...(limitType !== undefined && { members: { limitType } }) },
    seed,
    clock: (accountId) => (accountId === undefined ? clock : ownClockOf(accountId)),
  })
  const ownClockOf = (accountId: string): Clock => {
    if (isManual(clock) && !clocks.has(accountId)) clocks.set(accountId, offsetClock(clock))
    return clockOf(accountId)
  }
  const quotas = new Quotas(requestQuotas.tables, requestQuotas.shared)
  const watchers = new Watchers()
  const streams = new IdStreams(seed, scope.accountId)
  const idsOf = (of: Scope) => streams.of(of).ids
  const accounts = new Accounts({ transactions, scope, settings, clock: clockOf, keeping, ids: idsOf })
  let forks = 0
  const viewOf = accountViews({ scope, streams, accounts, plans, quotas, journal, clockOf: ownClockOf })

  if (origin) accounts.inherit(origin)
  else if (keeping)
    accounts.goOn(keeping, options.state, (starts) => starts > 0 && streams.restart(seedOfStart(seed, starts + 1)))
  else if (options.state) accounts.load(options.state)
  const gateway: Gateway = {
    answer: watchers.around(
      createPipeline({
        service,
        mounted: new Map([
          [rest.version, { state: (of: Scope) => accounts.of(of).v1, settings: settings.v1 }],
          [http.version, { state: (of: Scope) => accounts.of(of).v2, settings: settings.v2 }],
        ]),
        transactions,
        clock: clockOf,
        journal,
        faults: plans,
        quotas,
        accounts: () => accounts.states(),
        ids: idsOf,
        requestIds: (of) => streams.of(of).requestIds,
        scope,
        auth,
        bodyLimit,
        trailingLineFeed,
      }),
      journal,
    ),
    watch: (watcher, watchOptions) => watchers.add(watcher, watchOptions),
    load: (document) => accounts.load(document),
    restore: (document) => accounts.restore(document),
    get made() {
      return accounts.made
    },
    snapshot: () => accounts.snapshot(),
    reset: () => {
      const goOn = streams.restart(seed)
      try {
        accounts.reset()
      } catch (error) {
        goOn() // A change that could not be stored is rolled back; identifiers are not reused.
        throw error
      }
      forks = 0
      plans.clear()
      quotas.clear()
      journal.clear()
    },
    fork: (others = {}) => {
      if (others === null || 'state' in others || 'data' in others)
        throw new TypeError(
          'fork: options are given as an object without "state" and "data": a fork has those of its gateway.',
        )
      // A fork with its own seed does not shift the seeds of others, so a look-up changes nothing.
      if (others.seed === undefined) forks++
      const { state: _, data: __, ...own } = options
      return composeGateway({ ...own, seed: seedOf(seed, `fork ${forks}`), ...others }, accounts)
    },
    account: viewOf,
    at: (place) => {
      refuseUnknown('gateway.at', place, ['account', 'region'])
      const { account = scope.accountId, region = scope.region } = place
      return viewOf(account, { region })
    },
    faults: faceOf<GatewayCatalogue>({
      on: (match) => plans.whole.on(match),
      add: (rules) => plans.whole.add(rules),
      get rules() {
        return plans.rules
      },
      remove: (name) => plans.whole.remove(name),
      clear: () => plans.clear(),
    }),
    settle: (promise, settleOptions = {}) => settleOn(promise, clock, settleOptions),
    journal,
    get rules() {
      return ledger()
    },
    clock,
    get buckets() {
      return quotas.levels((accountId) => clockOf(accountId).now())
    },
    get pending() {
      return pendingIn(accounts.all.values())
    },
    bodyLimit,
    v1: { stage: (restApiId, stageName) => rest.stageOf(accounts.now(scope).v1, restApiId, stageName) },
    v2: { stage: (apiId, stageName) => http.stageOf(accounts.now(scope).v2, apiId, stageName) },
    effective: (stage, call) => effectiveIn((of) => accounts.now(of), scope, stage, call),
  }
  tellMade(gateway)
  return gateway
}

/** The placeholders of IAM's refusal of a request. */
function faultPlaceholders({
  method,
  path,
  scope,
}: {
  method: string
  path: string
  scope: Scope
}): Record<string, string> {
  return {
    arn: `arn:aws:iam::${scope.accountId}:user/understudy`,
    method,
    resource: `arn:aws:apigateway:${scope.region}::${path.replace(/^\/v2(?=\/)/, '')}`,
  }
}
