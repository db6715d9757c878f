const BEGIN = "#set($inputRoot = $input.path('$'))\n"

/** Deeper schemas become an empty object: a schema may be nested as deeply as a text can be. */
const DEEPEST = 16

interface Sampled {
  readonly type?: unknown
  readonly properties?: Readonly<Record<string, unknown>>
  readonly items?: unknown
}

/** A mapping template with a sample of what a schema describes. */
export function templateOf(schema: string | undefined): string {
  let parsed: unknown
  try {
    parsed = JSON.parse(schema ?? '{}')
  } catch {
    parsed = {}
  }
  return `${BEGIN}${sample(parsed, '$inputRoot', 0)}`
}

function sample(schema: unknown, source: string, depth: number): string {
  const { type, properties, items } = (isObject(schema) ? schema : {}) as Sampled
  if (type === 'string') return '"foo"'
  if (type === 'integer') return '42'
  if (type === 'number') return '3.149'
  if (type === 'boolean') return 'true'
  if (depth >= DEEPEST) return '{ }'
  if (type === 'array') return loop(items, source, depth)
  return isObject(properties) ? object(properties, source, depth) : '{ }'
}

function object(properties: Readonly<Record<string, unknown>>, source: string, depth: number): string {
  const indent = '  '.repeat(depth)
  const members = Object.entries(properties).map(
    ([name, schema]) => `${indent}  ${JSON.stringify(name)} : ${sample(schema, `${source}.${name}`, depth + 1)}`,
  )
  return members.length === 0 ? '{ }' : `{\n${members.join(',\n')}\n${indent}}`
}

function loop(items: unknown, source: string, depth: number): string {
  const indent = '  '.repeat(depth)
  return [
    '[',
    '##TODO: Update this foreach loop to reference array from input json',
    `#foreach($elem in ${source})`,
    `${indent}  ${sample(items, '$elem', depth + 1)}#if($foreach.hasNext),#end`,
    '#end',
    `${indent}]`,
  ].join('\n')
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
