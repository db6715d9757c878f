import type { RefuseByName } from '../errors/service-error.ts'
import type { Call } from '../operation.ts'
import type { PatchHooks } from '../patch/operation.ts'
import type { Document } from './document-hooks.ts'

/** The place of the document of a request in the state, and functions that read and write it there. */
export interface Place<Stored = Document, Home = object> {
  /** The unit, or the state of the account, in which the resource or its outermost ancestor below is stored. */
  readonly home: Home
  /** Absent before the key of a new document is known, and for a resource without keys. */
  readonly key: string | undefined
  /** The document of the parent, where that is not a unit or the account. */
  readonly parent: Document | undefined
  get(): Stored | undefined
  put(document: Stored): void
  remove(): void
}

/** A call whose refusals are named by generated rows. */
// biome-ignore lint/suspicious/noExplicitAny: the input and the state are the business of the version
export type AnyCall = Call<any, RefuseByName, any, any>

/** Behaviour of a resource that no row can say; each function is optional. `Create`, `Get`, `List`, `Update` and `Delete` are the calls of the verbs. */
export interface Hooks<Stored, Home, Create, Get, List, Update, Delete> {
  /** Looks up what else must exist before the content of a request to create is looked at; throws where it does not. */
  locateCreate?(call: Create, home: Home): void
  /** Refuses a request to create before its key and the quota are looked at. */
  beforeCreate?(call: Create, home: Home, parent: Document | undefined): void
  /** The same after that, before anything is drawn. */
  assertCreate?(call: Create, home: Home, parent: Document | undefined): void
  /** The new document, from the known members of the request with its key, defaults and dates. */
  complete?(given: Stored, call: Create, home: Home): Stored
  /** Refuses a document as it would be stored: cross-references, counts. After a change, `before` is what was stored. */
  assertDocument?(document: Stored, call: Create | Update, home: Home, before: Stored | undefined): void
  /** Stores a document where more than its own collection changes. */
  put?(document: Stored, call: Create | Update, home: Home, before: Stored | undefined): void
  /** Called once a new document is stored. */
  created?(document: Stored, call: Create, home: Home): void
  /** The document as answers show it; the second call is one of several when a list is shown. */
  show?(document: Stored, call: Create | Get | List | Update): object
  /** Called for a document that is read by itself, before it is shown. */
  read?(document: Stored, call: Get): void
  /** The documents that a list selects, in the order of their keys. */
  select?(documents: readonly Stored[], call: List): readonly Stored[]
  /** The documents of a list in the order in which it shows them, from those in the order of their creation. Absent: the order of their keys. */
  order?(documents: readonly Stored[], call: List): readonly Stored[]
  /** All documents of a list, where not every one is stored. */
  all?(home: Home): readonly Stored[]
  /** How many documents count towards the quota, where more do than the list holds. */
  count?(home: Home): number
  /** Called before the document is looked up that is to be changed. */
  beforeUpdate?(call: Update, home: Home): void
  /** Refuses a change as a whole. */
  assertUpdate?(before: Stored, call: Update, home: Home): void
  /** Hooks of a patch that no table can say. */
  patching?(call: Update, home: Home): PatchHooks<Stored & object>
  /** The document after a request to change it, where its members are not merged one by one. */
  merged?(before: Stored, call: Update, home: Home): Stored
  /** The changed document as it is stored. */
  change?(after: Stored, before: Stored, call: Update, home: Home): Stored
  /** Called once a change is stored. */
  updated?(document: Stored, call: Update, home: Home): void
  /** Called before the document is looked up that is to be deleted. */
  beforeDelete?(call: Delete, home: Home): void
  /** Refuses a deletion, or deletes what belongs to the document. */
  deleting?(document: Stored, call: Delete, home: Home): void
  /** Called once a document is gone. */
  deleted?(document: Stored, call: Delete, home: Home): void
  /** The unit that a key names; throws the refusal where there is none. */
  unit?(key: string, call: Get): object
  /** Stored documents are found, put and removed in this way. */
  place?(home: Home, key: string, call: Get): Pick<Place<Stored, Home>, 'get' | 'put' | 'remove'>
}

/** Hooks of many document types stand in one table. */
// biome-ignore lint/suspicious/noExplicitAny: `never` cannot be called
export type AnyHooks = Hooks<any, any, any, any, any, any, any>

/** Differences between the versions that apply to all resources. */
export interface Dialect {
  /** A moment in milliseconds since 1970 as this version stores dates. */
  date(now: number): unknown
  /**
   * A page of a list: `documents` in the order of their keys. `list` names the list within the service; `shown` gives the
   * documents as they are shown, where they are not shown as they are stored.
   */
  page(call: AnyCall, list: string, documents: PageSource, shown: Shown | undefined): object
  /** A whole list. */
  whole(documents: readonly object[]): object
  /** Values for placeholders in refusals besides the path parameters. */
  placeholders?(call: AnyCall): Readonly<Record<string, string>>
  /** How many of a table of quotas, or a setting, are allowed. */
  limit(quota: string, call: AnyCall): number
}

/** Documents of which a page is taken. */
export interface PageSource {
  page(after: string | undefined, limit: number): { items: Document[]; next: string | undefined }
}

/** A document as it is shown. */
export type Shown = (document: Document) => object
