import type { Auth } from './core/authentication.ts'
import { ambientClock, type Clock } from './core/clock.ts'
import type { LedgerRow } from './core/evidence.ts'
import { FaultPlan, type Faults, faceOf } from './core/faults/faults.ts'
import { createIds, type Ids, seedOf } from './core/ids.ts'
import { Journal } from './core/journal.ts'
import { ledgerOf } from './core/ledger.ts'
import type { PlainAnswer, PlainRequest, Scope } from './core/operation.ts'
import { refuseUnknown, refuseUnlessWhole } from './core/options.ts'
import { createPipeline } from './core/pipeline.ts'
import { type SettleOptions, settle as settleOn } from './core/settle.ts'
import { StateDocumentError } from './core/state-document.ts'
import { Transactions } from './core/store.ts'
import { type RequestQuotasOption, requestTables } from './core/throttle/quota-options.ts'
import { Quotas } from './core/throttle/quotas.ts'
import { type Watcher, Watchers } from './core/watch.ts'
import { errors as front } from './generated/front/errors.ts'
import { faults as frontFaults } from './generated/front/faults.ts'
import * as rest from './v1/index.ts'
import * as http from './v2/index.ts'

/** What `createApiGateway` may be told. Everything has a default. */
export interface ApiGatewayOptions {
  /** Determines every identifier that the gateway draws. Same seed and same requests, same answers. Default 1. */
  readonly seed?: number
  /** The account of callers whose access key is not an account id of 12 digits. Default `123456789012`. */
  readonly account?: string
  /** The region of callers that sign nothing. Default `us-east-1`. */
  readonly region?: string
  /**
   * `required` refuses requests without a SigV4 Authorization header, as AWS does; `verifySignatures([...])` of
   * `apigateway-understudy/auth` also those with an unknown key, a wrong signature or an expired one. Default `off`.
   */
  readonly auth?: Auth
  /** Where time comes from. Default: the ambient clock, so that fake timers move it. */
  readonly clock?: Clock
  /** The largest request body, in bytes. Default 1 MiB. */
  readonly bodyLimit?: number
  /** How many requests the journal holds. Default 10,000. */
  readonly journalLimit?: number
  /** A state document to start with; `reset()` goes back to it. */
  readonly state?: StateDocument
  /** Which quotas hold. `aws`: those of requests too, as AWS documents them; otherwise those of objects only. */
  readonly quotas?: 'aws' | 'off' | QuotasOptions
  /** What v2 says as `limitType` when a quota of requests is exceeded. Default: nothing; no sample of AWS is known. */
  readonly limitType?: string
  /**
   * Treats an API that nobody made as existing wherever a request names it: it is made empty on first use, with its id for a
   * name. Default false.
   */
  readonly adopt?: boolean
  /** How long changes of a REST stage's cache cluster take, in milliseconds. Default 0: done before the next read. */
  readonly cacheCluster?: Partial<rest.CacheClusterDurations>
  /** How long an automatic deployment of an HTTP or WebSocket stage takes. Default 0 ms: done before the next read. */
  readonly autoDeploy?: { readonly delayMs?: number }
}

/** Quotas of one's own. */
export interface QuotasOptions {
  /**
   * Token buckets of requests by account and region: `aws` for the documented ones, or one's own by the names of
   * operations and `total`. Default `off`.
   */
  readonly requests?: RequestQuotasOption<Names['operation']>
  /** Whether v1 and v2 draw on the same buckets. Default true. */
  readonly shared?: boolean
  /** How many stages an API takes. Default 10, as AWS. */
  readonly stagesPerApi?: number
}

type Names = rest.Names | http.Names
type FrontFault = keyof typeof frontFaults

/** For the compiler: what a fault rule may name, and what each version models. */
export interface GatewayCatalogue {
  readonly versions: {
    readonly v1: { readonly operation: rest.Names['operation']; readonly fault: rest.Names['fault'] | FrontFault }
    readonly v2: { readonly operation: http.Names['operation']; readonly fault: http.Names['fault'] | FrontFault }
  }
  readonly place: 'api' | 'stage'
}

/** The state of one account and region, in wire names and wire shapes. What is left out gets AWS's defaults. */
export interface AccountState extends rest.StateDocument, http.StateDocument {}

/** Everything that a gateway knows: the default account and region, and any others under `accounts`. */
export interface StateDocument extends AccountState {
  readonly accounts?: readonly (AccountState & { readonly accountId: string; readonly region: string })[]
}

interface Partition {
  readonly scope: Scope
  readonly v1: rest.State
  readonly v2: http.State
}

