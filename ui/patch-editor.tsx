import type { PatchChoice } from '../src/ui/operations.ts'

/** A patch operation that is being written. `value` is the source of a copy. */
export interface PatchLine {
  readonly op: string
  readonly path: string
  readonly value: string
}

interface Props {
  readonly table: readonly PatchChoice[]
  readonly lines: readonly PatchLine[]
  readonly change: (lines: readonly PatchLine[]) => void
}

const OPS = ['replace', 'add', 'remove', 'copy', 'move', 'test']

/** The patch operations of a request, with the paths and values of the patch table to choose from. */
export function PatchEditor({ table, lines, change }: Props) {
  const put = (at: number, part: Partial<PatchLine>): void =>
    change(lines.map((line, i) => (i === at ? { ...line, ...part } : line)))
  return (
    <fieldset>
      <legend>Patch operations</legend>
      {lines.map((line, i) => {
        const row = rowOf(table, line.path)
        const values = line.op === 'copy' ? (row?.from ? [row.from] : []) : (row?.values ?? [])
        return (
          <div class="line" key={i}>
            <select
              aria-label={`Op ${i + 1}`}
              value={line.op}
              onChange={(event) => put(i, { op: event.currentTarget.value })}
            >
              {OPS.map((op) => (
                <option key={op}>{op}</option>
              ))}
            </select>
            <input
              class="mono"
              aria-label={`Path ${i + 1}`}
              list={`paths-${i}`}
              placeholder="/canarySettings/percentTraffic"
              autocomplete="off"
              spellcheck={false}
              value={line.path}
              onInput={(event) => put(i, { path: event.currentTarget.value })}
            />
            <datalist id={`paths-${i}`}>
              {table
                .filter(({ ops }) => ops.includes(line.op))
                .map(({ path, ops }) => (
                  <option key={path} value={path}>
                    {ops.join(', ')}
                  </option>
                ))}
            </datalist>
            <input
              class="mono"
              aria-label={line.op === 'copy' || line.op === 'move' ? `From ${i + 1}` : `Value ${i + 1}`}
              list={`values-${i}`}
              placeholder={line.op === 'copy' ? 'from' : 'value'}
              autocomplete="off"
              spellcheck={false}
              disabled={line.op === 'remove'}
              value={line.value}
              onInput={(event) => put(i, { value: event.currentTarget.value })}
            />
            <datalist id={`values-${i}`}>
              {values.map((value) => (
                <option key={value} value={value} />
              ))}
            </datalist>
            <button
              type="button"
              aria-label={`Remove operation ${i + 1}`}
              disabled={lines.length === 1}
              onClick={() => change(lines.filter((_, other) => other !== i))}
            >
              ×
            </button>
          </div>
        )
      })}
      <button type="button" onClick={() => change([...lines, { op: 'replace', path: '', value: '' }])}>
        Add an operation
      </button>
    </fieldset>
  )
}

/** The row of a path: a placeholder matches one segment. */
function rowOf(table: readonly PatchChoice[], path: string): PatchChoice | undefined {
  const exact = table.find((row) => row.path === path)
  if (exact) return exact
  const segments = path.split('/')
  return table.find((row) => {
    const own = row.path.split('/')
    return own.length === segments.length && own.every((part, i) => part.startsWith('{') || part === segments[i])
  })
}
