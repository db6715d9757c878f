import { type RefuseByName, refusalIn, type ServiceError } from '../errors/service-error.ts'
import { patchHint } from './hint.ts'
import { read, write } from './member.ts'
import type { PatchHooks, PatchOperation } from './operation.ts'
import { type Found, finder } from './path.ts'
import type { PatchOp, PatchRow, PatchTable } from './table.ts'
import { inAnyCase, parse } from './value.ts'

/** A patch table that is ready to be applied. */
export interface Patch {
  /**
   * The document after all operations, one after the other, later ones seeing earlier ones. Throws the refusal of the
   * first operation that cannot be applied; the document that was given is never changed.
   */
  apply<T extends object>(
    document: T,
    operations: readonly PatchOperation[],
    refuse: RefuseByName,
    hooks?: PatchHooks<T>,
  ): T
}

/** Compiles a generated table, on first use. */
export function compilePatch(table: PatchTable): Patch {
  const find = finder(table)
  const lists = table.rows.flatMap(({ list, to = [] }) => (list === undefined ? [] : [to]))
  return {
    apply: (document, operations, refuse, hooks = {}) => {
      const own: object[] = []
      const hintOf = (before: typeof document, operation: PatchOperation, row?: PatchRow): string | undefined =>
        patchHint({
          table,
          row,
          operation,
          document: before,
          also: hooks.propose?.() ?? [],
          works: (other) =>
            isAccepted(() => {
              const patched = applyOne({ table, find, refuse, hooks, own: [] }, before, other)
              hooks.check?.(withLists(lists, patched))
            }),
        })
      const trial = { table, find, refuse, hooks, own, hintOf }
      let patched = document
      for (const operation of operations) patched = applyOne(trial, patched, operation)
      patched = withLists(lists, patched)
      hooks.check?.(patched)
      return patched
    },
  }
}

/** The data that all operations of one patch share. */
interface Patching<T> {
  readonly table: PatchTable
  find(path: string): Found
  readonly refuse: RefuseByName
  readonly hooks: PatchHooks<T>
  /** The copies of this patch, which it may change. */
  readonly own: object[]
  /** A suggestion for a refused operation. */
  hintOf?(document: T, operation: PatchOperation, row?: PatchRow): string | undefined
}

function applyOne<T extends object>(patching: Patching<T>, document: T, operation: PatchOperation): T {
  const { table, hooks, own } = patching
  const op = (operation.op ?? 'null') as PatchOp
  const found = patching.find(operation.path ?? 'null')
  const { compiled, to } = found
  const row = compiled?.row
  if (!row || !compiled || !row.ops.includes(op)) {
    throw misspelt(
      row?.refuse?.[op] ?? table.otherwise[op] ?? table.otherwise.replace,
      patching,
      found,
      document,
      operation,
    )
  }
  const refused = row.refuse ?? NOTHING
  const wrong = refused.value ?? table.otherwise.replace

  if (row.list !== undefined) return changeList(patching, document, operation, row, found)
  if (op === 'remove') {
    if (read(document, to) !== undefined) return write(document, to, undefined, hooks, own)
    if (refused.absent) throw worded(refused.absent, patching, found, operation)
    return document
  }
  if (op === 'copy') {
    if (!row.copy || operation.from !== row.copy.from)
      throw misspelt(refused.copy ?? table.otherwise.copy, patching, found, document, operation)
    const source = read(document, row.copy.source)
    if (source === undefined) {
      // Without the object that contains the source, AWS refuses the copy.
      if (read(document, row.copy.source.slice(0, 1)) === undefined && refused.source)
        throw worded(refused.source, patching, found, operation)
      return document
    }
    const isMap = typeof source === 'object'
    const before = row.copy.how === 'merge' ? (read(document, to) as object | undefined) : undefined
    return write(document, to, isMap ? { ...before, ...source } : source, hooks, own)
  }
  if (op === 'replace' && refused.unset && read(document, to) === undefined)
    throw worded(refused.unset, patching, found, operation)
  if (operation.value === undefined && row.without) {
    return write(document, to, row.without === 'null' ? null : undefined, hooks, own)
  }
  const isFlag = row.value?.type === 'boolean'
  if (operation.value === undefined && (refused.missing || !isFlag))
    throw worded(refused.missing ?? wrong, patching, found, operation)
  // A flag without a value is false, as one with any value but true is.
  const text = operation.value ?? ''
  if (text === '' && !isFlag) {
    if (refused.empty) throw worded(refused.empty, patching, found, operation)
    if (row.empty === 'remove') return write(document, to, undefined, hooks, own)
  }
  const value = row.value ? parse(text, row.value, compiled.pattern) : text
  if (value === undefined) {
    const error = worded(wrong, patching, found, operation)
    error.hint = patching.hintOf?.(document, operation, row)
    throw error
  }
  hooks.assertValue?.(to, value, document, op)
  return write(document, to, value, hooks, own)
}

