const TYPES: ReadonlySet<unknown> = new Set([
  'array',
  'boolean',
  'integer',
  'null',
  'number',
  'object',
  'string',
  'any',
])
/** Keywords whose value is a schema or a list of schemas. */
const SCHEMAS = ['items', 'additionalItems', 'additionalProperties', 'not', 'allOf', 'anyOf', 'oneOf'] as const
/** Keywords whose value is a map of schemas. */
const MAPS = ['properties', 'patternProperties', 'definitions'] as const

/** Whether a text is JSON that can be the schema of a model: an object whose types, at every depth, are types of JSON schema. */
export function isModelSchema(text: string): boolean {
  let root: unknown
  try {
    root = JSON.parse(text)
  } catch {
    return false
  }
  if (!isObject(root)) return false
  // A list of what is left to look at instead of recursion: schemas may be nested as deeply as a text can be.
  const left: unknown[] = [root]
  while (left.length > 0) {
    const schema = left.pop()
    if (!isObject(schema)) continue
    if ('type' in schema && ![schema.type].flat().every((type) => TYPES.has(type) || isObject(type))) return false
    for (const keyword of SCHEMAS) left.push(...listed(schema[keyword]))
    for (const keyword of MAPS) {
      const map = schema[keyword]
      if (isObject(map)) for (const name of Object.keys(map)) left.push(map[name])
    }
  }
  return true
}

function listed(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value]
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
