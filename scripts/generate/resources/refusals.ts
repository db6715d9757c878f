import type { PatchOp } from '../../../src/core/patch/table.ts'
import type { PatchNote } from '../spec.ts'
import type { RefusalNote } from './declaration.ts'
import type { OperationObject } from './expand.ts'
import type { Resource } from './model.ts'

/** `x-refusals`: named families of refusals of patch operations. */
export type Families = Record<string, Exclude<RefusalNote, string>>

const OPS: readonly PatchOp[] = ['add', 'remove', 'replace', 'move', 'copy', 'test']

/** Gives an update with patch rows its `x-patch`. */
export function expandPatch(
  operation: OperationObject,
  { name, schema, declared }: Resource,
  families: Families,
  document: Record<string, unknown>,
  fail: (name: string, member: string, problem: string) => never,
): void {
  const update = declared.update ?? {}
  if (!update.rows) return
  const errors = (document.components as { 'x-errors'?: object })['x-errors'] ?? {}
  const taken = new Set(update.rows.flatMap(({ ops }) => ops))
  const read = (member: 'otherwise' | 'unlisted', note: RefusalNote): Partial<Record<PatchOp, string>> => {
    if (typeof note !== 'string') {
      const { all: rest, none, ...own } = note
      const untaken = none === undefined ? [] : OPS.filter((op) => !taken.has(op)).map((op) => [op, none])
      return { ...(rest !== undefined && read(member, rest)), ...Object.fromEntries(untaken), ...own }
    }
    const family = families[note]
    if (family) return read(member, family)
    if (!(note in errors)) fail(name, `update.${member}`, `no error or family is called "${note}"`)
    return all(note)
  }
  if (!update.otherwise) fail(name, 'update', 'has rows, but does not say what answers other paths (otherwise)')
  const otherwise = read('otherwise', update.otherwise as RefusalNote)
  const missing = OPS.find((op) => otherwise[op] === undefined)
  if (missing) fail(name, 'update.otherwise', `has no error for ${missing}`)
  const unlisted = update.unlisted === undefined ? {} : read('unlisted', update.unlisted)
  operation['x-patch'] = {
    target: `#/components/schemas/${update.change ?? schema}`,
    ...(update.placeholders && { placeholders: update.placeholders }),
    otherwise: Object.fromEntries(OPS.map((op) => [op, otherwise[op]])),
    rows: update.rows.map((row) => expandRow(row, unlisted)),
  }
}

function expandRow(row: PatchNote['rows'][number], unlisted: Partial<Record<PatchOp, string>>): object {
  const others = OPS.filter((op) => unlisted[op] !== undefined && !row.ops.includes(op) && !row.refuse?.[op])
  const refuse = { ...row.refuse, ...Object.fromEntries(others.map((op) => [op, unlisted[op]])) }
  const to = row.to ?? (row.ops.length > 0 ? row.path.slice(1).split('/') : undefined)
  const { path, ops, ...rest } = row
  return { path, ops, ...(to && { to }), ...rest, ...(Object.keys(refuse).length > 0 && { refuse }) }
}

function all(error: string): Record<PatchOp, string> {
  return Object.fromEntries(OPS.map((op) => [op, error])) as Record<PatchOp, string>
}
