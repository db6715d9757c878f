import type { Evidence } from '../errors/evidence.ts'

/** The operations of a patch, in the order in which AWS lists them. */
export type PatchOp = 'add' | 'remove' | 'move' | 'test' | 'replace' | 'copy'

/** Type and limits of a member. */
export interface PatchValue {
  readonly type: 'string' | 'boolean' | 'integer' | 'number' | 'object'
  readonly enum?: readonly string[]
  /** The source of a regular expression. */
  readonly pattern?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly minLength?: number
  readonly maxLength?: number
}

/** A row of a generated patch table: this path takes these ops and writes to that member. */
export interface PatchRow {
  readonly path: string
  /** The source of the regular expression that a path of this row matches; its named groups are the blanks. */
  readonly match: string
  readonly ops: readonly PatchOp[]
  /** Placeholders in which `~1` means a slash and `~0` a tilde. */
  readonly unescape?: readonly string[]
  /** The names on the way to the member; `{blank}` inserts what the path bound. */
  readonly to?: readonly string[]
  /** Type and limits of the value; absent for members that are not a single value. */
  readonly value?: PatchValue
  /** The value `""` removes the member. */
  readonly empty?: 'remove'
  /** The effect of an operation without a value: it removes the member, or sets it to `null`. Absent: it is refused. */
  readonly without?: 'remove' | 'null'
  /**
   * The member is a list, and the operation is about one entry: the value of the operation, or the value of this
   * placeholder.
   */
  readonly list?: 'value' | (string & {})
  readonly copy?: { readonly from: string; readonly source: readonly string[]; readonly how: 'assign' | 'merge' }
  /** Names of errors by op, and by problem of a value. */
  readonly refuse?: Readonly<
    Partial<Record<PatchOp | 'value' | 'empty' | 'missing' | 'absent' | 'unset' | 'source', string>>
  >
  /** A path that the row matches, where it has placeholders. */
  readonly shown?: string
}

/** The part of a row that requests do not need: an example operation, and its evidence. */
export interface PatchRowNote {
  readonly example?: {
    readonly path?: string
    readonly value?: string
    readonly becomes?: unknown
    readonly given?: Readonly<Record<string, unknown>>
  }
  readonly evidence: Evidence
}

/** A generated patch table: the rows from the most to the least specific path, and the refusals of everything else. */
export interface PatchTable {
  readonly operation: string
  readonly rows: readonly PatchRow[]
  readonly otherwise: Readonly<Record<PatchOp, string>>
  /** The paths that take each op, in the order of the spec: `/name, /description`. There where a text lists them. */
  readonly paths?: Readonly<Partial<Record<PatchOp, string>>>
}

/** The notes of a generated patch table, by the paths of its rows. */
export type PatchNotes = Readonly<Record<string, PatchRowNote>>
