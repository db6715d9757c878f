import type { ContractRow, ContractTable, Shape } from '../../core/schema/contract-table.ts'
import { didYouMean } from '../../core/schema/nearest.ts'
import { errors as front } from '../../generated/front/errors.ts'
import { unmodelled as v1Unmodelled } from '../../generated/v1/routes.ts'
import { unmodelled as v2Unmodelled } from '../../generated/v2/routes.ts'
import { v1, v2 } from '../tables.ts'

/** The parts of an interaction that are held against the specs. */
export interface Exchange {
  readonly method: string
  readonly path: string
  readonly query: readonly string[]
  readonly headers: Readonly<Record<string, string>>
  readonly body: unknown
  readonly status: number
  readonly answer: unknown
}

interface Known {
  readonly name: string
  readonly api: 'v1' | 'v2'
  readonly table: ContractTable
  readonly row: ContractRow
  readonly pattern: RegExp
}

const OPERATIONS: readonly Known[] = [...known('v1', v1), ...known('v2', v2)]
const UNMODELLED: readonly { readonly name: string; readonly method: string; readonly pattern: RegExp }[] =
  Object.entries({ ...v1Unmodelled, ...v2Unmodelled }).map(([name, route]) => {
    const [method = '', path = ''] = route.split(' ')
    return { name, method, pattern: patternOf(path.split('?')[0] as string) }
  })

/** What the front of the service answers with, whatever the operation. */
const FRONT = new Set<number>(Object.values(front).map(({ status }) => status))

/** Names the operation that a request reaches. */
export function operationOf(method: string, path: string): { api: 'v1' | 'v2'; name: string } | undefined {
  return OPERATIONS.find(({ row, pattern }) => row.method === method && pattern.test(path))
}

/**
 * What in a contract the specs rule out: an operation that there is not, a status that it never has, a member or a value
 * that it never answers with, a query or body member that the service would overlook.
 */
export function misfits(exchange: Exchange): string[] {
  const { method, path, status } = exchange
  const operation = OPERATIONS.find(({ row, pattern }) => row.method === method && pattern.test(path))
  if (!operation) return stranger(exchange)
  const { row, name } = operation
  if (!row.statuses.includes(status) && !FRONT.has(status)) {
    return [`${name} answers with ${row.statuses.join(', ')}, never with ${status}.`]
  }
  if (status >= 400) return []
  return [...misfitsOfRequest(operation, exchange), ...misfitsOfAnswer(operation, exchange)]
}

function stranger({ method, path, status }: Exchange): string[] {
  const unplayed = UNMODELLED.find((one) => one.method === method && one.pattern.test(path))
  if (unplayed && status !== 501) return [`Understudy does not play ${unplayed.name} (${method} ${path}).`]
  if (status === 403 || status === 501) return [] // what the front says to strangers may be part of a contract
  const methods = OPERATIONS.filter(({ pattern }) => pattern.test(path)).map(({ row }) => row.method)
  if (methods.length > 0) return [`${path} takes ${[...new Set(methods)].join(', ')}, not ${method}.`]
  return [`no operation has the path ${path}.${didYouMean(path, lookalikes(path))}`]
}

/** The paths of operations with as many segments, the blanks filled as in this path. */
function lookalikes(path: string): string[] {
  const segments = path.split('/')
  return OPERATIONS.map(({ row }) => row.path.split('/'))
    .filter(({ length }) => length === segments.length)
    .map((own) => own.map((segment, i) => (segment.startsWith('{') ? segments[i] : segment)).join('/'))
}

function misfitsOfRequest({ name, row, table }: Known, { query, body }: Exchange): string[] {
  const names = query
    .filter((one) => !row.query.some((known) => known.toLowerCase() === one.toLowerCase()))
    .map((one) => `${name} has no query parameter "${one}" and would overlook it.${didYouMean(one, row.query)}`)
  if (body === undefined) return names
  if (!row.request) return [...names, `${name} takes no body.`]
  return [...names, ...unfit(table, row.request, body, 'request.body', false)]
}

function misfitsOfAnswer({ api, name, row, table }: Known, { headers, answer }: Exchange): string[] {
  if (answer === undefined || answer === '') return []
  if (!row.response) return [`${name} answers with ${row.status} and no body.`]
  // Without this header v1 answers in another dialect, HAL, which the schemas do not describe.
  const accept = Object.entries(headers).find(([header]) => header.toLowerCase() === 'accept')?.[1]
  if (api === 'v1' && !accept?.includes('application/json')) return []
  return unfit(table, row.response, answer, 'response.body', true)
}

/** What in a value the shape rules out; `at` is where the value stands. */
function unfit(table: ContractTable, shape: Shape, value: unknown, at: string, strict: boolean): string[] {
  if (shape.$ref !== undefined) return unfit(table, table.schemas[shape.$ref] ?? {}, value, at, strict)
  if (value === null || value === undefined) return []
  const is = Array.isArray(value) ? 'array' : Number.isInteger(value) ? 'integer' : typeof value
  const fits = shape.type === undefined || shape.type === is || (shape.type === 'number' && is === 'integer')
  if (!fits) return strict ? [`${at} is of type ${shape.type}, never ${is}: ${JSON.stringify(value)}.`] : []
  if (strict && shape.enum && !shape.enum.includes(value as string)) {
    return [`${at} is one of ${shape.enum.join(', ')}, never ${JSON.stringify(value)}.`]
  }
  if (Array.isArray(value))
    return value.flatMap((item, i) => unfit(table, shape.items ?? {}, item, `${at}[${i}]`, strict))
  if (typeof value !== 'object') return []
  const { properties, additionalProperties } = shape
  const names = Object.keys(properties ?? {})
  return Object.entries(value).flatMap(([member, inner]) => {
    const known = properties && Object.hasOwn(properties, member) ? properties[member] : undefined
    const map = typeof additionalProperties === 'object' ? additionalProperties : undefined
    const inside = known ?? map
    if (inside) return unfit(table, inside, inner, `${at}.${member}`, strict)
    return names.length > 0 ? [`${at} has no member "${member}".${didYouMean(member, names)}`] : []
  })
}

/** Operations in the order in which they are looked up: literal segments win over blanks. */
function known(api: 'v1' | 'v2', table: ContractTable): Known[] {
  return Object.entries(table.operations)
    .map(([name, row]) => ({ name, api, table, row, pattern: patternOf(row.path) }))
    .sort((a, b) => blanksOf(a.row.path) - blanksOf(b.row.path))
}

function blanksOf(path: string): number {
  return path.split('{').length
}

function patternOf(path: string): RegExp {
  const parts = path.split(/\{\w+\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${parts.join('[^/]+')}$`)
}
