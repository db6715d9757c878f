import type { PatchRow, PatchTable } from './table.ts'

interface CompiledRow {
  readonly row: PatchRow
  readonly match: RegExp
  readonly pattern: RegExp | undefined
}

/** The row of a path in a table. */
export interface Found {
  readonly compiled: CompiledRow | undefined
  /** The placeholders of the row as the path spells them. */
  readonly bound: Readonly<Record<string, string>>
  /** The same as member names: `~1` is a slash in those that the row unescapes. */
  readonly names: Readonly<Record<string, string>>
  /** The names on the way to the member. */
  readonly to: readonly string[]
}

/** Finds the row of a path in a table, which is compiled on first use. */
export function finder(table: PatchTable): (path: string) => Found {
  let rows: CompiledRow[] | undefined
  return remembering((path) => {
    rows ??= compiledRows(table)
    return found(rows, path)
  })
}

function compiledRows({ rows }: PatchTable): CompiledRow[] {
  return rows.map((row) => ({
    row,
    match: new RegExp(`^${row.match}$`, 's'),
    pattern: row.value?.pattern === undefined ? undefined : new RegExp(row.value.pattern),
  }))
}

function found(rows: readonly CompiledRow[], path: string): Found {
  for (const compiled of rows) {
    const match = compiled.match.exec(path)
    if (!match) continue
    const bound = match.groups ?? {}
    const pointers = compiled.row.unescape ?? []
    const names = Object.fromEntries(pointers.map((name) => [name, unescaped(bound[name] ?? '')]))
    const all = { ...bound, ...names }
    return { compiled, bound, names: all, to: (compiled.row.to ?? []).map((name) => fill(name, all)) }
  }
  return { compiled: undefined, bound: {}, names: {}, to: [] }
}

/** A segment of a JSON pointer as a name. */
function unescaped(segment: string): string {
  return segment.replaceAll('~1', '/').replaceAll('~0', '~')
}

/** The size of the cache, and the maximum length of a path in it. Clients repeat few paths. */
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

function fill(name: string, bound: Readonly<Record<string, string>>): string {
  return name.startsWith('{') ? (bound[name.slice(1, -1)] ?? name) : name
}
