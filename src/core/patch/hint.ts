import { quoted } from '../errors/quote.ts'
import { likeness } from '../schema/nearest.ts'
import { read } from './member.ts'
import type { PatchOperation } from './operation.ts'
import type { PatchRow, PatchTable } from './table.ts'

/** Inputs of a hint: the refused operation, the document before it, and a trial of other operations on a copy. */
export interface Refused {
  readonly table: PatchTable
  /** The row of the path, where only the value was refused. */
  readonly row?: PatchRow | undefined
  readonly operation: PatchOperation
  readonly document: object
  /** Operations outside of the table that would have been accepted. */
  readonly also: readonly PatchOperation[]
  /** Whether an operation would have been accepted in the place of the refused one. */
  works(operation: PatchOperation): boolean
}

/** At most this many proposals are tried, the most similar first. */
const TRIALS = 40

/** A longer path is not a typing error, and comparing costs the square of the length. */
const LONGEST = 200

/** A sentence about what the caller might have meant. Every operation that it proposes was tried and accepted. */
export function patchHint(refused: Refused): string | undefined {
  const { table, row, operation, works } = refused
  const { op = 'null', path = 'null' } = operation
  if (path.length > LONGEST) return undefined
  if (row) return valueHint(row, refused)
  const problem = `"${path}" is not a path of ${table.operation} that takes "${op}".`
  const similar = similarRows(refused)
  const meant = refused.also[0] ?? proposals(refused, similar).slice(0, TRIALS).find(works)
  if (meant) return `${problem} Did you mean ${difference(operation, meant)}?`
  const below = rowsBelow(table, containerOf(table, path), op)
  if (below.length > 0)
    return `${problem} Its members have paths of their own: ${below.map(({ path: of }) => `"${of}"`).join(', ')}.`
  const nearest = similar(op)[0]
  return nearest && `${problem} The most similar path is "${nearest.path}", which takes ${valuesOf(nearest.row)}.`
}

/** A sentence about a value that is not in the enum of its row. */
function valueHint(row: PatchRow, { operation, works }: Refused): string | undefined {
  const { value = '' } = operation
  const meant = (row.value?.enum ?? [])
    .map((one) => ({ one, rank: likeness(value, one) }))
    .filter(({ rank }) => rank < Infinity)
    .sort((a, b) => a.rank - b.rank)
    .find(({ one }) => works({ ...operation, value: one }))
  return meant && `${quoted(value)} is not a valid value of "${operation.path}". Did you mean "${meant.one}"?`
}

/** Operations that may have been meant, the most similar first. */
function proposals(refused: Refused, similarTo: (op: string) => readonly Similar[]): PatchOperation[] {
  const { table, operation, document } = refused
  const { op = 'null', path = 'null', value } = operation
  const ops = [op, ...alternatives(operation)]
  const samePath = ops.slice(1).map((other): PatchOperation => ({ ...operation, op: other }))
  const emptied = op === 'remove' ? [{ op: 'replace', path, value: '' }] : []
  const container = containerOf(table, path)
  const entries = entriesOf(value).map(([name, text]) => ({ op: 'replace', path: `${container}/${name}`, value: text }))
  // A path with the name of an object means a member of it, not a member of another object with a similar name.
  const holder = container !== undefined && path.startsWith(`${container}/`) ? `${container}/` : ''
  const similar = ops.flatMap((one) =>
    similarTo(one)
      .filter(({ row, path: to }) => isSensible(row, value) && to.startsWith(holder))
      .map((found): PatchOperation => ({ ...operation, op: one, path: found.path })),
  )
  const below = ops.flatMap((one) =>
    rowsBelow(table, container, one)
      .filter((row) => isSensible(row, value))
      .flatMap((row) =>
        concrete(row, path, document).map((to): PatchOperation => ({ ...operation, op: one, path: to })),
      ),
  )
  return [...copies(refused), ...samePath, ...emptied, ...(container ? entries : []), ...similar, ...below]
}

/** Copies with the source that a row demands. */
function copies({ table, operation }: Refused): PatchOperation[] {
  const { op, path = 'null' } = operation
  if (op !== 'copy' && op !== 'move') return []
  return table.rows.flatMap(({ path: to, copy }) =>
    copy && likeness(path, to) < Infinity ? [{ op: 'copy', path: to, from: copy.from }] : [],
  )
}

/** The other ops that do with the same members what the refused one was to do: nothing is deleted that was to be written. */
function alternatives({ op, value }: PatchOperation): string[] {
  if (value === undefined || op === 'remove') return []
  return ['replace', 'add'].filter((other) => other !== op)
}

interface Similar {
  readonly row: PatchRow
  readonly path: string
  readonly likeness: number
}

/** Concrete paths of rows that take an op, the most similar to the refused path first. All rows are compared once for all ops. */
function similarRows({ table, operation, document }: Refused): (op: string) => readonly Similar[] {
  const { path = 'null' } = operation
  const ranked = table.rows
    .filter(({ ops }) => ops.length > 0)
    .flatMap((row) => {
      const bare = withoutHolders(row, path)
      return concrete(row, bare, document).map((to) => ({ row, path: to, likeness: likenessOf(row, to, bare) }))
    })
    .filter((one) => one.likeness < Infinity)
    .sort((a, b) => a.likeness - b.likeness)
  return (op) => ranked.filter((one) => takes(one.row, op) && (one.path !== path || op !== operation.op))
}

