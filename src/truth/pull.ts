import { keyOf } from '../core/resources/key.ts'
import type { ResourceRow } from '../core/resources/table.ts'
import { resolved, type Schema } from '../core/schema/schema.ts'
import type { StateDocument } from '../index.ts'
import { CATALOGUES, type Catalogue, fitting, operationsOf } from './catalogue.ts'
import type { Client } from './client.ts'
import { entriesOf } from './entries.ts'
import { childRows, type Document, everyItem, itemsOf, memberOf } from './item.ts'
import { homeOf, Mentions } from './mentions.ts'
import { isSuccess, refusalOf } from './rehearsal.ts'
import { SECRETS } from './secrets.ts'
import { type Call, type Reply, TargetError, type VersionName } from './types.ts'

export interface PullOptions {
  /** Ids of REST APIs, and of HTTP and WebSocket APIs. With any of them, only these are read, and what they name. */
  readonly restApis?: readonly string[]
  readonly apis?: readonly string[]
  /** Whether the values of API keys and the certificates of clients are read. Default false. */
  readonly secrets?: boolean
  /** Told before each request. */
  onCall?(call: Call): void
  /** Told of an operation that the other side lacks, as emulators lack some: what it would show is left out. */
  onUnknown?(call: Call, status: number): void
}

/** The largest page that each version gives. */
const PAGE: Readonly<Record<VersionName, Readonly<Record<string, number>>>> = {
  v1: { limit: 500 },
  v2: { maxResults: 100 },
}

/**
 * The state of an account as a state document. Sends reads only. Rejects with a `TargetError` if the other side refuses a
 * read.
 */
export async function pull(client: Client, options: PullOptions = {}): Promise<StateDocument> {
  const reader = new Reader(client, options)
  const lists: Record<string, unknown> = {}
  for (const version of ['v1', 'v2'] as const) {
    for (const [member, value] of Object.entries(await reader.below(CATALOGUES[version], undefined, []))) {
      const before = lists[member]
      lists[member] = Array.isArray(before) && Array.isArray(value) ? joined(before, value) : value
    }
  }
  if (!reader.isKnown) {
    throw new TargetError(
      `${client.target.endpoint} has none of the list operations of API Gateway: is it the right endpoint?`,
    )
  }
  const isChosen = (options.restApis?.length ?? 0) + (options.apis?.length ?? 0) > 0
  return (isChosen ? withNamedOnly(lists, options) : lists) as StateDocument
}

class Reader {
  /** The operations that were answered: the other side has them, so a later failure is one of the read. */
  readonly #known = new Set<string>()
  readonly #client: Client
  readonly #options: PullOptions

  constructor(client: Client, options: PullOptions) {
    this.#client = client
    this.#options = options
  }

  /** The documents below one, by the members in which they stand in a state document. */
  async below(catalogue: Catalogue, name: string | undefined, keys: readonly string[]): Promise<Document> {
    const members: Record<string, unknown> = {}
    for (const [child, row] of childRows(catalogue, name)) {
      const { storage } = row
      if (storage.kind === 'map' || storage.kind === 'member') continue
      const value =
        storage.kind === 'cell' ? await this.#one(catalogue, row, keys) : await this.#list(catalogue, child, row, keys)
      const isEmpty = value === undefined || (Array.isArray(value) && value.length === 0)
      // An API without its default models has an empty list.
      const isTold = name !== undefined && row.key?.kind === 'given' && operationsOf(catalogue, row).list !== undefined
      if (!isEmpty || (value !== undefined && storage.kind === 'collection' && isTold)) members[memberOf(row)] = value
    }
    return members
  }

