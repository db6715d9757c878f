import type { Reference, ResourceRow } from '../../../src/core/resources/table.ts'
import type { EvidenceNote, PatchNote } from '../spec.ts'

/** `x-resources`: what the spec declares of each resource, by its name. */
export type Declarations = Record<string, Declaration>

export interface Declaration {
  /** The schema of a stored document; default: the name of the resource. */
  schema?: string
  /** The parent; absent: the account. */
  of?: string
  /** `requestvalidators/{requestValidatorId}`, below the parent; with a first slash from the root. Absent: only in the state. */
  path?: string
  /** Names that the path of this resource has for parameters of its parents: `{ httpMethod: verb }`. */
  parameters?: Record<string, string>
  /** One of the `tags` of the document. */
  tag?: string
  /** In summaries: `request validator`. */
  noun?: string
  nouns?: string
  /** In messages, where they call it otherwise than summaries do: `REST API`. */
  label?: string
  /** The member of the state with the documents. */
  stored?: string
  /** The member of the parent's document with the documents. */
  embedded?: string
  /** The member that names the parent in a state document, where the parent is not a resource. */
  by?: string
  /** The member of the parent's entry in a state document with the documents; default: `stored`. */
  nested?: string
  /** Its children are stored inside it, also in a state document; its own document is in the cell of this name. */
  unit?: string
  key?: Record<string, string | string[] | { given: string }>
  errors?: {
    missing?: string
    /** Replaces the error of the unit that contains it, if that unit does not exist. */
    unit?: string
    taken?: string
    quota?: { error: string; quota?: string; setting?: string }
    /** Raised by every verb that writes. */
    changing?: string
  }
  references?: Record<
    string,
    | string
    | { to: string; error?: string; problem?: string; parents?: string[]; implied?: NonNullable<Reference['implied']> }
  >
  blockedBy?: ResourceRow['blockedBy']
  onDelete?: ResourceRow['onDelete']
  dates?: { created?: string[]; updated?: string[] }
  dropEmpty?: string[]
  defaults?: Record<string, unknown>
  text?: string
  sample?: Record<string, unknown>
  evidence?: EvidenceNote
  /** Behaviours of every verb that answers with the document. */
  behaviours?: string[]
  /** Every verb has its own handler instead of the generic one. */
  handlers?: 'own'
  create?: VerbNote & { replaces?: true }
  list?: VerbNote & { paging?: 'all'; filters?: Record<string, string> }
  get?: VerbNote
  update?: UpdateNote
  delete?: VerbNote
}

export const VERBS = ['create', 'list', 'get', 'update', 'delete'] as const
export type VerbName = (typeof VERBS)[number]

export interface VerbNote {
  /** The operation's name where it does not follow from verb and noun: `GenerateClientCertificate`. */
  operation?: string
  summary?: string
  description?: string
  status?: number
  method?: string
  /** `item`: a creation whose path names the document, or its parent of the same kind. */
  at?: 'item'
  /** The schema of the request. */
  request?: string
  parameters?: (string | Record<string, unknown>)[]
  sdkNames?: Record<string, string>
  errors?: string[]
  behaviours?: string[]
  evidence?: EvidenceNote
  /** The operation has its own handler instead of the generic verb. */
  handler?: 'own'
  /** The error of a parent that does not exist, where it is not the parent's own. */
  parentMissing?: string
}

/**
 * How an update names its refusals: an error, a family of `x-refusals`, or errors by op. `all` is for ops that are not
 * named, `none` for ops that no row takes.
 */
export type RefusalNote = string | Partial<Record<string, string>>

export type UpdateNote = VerbNote &
  Partial<Pick<PatchNote, 'placeholders'>> & {
    /**
     * v1: the schema that the rows write to, if an own handler converts the document to another shape; default: that of the
     * document.
     */
    change?: string
    /** v2: which members of the request are merged into the document. */
    merge?: 'all'
    /** v1: refusals of paths that no row has. */
    otherwise?: RefusalNote
    /** v1: refusals of operations that a row does not take. */
    unlisted?: RefusalNote
    rows?: PatchNote['rows']
  }

/** The errors and behaviours that an operation has because of a trait. */
export interface Trait {
  errors?: string[]
  behaviours?: string[]
}

/** `x-conventions`: what follows for every operation of a version from its verb and its traits. */
export interface Conventions {
  /** Statuses that every operation may answer with, beside those of its errors. */
  statuses?: number[]
  /** The response of each status of an error: `{ 404: NotFound }`. */
  responses: Record<string, string>
  /** Descriptions of a success that has another status than its verb usually has. */
  descriptions?: Record<string, string>
  every?: Trait
  /** With a request body. */
  body?: Trait
  /** With an integer in the request body. */
  integers?: Trait
  /** With an enumeration in the request body. */
  enums?: Trait
  /** With an answer. */
  answer?: Trait
  /** With a date in the answer. */
  dates?: Trait
  /** With a query parameter that is not text. */
  typedQuery?: Trait
  /** With a required query parameter. */
  requiredQuery?: Trait
  /** With a path or query parameter that has a pattern, an enumeration or a range. */
  constrained?: Trait
  verbs: Record<VerbName, VerbConvention>
}

export interface VerbConvention extends Trait {
  method: string
  status: number
  description: string
  /** `Read ${noun}`: with an article; `${nouns}`; `${parent}`: with an article. */
  summary: string
  operation: string
  /** Of an update: how a request changes the document. */
  kind?: 'patch' | 'merge'
  /** Of a list: parameters, errors and behaviours of its pages, and the schema of the answer. */
  pages?: Trait & { parameters: string[]; token: string; tokenSchema: object }
  items?: { member: string; sdk?: string }
}
