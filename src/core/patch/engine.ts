import { type RefuseByName, ServiceError } from '../errors/service-error.ts'
import { patchHint } from './hint.ts'
import { read, write } from './member.ts'
import type { PatchOp, PatchRow, PatchTable, PatchValue } from './table.ts'

/** One operation of a patch, as it came in. */
export interface PatchOperation {
  readonly op?: string | undefined
  readonly path?: string | undefined
  readonly value?: string | undefined
  readonly from?: string | undefined
}

/** Hooks of a patch where a table is not enough. */
export interface PatchHooks<T> {
  /**
   * The object that is created when an operation writes into a member that is not there yet: `at` are the names on the
   * way to it. Where a noun says nothing, it is `{}`.
   */
  grow?(at: readonly string[], document: T): Readonly<Record<string, unknown>> | undefined
  /** A look at a value before it is written; throws to refuse it. `at` are the names on the way to the member. */
  assertValue?(at: readonly string[], value: unknown, document: T, op: PatchOp): void
  /** Operations outside of the table that may be meant by a refused one; each was tried. */
  propose?(): readonly PatchOperation[]
  /** A look at the document after all operations; throws to refuse it. */
  check?(document: T): void
}

interface CompiledRow {
  readonly row: PatchRow
  readonly match: RegExp
  readonly pattern: RegExp | undefined
}

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

function compiledRows({ rows }: PatchTable): CompiledRow[] {
  return rows.map((row) => ({
    row,
    match: new RegExp(`^${row.match}$`, 's'),
    pattern: row.value?.pattern === undefined ? undefined : new RegExp(row.value.pattern),
  }))
}

/** Compiles a generated table, on first use. */
export function compilePatch(table: PatchTable): Patch {
  let rows: CompiledRow[] | undefined
  const find = remembering((path) => {
    rows ??= compiledRows(table)
    return found(rows, path)
  })
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
              const patched = withLists(table, applyOne(table, find, before, other, refuse, hooks, []))
              hooks.check?.(patched)
            }),
        })
      const patched = withLists(
        table,
        operations.reduce(
          (before, operation) => applyOne(table, find, before, operation, refuse, hooks, own, hintOf),
          document,
        ),
      )
      hooks.check?.(patched)
      return patched
    },
  }
}

/** The row of a path in a table. */
interface Found {
  readonly compiled: CompiledRow | undefined
  /** The placeholders of the row as the path spells them. */
  readonly bound: Readonly<Record<string, string>>
  /** The same as member names: `~1` is a slash in those that the row unescapes. */
  readonly names: Readonly<Record<string, string>>
}

function applyOne<T extends object>(
  table: PatchTable,
  find: (path: string) => Found,
  document: T,
  operation: PatchOperation,
  refuse: RefuseByName,
  hooks: PatchHooks<T>,
  own: object[],
  hintOf?: (document: T, operation: PatchOperation, row?: PatchRow) => string | undefined,
): T {
  const op = (operation.op ?? 'null') as PatchOp
  const path = operation.path ?? 'null'
  const { compiled, bound, names } = find(path)
  const row = compiled?.row
  const word = (name: string): ServiceError => {
    const error = refuse(name, {
      ...bound,
      op,
      path,
      tail: path.startsWith('/') ? path.slice(1) : path,
      from: operation.from ?? 'null',
      value: operation.value ?? 'null',
      ...(table.paths && { paths: table.paths[op] ?? '' }),
      ...(row && { ops: row.ops.join(', ') }),
    })
    return error
  }
  /** A refusal of the path or the op, with what was meant. */
  const wordMisspelt = (name: string): ServiceError => {
    const error = word(name)
    error.hint = hintOf?.(document, operation)
    return error
  }

  if (!row || !compiled || !row.ops.includes(op)) {
    throw wordMisspelt(row?.refuse?.[op] ?? table.otherwise[op] ?? table.otherwise.replace)
  }
  const to = (row.to ?? []).map((name) => fill(name, names))
  const refused = row.refuse ?? {}
  const wrong = refused.value ?? table.otherwise.replace

  if (row.list !== undefined) return changeList(document, operation, row, to, names, own, hooks, word)
  if (op === 'remove') {
    if (read(document, to) !== undefined) return write(document, to, undefined, hooks, own)
    if (refused.absent) throw word(refused.absent)
    return document
  }
  if (op === 'copy') {
    if (!row.copy || operation.from !== row.copy.from) throw wordMisspelt(refused.copy ?? table.otherwise.copy)
    const source = read(document, row.copy.source)
    if (source === undefined) {
      // The object that holds the source decides: without it there is nothing to copy from, and AWS says so.
      if (read(document, row.copy.source.slice(0, 1)) === undefined && refused.source) throw word(refused.source)
      return document
    }
    const isMap = typeof source === 'object'
    const before = row.copy.how === 'merge' ? (read(document, to) as object | undefined) : undefined
    return write(document, to, isMap ? { ...before, ...source } : source, hooks, own)
  }
  if (op === 'replace' && refused.unset && read(document, to) === undefined) throw word(refused.unset)
  if (operation.value === undefined && row.without) {
    return write(document, to, row.without === 'null' ? null : undefined, hooks, own)
  }
  const isFlag = row.value?.type === 'boolean'
  if (operation.value === undefined && (refused.missing || !isFlag)) throw word(refused.missing ?? wrong)
  // A flag without a value is false, as one with any value but true is.
  const text = operation.value ?? ''
  if (text === '' && !isFlag) {
    if (refused.empty) throw word(refused.empty)
    if (row.empty === 'remove') return write(document, to, undefined, hooks, own)
  }
  const value = row.value ? parse(text, row.value, compiled.pattern) : text
  if (value === undefined) {
    const error = word(wrong)
    error.hint = hintOf?.(document, operation, row)
    throw error
  }
  hooks.assertValue?.(to, value, document, op)
  return write(document, to, value, hooks, own)
}