  async #one(catalogue: Catalogue, row: ResourceRow, keys: readonly string[]): Promise<Document | undefined> {
    const { get } = operationsOf(catalogue, row)
    if (!get) return undefined
    const call = { version: catalogue.version, operation: get.operation, input: inputOf(get.path, keys) }
    const answer = await this.#page(call, false)
    return answer && this.#kept(catalogue, row, answer)
  }

  async #list(catalogue: Catalogue, name: string, row: ResourceRow, keys: readonly string[]): Promise<Document[]> {
    const { list } = operationsOf(catalogue, row)
    if (!list) return []
    const documents: Document[] = []
    for await (const entry of this.#pages(catalogue, list, keys)) {
      const key = keyOf(row, entry)
      if (key === undefined || entry.defaultResponse === true || !this.#isChosen(catalogue, name, key)) continue
      const own = this.#kept(catalogue, row, await this.#whole(catalogue, name, row, entry, [...keys, key]))
      documents.push({ ...own, ...(await this.below(catalogue, name, [...keys, key])) })
    }
    return documents
  }

  /** All entries of a list, page by page. */
  async *#pages(
    { version }: Catalogue,
    list: { operation: string; path: string; query: object },
    keys: readonly string[],
  ): AsyncGenerator<Document> {
    const known = (input: object): object =>
      Object.fromEntries(Object.entries(input).filter(([name]) => Object.hasOwn(list.query, name)))
    const tokens = new Set<string>()
    for (let next: object = {}; ; ) {
      const whole = { embed: ['methods'], includeValues: this.#options.secrets === true }
      const input = { ...known(PAGE[version]), ...known(whole), ...next, ...inputOf(list.path, keys) }
      const answer = await this.#page({ version, operation: list.operation, input }, keys.length > 0)
      if (!answer) return
      yield* entriesOf(answer)
      const token = answer.position ?? answer.nextToken
      if (typeof token !== 'string' || token === '') return
      if (tokens.has(token)) throw new TargetError(`${list.operation} gives the page ${token} again and again.`)
      tokens.add(token)
      next = known({ position: token, nextToken: token })
    }
  }

  /** Whether the other side has answered any list: an endpoint that supports none is not API Gateway. */
  get isKnown(): boolean {
    return this.#known.size > 0
  }

  #unknown(call: Call, { status }: Reply): undefined {
    this.#options.onUnknown?.(call, status)
  }

  /**
   * A page of a list; nothing where the document above the list has no such list, as a domain name of the one version has no mappings
   * of the other, or was deleted meanwhile.
   */
  async #page(call: Call, isNested: boolean): Promise<Document | undefined> {
    this.#options.onCall?.(call)
    const reply = await this.#client.send(call)
    if (isNested && (reply.status === 400 || reply.status === 404)) return undefined
    const name = `${call.version}.${call.operation}`
    if (!this.#known.has(name) && isUnknown(reply, this.#client.target.isAws)) return this.#unknown(call, reply)
    const document = bodyOf(call, reply) as Document
    this.#known.add(name)
    return document
  }

  /** An entry of a list with the embedded documents that the list does not show. */
  async #whole(
    catalogue: Catalogue,
    name: string,
    row: ResourceRow,
    entry: Document,
    keys: readonly string[],
  ): Promise<Document> {
    const whole: Record<string, unknown> = { ...entry }
    for (const [, child] of childRows(catalogue, name)) {
      const { get } = operationsOf(catalogue, child)
      const { storage, key } = child
      const shown = entry[storage.member]
      if (storage.kind !== 'map' || !get || !key || typeof shown !== 'object' || shown === null) continue
      const documents: [string, unknown][] = []
      for (const [id, document] of Object.entries(shown)) {
        const isWhole = Object.hasOwn(document as object, key.member)
        const input = inputOf(get.path, [...keys, id])
        const call = { version: catalogue.version, operation: get.operation, input }
        const read = isWhole ? document : await this.#ask(call)
        if (read !== undefined) documents.push([id, read])
      }
      whole[storage.member] = Object.fromEntries(documents)
    }
    return row.storage.kind === 'map' ? entry : whole
  }

  /** The members that a state document has. */
  #kept(catalogue: Catalogue, row: ResourceRow, answer: Document): Document {
    const { schemas } = catalogue
    const secrets = this.#options.secrets ? [] : (SECRETS[row.schema] ?? [])
    const kept = withoutNulls(fitting(answer, entrySchema(catalogue, row), schemas)) as Document
    return Object.fromEntries(Object.entries(kept).filter(([member]) => !secrets.includes(member)))
  }

  #isChosen({ version }: Catalogue, name: string, key: string): boolean {
    const { restApis = [], apis = [] } = this.#options
    if (restApis.length + apis.length === 0) return true
    if (version === 'v1' && name === 'RestApi') return restApis.includes(key)
    return !(version === 'v2' && name === 'Api') || apis.includes(key)
  }

  /** One document; nothing where it was deleted since the list named it. */
  async #ask(call: Call): Promise<unknown> {
    this.#options.onCall?.(call)
    const reply = await this.#client.send(call)
    return reply.status === 404 ? undefined : bodyOf(call, reply)
  }
}

