import type { Gateway, JournalEntry, PlainRequest } from '../index.ts'

/** A member of a stage that a request has changed. Absent values are left out. */
export interface Change {
  /** `canarySettings.percentTraffic` */
  readonly path: string
  readonly before?: unknown
  readonly after?: unknown
}

/** A request of a run as the page shows it. */
export interface RunEntry extends JournalEntry {
  readonly changes?: readonly Change[]
}

/** A stage as the page shows it. */
export interface RunStage {
  readonly account: string
  readonly region: string
  readonly version: 'v1' | 'v2'
  readonly apiId: string
  readonly api: string
  readonly stageName: string
  readonly stage: Readonly<Record<string, unknown>>
}

/** The data of the page: what a gateway was asked, and what it holds. */
export interface Run {
  /** The requests after the one that was asked for, the oldest first. */
  readonly entries: readonly RunEntry[]
  /** How many requests there were in all. */
  readonly count: number
  readonly stages: readonly RunStage[]
  readonly faults: readonly unknown[]
  readonly clock: { readonly now: string; readonly manual: boolean }
}

/** Records what requests change, and gives the data of the page. */
export interface RunRecorder {
  /** The run after the entry of this number; 0 for all of it. */
  since(number: number): Run
}

/** The paths of a stage in both versions. */
const STAGE = /^(?:https?:\/\/[^/]+)?\/(?:(restapis)|v2\/apis)\/([^/?]+)\/stages\/([^/?]+)(?:\?|$)/
const SCOPE = /^AWS4-HMAC-SHA256 .*\bCredential=(\d{12})\/\d+\/([a-z0-9-]+)\//
/** Members that change with every update. */
const DATES: ReadonlySet<string> = new Set(['lastUpdatedDate', 'createdDate'])
/** So many changed requests are kept; the journal forgets old requests too. */
const KEPT = 10_000

/** Begins to record. Only the changes of stages are looked at, before and after each request. */
export function recordRun(gateway: Gateway): RunRecorder {
  const changes = new Map<number, readonly Change[]>()
  gateway.watch((request) => {
    const stage = stageOf(gateway, request)
    const before = stage?.()
    return (_, entry) => {
      if (!entry || !stage || entry.status >= 400) return
      const found = differences(before, stage(), '')
      if (found.length === 0) return
      changes.set(entry.number, found)
      if (changes.size > KEPT) changes.delete(changes.keys().next().value as number)
    }
  })
  return {
    since: (number) => ({
      entries: gateway.journal.entries
        .filter((entry) => entry.number > number)
        .map((entry) => {
          const changed = changes.get(entry.number)
          return changed ? { ...entry, changes: changed } : entry
        }),
      count: gateway.journal.count,
      stages: stagesOf(gateway),
      faults: JSON.parse(JSON.stringify(gateway.faults.rules)),
      clock: { now: new Date(gateway.clock.now()).toISOString(), manual: 'advance' in gateway.clock },
    }),
  }
}

/** Reads the stage that a request names and may change. */
function stageOf(gateway: Gateway, { method, url, headers }: PlainRequest): (() => object | undefined) | undefined {
  const found = method === 'GET' ? null : STAGE.exec(url)
  if (!found) return undefined
  const [, rest, apiId = '', name = ''] = found
  const [, accountId, region] = SCOPE.exec(headers.authorization ?? '') ?? []
  const owner = accountId === undefined || region === undefined ? gateway : gateway.account(accountId, { region })
  return () => owner[rest ? 'v1' : 'v2'].stage(apiId, decoded(name))
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function differences(before: unknown, after: unknown, path: string): Change[] {
  if (Object.is(before, after)) return []
  if (isObject(before) && isObject(after)) {
    return [...new Set([...Object.keys(before), ...Object.keys(after)])]
      .filter((name) => path !== '' || !DATES.has(name))
      .flatMap((name) => differences(before[name], after[name], path === '' ? name : `${path}.${name}`))
  }
  return [{ path: path || 'stage', ...(before !== undefined && { before }), ...(after !== undefined && { after }) }]
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

interface Part {
  readonly restApis?: readonly { id: string; name?: string; stages?: readonly RunStage['stage'][] }[]
  readonly apis?: readonly { apiId: string; name?: string; stages?: readonly RunStage['stage'][] }[]
}

function stagesOf(gateway: Gateway): RunStage[] {
  const { accounts = [], ...own } = gateway.snapshot() as Part & {
    accounts?: readonly (Part & { accountId?: string; region?: string })[]
  }
  return [{ ...own, accountId: '', region: '' }, ...accounts].flatMap(
    ({ restApis = [], apis = [], accountId = '', region = '' }) => [
      ...restApis.flatMap(({ id, name = id, stages = [] }) =>
        stages.map((stage) => ({
          account: accountId,
          region,
          version: 'v1' as const,
          apiId: id,
          api: name,
          stageName: String(stage.stageName),
          stage,
        })),
      ),
      ...apis.flatMap(({ apiId, name = apiId, stages = [] }) =>
        stages.map((stage) => ({
          account: accountId,
          region,
          version: 'v2' as const,
          apiId,
          api: name,
          stageName: String(stage.stageName),
          stage,
        })),
      ),
    ],
  )
}