/**
 * Adds an entry to a list, removes it, or moves it to the end under another name. While a patch is applied the list is a set of
 * its own, so that thousands of operations do not copy it thousands of times.
 */
function changeList<T extends object>(
  document: T,
  { op, value }: PatchOperation,
  row: PatchRow,
  to: readonly string[],
  names: Readonly<Record<string, string>>,
  own: object[],
  hooks: PatchHooks<T>,
  word: (name: string) => ServiceError,
): T {
  const { list = 'value', refuse = {} } = row
  const given = list === 'value' ? value : names[list]
  const entry = row.value?.enum ? inAnyCase(row.value.enum, given ?? '') : given
  if (!entry) throw word(refuse.missing ?? refuse.value ?? '')
  const before = read(document, to) as Iterable<unknown> | undefined
  const isOwn = before instanceof Set && own.includes(before)
  const entries: Set<unknown> = isOwn ? before : new Set(before)
  if (op === 'remove') {
    if (!entries.delete(entry) && refuse.absent) throw word(refuse.absent)
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

/** The document with lists where the operations left sets. */
function withLists<T extends object>({ rows }: PatchTable, document: T): T {
  return rows.reduce((patched, { list, to = [] }) => {
    const entries = list === undefined ? undefined : read(patched, to)
    return entries instanceof Set ? write(patched, to, [...entries], {}, []) : patched
  }, document)
}

/** Whether a trial is accepted. */
export function isAccepted(trial: () => void): boolean {
  try {
    trial()
    return true
  } catch (error) {
    if (error instanceof ServiceError) return false
    throw error
  }
}

function found(rows: readonly CompiledRow[], path: string): Found {
  for (const compiled of rows) {
    const match = compiled.match.exec(path)
    if (!match) continue
    const bound = match.groups ?? {}
    const pointers = compiled.row.unescape ?? []
    const names = Object.fromEntries(pointers.map((name) => [name, unescaped(bound[name] ?? '')]))
    return { compiled, bound, names: { ...bound, ...names } }
  }
  return { compiled: undefined, bound: {}, names: {} }
}

/** A segment of a JSON pointer as a name. */
function unescaped(segment: string): string {
  return segment.replaceAll('~1', '/').replaceAll('~0', '~')
}

/** So many paths are remembered, of which none is longer than this: clients send the same few over and over. */
const PATHS_REMEMBERED = 500
const LONGEST_REMEMBERED = 200

function remembering(search: (path: string) => Found): (path: string) => Found {
  const known = new Map<string, Found>()
  return (path) => {
    let meaning = known.get(path)
    if (meaning) return meaning
    meaning = search(path)
    if (path.length > LONGEST_REMEMBERED) return meaning
    if (known.size >= PATHS_REMEMBERED) known.clear()
    known.set(path, meaning)
    return meaning
  }
}

/** The value of an enum that a text names, whatever its case; nothing when it names none. */
export function inAnyCase<Value extends string>(values: readonly Value[], text: string): Value | undefined {
  return values.find((value) => value.toLowerCase() === text.toLowerCase())
}

/** The value of the member's type, or nothing when the text is none or lies outside the member's limits. */
function parse(text: string, kind: PatchValue, pattern: RegExp | undefined): unknown {
  if (kind.type === 'boolean') return text.toLowerCase() === 'true'
  if (kind.type === 'string') {
    if (kind.enum) return inAnyCase(kind.enum, text)
    if (pattern && !pattern.test(text)) return undefined
    if (text.length < (kind.minLength ?? 0) || text.length > (kind.maxLength ?? Number.POSITIVE_INFINITY))
      return undefined
    return text
  }
  const isNumber = kind.type === 'integer' ? /^[+-]?\d{1,10}$/ : /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?$/
  if (text.length > 40 || !isNumber.test(text)) return undefined
  const number = Number(text)
  if (kind.type === 'integer' && Math.abs(number) > 2147483647) return undefined
  if (!Number.isFinite(number)) return undefined
  if (number < (kind.minimum ?? Number.NEGATIVE_INFINITY) || number > (kind.maximum ?? Number.POSITIVE_INFINITY)) {
    return undefined
  }
  return number === 0 ? 0 : number
}

function fill(name: string, bound: Readonly<Record<string, string>>): string {
  return name.startsWith('{') ? (bound[name.slice(1, -1)] ?? name) : name
}