/** A gateway in memory: the plain seam that every door serves, and what a tester holds in the hand. */
export interface Gateway {
  /** Answers one request, synchronously. Never throws for bad input; throws only for a bug of Understudy itself. */
  answer(request: PlainRequest): PlainAnswer
  /** Replaces the whole state; `reset()` comes back to it. Throws a `StateDocumentError` and changes nothing if it is refused. */
  load(document: StateDocument): void
  /** The whole state as a document that `load` and `restore` take back unchanged. */
  snapshot(): StateDocument
  /** Goes back to a snapshot without changing what `reset()` comes back to. */
  restore(document: StateDocument): void
  /** Goes back to what was loaded last, or to nothing; removes all fault rules, fills all buckets, starts ids and journal anew. */
  reset(): void
  /**
   * A gateway of its own that starts with the state of this one: its changes, ids, journal, faults and buckets are its own,
   * and its `reset()` comes back to this start. It takes the options of this one, unless it is given others.
   */
  fork(options?: Omit<ApiGatewayOptions, 'state'>): Gateway
  /** Who fails, when, and how. */
  readonly faults: Faults<GatewayCatalogue>
  /**
   * Advances fake timers until a promise has settled, and gives what it gives: `settle(client.send(command), { vi })`, or
   * `{ jest }`, or `{ mock: t.mock.timers }`. A manual clock of this gateway moves along.
   */
  settle<T>(promise: Promise<T>, options?: SettleOptions): Promise<T>
  /** What was asked and answered. */
  readonly journal: Journal
  /** Tells of every request and its answer, whatever door it comes through. Returns what ends it. */
  watch(watcher: Watcher): () => void
  /** Every rule of both versions with its evidence. */
  readonly rules: readonly LedgerRow[]
  readonly clock: Clock
  /** The largest request body that is read, in bytes. */
  readonly bodyLimit: number
  /** The REST API stages of the default account and region, as GetStage shows them. */
  readonly v1: { stage(restApiId: string, stageName: string): rest.Stage | undefined }
  /** The HTTP and WebSocket API stages of the default account and region, as GetStage shows them. */
  readonly v2: { stage(apiId: string, stageName: string): http.Stage | undefined }
}

const OPTIONS = [
  'seed',
  'account',
  'region',
  'auth',
  'clock',
  'bodyLimit',
  'journalLimit',
  'state',
  'quotas',
  'limitType',
  'adopt',
  'cacheCluster',
  'autoDeploy',
] as const satisfies readonly (keyof ApiGatewayOptions)[]

const VERSIONS = [rest.version, http.version]

const DEFAULT_SCOPE: Scope = { accountId: '123456789012', region: 'us-east-1' }

/** The state of each account and region. */
type Partitions = Map<string, Partition>

