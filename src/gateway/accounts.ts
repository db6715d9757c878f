import type { Clock } from '../core/clock.ts'
import { createIds, type Ids } from '../core/ids.ts'
import type { Scope } from '../core/operation.ts'
import type { StatePath } from '../core/state/data.ts'
import type { Part, Persistence } from '../core/state/persistence.ts'
import { plainDocument, renamingProposal } from '../core/state/state-document.ts'
import { StateDocumentError } from '../core/state/state-document-error.ts'
import { documentsIn } from '../core/state/state-index.ts'
import type { Transactions } from '../core/state/store.ts'
import * as rest from '../v1/index.ts'
import * as http from '../v2/index.ts'
import { Baseline, type First } from './baseline.ts'
import { joined, laterPartOf, partOf, type VersionPart } from './shared-lists.ts'
import { type AccountState, refuseUnknownMembers, type StateDocument } from './state-document.ts'

/** The state of one account and region. */
export interface Account {
  readonly scope: Scope
  readonly v1: rest.State
  readonly v2: http.State
}

type All = Map<string, Account>

/** A document that a reset comes back to, and what was read of it. */
interface Loaded {
  readonly document: StateDocument
  /** Absent where it was read by an earlier process. */
  readonly first?: First<All>
}

/** Something that a document names at `path` and does not hold. */
interface Made {
  readonly path: string
  readonly what: string
}

/** The parts from which the state of a gateway is created. */
export interface AccountsParts {
  readonly transactions: Transactions
  /** The default account and region of unsigned requests. */
  readonly scope: Scope
  readonly settings: { readonly v1: rest.Settings; readonly v2: http.Settings }
  /** The clock of an account. */
  clock(accountId: string): Clock
  readonly keeping: Persistence | undefined
  /** Draws the identifiers that documents leave out. */
  ids(scope: Scope): Ids
}

/** The state that a reset restores. */
type Start = Pick<Baseline<All>, 'state'>

/** Beyond this number of accounts, those without resources are removed, because a caller may name any account. */
const MANY = 1000

/** The state of each account and region that was ever named, and what it comes back to. */
export class Accounts {
  readonly #parts: AccountsParts
  #all: All = new Map()
  /** The account and region of the last request. The next one usually has the same, and then needs no key. */
  #latest: Account | undefined
  #sweepAt = MANY
  #made: readonly Made[] = []
  #baseline: Start = { state: () => new Map() }
  /** The initial states of single accounts that have loaded their own document. */
  readonly #own = new Map<string, Start>()

  constructor(parts: AccountsParts) {
    this.#parts = parts
  }

  /** The state of an account and region; an empty one where nothing is known of it. */
  of(scope: Scope): Account {
    const { accountId, region } = scope
    const latest = this.#latest
    if (latest?.scope.accountId === accountId && latest.scope.region === region) return latest
    this.#latest = this.#all.get(`${accountId}/${region}`) ?? this.#begin(scope)
    return this.#latest
  }

  /** The state of an account and region, with all that time has brought by now. */
  now(scope: Scope): Account {
    const account = this.of(scope)
    this.#catchUp(account)
    return account
  }

  /** Replaces the whole state by that of a document. Throws before any change. */
  load(document: StateDocument): void {
    const plain = plainDocument(document)
    const first = this.#readAndTell(plain)
    this.#replace(first.state, { document: plain, first })
  }

  /** As `load`, but `reset` comes back to what it came back to before. */
  restore(document: StateDocument): void {
    this.#replace(this.#readAndTell(plainDocument(document)).state)
  }

