/** The resources of a version, by their names in the spec. A parent stands before its children: documents load in this order. */
export type ResourceTable = Readonly<Record<string, ResourceRow>>

/** One resource as the spec declares it: where its documents are stored, what their keys are, and its verbs. */
export interface ResourceRow {
  /** The schema of a stored document. */
  readonly schema: string
  /** The noun in messages: `client card`. */
  readonly noun: string
  /** The parent resource. Absent: the account and region. */
  readonly parent?: string
  readonly storage: Storage
  /** Absent for a resource of which its parent has exactly one. */
  readonly key?: ResourceKey
  /** The path parameters that lead to one document, the outermost first: `['shelfId', 'bookId', 'page']`. */
  readonly parameters: readonly string[]
  /** In path templates, as the router has them: `/shelves/{shelfId}/books/{bookId}`. */
  readonly path: string
  readonly errors: ResourceErrors
  readonly verbs: ResourceVerbs
  /** Members with a constant value where neither a request nor a state document has one. */
  readonly defaults?: Readonly<Record<string, unknown>>
  /** Members with the dates of the creation and of the last change. */
  readonly dates?: { readonly created?: readonly string[]; readonly updated?: readonly string[] }
  /** The members that an entry of a state document must name. */
  readonly given?: readonly string[]
  /** The member whose value may replace the entry in a state document. */
  readonly text?: string
  readonly blockedBy?: readonly BlockedBy[]
  readonly onDelete?: OnDelete
  /** References to other resources, by the path of the member with the key (`cover.artistId`). */
  readonly references?: Readonly<Record<string, Reference>>
  /** A document of the sample state, with its key, for fixtures, tests and examples. */
  readonly sample?: Readonly<Record<string, unknown>>
}

/** Where the documents of a resource are stored. `member` names the collection in the state and in the state document. */
export type Storage =
  /** By key, in the unit of the parent or in the account. */
  | { readonly kind: 'collection'; readonly member: string }
  /** By key, each in its own unit: its document in the cell `own`, and the collections of its children. */
  | { readonly kind: 'unit'; readonly member: string; readonly own: string }
  /**
   * By key, in one group per key of the parent, which stores its documents in a collection or is not a resource. In a state
   * document they stand in the entry of the parent, in the member `nested`. Where that is absent, or `flat` is true, they may
   * stand in one flat list as well, whose entries name the parent in the member `by`.
   */
  | {
      readonly kind: 'groups'
      readonly member: string
      readonly by: string
      readonly nested?: string
      readonly flat?: true
    }
  /** One document that always exists. */
  | { readonly kind: 'cell'; readonly member: string }
  /** Embedded in the document of the parent: a map by key. An empty map is left out. */
  | { readonly kind: 'map'; readonly member: string }
  /** Embedded in the document of the parent: one member. */
  | { readonly kind: 'member'; readonly member: string }

/** The key of a document within its parent. */
export type ResourceKey = {
  /** The member of the stored document with the key: `id`. */
  readonly member: string
  /** Further members of a key that has several parts, joined with a slash. */
  readonly members?: readonly string[]
} & (
  | {
      /** Named by the caller. */
      readonly kind: 'given'
      /** The member of the request that names it, where it is not called as in the document. */
      readonly from?: string
    }
  /** Drawn: so many letters and digits. */
  | { readonly kind: 'drawn'; readonly length: number }
  /** One of a fixed list; a document that was never put exists with its defaults. */
  | { readonly kind: 'fixed'; readonly values: readonly string[] }
)

/** The names of the errors that every resource may have. */
export interface ResourceErrors {
  readonly missing?: string
  /** If the unit that contains the document does not exist. It replaces the error of that unit. */
  readonly unit?: string
  readonly taken?: string
  readonly quota?: Quota
}

/** How many documents a parent takes: an entry of the table of quotas, or a setting of the version. */
export type Quota = { readonly error: string } & ({ readonly quota: string } | { readonly setting: string })

/** The verbs that a resource has, each with its operation. */
export interface ResourceVerbs {
  readonly create?: CreateVerb
  readonly list?: ListVerb
  readonly get?: Verb
  readonly update?: UpdateVerb
  readonly delete?: Verb
}

export interface Verb {
  readonly operation: string
  /** The error where a parent does not exist, instead of the parent's own. */
  readonly parentMissing?: string
}

export interface CreateVerb extends Verb {
  /** The members of the request that become members of the document, deep. Everything else in the request is ignored. */
  readonly members: MemberTree
  /** Members that are not stored while they are an empty text, an empty map or an empty list. */
  readonly dropEmpty?: readonly string[]
  /** A document that exists already is replaced instead of refused. */
  readonly replaces?: true
}

export interface ListVerb extends Verb {
  /** `page`: in pages of the version's size. `all`: everything at once. */
  readonly paging: 'page' | 'all'
  /** Query parameters that select documents whose member, given by its path, has the same value. */
  readonly filters?: Readonly<Record<string, string>>
}

/** `patch`: by the patch table of the operation. `merge`: members of the request replace those of the document. */
export type UpdateVerb = Verb &
  (
    | { readonly kind: 'patch' }
    | {
        readonly kind: 'merge'
        readonly members: MemberTree
        /** Members of which an empty text or map is not stored. */
        readonly dropEmpty?: readonly string[]
      }
  )

/**
 * The known members of a document: `true` accepts any value, `*` applies to every key of a map, `[]` to every entry of a
 * list.
 */
export interface MemberTree {
  readonly [member: string]: MemberTree | true
}

/** Documents of another resource that prevent a deletion. */
export interface BlockedBy {
  readonly resource: string
  /** Required values of their members, by path: templates over the path parameters, `{ target: 'books/{bookId}' }`. */
  readonly where: Readonly<Record<string, string>>
  readonly error: string
  /** Placeholders of the error that list a member of the documents; the path parameters fill placeholders of their names. */
  readonly texts?: Readonly<Record<string, { readonly member: string; readonly distinct?: true }>>
}

/** Further effects of a deletion. Children are always deleted with their parent. */
export interface OnDelete {
  /** Documents that are deleted as well. */
  readonly removes?: readonly Omit<BlockedBy, 'error' | 'texts'>[]
  /** Documents that lose the member that refers to the deleted one. */
  readonly clears?: readonly { readonly resource: string; readonly member: string }[]
}

/** A member with the key of another document. */
export interface Reference {
  readonly resource: string
  /** Members with the keys of the ancestors of that document, the outermost first. Absent: both have the same parent. */
  readonly parents?: readonly string[]
  /** The error of requests; absent: requests are not checked. */
  readonly error?: string
  /**
   * If a state document names a document here without containing it, it is created with the defaults. It is reported,
   * or reported only where the state document lists documents of that resource.
   */
  readonly implied?: 'reported' | 'reported where listed'
  /**
   * The text of the refusal of a state document otherwise, with placeholders for members: `there is no artist
   * {cover.artistId}.`
   */
  readonly problem?: string
}
