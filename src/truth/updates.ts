import type { PatchOp, PatchRow } from '../core/patch/table.ts'
import { bodyMembers, type Catalogue, fitting } from './catalogue.ts'
import { type Difference, isMap } from './differences.ts'
import type { Document } from './item.ts'
import type { BoundValue } from './types.ts'

/** An operation of a patch. */
export interface PatchStep {
  readonly op: PatchOp
  readonly path: string
  readonly value?: string | BoundValue
}

/** The patch operations that turn what is found into what is wanted; differences that no row can express are left out. */
export function patchSteps(
  catalogue: Catalogue,
  operation: string,
  differences: readonly Difference[],
  bind: (value: string, path: readonly string[]) => string | BoundValue,
): readonly PatchStep[] {
  const rows = catalogue.patches[operation]?.rows ?? []
  const steps = differences.flatMap((difference) => stepsFor(rows, difference, bind))
  // Several members of one object are removed by one operation.
  return steps.filter((step, i) => steps.findIndex((one) => JSON.stringify(one) === JSON.stringify(step)) === i)
}

/** The members of the request that merges what is wanted into what is found. */
export function mergeInput(
  catalogue: Catalogue,
  operation: string,
  wanted: Document,
  differences: readonly Difference[],
): Document {
  const members = bodyMembers(catalogue, operation)
  const names = new Set(differences.map(({ path }) => path[0] ?? ''))
  return Object.fromEntries(
    Object.entries(wanted)
      .filter(([name]) => names.has(name) && Object.hasOwn(members, name))
      .map(([name, value]) => [name, fitting(value, members[name], catalogue.schemas)]),
  )
}

function stepsFor(
  rows: readonly PatchRow[],
  { path, wanted, found }: Difference,
  bind: (value: string, path: readonly string[]) => string | BoundValue,
): readonly PatchStep[] {
  for (const row of rows) {
    const at = patchPath(row, path)
    if (at === undefined || !row.to || row.ops.length === 0) continue
    const { ops } = row
    if (row.list !== undefined) return entrySteps(row, at, wanted, found)
    if (wanted === undefined) {
      if (ops.includes('remove')) return [{ op: 'remove', path: at }]
      if (row.empty === 'remove' && ops.includes('replace')) return [{ op: 'replace', path: at, value: '' }]
      continue
    }
    const op = (['replace', 'add'] as const).find((one) => ops.includes(one))
    if (op && !isMap(wanted) && !Array.isArray(wanted)) return [{ op, path: at, value: bind(String(wanted), path) }]
  }
  if (wanted !== undefined || path.length < 2) return []
  // If the member cannot be removed alone, its container is removed.
  return stepsFor(rows, { path: path.slice(0, -1), wanted: undefined, found: {} }, bind)
}

/** The operations that add and remove entries of a list. */
function entrySteps({ ops, list }: PatchRow, path: string, wanted: unknown, found: unknown): readonly PatchStep[] {
  const [after, before] = [wanted, found].map((one) => (Array.isArray(one) ? one.map(String) : []))
  const step = (op: PatchOp, value: string): PatchStep[] => {
    if (!ops.includes(op)) return []
    if (list === 'value') return [{ op, path, value }]
    return [{ op, path: path.replace(`{${list}}`, escaped(value)) }]
  }
  return [
    ...(before ?? []).filter((one) => !after?.includes(one)).flatMap((one) => step('remove', one)),
    ...(after ?? []).filter((one) => !before?.includes(one)).flatMap((one) => step('add', one)),
  ]
}

/** The path of a row that writes to the member at `path`, with its placeholders filled in. */
function patchPath(
  { to = [], path: template, unescape: escapedIn = [] }: PatchRow,
  path: readonly string[],
): string | undefined {
  if (to.length !== path.length) return undefined
  let filled = template
  for (const [i, name] of to.entries()) {
    const placeholder = /^\{(\w+)\}$/.exec(name)?.[1]
    const given = path[i] ?? ''
    if (placeholder === undefined) {
      if (name !== given) return undefined
    } else filled = filled.replace(name, () => (escapedIn.includes(placeholder) ? escaped(given) : given))
  }
  return filled
}

function escaped(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1')
}
