/** The first lines of every generated file: what made it, and from what. */
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
