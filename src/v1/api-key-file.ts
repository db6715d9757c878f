import type { ApiKey } from './api-key.ts'

/** A line of a file that can become an API key. */
export interface KeyLine extends Pick<ApiKey, 'name' | 'value' | 'description' | 'enabled'> {
  /** The number of the line, from 1. */
  readonly at: number
  readonly planIds: readonly string[]
}

/** A file of API keys: what is wrong with it as a whole, or its lines. */
export interface KeyFile {
  readonly problem?: string
  readonly lines: readonly KeyLine[]
  readonly warnings: string[]
}

const SHORTEST = 20
const LONGEST = 128

/** Reads a file of API keys in CSV. The first line names the columns, in any case and order. */
export function readKeyFile(text: string): KeyFile {
  const [header, ...rows] = rowsOf(text.replace(/^\uFEFF/, ''))
  const names = header?.fields.map((name) => name.trim().toLowerCase()) ?? []
  const missing = ['name', 'key'].find((name) => !names.includes(name))
  if (missing) return { problem: `there is no column ${missing}.`, lines: [], warnings: [] }
  const warnings: string[] = []
  const lines = rows.flatMap(({ at, fields }): KeyLine[] => {
    const field = (name: string): string => fields[names.indexOf(name)]?.trim() ?? ''
    const value = field('key')
    if (value.length < SHORTEST || value.length > LONGEST) {
      warnings.push(`Line ${at} has a key of ${value.length} characters. It must have ${SHORTEST} to ${LONGEST}.`)
      return []
    }
    return [
      {
        at,
        name: field('name'),
        value,
        description: field('description'),
        enabled: field('enabled').toLowerCase() !== 'false',
        planIds: field('usageplanids')
          .split(',')
          .map((id) => id.trim())
          .filter((id) => id !== ''),
      },
    ]
  })
  return { lines, warnings }
}

interface Row {
  readonly at: number
  readonly fields: string[]
}

/**
 * The lines of a CSV text that are not empty, with their fields. A field in quotes may contain commas, line ends and
 * doubled quotes.
 */
function rowsOf(text: string): Row[] {
  const rows: Row[] = []
  let fields: string[] = []
  let field = ''
  let isQuoted = false
  let line = 1
  let begun = 1
  const endRow = (): void => {
    fields.push(field)
    if (fields.some((one) => one.trim() !== '')) rows.push({ at: begun, fields })
    fields = []
    field = ''
  }
  for (let i = 0; i < text.length; i++) {
    const letter = text[i] as string
    if (letter === '\n') line++
    if (isQuoted) {
      if (letter !== '"') field += letter
      else if (text[i + 1] === '"') field += text[++i]
      else isQuoted = false
    } else if (letter === '"') isQuoted = true
    else if (letter === ',') {
      fields.push(field)
      field = ''
    } else if (letter === '\n') {
      endRow()
      begun = line
    } else if (letter !== '\r') field += letter
  }
  endRow()
  return rows
}