const NOTHING: NonNullable<PatchRow['refuse']> = {}

/** The refusal of an operation by the name of an error. */
function worded(
  name: string,
  { table, refuse }: Pick<Patching<never>, 'table' | 'refuse'>,
  { compiled, bound }: Found,
  operation: PatchOperation,
): ServiceError {
  const op = operation.op ?? 'null'
  const path = operation.path ?? 'null'
  return refuse(name, {
    ...bound,
    op,
    path,
    tail: path.startsWith('/') ? path.slice(1) : path,
    from: operation.from ?? 'null',
    value: operation.value ?? 'null',
    ...(table.paths && { paths: table.paths[op as PatchOp] ?? '' }),
    ...(compiled && { ops: compiled.row.ops.join(', ') }),
  })
}

/** The refusal of a path or an op, with what may have been meant. */
function misspelt<T>(
  name: string,
  patching: Patching<T>,
  found: Found,
  document: T,
  operation: PatchOperation,
): ServiceError {
  const error = worded(name, patching, found, operation)
  error.hint = patching.hintOf?.(document, operation)
  return error
}

/**
 * Adds an entry to a list, removes it, or moves it to the end under another name. While a patch is applied the list is a set of
 * its own, so that thousands of operations do not copy it thousands of times.
 */
function changeList<T extends object>(
  patching: Patching<T>,
  document: T,
  operation: PatchOperation,
  row: PatchRow,
  found: Found,
): T {
  const { hooks, own } = patching
  const { op, value } = operation
  const { to, names } = found
  const { list = 'value', refuse = {} } = row
  const given = list === 'value' ? value : names[list]
  const entry = row.value?.enum ? inAnyCase(row.value.enum, given ?? '') : given
  if (!entry) throw worded(refuse.missing ?? refuse.value ?? '', patching, found, operation)
  const before = read(document, to) as Iterable<unknown> | undefined
  const isOwn = before instanceof Set && own.includes(before)
  const entries: Set<unknown> = isOwn ? before : new Set(before)
  if (op === 'remove') {
    if (!entries.delete(entry) && refuse.absent) throw worded(refuse.absent, patching, found, operation)
    if (before === undefined) return document
  } else {
    const added = op === 'replace' && list !== 'value' && value ? value : entry
    hooks.assertValue?.(to, added, document, op as PatchOp)
    if (op === 'replace') entries.delete(entry)
    entries.add(added)
  }
  if (isOwn) return document
  own.push(entries)
  return write(document, to, entries, hooks, own)
}

/** The document with lists where the operations left sets: at these members. */
function withLists<T extends object>(lists: readonly (readonly string[])[], document: T): T {
  let patched = document
  for (const to of lists) {
    const entries = read(patched, to)
    if (entries instanceof Set) patched = write(patched, to, [...entries], {}, [])
  }
  return patched
}

/** Whether a trial is accepted. */
export function isAccepted(trial: () => void): boolean {
  return refusalIn(trial) === undefined
}
