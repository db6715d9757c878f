import type { Run, RunEntry } from '../src/ui/run.ts'

/** What the page shows, and how it went to get it. */
export interface View {
  readonly title: string
  readonly run: Run
  readonly isLive: boolean
  /** Why nothing newer can be shown. */
  readonly problem?: string
}

/** How long the page waits before it asks for more, in milliseconds. */
const PAUSE = 1000

/** Shows a run: that of the report, or that of the server as it goes on. The result sends a request to the control endpoints. */
export function watchRun(show: (view: View) => void): (method: string, path: string, body?: unknown) => Promise<void> {
  const report = JSON.parse(document.getElementById('data')?.textContent ?? 'null') as {
    title: string
    run: Run
  } | null
  if (report) {
    show({ ...report, isLive: false })
    return async () => undefined
  }
  const token = /\btoken=([^&]+)/.exec(location.hash)?.[1] ?? ''
  const headers = { authorization: `Bearer ${token}` }
  let entries: readonly RunEntry[] = []
  let last: View | undefined
  const ask = async (): Promise<void> => {
    try {
      const response = await fetch(`/_understudy/ui/run?after=${entries.at(-1)?.number ?? 0}`, { headers })
      if (!response.ok)
        throw new Error(((await response.json()) as { message?: string }).message ?? String(response.status))
      const run = (await response.json()) as Run
      // A journal that was cleared counts from 1 again.
      if (run.count < (entries.at(-1)?.number ?? 0)) {
        entries = []
        return ask()
      }
      entries = [...entries, ...run.entries].slice(-10_000)
      last = { title: location.host, run: { ...run, entries }, isLive: true }
      show(last)
    } catch (error) {
      const problem = error instanceof TypeError ? 'The server does not answer.' : (error as Error).message
      const nothing: Run = { entries, count: 0, stages: [], faults: [], clock: { now: '', manual: false } }
      show({ ...(last ?? { title: location.host, run: nothing, isLive: true }), problem })
    }
  }
  const again = async (): Promise<void> => {
    await ask()
    setTimeout(() => void again(), PAUSE)
  }
  void again()
  return async (method, path, body) => {
    await fetch(`/_understudy/${path}`, { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) })
    await ask()
  }
}
