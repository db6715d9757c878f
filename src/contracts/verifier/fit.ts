import type { ContractRow, ContractTable } from '../../core/schema/contract-table.ts'
import { didYouMean } from '../../core/schema/nearest.ts'
import { errors as front } from '../../generated/front/errors.ts'
import { routes as routesV1, unmodelled as v1Unmodelled } from '../../generated/v1/routes.ts'
import { routes as routesV2, unmodelled as v2Unmodelled } from '../../generated/v2/routes.ts'
import { membersOfHal } from '../check/hal.ts'
import { type Problem, problemsOf } from '../check/problem.ts'
import { unfit } from '../check/unfit.ts'
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
  readonly answerHeaders: Readonly<Record<string, string>>
}

export interface Known {
  readonly name: string
  readonly api: 'v1' | 'v2'
  readonly table: ContractTable
  readonly row: ContractRow
  readonly pattern: RegExp
  /** The query parameters that tell it from another operation of the same path. */
  readonly needs: readonly string[]
}

const OPERATIONS: readonly Known[] = [...known('v1', v1), ...known('v2', v2)]
const UNMODELLED: readonly { readonly name: string; readonly method: string; readonly pattern: RegExp }[] =
  Object.entries({ ...v1Unmodelled, ...v2Unmodelled }).map(([name, route]) => {
    const [method = '', path = ''] = route.split(' ')
    return { name, method, pattern: patternOf(path.split('?')[0] as string) }
  })

/** The statuses of the service's edge, for every operation. */
const FRONT = new Set<number>(Object.values(front).map(({ status }) => status))

/** Names the operation that a request reaches; `query` has the names of its query parameters. */
export function operationOf(method: string, path: string, query: readonly string[] = []): Known | undefined {
  return OPERATIONS.find(
    ({ row, pattern, needs }) =>
      row.method === method && pattern.test(path) && needs.every((name) => query.includes(name)),
  )
}

/**
 * Parts of a contract that the specs rule out: an unknown operation, a status, member or value that its answers never have,
 * a query or body member that the service ignores.
 */
export function misfits(exchange: Exchange): Problem[] {
  const { method, path, query, status } = exchange
  const operation = operationOf(method, path, query)
  if (!operation) return problemsOf('request', stranger(exchange))
  const never = neverAnswered(operation, [status])
  if (never.length > 0) return problemsOf('value', never)
  if (status >= 400) return []
  return [
    ...problemsOf('request', misfitsOfRequest(operation, exchange)),
    ...problemsOf('value', misfitsOfAnswer(operation, exchange)),
  ]
}

/** The statuses that an operation never answers with. */
export function neverAnswered({ name, row }: Known, statuses: readonly number[]): string[] {
  return statuses
    .filter((status) => !row.statuses.includes(status) && !FRONT.has(status))
    .map((status) => `${name} answers with ${row.statuses.join(', ')}, never with ${status}.`)
}

function stranger({ method, path, status }: Exchange): string[] {
  const unmodelled = UNMODELLED.find((one) => one.method === method && one.pattern.test(path))
  if (unmodelled && status !== 501) return [`Understudy does not model ${unmodelled.name} (${method} ${path}).`]
  if (status === 403 || status === 501) return [] // the edge's answers to unsigned requests can be part of a contract
  const methods = OPERATIONS.filter(({ pattern }) => pattern.test(path)).map(({ row }) => row.method)
  if (methods.length > 0) return [`${path} supports ${[...new Set(methods)].join(', ')}, not ${method}.`]
  return [`no operation has the path ${path}.${didYouMean(path, lookalikes(path))}`]
}

/** The paths of operations with as many segments, the blanks filled as in this path. */
function lookalikes(path: string): string[] {
  const segments = path.split('/')
  return OPERATIONS.map(({ row }) => row.path.split('/'))
    .filter(({ length }) => length === segments.length)
    .map((own) => own.map((segment, i) => (segment.startsWith('{') ? segments[i] : segment)).join('/'))
}

/** Parts of a request that its operation ignores. */
export function misfitsOfRequest(
  { name, row, table, needs }: Known,
  { query, body }: Pick<Exchange, 'query' | 'body'>,
): string[] {
  const names = query
    .filter((one) => ![...row.query, ...needs].some((known) => known.toLowerCase() === one.toLowerCase()))
    .map((one) => `${name} has no query parameter "${one}" and would ignore it.${didYouMean(one, row.query)}`)
  if (body === undefined) return names
  if (isRaw(row.method, row.path)) return names // a document of another kind: OpenAPI, or a list of keys
  if (!row.request) return [...names, `${name} does not accept a body.`]
  return [...names, ...unfit(table, row.request, body, 'request.body', false)]
}

function misfitsOfAnswer({ api, name, row, table }: Known, { headers, answer }: Exchange): string[] {
  if (answer === undefined || answer === '') return []
  if (EXPORTS.has(name)) return []
  if (!row.response) return [`${name} answers with ${row.status} and no body.`]
  // Without this header v1 answers in another dialect, HAL, of which the schemas describe the members alone.
  const accept = Object.entries(headers).find(([header]) => header.toLowerCase() === 'accept')?.[1]
  if (api === 'v1' && !accept?.toLowerCase().includes('application/json')) {
    const members = membersOfHal(answer)
    return unfit(table, row.response, members, 'response.body', true).filter((one) => !/ has no member "/.test(one))
  }
  return unfit(table, row.response, answer, 'response.body', true)
}

/** Operations that answer with a document of another kind. */
const EXPORTS: ReadonlySet<string> = new Set(['GetExport', 'ExportApi'])

/** Whether an operation takes a document of another kind as its body. */
function isRaw(method: string, path: string): boolean {
  return [...routesV1, ...routesV2].some((one) => one.body === 'raw' && one.method === method && one.path === path)
}

/** Operations in the order in which they are looked up: literal segments win over blanks, and a query wins over none. */
function known(api: 'v1' | 'v2', table: ContractTable): Known[] {
  return Object.entries(table.operations)
    .map(([name, row]) => {
      const [path = '', query] = row.path.split('?')
      return { name, api, table, row, pattern: patternOf(path), needs: [...new URLSearchParams(query).keys()] }
    })
    .sort((a, b) => placeholdersOf(a.row.path) - placeholdersOf(b.row.path) || b.needs.length - a.needs.length)
}

function placeholdersOf(path: string): number {
  return path.split('{').length
}

function patternOf(path: string): RegExp {
  const parts = path.split(/\{\w+\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${parts.join('[^/]+')}$`)
}
