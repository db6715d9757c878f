import { type FollowUp, fromAnswer } from '../follow-up.ts'
import { RecordingError } from './replay.ts'
import { parse, pathOf, type Taken } from './taken.ts'

/** Members with which lists go on, and the parameters that take their values. */
const TOKENS = ['nextToken', 'position'] as const

/** The reads of a consumer after a change, up to the next change of the same scenario; after a page, the next page. */
export function readAgain(taken: readonly Taken[], at: number): Taken[] {
  const change = taken[at]
  if (!change || change.answer.status >= 400) return []
  if (isRead(change)) return nextPage(change, taken.slice(at + 1))
  const later = taken.slice(at + 1).filter(({ scenario }) => scenario === change.scenario)
  const end = later.findIndex((one) => !isRead(one) && one.answer.status < 400)
  const reads = later.slice(0, end < 0 ? undefined : end).filter(isRead)
  const seen = new Set<string>()
  return reads.filter(({ request }) => !seen.has(request.url) && seen.add(request.url))
}

/** The page of a list that the consumer reads after another one, if it does. */
function nextPage(page: Taken, later: readonly Taken[]): Taken[] {
  const token = tokenIn(page)
  if (token === undefined) return []
  const next = later.find(
    (one) =>
      one.scenario === page.scenario &&
      placeOf(one) === placeOf(page) &&
      asksWith(one, token) &&
      one.answer.status < 400,
  )
  return next ? [next] : []
}

/** Whether a read goes on with a list. */
function asksWith({ request }: Taken, token: string): boolean {
  const parameters = new URLSearchParams(pathOf(request.url).split('?')[1])
  return TOKENS.some((name) => parameters.get(name) === token)
}

/** The token of the next page in an answer. */
function tokenIn({ answer }: Taken): string | undefined {
  const body = parse(answer.body) as Record<string, unknown> | null | undefined
  const found = TOKENS.map((name) => body?.[name]).find((value) => typeof value === 'string')
  return found as string | undefined
}

/** The query of a page with the token of the previous page. */
export function withToken({ query = {} }: FollowUp['request'], page: Taken): Pick<FollowUp['request'], 'query'> {
  const token = tokenIn(page)
  const [name] = Object.entries((parse(page.answer.body) ?? {}) as object).find(([, value]) => value === token) ?? []
  const filled = Object.entries(query).map(([parameter, values]) => [
    parameter,
    values.map((value) => (value === token ? fromAnswer(`$.${name}`) : value)),
  ])
  return { query: Object.fromEntries(filled) }
}

function placeOf({ request }: Taken): string | undefined {
  return pathOf(request.url).split('?')[0]
}

/** Throws where scenarios alternate: tests that run at once, whose requests carry each other's names. */
export function refuseMixedScenarios(taken: readonly Taken[]): void {
  const over = new Set<string>()
  let current: string | undefined
  for (const { scenario } of taken) {
    if (scenario === current) continue
    if (current !== undefined) over.add(current)
    current = scenario
    if (scenario !== undefined && over.has(scenario)) {
      throw new RecordingError(
        `the scenario "${scenario}" went on after another one had begun: these tests run at once (test.concurrent), or share a title. Run them one after the other, and give each a title of its own.`,
      )
    }
  }
}

export function isRead({ request }: Taken): boolean {
  return request.method === 'GET' || request.method === 'HEAD'
}
