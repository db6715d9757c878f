import { isObject } from '../pact-file.ts'

/** The part of a JSON Schema from which a value can be generated. */
export type Described = Readonly<Record<string, unknown>>

/** A value that a description allows, and where in it stands what the description does not determine. */
export interface Sample {
  readonly value: unknown
  /** Paths of generated values: `.stages[0].stageName`. */
  readonly invented: readonly string[]
}

/** The target of a reference in a document; an unresolvable reference is returned unchanged. */
export type Follow = (value: unknown) => Described

/** The maximum depth of a value: a recursive schema has no end. */
const DEEPEST = 8

const FORMATS: Readonly<Record<string, string>> = {
  'date-time': '2023-11-14T22:13:20Z',
  date: '2023-11-14',
  uri: 'https://example.com',
  uuid: '6f1c2b0e-7a53-4d6e-9c59-0d3a5d1b8f11',
}

/** A value of a schema: its example, default, constant or first allowed value, and otherwise one of its type. `side` leaves out what goes only the other way. */
export function sampleOf(schema: unknown, follow: Follow, side: 'request' | 'response', at = '', depth = 0): Sample {
  const found = merged(follow(schema), follow)
  const { example, examples, default: byDefault, const: constant, enum: values } = found
  const declared = [example, ...listed(examples), constant, ...listed(values), byDefault].find(
    (one) => one !== undefined,
  )
  if (declared !== undefined) return { value: declared, invented: [] }
  const [type] = [found.type ?? (found.properties ? 'object' : found.items ? 'array' : 'string')]
    .flat()
    .filter((one) => one !== 'null')
  if (type === 'array') {
    if (depth >= DEEPEST) return { value: [], invented: [] }
    const item = sampleOf(found.items ?? {}, follow, side, `${at}[0]`, depth + 1)
    return { value: [item.value], invented: item.invented }
  }
  if (type === 'object') return objectOf(found, follow, side, at, depth)
  return { value: plain(String(type), found), invented: [at] }
}

function objectOf(schema: Described, follow: Follow, side: 'request' | 'response', at: string, depth: number): Sample {
  const goesOther = side === 'request' ? 'readOnly' : 'writeOnly'
  const members = Object.entries(isObject(schema.properties) ? schema.properties : {}).filter(
    ([, inner]) => depth < DEEPEST && follow(inner)[goesOther] !== true,
  )
  const samples = members.map(
    ([name, inner]) => [name, sampleOf(inner, follow, side, `${at}.${name}`, depth + 1)] as const,
  )
  return {
    value: Object.fromEntries(samples.map(([name, { value }]) => [name, value])),
    invented: samples.flatMap(([, { invented }]) => invented),
  }
}

/** A schema with those that it extends, and the first of those between which it leaves the choice. */
function merged(schema: Described, follow: Follow): Described {
  const { allOf, oneOf, anyOf, ...own } = schema
  const parts = [...listed(allOf), ...listed(oneOf).slice(0, 1), ...listed(anyOf).slice(0, 1)]
  const all = [...parts.map((part) => merged(follow(part), follow)), own]
  const properties = Object.assign({}, ...all.map((one) => one.properties))
  return Object.assign({}, ...all, Object.keys(properties).length > 0 ? { properties } : {})
}

function listed(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function plain(type: string, { format, minimum, minLength }: Described): unknown {
  if (type === 'boolean') return true
  if (type === 'integer' || type === 'number') return typeof minimum === 'number' ? minimum : 1
  return (
    FORMATS[String(format)] ?? 'a1b2c3d4e5'.padEnd(typeof minLength === 'number' ? Math.min(minLength, 1000) : 0, 'a')
  )
}
