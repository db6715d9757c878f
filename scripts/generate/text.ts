/** The first lines of every generated file: its generator and its source. */
export function header(source: string): string {
  return `// Generated from ${source} by scripts/generate.ts. Do not edit: change the spec and run \`npm run generate\`.\n`
}

/** A value as a TypeScript literal, a line for each member of the outermost two levels. */
export function literal(value: unknown, depth = 0): string {
  if (depth >= 2 || typeof value !== 'object' || value === null) return JSON.stringify(value)
  const pad = '  '.repeat(depth + 1)
  const close = '  '.repeat(depth)
  if (Array.isArray(value)) {
    return value.length === 0
      ? '[]'
      : `[\n${value.map((item) => `${pad}${literal(item, depth + 1)},\n`).join('')}${close}]`
  }
  const members = Object.entries(value).filter(([, member]) => member !== undefined)
  return members.length === 0
    ? '{}'
    : `{\n${members.map(([name, member]) => `${pad}${key(name)}: ${literal(member, depth + 1)},\n`).join('')}${close}}`
}

function key(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name)
}

/** The argument of `parsedRows`: each row as a text of JSON. Each entry of `rows` has its own line. */
export function rowTexts(table: Readonly<Record<string, unknown>>): string {
  const members = Object.entries(table).map(([name, row]) => `  ${key(name)}: ${rowText(row)},\n`)
  return `{\n${members.join('')}}`
}

function rowText(row: unknown): string {
  const { rows, ...others } = row as { rows?: readonly unknown[] }
  if (!rows) return quoted(JSON.stringify(row))
  const entries = rows.map((one, i) => `    ${quoted(`${JSON.stringify(one)}${i < rows.length - 1 ? ',' : ''}`)}`)
  return `${quoted(`${JSON.stringify(others).slice(0, -1)},"rows":[`)} +\n${entries.join(' +\n')} +\n    ']}'`
}

/** In single quotes: an engine reads a plain text in a fraction of the time that a template takes. */
function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
}
