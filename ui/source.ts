import type { OperationChoice } from '../src/ui/operations.ts'
import type { Run, RunEntry } from '../src/ui/run.ts'
import type { TriedRequest, WhatIf } from '../src/ui/what-if.ts'

/** The data of the page, and the status of its requests. */
export interface View {
  readonly title: string
  readonly run: Run
  readonly isLive: boolean
  /** The text of the heading. Default: whether the page is live, the server, and the number of requests. */
  readonly status?: string
  /** Why nothing newer can be shown. */
  readonly problem?: string
}

/** Where the page has its data from. What a source cannot do is left out. */
export interface Source {
  /** Shows a run now, and again whenever there is more of it. */
  watch(show: (view: View) => void): void
  /** Sends a request to a control endpoint and shows the run again. */
  send?(method: string, path: string, body?: unknown): Promise<void>
  /** The state as a document. */
  state?(): Promise<unknown>
  /** The operations that the playground offers. */
  operations?(): Promise<readonly OperationChoice[]>
  /** The answer to a request that changes nothing. */
  tryOut?(request: TriedRequest): Promise<WhatIf>
}

/** The time between two requests of the page for new data, in milliseconds. */
const PAUSE = 1000
/** The maximum number of requests in the page. */
const KEPT = 10_000

const NOTHING: Run = {
  ...{ entries: [], count: 0, stages: [], faults: [], buckets: [], pending: [] },
  clock: { now: '', manual: false },
}

/** The source of this page: the report in it, or else the server that sent it. */
export function sourceOfPage(): Source {
  const text = document.getElementById('data')?.textContent ?? 'null'
  const report = JSON.parse(text) as { title: string; run: Run } | null
  if (!report) return serverSource()
  const { state } = report.run
  return {
    watch: (show) => show({ ...report, isLive: false }),
    ...(state !== undefined && { state: async () => state }),
  }
}

function serverSource(): Source {
  const token = /\btoken=([^&]+)/.exec(location.hash)?.[1] ?? ''
  const ask = async (method: string, path: string, body?: unknown): Promise<unknown> => {
    const init = { method, headers: { authorization: `Bearer ${token}` } }
    const response = await fetch(`/_understudy/${path}`, {
      ...init,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    const answer = response.status === 204 ? undefined : ((await response.json()) as { message?: string } | undefined)
    if (!response.ok) throw new Error(answer?.message ?? String(response.status))
    return answer
  }
  let show: (view: View) => void = () => undefined
  let entries: readonly RunEntry[] = []
  let last: View | undefined
  const refresh = async (): Promise<void> => {
    try {
      const after = entries.at(-1)?.number ?? 0
      const run = (await ask('GET', `ui/run?after=${after}`)) as Run
      // A journal that was cleared counts from 1 again.
      if (run.count < after) {
        entries = []
        return refresh()
      }
      if (run.entries.length > 0) entries = [...entries, ...run.entries].slice(-KEPT)
      last = { title: location.host, run: { ...run, entries }, isLive: true }
      show(last)
    } catch (error) {
      const problem = error instanceof TypeError ? 'The server does not answer.' : (error as Error).message
      show({ ...(last ?? { title: location.host, run: NOTHING, isLive: true }), problem })
    }
  }
  const again = async (): Promise<void> => {
    if (!document.hidden) await refresh()
    setTimeout(() => void again(), PAUSE)
  }
  return {
    watch: (shown) => {
      show = shown
      void again()
    },
    send: async (method, path, body) => {
      await ask(method, path, body)
      await refresh()
    },
    state: () => ask('GET', 'state'),
    operations: async () => ((await ask('GET', 'ui/operations')) as { operations: OperationChoice[] }).operations,
    tryOut: (request) => ask('POST', 'ui/try', request) as Promise<WhatIf>,
  }
}
