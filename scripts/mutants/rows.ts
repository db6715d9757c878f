/** A JSON object of a row. */
export type Document = Record<string, unknown>

/** A change of a row: what kind it is, and the row with it. */
type Edit = readonly [kind: string, change: (row: Document) => Document]

type Way = readonly (string | number)[]

/** Members that no answer shows: evidence of a row, and sources of samples. */
const ASIDE = new Set(['evidence', 'example', 'x-faker', 'x-evidence', 'match', 'shown'])

const BOUNDS = new Set(['minimum', 'maximum', 'maxLength', 'minLength', 'maxProperties'])
const OPS = ['add', 'remove', 'replace', 'copy'] as const

/** Every small change of a row of a table, whether of schemas, of patches or of refusals. */
export function editsOf(row: Document): Edit[] {
  const found: Edit[] = []
  const visit = (value: unknown, way: Way): void => {
    if (Array.isArray(value)) for (const [i, item] of value.entries()) visit(item, [...way, i])
    if (!isDocument(value)) return
    for (const [name, member] of Object.entries(value)) {
      if (ASIDE.has(name)) continue
      for (const [kind, to] of changesOf(name, member, way))
        found.push([kind, (whole) => put(whole, [...way, name], to)])
      visit(member, [...way, name])
    }
  }
  visit(row, [])
  return found
}

/** The possible replacements of a member of a row. */
function changesOf(name: string, value: unknown, way: Way): [kind: string, to: unknown][] {
  // A member of a document may have the name of a keyword.
  const isMember = way.at(-1) === 'properties'
  if (isMember) return []
  if (name === 'default') return isDocument(value) ? [] : [['default', other(value)]]
  if (BOUNDS.has(name) && typeof value === 'number') {
    return [
      ['bound', value + 1],
      ['bound', value - 1],
    ]
  }
  if (name === 'pattern' && typeof value === 'string') return [['pattern', value.replace(/^\^?/, '^[^a]*')]]
  if (name === 'ops' && Array.isArray(value)) {
    return OPS.filter((op) => value.includes(op) || op !== 'copy').map((op) => [
      'patch operation',
      value.includes(op) ? value.filter((one) => one !== op) : [...(value as string[]), op],
    ])
  }
  if (name === 'enum' && Array.isArray(value)) return value.map((one) => ['enum', value.filter((it) => it !== one)])
  if (name === 'required' && Array.isArray(value))
    return value.map((one) => ['required', value.filter((it) => it !== one)])
  if (name === 'message' && typeof value === 'string') return [['text of a refusal', `${value}.`]]
  if (name === 'status' && typeof value === 'number') return [['status', value === 400 ? 409 : 400]]
  if (name === 'type' && typeof value === 'string' && value.endsWith('Exception'))
    return [['error type', value === 'BadRequestException' ? 'ConflictException' : 'BadRequestException']]
  if (typeof value === 'string' && isOfRefusals(way))
    return [['rule of a refusal', value === 'PatchValueInvalid' ? 'PatchOpInvalid' : 'PatchValueInvalid']]
  return []
}

function isOfRefusals(way: Way): boolean {
  const last = way.at(-1)
  return last === 'refuse' || last === 'otherwise' || last === 'x-refusal'
}

function other(value: unknown): unknown {
  if (typeof value === 'boolean') return !value
  return typeof value === 'number' ? value + 1 : 'other'
}

function isDocument(value: unknown): value is Document {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function put<Holder>(holder: Holder, [name, ...rest]: Way, value: unknown): Holder {
  if (name === undefined) return value as Holder
  const document = holder as Document
  document[name] = put(document[name], rest, value)
  return holder
}
