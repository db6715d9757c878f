import type { ServiceError } from '../errors/service-error.ts'
import type { Scope } from '../operation.ts'
import { Collection } from '../state/store.ts'
import type { Identity } from './identity.ts'

/** The state of one account and region: that of each version. */
export interface AccountStates {
  readonly scope: Scope
  readonly states: readonly object[]
}

/** A request whose refusal may mean that it was sent to the wrong account or region. */
interface Lost {
  readonly error: ServiceError
  readonly identity: Identity
  /** The path parameters in their order. */
  readonly params: Readonly<Record<string, string>>
  readonly input: Readonly<Record<string, unknown>>
}

/** At most this many texts of a request are looked up, in at most this many accounts and regions: a refusal stays quick. */
const TEXTS = 30
const ACCOUNTS = 100

/** A sentence about a resource that a request names, and that exists in another account or region only. */
export function elsewhereHint(lost: Lost, accounts: Iterable<AccountStates>): string | undefined {
  if (lost.error.status !== 404 && !/(NotFound|Unknown|Invalid)$/.test(lost.error.rule)) return undefined
  const { scope } = lost.identity
  const own: AccountStates[] = []
  const others: AccountStates[] = []
  for (const account of accounts) {
    const isOwn = account.scope.accountId === scope.accountId && account.scope.region === scope.region
    if (isOwn) own.push(account)
    else if (others.length < ACCOUNTS) others.push(account)
  }
  if (others.length === 0) return undefined
  const seen = new Set<string>()
  for (const names of namesIn(lost)) {
    const key = names.join('/')
    if (seen.has(key)) continue
    seen.add(key)
    if (own.some((account) => holds(account, names))) continue
    const found = others.filter((account) => holds(account, names))
    if (found.length > 0) return sentence(names, found, lost.identity)
  }
  return undefined
}

/** The resources that a request may mean, each by its key, the key of its parent before it: those of the path come first. */
function* namesIn({ error, params, input }: Lost): Generator<readonly string[]> {
  const [first, second] = Object.values(params).flatMap((text) => keysIn(text))
  const isAbsence = error.status === 404 || /(?<!Path|Setting)(NotFound|Unknown)$/.test(error.rule)
  if (first !== undefined) yield [first]
  if (first !== undefined && second !== undefined && isAbsence) yield [first, second]
  const texts = textsIn(input)
    .flatMap((text) => keysIn(text))
    .slice(0, TEXTS)
  for (const text of texts) yield [text]
  if (first === undefined || !isAbsence) return
  for (const text of texts) yield [first, text]
}

/** The keys in a text: those in the path of an ARN, otherwise the text itself. */
function keysIn(text: string): string[] {
  const path = /^arn:[^/]*\/(.+)$/.exec(text)?.[1]
  return path === undefined ? [text] : path.split('/', 2 * TEXTS).filter((_, i) => i % 2 === 1)
}

function textsIn(input: unknown): string[] {
  const texts: string[] = []
  const pending: unknown[] = [input]
  for (let value = pending.pop(); value !== undefined && texts.length < TEXTS; value = pending.pop()) {
    if (typeof value === 'string') texts.push(value)
    else if (typeof value === 'object' && value !== null) pending.push(...Object.values(value).slice(0, TEXTS))
  }
  return texts
}

function holds({ states }: AccountStates, [key = '', child]: readonly string[]): boolean {
  return states.some((state) =>
    collectionsOf(state).some((collection) => {
      if (child === undefined) return collection.has(key)
      const entry = collection.get(key)
      return typeof entry === 'object' && entry !== null && collectionsOf(entry).some((inner) => inner.has(child))
    }),
  )
}

const collections = new WeakMap<object, readonly Collection<unknown>[]>()

/** The collections of a state or of an entry, which it has for as long as it lives. */
function collectionsOf(holder: object): readonly Collection<unknown>[] {
  let found = collections.get(holder)
  if (!found) {
    found = [holder, ...Object.values(holder)].filter((value) => value instanceof Collection)
    collections.set(holder, found)
  }
  return found
}

function sentence(names: readonly string[], found: readonly AccountStates[], { kind, scope }: Identity): string {
  const isOtherRegion = found.every((account) => account.scope.region !== scope.region)
  const isOtherAccount = found.every((account) => account.scope.accountId !== scope.accountId)
  const place = ({ accountId, region }: Scope): string => {
    if (isOtherRegion && !isOtherAccount) return region
    return isOtherRegion ? `${region} of the account ${accountId}` : `the account ${accountId}`
  }
  const near = found.filter(({ scope: { accountId } }) => isOtherAccount || accountId === scope.accountId)
  const places = (isOtherRegion ? near : found).slice(0, 3).map((account) => place(account.scope))
  const asked = kind === 'signed' ? 'this request was signed for' : 'this request is not signed and counts for'
  return `${[...names].reverse().join(' of ')} exists in ${places.join(' and ')}; ${asked} ${place(scope)}.`
}
