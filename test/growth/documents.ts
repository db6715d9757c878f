export type Json = unknown
type Path = readonly (string | number)[]

/** A document of which one place is as large as is wanted. */
export interface GrowingDocument {
  /** `.patchOperations[].path of "/"` */
  readonly title: string
  readonly size: number
  make(size: number): Json
}

/** The least sizes of long texts, and of lists and maps. */
export const CHARACTERS = 3000
export const ENTRIES = 600
/** The parts of long texts. */
const PARTS = ['a', '/', '~', '~1', '%25', '{', '}', '${context.', '$context.a', '/GET', 'é', ':', ',', '*', '.', '"']

export function long(part: string, size: number): string {
  return part.repeat(Math.ceil(size / part.length))
}

/** Every place of a document, grown in every way: long texts, many entries, many members, right ones and wrong ones. */
export function growthsOf(document: Json, parts: readonly string[] = PARTS): GrowingDocument[] {
  return placesIn(document).flatMap(({ path, value }) => {
    const place = path.map((name) => (typeof name === 'number' ? '[]' : `.${name}`)).join('')
    const growing = (what: string, size: number, grown: (size: number) => Json): GrowingDocument => ({
      title: `${place} ${what}`,
      size,
      make: (n) => replaced(document, path, grown(n)),
    })
    if (typeof value === 'string') {
      return parts.map((part) => growing(`of ${JSON.stringify(part)}`, CHARACTERS, (n) => long(part, n)))
    }
    if (Array.isArray(value)) {
      const marks = value.length === 0 ? [] : ['', '!']
      return marks.map((mark) =>
        growing(`of many${mark && ' wrong'} entries`, ENTRIES, (n) =>
          Array.from({ length: n }, (_, i) => numbered(value[i % value.length], `${mark}${i}`)),
        ),
      )
    }
    if (typeof value !== 'object' || value === null) return []
    const [[name, example] = ['k', 'v']] = Object.entries(value)
    const names = parts.map((part) =>
      growing(`with a name of ${JSON.stringify(part)}`, CHARACTERS, (n) => ({
        ...value,
        [name + long(part, n)]: example,
      })),
    )
    const many = ['', '!', 'aws:'].map((mark) =>
      growing(`of many members ${mark}k`, ENTRIES, (n) => ({
        ...value,
        ...Object.fromEntries(Array.from({ length: n }, (_, i) => [`${mark}k${i}`, example])),
      })),
    )
    return [...names, ...many]
  })
}

/** Every value in a document, with its place: of a list, the first. */
function placesIn(value: Json, path: Path = []): { path: Path; value: Json }[] {
  const here = { path, value }
  if (Array.isArray(value)) return value.length === 0 ? [here] : [here, ...placesIn(value[0], [...path, 0])]
  if (typeof value !== 'object' || value === null) return [here]
  return [here, ...Object.entries(value).flatMap(([name, inner]) => placesIn(inner, [...path, name]))]
}

function replaced(document: Json, [name, ...rest]: Path, value: Json): Json {
  if (name === undefined) return value
  if (Array.isArray(document)) return document.with(name as number, replaced(document[name as number], rest, value))
  const object = document as Record<string, Json>
  return { ...object, [name]: replaced(object[name], rest, value) }
}

/** The same with other texts. */
function numbered(value: Json, mark: string): Json {
  if (typeof value === 'string') return `${value}${mark}`
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, name === 'op' ? inner : numbered(inner, mark)]),
  )
}
