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
  /** The entry of that unit in the document. */
  readonly parent: Document
  /** The entry in the document. */
  readonly given: Document
  /** The path of the entry within that of its unit. */
  readonly at: At
  /** Creates the error for a member of the entry. */
  refuse(at: At, problem: string): StateDocumentError
}

/** Hooks for the documents of one resource in a state document. */
export interface DocumentHooks<Stored, State, Home, Settings> {
  /**
   * Refuses an entry that contradicts itself or an earlier one of its list, before any of them is loaded; `seen` is for texts of
   * earlier entries.
   */
  assertEntry?(entry: Document, seen: Set<string>, loading: Loading<State, Home, Settings>): void
  /** What an entry that is only a string has beside the member that the string stands for. */
  fromText?(loading: Loading<State, Home, Settings>): Document
  /** Completes the entry, or converts it to its stored form. Members keep their order. */
  prepare?(entry: Document, loading: Loading<State, Home, Settings>): Document
  /** The members that are appended if the entry lacks them, including dates. Absent: those of the row. */
  defaults?(entry: Stored, loading: Loading<State, Home, Settings>): Partial<Stored>
  /** Refuses a document that cannot become part of the state. Its references have been checked. */
  assertDocument?(document: Stored, loading: Loading<State, Home, Settings>): void
  /** Whether the other version stores the document with this key. If so, a document that names it does not create it. */
  belongsToOtherVersion?(key: string, state: State): boolean
  /** Stores the document, if more than its own collection changes. */
  put?(document: Stored, loading: Loading<State, Home, Settings>): void
  /** Called for an empty list, if that differs from no list. */
  none?(home: Home): void
  /** The list in a state document, if it differs from the stored one. An empty list is written, `undefined` is not. */
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

/** Hooks of many document types are in one table. */
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