/** How much a path resembles a row, by the row's path, by its last name and by the name of the member it writes to. */
function likenessOf({ path: pattern, to = [] }: PatchRow, concretePath: string, given: string): number {
  const last = pattern.slice(pattern.lastIndexOf('/') + 1)
  const member = to.at(-1) ?? ''
  const names = [last, member].filter((name) => name !== '' && !name.startsWith('{'))
  const named = names.map((name) => likeness(given.slice(given.lastIndexOf('/') + 1), name) + 3)
  return Math.min(likeness(given, concretePath), ...named)
}

/** The path without the names of members that contain the row's member. Rows omit them, and callers may write them. */
function withoutHolders({ path: pattern, to = [] }: PatchRow, path: string): string {
  const first = to[0] ?? ''
  return !pattern.startsWith(`/${first}`) && path.startsWith(`/${first}/`) ? path.slice(first.length + 1) : path
}

/** The row's path with its placeholders filled: from the refused path, from the document, and as in its example. */
function concrete(row: PatchRow, given: string, document: object): string[] {
  if (!row.path.includes('{')) return [row.path]
  const { to = [] } = row
  const at = to.findIndex((name) => name.startsWith('{'))
  const holder = at > 0 ? read(document, to.slice(0, at)) : undefined
  const keys = typeof holder === 'object' && holder !== null ? Object.keys(holder).slice(0, 3) : []
  const fromDocument = keys.map((key) => row.path.replace(/\{\w+\}/, () => key))
  const own = new RegExp(`^${row.match}$`, 's')
  const paths = [...variants(borrowed(row.path, given.split('/'))), ...fromDocument, ...(row.shown ? [row.shown] : [])]
  return [...new Set(paths)].filter((path) => own.test(path))
}

/** A path, and the same with one segment in upper case, as the names of methods are written. */
function variants(path: string): string[] {
  const segments = path.split('/')
  return [path, ...segments.map((segment, i) => segments.with(i, segment.toUpperCase()).join('/'))]
}

/** The row's path with its placeholders filled from the given path, so that only the rest is compared. */
function borrowed(pattern: string, given: readonly string[]): string {
  const segments = pattern.split('/')
  let surplus = Math.max(0, given.length - segments.length) // belongs to the first placeholder that may span segments
  let at = 0
  return segments
    .map((segment) => {
      if (!segment.startsWith('{')) {
        at++
        return segment
      }
      const taken = given.slice(at, at + 1 + surplus)
      at += 1 + surplus
      surplus = 0
      return taken.length > 0 ? taken.join('/') : segment
    })
    .join('/')
}

/** The path of an object or map of the document that a path resembles: rows write to its members only. */
function containerOf({ rows }: PatchTable, path: string): string | undefined {
  const containers = new Set(
    rows.flatMap(({ path: pattern, ops }) => {
      const end = pattern.lastIndexOf('/')
      return ops.length === 0 || end <= 0 || pattern.startsWith('/{') ? [] : [pattern.slice(0, end)]
    }),
  )
  const ranked = [...containers]
    .map((container) => ({ container, rank: likeness(path, container) }))
    .sort((a, b) => a.rank - b.rank)
  return ranked[0] && ranked[0].rank < Infinity ? ranked[0].container : undefined
}

function rowsBelow({ rows }: PatchTable, container: string | undefined, op: string): PatchRow[] {
  if (container === undefined) return []
  return rows.filter((row) => takes(row, op) && row.path.startsWith(`${container}/`))
}

function takes({ ops }: PatchRow, op: string): boolean {
  return (ops as readonly string[]).includes(op)
}

/** A boolean member takes every text and reads most of them as false: only a boolean can have been meant for it. */
function isSensible({ value: kind }: PatchRow, value: string | undefined): boolean {
  return kind?.type !== 'boolean' || value === undefined || /^(true|false)$/i.test(value)
}

/** The values that a row takes. */
function valuesOf({ value }: PatchRow): string {
  if (!value) return 'no value'
  if (value.type === 'boolean') return '"true" or "false"'
  if (value.enum) return `one of ${value.enum.join(', ')}`
  if (value.pattern !== undefined) return `a value that matches ${value.pattern}`
  const { minimum, maximum } = value
  const noun = value.type === 'string' ? 'a text that names something existing' : `a value of type ${value.type}`
  const least = minimum === undefined ? '' : ` of at least ${minimum}`
  return `${noun}${least}${maximum === undefined ? '' : ` and at most ${maximum}`}`
}

/** The entries of a value that is a JSON object: callers write a whole map where every entry has a path of its own. */
function entriesOf(value: string | undefined): [name: string, text: string][] {
  if (!value?.startsWith('{') || value.length > LONGEST * 5) return []
  try {
    return Object.entries(JSON.parse(value) as object).map(([name, entry]) => [name, String(entry)])
  } catch {
    return []
  }
}

/** The parts of an operation that have to change. */
function difference(refused: PatchOperation, meant: PatchOperation): string {
  const { op, path, from, value } = meant
  const place = [...(op !== refused.op ? [`"${op}"`] : []), ...(path !== refused.path ? [`"${path}"`] : [])].join(
    ' at ',
  )
  const source = from !== refused.from ? `"from": "${from}"` : ''
  const text = value !== refused.value && value !== undefined ? `the value ${quoted(value)}` : ''
  return [place, source, text].filter((change) => change !== '').join(' with ')
}