/** Emulators answer with `null` for members that are not there. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls)
  if (typeof value !== 'object' || value === null) return value
  const members = Object.entries(value).filter(([, one]) => one !== null)
  return Object.fromEntries(members.map(([name, one]) => [name, withoutNulls(one)]))
}

/** The answers of emulators to an operation that they lack, or that breaks them. A failure of AWS passes, and is one of the pull. */
function isUnknown({ status }: Reply, isAws: boolean): boolean {
  return status === 404 || status === 405 || status === 501 || (status >= 500 && !isAws)
}

function bodyOf({ version, operation }: Call, reply: Reply): unknown {
  if (!isSuccess(reply)) throw new TargetError(`${version}.${operation} was refused: ${refusalOf(reply)}`)
  if (reply.body === undefined) throw new TargetError(`${version}.${operation} answered without JSON.`)
  return reply.body
}

/**
 * The entries of both versions. AWS shows a domain name in both: it belongs to v2 where that has mappings of it, and to v1 otherwise.
 */
function joined(first: readonly Document[], second: readonly Document[]): readonly Document[] {
  const nameOf = ({ domainName }: Document): unknown => domainName
  const isOwnOf2 = (one: Document): boolean => Array.isArray(one.apiMappings)
  const known = new Set(first.map(nameOf))
  const names2 = new Set(second.filter(isOwnOf2).map(nameOf))
  return [
    ...first.filter((one) => nameOf(one) === undefined || !names2.has(nameOf(one))),
    ...second.filter((one) => nameOf(one) === undefined || !known.has(nameOf(one)) || isOwnOf2(one)),
  ]
}

/** The schema of an entry of a state document, as far as it is about the document itself. */
export function entrySchema({ schemas, rows }: Catalogue, row: ResourceRow): Schema {
  if (row.storage.kind === 'groups') return schemas[row.schema] ?? {}
  const above = row.parent === undefined ? 'State' : undefined
  const holder = above ?? rows[row.parent ?? '']?.schema
  const stored = holder === undefined ? undefined : resolved({ $ref: holder }, schemas).properties?.[row.storage.member]
  return (stored?.items ?? stored ?? schemas[row.schema]) as Schema
}

function inputOf(path: string, keys: readonly string[]): Record<string, string> {
  const parameters = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)
  return Object.fromEntries(parameters.map((name, i) => [name, keys[i] ?? '']))
}

/** Of the lists of an account, the chosen APIs and what they name, or what leads to them. */
function withNamedOnly(lists: Document, { restApis = [], apis = [] }: PullOptions): Document {
  const items = itemsOf(lists)
  const mentions = new Mentions(items)
  const kept = new Set(
    items.filter(
      ({ name, key = '' }) => (name === 'RestApi' && restApis.includes(key)) || (name === 'Api' && apis.includes(key)),
    ),
  )
  const chosen = new Set(kept)
  for (const item of everyItem(items)) {
    mentions.bind(item, item.document, [], (target) => {
      if (chosen.has(homeOf(item))) kept.add(homeOf(target))
      if (chosen.has(homeOf(target)) && homeOf(item).name === 'DomainName') kept.add(homeOf(item))
    })
  }
  const keys = new Set([...kept].map(({ row, key }) => `${row.storage.member}/${key}`))
  const left = Object.entries(lists).map(([member, list]) => {
    if (!Array.isArray(list)) return [member, undefined] as const
    const rows = [...kept].filter(({ row }) => row.storage.member === member)
    const entries = list.filter((entry: Document) => rows.some(({ row }) => keys.has(`${member}/${keyOf(row, entry)}`)))
    return [member, entries.length > 0 ? entries : undefined] as const
  })
  return Object.fromEntries(left.filter(([, list]) => list !== undefined))
}
