import type { LoadContext } from '../state/state-document.ts'
import type { StateDocumentError } from '../state/state-document-error.ts'

/** A JSON document, or an entry of a state document. */
export type Document = Readonly<Record<string, unknown>>

/** Where in a state document something stands: names of members and positions. */
export type At = readonly (string | number)[]

/** The context in which an entry of a state document is loaded. */
export interface Loading<State, Home, Settings> {
  readonly context: LoadContext<Settings>
  readonly state: State
  /** The unit that the entry becomes part of; the state itself for a resource of the account. */
  readonly home: Home
  /** The entry of that unit as it stands in the document. */
  readonly parent: Document
  /** The entry as it stands in the document. */
  readonly given: Document
  /** Where the entry stands within that of its unit. */
  readonly at: At
  /** Words what is wrong with a member of the entry. */
  refuse(at: At, problem: string): StateDocumentError
}

/** Hooks for the documents of one resource in a state document. */
export interface DocumentHooks<Stored, State, Home, Settings> {
  /**
   * Refuses an entry that contradicts itself or an earlier one of its list, before any of them is loaded; `seen` is for texts of
   * earlier entries.
   */
  assertEntry?(entry: Document, seen: Set<string>, loading: Loading<State, Home, Settings>): void
  /** The object that a plain text stands for, where that depends on the unit. */
  fromText?(text: string, loading: Loading<State, Home, Settings>): Document
  /** The entry with what its own members leave out, or in the form in which they are stored. Members keep their order. */
  prepare?(entry: Document, loading: Loading<State, Home, Settings>): Document
  /** The members that are appended where the entry does not have them, dates among them. Absent: those that the row names. */
  defaults?(entry: Stored, loading: Loading<State, Home, Settings>): Partial<Stored>
  /** Refuses a document that cannot become part of the state. Its references have been checked. */
  assertDocument?(document: Stored, loading: Loading<State, Home, Settings>): void
  /** Whether the other version stores the document with this key. If so, a document that names it does not create it. */
  belongsToOtherVersion?(key: string, state: State): boolean
  /** Puts the document into the state, where more than its own collection changes. */
  put?(document: Stored, loading: Loading<State, Home, Settings>): void
  /** Called for an empty list, where that is not the same as no list. */
  none?(home: Home): void
  /** The list in a state document, where that is not what is stored. A list is written even while it is empty; nothing is not. */
  quoted?(stored: readonly Stored[]): readonly object[] | undefined
  /** The list in a state document is in the order in which the documents were created, because lists of answers depend on it. */
  readonly inOrderOfCreation?: true
  /** Loads a whole list, which may be empty, whose entries depend on each other. */
  loadList?(list: readonly Document[], at: (i: number) => Loading<State, Home, Settings>): void
  /** Further lists in the entry of a unit, which are stored elsewhere in the state. */
  readonly extras?: Readonly<Record<string, ExtraList<State, Home, Settings>>>
}

/** A list in the entry of a unit that is not the list of a resource. */
export interface ExtraList<State, Home, Settings> {
  load(list: readonly Document[], at: (i: number) => Loading<State, Home, Settings>): void
  snapshot(home: Home, state: State): readonly object[]
}

/** Hooks of many document types stand in one table. */
// biome-ignore lint/suspicious/noExplicitAny: `never` cannot be called
export type AnyDocumentHooks = DocumentHooks<any, any, any, any>

/** How a version writes its state documents. */
export interface DocumentStyle {
  /** Whether empty lists are written. */
  readonly emptyLists: boolean
  /** A moment in milliseconds since 1970 as this version stores dates. */
  date(now: number): unknown
  /** An entry with its dates in the form in which they are stored. */
  dated?(entry: Document, members: readonly string[], refuse: (at: At, problem: string) => StateDocumentError): Document
}
