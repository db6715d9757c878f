import type { WellFormed } from '../../scripts/abuse/corpus.ts'
import { v1, v2 } from '../../src/contracts/tables.ts'
import type { ContractTable, Shape } from '../../src/core/schema/contract-table.ts'
import { createApiGateway, type PlainRequest, type StateDocument } from '../../src/index.ts'
import { acceptedRequests } from '../accepted-requests.ts'
import { CHARACTERS, ENTRIES, growthsOf, type Json, long } from './documents.ts'

const CONTRACTS = { v1, v2 }

/** A request whose size can be chosen. */
export interface Growing {
  /** `UpdateStage: body.patchOperations[0].path of "/"` */
  readonly title: string
  readonly size: number
  make(size: number): WellFormed
}

export function everyGrowth(): { sampleState: StateDocument; growing: Growing[] } {
  const { sampleState, accepted } = acceptedRequests()
  const gateway = createApiGateway({ state: sampleState })
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
  return { sampleState, growing: [...seen.values()] }
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

/** The body of a request, and variants of it, each with one more member of the operation. */
function bodiesOf(body: Json, example: Json): Json[] {
  if (typeof body !== 'object' || body === null) return [example]
  const missing = Object.entries(example ?? {}).filter(([name]) => !Object.hasOwn(body, name))
  return [body, ...missing.map(([name, inner]) => ({ ...body, [name]: inner }))]
}

/** A request as a gateway takes it. */
export function plain({ body, ...request }: WellFormed): PlainRequest {
  return { ...request, ...(body !== undefined && { body: JSON.stringify(body) }) }
}

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
  return growthsOf(request.body).map(({ title, size, make }) => ({
    title: `body${title}`,
    size,
    make: (n) => ({ ...request, body: make(n) }),
  }))
}