/** Puts both versions, the front and the core together. What is `inherited` is copied, and a document is not read then. */
export function composeGateway(options: ApiGatewayOptions = {}, inherited?: Partitions): Gateway {
  const { seed, scope, auth, bodyLimit, journalLimit, clock, settings, requestQuotas, limitType } = settle(options)
  const transactions = new Transactions()
  const journal = new Journal(journalLimit)
  const plan = new FaultPlan(
    VERSIONS.map(({ name, service, routes, unmodelled, places, faults }) => ({
      name,
      service,
      operations: routes.map(({ operation }) => operation),
      unmodelled: Object.keys(unmodelled),
      places,
      faults: { ...faults, ...frontFaults },
    })),
    { fault: 'tooManyRequests', ...(limitType !== undefined && { members: { limitType } }) },
    clock,
    seed,
  )
  const quotas = new Quotas(requestQuotas.tables, requestQuotas.shared)
  const watchers = new Watchers()
  let partitions: Partitions = new Map()
  /** Makes anew what `reset` comes back to. */
  let baseline = (): Partitions => new Map()
  let forks = 0
  let ids: Ids
  let requestIds: Ids

  const drawAnew = (): void => {
    ids = createIds(seed)
    requestIds = createIds(seed ^ 0x5bd1e995)
  }
  const newPartition = (of: Scope): Partition => {
    const v1 = rest.createState(transactions)
    return { scope: of, v1, v2: http.createState(transactions, rest.neighbourhood(v1)) }
  }
  /** Where the last request went: the next one mostly goes there too. */
  let latest: { readonly of: Partition; readonly within: Partitions } | undefined
  const partition = (of: Scope, within = partitions): Partition => {
    const known = latest?.of.scope
    if (latest?.within === within && known?.accountId === of.accountId && known.region === of.region) return latest.of
    const key = `${of.accountId}/${of.region}`
    let found = within.get(key)
    if (!found) {
      found = newPartition(of)
      within.set(key, found)
    }
    latest = { of: found, within }
    return found
  }
  const catchUp = ({ v1, v2 }: Partition): void => {
    const now = clock.now()
    transactions.run(() => {
      rest.version.catchUp(v1, now, ids, settings.v1)
      http.version.catchUp(v2, now, ids, settings.v2)
    })
  }

  /** The partitions that a document describes; throws before anything of it is used. */
  const read = (document: StateDocument): Partitions => {
    if (typeof document !== 'object' || document === null || Array.isArray(document)) {
      throw new StateDocumentError('', 'must be an object.')
    }
    const fresh: Partitions = new Map()
    const { accounts = [], ...own } = document
    if (!Array.isArray(accounts)) throw new StateDocumentError('accounts', 'must be a list.')
    const fill = (of: Scope, part: object, path: string): void => {
      refuseUnknownMembers(part, path)
      const { v1, v2 } = partition(of, fresh)
      const context = { scope: of, now: clock.now(), ids, path }
      rest.load(v1, part, { ...context, settings: settings.v1 })
      http.load(v2, part, { ...context, settings: settings.v2 })
    }
    fill(scope, own, '')
    accounts.forEach((account, i) => {
      const path = `accounts[${i}]`
      if (typeof account !== 'object' || account === null) throw new StateDocumentError(path, 'must be an object.')
      const { accountId, region, ...part } = account
      if (!/^\d{12}$/.test(String(accountId))) throw new StateDocumentError(`${path}.accountId`, 'must be 12 digits.')
      if (!/^[a-z0-9-]+$/.test(String(region))) throw new StateDocumentError(`${path}.region`, 'must be a region.')
      if (fresh.has(`${accountId}/${region}`))
        throw new StateDocumentError(path, `${accountId} in ${region} is there twice.`)
      fill({ accountId, region }, part, path)
    })
    return fresh
  }

  const copy = (from: Partitions): Partitions =>
    new Map(
      [...from].map(([key, one]) => {
        const v1 = rest.copyState(one.v1, transactions)
        return [key, { scope: one.scope, v1, v2: http.copyState(one.v2, transactions, rest.neighbourhood(v1)) }]
      }),
    )

  drawAnew()
  const gateway: Gateway = {
    answer: watchers.around(
      createPipeline({
        versions: [
          { version: rest.version, state: (of) => partition(of).v1, settings: settings.v1 },
          { version: http.version, state: (of) => partition(of).v2, settings: settings.v2 },
        ],
        front,
        transactions,
        clock,
        journal,
        faults: plan,
        quotas,
        frontFaults,
        faultBlanks,
        ids: () => ids,
        requestIds: () => requestIds,
        scope,
        auth,
        bodyLimit,
      }),
      () => journal.last,
    ),
    watch: (watcher) => watchers.add(watcher),
    load: (document) => {
      partitions = read(document)
      const loaded = structuredClone(document)
      baseline = () => read(loaded)
    },
    restore: (document) => {
      partitions = read(document)
    },
    snapshot: () => {
      for (const one of partitions.values()) catchUp(one)
      const { v1, v2 } = partition(scope)
      const others = [...partitions.values()].filter(({ v1: theirs }) => theirs !== v1)
      const accounts = others.map((one) => ({ ...one.scope, ...rest.snapshot(one.v1), ...http.snapshot(one.v2) }))
      const own: AccountState = { ...rest.snapshot(v1), ...http.snapshot(v2) }
      return structuredClone(accounts.length > 0 ? { ...own, accounts } : own)
    },
    reset: () => {
      drawAnew()
      partitions = baseline()
      drawAnew()
      forks = 0
      plan.clear()
      quotas.clear()
      journal.clear()
    },
    fork: (others = {}) => {
      forks++
      const { state: _, ...own } = options
      return composeGateway({ ...own, seed: seedOf(seed, `fork ${forks}`), ...others }, partitions)
    },
    faults: faceOf<GatewayCatalogue>(plan),
    settle: (promise, settleOptions = {}) => settleOn(promise, clock, settleOptions),
    journal,
    get rules() {
      return [...ledgerOf('front', { errors: front }), ...rest.version.ledger, ...http.version.ledger]
    },
    clock,
    bodyLimit,
    v1: {
      stage: (restApiId, stageName) => {
        catchUp(partition(scope))
        return rest.stageOf(partition(scope).v1, restApiId, stageName)
      },
    },
    v2: {
      stage: (apiId, stageName) => {
        catchUp(partition(scope))
        return http.stageOf(partition(scope).v2, apiId, stageName)
      },
    },
  }
  if (inherited) {
    const start = copy(inherited)
    baseline = () => copy(start)
    partitions = baseline()
  } else if (options.state) gateway.load(options.state)
  return gateway
}

