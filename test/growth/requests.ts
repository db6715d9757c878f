import { readCorpus, type WellFormed } from '../../scripts/abuse/corpus.ts'
import { v1, v2 } from '../../src/contracts/tables.ts'
import type { ContractTable, Shape } from '../../src/core/schema/contract-table.ts'
import { createApiGateway, type PlainRequest, type StateDocument } from '../../src/index.ts'

const CONTRACTS = { v1, v2 }

/** A request whose size can be chosen. */
export interface Growing {
  /** `UpdateStage: body.patchOperations[0].path of "/"` */
  readonly title: string
  readonly size: number
  make(size: number): WellFormed
}

type Json = unknown
type Path = readonly (string | number)[]

const CHARACTERS = 8000
const ENTRIES = 600
/** What long texts are made of. */
const PARTS = ['a', '/', '~', '~1', '%25', '{', '}', '${context.', '$context.a', '/GET', 'é', ':', ',', '*', '.', '"']

export function everyGrowth(): { world: StateDocument; growing: Growing[] } {
  const { world, accepted } = readCorpus()
  const gateway = createApiGateway({ state: world })
  const seen = new Map<string, Growing>()
  for (const request of accepted) {
    gateway.answer(plain(request))
    const api = request.url.startsWith('/v2/') ? 'v2' : 'v1'
    const name = gateway.journal.last?.operation ?? ''
    const table: ContractTable = CONTRACTS[api]
    const { query = [], request: shape } = table.operations[name] ?? {}
    const bodies = shape ? bodiesOf(request.body, exampleOf(table, shape)) : []
    for (const one of [...ofUrl(request, query), ...bodies.flatMap((body) => ofBody({ ...request, body }))]) {
      const title = `${api} ${name}: ${one.title}`
      if (!seen.has(title)) seen.set(title, { ...one, title })
    }
    gateway.reset()
  }
  return { world, growing: [...seen.values()] }
}

/** A value of a shape, with every member that it may have. */
function exampleOf(table: ContractTable, shape: Shape, depth = 0): Json {
  if (shape.$ref !== undefined) return exampleOf(table, table.schemas[shape.$ref] ?? {}, depth)
  if (shape.enum) return shape.enum[0]
  if (shape.type === 'array') return [exampleOf(table, shape.items ?? {}, depth + 1)]
  if (shape.type === 'integer' || shape.type === 'number') return 1
  if (shape.type === 'boolean') return true
  if (shape.type !== 'object') return 'a'
  const { properties = {}, additionalProperties } = shape
  const members = Object.entries(depth > 4 ? {} : properties)
  const map = typeof additionalProperties === 'object' ? { k: exampleOf(table, additionalProperties, depth + 1) } : {}
  return { ...map, ...Object.fromEntries(members.map(([name, inner]) => [name, exampleOf(table, inner, depth + 1)])) }
}

/** The body of a request, and beside it that body with one more member each of those that the operation knows. */
function bodiesOf(body: Json, example: Json): Json[] {
  if (typeof body !== 'object' || body === null) return [example]
  const missing = Object.entries(example ?? {}).filter(([name]) => !Object.hasOwn(body, name))
  return [body, ...missing.map(([name, inner]) => ({ ...body, [name]: inner }))]
}

/** A request as a gateway takes it. */
export function plain({ body, ...request }: WellFormed): PlainRequest {
  return { ...request, ...(body !== undefined && { body: JSON.stringify(body) }) }
}

const long = (part: string, size: number): string => part.repeat(Math.ceil(size / part.length))

function ofUrl(request: WellFormed, query: readonly string[]): Growing[] {
  const [path = ''] = request.url.split('?')
  const segments = path.split('/')
  const withSegment = (i: number, text: string): string => segments.with(i, encodeURIComponent(text)).join('/')
  const inPath = segments.flatMap((segment, i) =>
    segment === ''
      ? []
      : ['a', '/', '%', '~1'].map((part) => ({
          title: `path segment ${i} of ${JSON.stringify(part)}`,
          size: CHARACTERS,
          make: (size: number) => ({ ...request, url: withSegment(i, long(part, size)) }),
        })),
  )
  const names = [...query, 'other']
  const inQuery = names.flatMap((name) => [
    ...['a', '%', '&', '+', '9', '='].map((part) => ({
      title: `query ${name} of ${JSON.stringify(part)}`,
      size: CHARACTERS,
      make: (size: number) => ({
        ...request,
        url: `${path}?${name}=${part === '%' ? long('%25', size) : long(part, size)}`,
      }),
    })),
    {
      title: `query ${name} many times`,
      size: ENTRIES,
      make: (size: number) => ({
        ...request,
        url: `${path}?${Array.from({ length: size }, (_, i) => `${name}=k${i}`).join('&')}`,
      }),
    },
  ])
  return [...inPath, ...inQuery]
}

function ofBody(request: WellFormed): Growing[] {
  if (request.body === undefined) return []
  return placesIn(request.body).flatMap(({ path, value }) => {
    const title = `body${path.map((name) => (typeof name === 'number' ? '[]' : `.${name}`)).join('')}`
    const growing = (what: string, size: number, value: (size: number) => Json): Growing => ({
      title: `${title} ${what}`,
      size,
      make: (n) => ({ ...request, body: replaced(request.body, path, value(n)) }),
    })
    if (typeof value === 'string') {
      return PARTS.map((part) => growing(`of ${JSON.stringify(part)}`, CHARACTERS, (n) => long(part, n)))
    }
    if (Array.isArray(value)) {
      return value.length === 0
        ? []
        : ['', '!'].map((mark) =>
            growing(`of many${mark === '' ? '' : ' wrong'} entries`, ENTRIES, (n) =>
              Array.from({ length: n }, (_, i) => numbered(value[i % value.length], `${mark}${i}`)),
            ),
          )
    }
    if (typeof value === 'object' && value !== null) {
      const [example = 'v'] = Object.values(value)
      return ['', '!', 'aws:'].map((mark) =>
        growing(`of many members ${mark}k`, ENTRIES, (n) => ({
          ...value,
          ...Object.fromEntries(Array.from({ length: n }, (_, i) => [`${mark}k${i}`, example])),
        })),
      )
    }
    return []
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
