import type { Gateway, JournalEntry } from '../index.ts'
import { changesOf } from './changes.ts'
import { ownSettings } from './own-settings.ts'
import { type RouteParts, routePartsOf } from './route-parts.ts'
import type { Change } from './stage-changes.ts'

/** A request of a run as the page shows it. */
export interface RunEntry extends JournalEntry, RouteParts {
  readonly changes?: readonly Change[]
  /** The test that sent it, in the report of a test runner. */
  readonly test?: string
  readonly testFailed?: boolean
}

/** A stage as the page shows it. */
export interface RunStage {
  readonly account: string
  readonly region: string
  readonly version: 'v1' | 'v2'
  readonly apiId: string
  readonly api: string
  /** `HTTP` or `WEBSOCKET`, of v2. */
  readonly protocol?: string
  readonly stageName: string
  readonly stage: Readonly<Record<string, unknown>>
  /** The members of the stage that differ from their defaults. */
  readonly own: Readonly<Record<string, unknown>>
  /** The test that left it, in the report of a test runner. */
  readonly test?: string
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
  readonly buckets: Gateway['buckets']
  /** Changes that complete when the clock reaches their time. */
  readonly pending: Gateway['pending']
  /** The state at the end, in a report; a live page asks its server for it. */
  readonly state?: unknown
}

/** Records what requests change, and gives the data of the page. */
export interface RunRecorder {
  /** The run after the entry of this number; 0 for all of it. */
  since(number: number): Run
  /** The whole run with the state at its end, for a report. */
  whole(): Run
}

/** So many changed requests are kept; the journal forgets old requests too. */
const KEPT = 10_000

/** Begins to record what is asked, and what each request changes. */
export function recordRun(gateway: Gateway): RunRecorder {
  const changes = new Map<number, readonly Change[]>()
  gateway.watch((request) => {
    const changed = changesOf(gateway, request)
    return (answer, entry) => {
      if (!entry || !changed || entry.status >= 400) return
      const found = changed(answer)
      if (found.length === 0) return
      changes.set(entry.number, found)
      if (changes.size > KEPT) changes.delete(changes.keys().next().value as number)
    }
  })
  const since = (number: number): Run => ({
    entries: gateway.journal.entries
      .filter((entry) => entry.number > number)
      .map((entry) => {
        const changed = changes.get(entry.number)
        return { ...entry, ...routePartsOf(entry), ...(changed && { changes: changed }) }
      }),
    count: gateway.journal.count,
    stages: stagesOf(gateway),
    faults: JSON.parse(JSON.stringify(gateway.faults.rules)),
    clock: { now: new Date(gateway.clock.now()).toISOString(), manual: 'advance' in gateway.clock },
    buckets: gateway.buckets,
    pending: gateway.pending,
  })
  return { since, whole: () => ({ ...since(0), state: gateway.snapshot() }) }
}

interface Part {
  readonly restApis?: readonly { id: string; name?: string; stages?: readonly RunStage['stage'][] }[]
  readonly apis?: readonly {
    apiId: string
    name?: string
    protocolType?: string
    stages?: readonly RunStage['stage'][]
  }[]
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
          own: ownSettings(stage),
        })),
      ),
      ...apis.flatMap(({ apiId, name = apiId, protocolType, stages = [] }) =>
        stages.map((stage) => ({
          account: accountId,
          region,
          version: 'v2' as const,
          apiId,
          api: name,
          ...(protocolType !== undefined && { protocol: protocolType }),
          stageName: String(stage.stageName),
          stage,
          own: ownSettings(stage),
        })),
      ),
    ],
  )
}