function settle(options: ApiGatewayOptions) {
  const owner = 'createApiGateway'
  refuseUnknown(owner, options, OPTIONS)
  const {
    seed = 1,
    bodyLimit = 1024 * 1024,
    journalLimit = 10_000,
    auth = 'off',
    adopt = false,
    clock = ambientClock,
  } = options
  const scope: Scope = {
    accountId: options.account ?? DEFAULT_SCOPE.accountId,
    region: options.region ?? DEFAULT_SCOPE.region,
  }
  if (!/^\d{12}$/.test(scope.accountId))
    throw new TypeError(`${owner}: "account" must be 12 digits, not "${scope.accountId}".`)
  if (!/^[a-z0-9-]{1,32}$/.test(scope.region))
    throw new TypeError(`${owner}: "region" is no region: "${scope.region}".`)
  if (!Number.isInteger(seed)) throw new TypeError(`${owner}: "seed" must be a whole number, not ${String(seed)}.`)
  if (auth !== 'off' && auth !== 'required' && typeof auth?.verify !== 'function') {
    const how = '"off", "required" or verifySignatures([...]) of apigateway-understudy/auth'
    throw new TypeError(`${owner}: "auth" must be ${how}, not "${String(auth)}".`)
  }
  if (typeof adopt !== 'boolean')
    throw new TypeError(`${owner}: "adopt" must be true or false, not "${String(adopt)}".`)
  refuseUnlessWhole(owner, 'bodyLimit', bodyLimit, 1)
  refuseUnlessWhole(owner, 'journalLimit', journalLimit)

  const { cacheCluster = {}, autoDeploy = {}, limitType } = options
  const { requests = 'off', shared = true, stagesPerApi } = quotasOf(options.quotas ?? 'off')
  refuseUnknown(`${owner}: cacheCluster`, cacheCluster, ['createMs', 'deleteMs', 'flushMs'])
  refuseUnknown(`${owner}: autoDeploy`, autoDeploy, ['delayMs'])
  for (const [name, ms] of Object.entries({ ...cacheCluster, ...autoDeploy })) refuseUnlessWhole(owner, name, ms)
  if (stagesPerApi !== undefined) refuseUnlessWhole(owner, 'quotas.stagesPerApi', stagesPerApi, 1)
  const tables = requestTables(`${owner}: quotas.requests`, requests as RequestQuotasOption, VERSIONS)
  const settings = {
    v1: {
      adopt,
      stagesPerApi: stagesPerApi ?? rest.quotas.stagesPerApi.limit,
      cacheCluster: { createMs: 0, deleteMs: 0, flushMs: 0, ...cacheCluster },
    } satisfies rest.Settings,
    v2: {
      adopt,
      stagesPerApi: stagesPerApi ?? http.quotas.stagesPerApi.limit,
      autoDeployMs: autoDeploy.delayMs ?? 0,
    } satisfies http.Settings,
  }
  const requestQuotas = { tables, shared }
  return { seed, scope, auth, bodyLimit, journalLimit, clock, settings, requestQuotas, limitType }
}

function quotasOf(quotas: NonNullable<ApiGatewayOptions['quotas']>): QuotasOptions {
  const owner = 'createApiGateway: quotas'
  if (quotas === 'aws' || quotas === 'off') return { requests: quotas }
  if (typeof quotas !== 'object' || quotas === null) {
    throw new TypeError(`${owner} must be "aws", "off" or an object, not ${JSON.stringify(quotas)}.`)
  }
  refuseUnknown(owner, quotas, ['requests', 'shared', 'stagesPerApi'])
  return quotas
}

/** What IAM would say about a request in its refusal. */
function faultBlanks({ method, path, scope }: { method: string; path: string; scope: Scope }): Record<string, string> {
  return {
    arn: `arn:aws:iam::${scope.accountId}:user/understudy`,
    method,
    resource: `arn:aws:apigateway:${scope.region}::${path.replace(/^\/v2(?=\/)/, '')}`,
  }
}

const MEMBERS = [...rest.documentMembers, ...http.documentMembers]

function refuseUnknownMembers(part: object, path: string): void {
  try {
    refuseUnknown('', part, path === '' ? [...MEMBERS, 'accounts'] : MEMBERS, 'member')
  } catch (error) {
    throw new StateDocumentError(path, (error as Error).message.replace(/^: /, ''))
  }
}