  /** Goes back to what was loaded last, or to nothing. */
  reset(): void {
    const ids = this.#parts.ids(this.#parts.scope)
    const all = this.#baseline.state(ids)
    for (const accountId of this.#own.keys()) {
      for (const key of keysOf(all, accountId)) all.delete(key)
      for (const [key, account] of this.#baselineOf(accountId, ids)) all.set(key, account)
    }
    this.#replace(all)
  }

  /** Goes back to what was loaded last for an account, in all of its regions. */
  resetOf(accountId: string): void {
    const ids = this.#parts.ids({ ...this.#parts.scope, accountId })
    this.#replaceOf(accountId, this.#baselineOf(accountId, ids))
  }

  /**
   * Replaces the state of an account. The top level of the document means `scope`, its `accounts` other regions of the same account.
   * Gives a sentence for each resource that was created because the document names it. Throws before anything has changed.
   */
  loadOf(scope: Scope, document: StateDocument): readonly string[] {
    const { accountId } = scope
    const plain = scopedDocument(plainDocument(document), scope)
    const made: Made[] = []
    const ids = this.#parts.ids(scope)
    const before = ids.seed()
    const state = ofAccount(this.#readScoped(plain, ids, made), accountId)
    this.#replaceOf(accountId, state, { document: plain, first: { state, before, after: ids.seed() } })
    return made.map(({ path, what }) => `${unscopedPath(path)}: ${what} was created.`)
  }

  /** The state of an account as a document that `loadOf` takes back. */
  snapshotOf(scope: Scope): StateDocument {
    const { accountId, region } = scope
    const own = ofAccount(this.#all, accountId)
    for (const account of own.values()) this.#catchUp(account)
    const first = own.get(`${accountId}/${region}`)
    const others = [...own.values()].filter((account) => account !== first && !isUntouched(account))
    const accounts = others.map((account) => ({ ...account.scope, ...stateOf(account) }))
    return structuredClone({ ...(first && stateOf(first)), ...(accounts.length > 0 && { accounts }) })
  }

  /** Resources that the last loaded document names without containing them, and that were created: one sentence each. */
  get made(): readonly string[] {
    return this.#made.map(({ path, what }) => `${path}: ${what} was created.`)
  }

  /** Everything, as a document that `load` takes back. */
  snapshot(): StateDocument {
    for (const account of this.#all.values()) this.#catchUp(account)
    return structuredClone(this.#documentOf(this.#all))
  }

  /** Starts with the current state of others, and resets to it. Documents are values, so they are shared. */
  inherit({ all }: { readonly all: All }): void {
    const start = this.#copy(all)
    this.#baseline = { state: () => this.#copy(start) }
    this.#put(this.#copy(start))
  }

  /**
   * Continues with the stored state, or starts with `state` if there is none; `begun` receives the number of earlier starts.
   */
  goOn(kept: Persistence, given: StateDocument | undefined, begun: (starts: number) => void): void {
    const state = given && plainDocument(given)
    const first = state && this.#readAndTell(state).state
    const find = ([key = '', name]: StatePath): Part | undefined => {
      const [accountId = '', region = ''] = key.split('/')
      return partsOf([key, this.of({ accountId, region })]).find(({ place }) => place[1] === name)
    }
    kept.restore(find, () => {
      const made: Made[] = []
      this.#read(this.#documentOf(this.#all), createIds(1), made)
      const [missing] = made
      if (missing) throw new StateDocumentError(missing.path, `${missing.what} does not exist.`)
    })
    if (kept.starts === 0 && first) this.#put(first)
    else this.#made = []
    begun(kept.starts)
    kept.begin([...this.#all].flatMap(partsOf), state)
    const loaded = state ?? (kept.loaded as StateDocument | undefined)
    if (loaded) this.#comeBackTo({ document: loaded })
    for (const [accountId, own] of kept.own)
      this.#own.set(accountId, this.#baselineFrom({ document: own as StateDocument }))
  }

  /** The states of every account and region, for look-ups of a resource. */
  *states(): Generator<{ scope: Scope; states: readonly object[] }> {
    for (const { scope, v1, v2 } of this.#all.values()) yield { scope, states: [v1, v2] }
  }

  /** By account and region, for a gateway that inherits. */
  get all(): All {
    return this.#all
  }

  #put(all: All): void {
    this.#all = all
    this.#latest = undefined
  }

  #begin(scope: Scope): Account {
    if (this.#all.size >= this.#sweepAt) this.#sweep()
    const begun = this.#add(this.#all, scope)
    for (const part of partsOf([`${scope.accountId}/${scope.region}`, begun])) this.#parts.keeping?.add(part)
    return begun
  }

  #add(within: All, scope: Scope): Account {
    const { transactions } = this.#parts
    const v1 = rest.createState(transactions)
    const added = { scope, v1, v2: http.createState(transactions, rest.neighbourhood(v1)) }
    within.set(`${scope.accountId}/${scope.region}`, added)
    return added
  }

  #sweep(): void {
    for (const [key, account] of this.#all) if (isUntouched(account)) this.#all.delete(key)
    this.#sweepAt = Math.max(MANY, this.#all.size * 2)
  }

  #catchUp({ scope, v1, v2 }: Account): void {
    const { clock, transactions, settings, ids } = this.#parts
    const now = clock(scope.accountId).now()
    transactions.run(() => {
      rest.version.catchUp(v1, now, ids(scope), settings.v1)
      http.version.catchUp(v2, now, ids(scope), settings.v2)
    })
  }

  #replace(by: All, loaded?: Loaded): void {
    this.#parts.keeping?.replace([...by].flatMap(partsOf), loaded?.document)
    if (loaded) this.#comeBackTo(loaded)
    this.#put(by)
  }

  #replaceOf(accountId: string, by: All, loaded?: Loaded): void {
    const gone = keysOf(this.#all, accountId)
    const own = loaded && { account: accountId, document: loaded.document }
    this.#parts.keeping?.replaceSome(gone, [...by].flatMap(partsOf), own)
    const all = new Map(this.#all)
    for (const key of gone) all.delete(key)
    for (const [key, account] of by) all.set(key, account)
    this.#put(all)
    if (loaded) this.#own.set(accountId, this.#baselineFrom(loaded))
  }

  #baselineOf(accountId: string, ids: Ids): All {
    const own = this.#own.get(accountId)
    return ofAccount(own ? own.state(ids) : this.#baseline.state(ids, accountId), accountId)
  }

  #comeBackTo(loaded: Loaded): void {
    this.#own.clear()
    this.#baseline = this.#baselineFrom(loaded)
  }

  /** Data are known by their stores, so what is kept in them is read anew. */
  #baselineFrom({ document, first }: Loaded): Baseline<All> {
    const copy = (from: All): All => this.#copy(from)
    const partOfAccount = (accountId: string | undefined): StateDocument => {
      if (accountId === undefined) return document
      const { accounts = [], ...own } = document
      const others = accounts.filter((one) => one.accountId === accountId)
      return { ...(accountId === this.#parts.scope.accountId && own), accounts: others }
    }
    return new Baseline(
      {
        read: (ids, later, accountId) => this.#read(partOfAccount(accountId), ids, [], later),
        copy,
        contents: (all) => [...all].map(([key, account]) => [key, documentsIn(account.v1), documentsIn(account.v2)]),
        moment: (all) => [...all.values()].map(({ scope }) => this.#parts.clock(scope.accountId).now()).join(),
      },
      first && !this.#parts.keeping ? { ...first, state: copy(first.state) } : undefined,
    )
  }

  #copy(from: All): All {
    const { transactions } = this.#parts
    return new Map(
      [...from].map(([key, { scope, v1, v2 }]) => {
        const copied = rest.copyState(v1, transactions)
        return [key, { scope, v1: copied, v2: http.copyState(v2, transactions, rest.neighbourhood(copied)) }]
      }),
    )
  }

  /** As `#read`, for a document of one account: a refusal names the position in the document as it was given. */
  #readScoped(document: StateDocument, ids: Ids, made: Made[]): All {
    try {
      return this.#read(document, ids, made)
    } catch (error) {
      if (!(error instanceof StateDocumentError)) throw error
      throw new StateDocumentError(unscopedPath(error.path), error.problem)
    }
  }

  /** The state that a document describes, and the resources that were created for it. */
  #readAndTell(document: StateDocument): First<All> {
    const made: Made[] = []
    const ids = this.#parts.ids(this.#parts.scope)
    const before = ids.seed()
    const state = this.#read(document, ids, made)
    this.#made = made
    return { state, before, after: ids.seed() }
  }

  /** The state that a document describes. Throws before any of it is used. */
  #read(document: StateDocument, ids: Ids, made: Made[] = [], later = 0): All {
    if (typeof document !== 'object' || document === null || Array.isArray(document)) {
      throw new StateDocumentError('', 'must be an object.')
    }
    const { clock, settings } = this.#parts
    const read: All = new Map()
    const { accounts = [], ...own } = document
    if (!Array.isArray(accounts)) throw new StateDocumentError('accounts', 'must be a list.')
    const loadInto = (into: All, scope: Scope, part: object, path: string): void => {
      const { v1, v2 } = this.#add(into, scope)
      const context = { scope, now: clock(scope.accountId).now() + later, ids, path }
      const own = { v1: partOf('v1', part, path), v2: partOf('v2', part, path) }
      const noting = ({ pathInDocument }: VersionPart) => ({
        made: (at: string, what: string) => made.push({ path: pathInDocument(at), what }),
      })
      const first = { ...context, ...noting(own.v1), settings: settings.v1 }
      const { load, complete } = rest.documents()
      own.v1.run(() => load(v1, own.v1.part, first))
      own.v2.run(() => http.documents().load(v2, own.v2.part, { ...context, ...noting(own.v2), settings: settings.v2 }))
      const afterwards = laterPartOf(part, path)
      afterwards?.run(() => load(v1, afterwards.part, { ...first, ...noting(afterwards) }))
      complete(v1, first)
    }
    const fill = (scope: Scope, part: object, path: string): void => {
      refuseUnknownMembers(part, path, (renamed) =>
        isLoadable(() => {
          if ('accounts' in renamed) this.#read(renamed as StateDocument, ids, [], later)
          else loadInto(new Map(), scope, renamed, path)
        }),
      )
      try {
        loadInto(read, scope, part, path)
      } catch (error) {
        const proposal = error instanceof StateDocumentError ? renamingProposal(error) : undefined
        const tried = proposal && problemOf(() => loadInto(new Map(), scope, { ...part, ...proposal.part }, path))
        throw proposal && tried?.path.startsWith(proposal.path) ? proposal.otherwise : error
      }
    }
    // An empty top level leaves the default account and region to an entry that names them.
    if (Object.keys(own).length > 0) fill(this.#parts.scope, own, '')
    accounts.forEach((account, i) => {
      const path = `accounts[${i}]`
      if (typeof account !== 'object' || account === null || Array.isArray(account))
        throw new StateDocumentError(path, 'must be an object.')
      const { accountId, region, ...part } = account
      if (!/^\d{12}$/.test(String(accountId))) throw new StateDocumentError(`${path}.accountId`, 'must be 12 digits.')
      if (typeof region !== 'string' || !/^[a-z0-9-]+$/.test(region))
        throw new StateDocumentError(`${path}.region`, 'must be a region, such as us-east-1.')
      if (read.has(`${accountId}/${region}`))
        throw new StateDocumentError(path, `duplicate account ${accountId} in ${region}.`)
      fill({ accountId: String(accountId), region }, part, path)
    })
    return read
  }

  #documentOf(all: All): StateDocument {
    const { accountId, region } = this.#parts.scope
    const own = all.get(`${accountId}/${region}`)
    const others = [...all].filter(([, account]) => account !== own && !isUntouched(account))
    // Sorted by name, not by creation, so that equal states have equal documents.
    const sorted = others.sort(([a], [b]) => (a < b ? -1 : 1))
    const accounts = sorted.map(([, account]) => ({ ...account.scope, ...stateOf(account) }))
    return { ...stateOf(own ?? this.of(this.#parts.scope)), ...(accounts.length > 0 && { accounts }) }
  }
}

/**
 * A document whose top level is that of one scope, rewritten with the scope made explicit. Throws for entries of other
 * accounts.
 */
function scopedDocument(document: StateDocument, { accountId, region }: Scope): StateDocument {
  if (typeof document !== 'object' || document === null || Array.isArray(document))
    throw new StateDocumentError('', 'must be an object.')
  const { accounts = [], ...own } = document
  if (!Array.isArray(accounts)) throw new StateDocumentError('accounts', 'must be a list.')
  const stranger = accounts.findIndex((one) => one?.accountId !== accountId)
  if (stranger >= 0) throw new StateDocumentError(`accounts[${stranger}].accountId`, `must be ${accountId}.`)
  return { accounts: [{ ...own, accountId, region }, ...accounts] }
}

/** A path in a document that `scopedDocument` gave, as a path in the one that it took. */
function unscopedPath(path: string): string {
  const [, position = '0', rest = ''] = /^accounts\[(\d+)\]\.?(.*)$/s.exec(path) ?? []
  return position === '0' ? rest : `accounts[${Number(position) - 1}]${rest && `.${rest}`}`
}

function keysOf(all: All, accountId: string): string[] {
  return [...all.keys()].filter((key) => key.startsWith(`${accountId}/`))
}

function ofAccount(all: All, accountId: string): All {
  return new Map([...all].filter(([, { scope }]) => scope.accountId === accountId))
}

function isLoadable(load: () => void): boolean {
  return problemOf(load) === undefined
}

/** The refusal of a part of a document, if it is refused. */
function problemOf(load: () => void): StateDocumentError | undefined {
  try {
    load()
    return undefined
  } catch (error) {
    if (error instanceof StateDocumentError) return error
    throw error
  }
}

function isUntouched({ v1, v2 }: Account): boolean {
  return rest.isUntouched(v1) && http.isUntouched(v2)
}

function stateOf({ v1, v2 }: Account): AccountState {
  return joined(rest.documents().snapshot(v1), http.documents().snapshot(v2)) as AccountState
}

/** The parts of the state of an account and region: its versions. */
function partsOf([key, { v1, v2 }]: readonly [string, Account]): Part[] {
  return [
    { place: [key, 'v1'], state: v1, branches: rest.branches },
    { place: [key, 'v2'], state: v2, branches: http.branches },
  ]
}
