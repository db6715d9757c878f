import type { Gateway, JournalEntry, Watcher } from '../index.ts'
import { stageChanges } from '../ui/stage-changes.ts'
import { changeLine } from './change-line.ts'
import { choice, type Option, type Values } from './command.ts'
import { json } from './json.ts'
import { isRefused, requestLines } from './request-lines.ts'
import { paintFor, widthOf } from './terminal.ts'

const MODES = ['all', 'refused', 'off'] as const
type Mode = (typeof MODES)[number]

/** The option of every command that serves requests. */
export function logOptions(usual: Mode): Readonly<Record<string, Option>> {
  const help = `write requests as they happen to stderr: all, refused, off (default: ${usual} on a terminal, otherwise off)`
  return { log: { type: 'string', value: 'WHICH', help } }
}

/** The header that identifies the attempts of one call of an SDK. */
const INVOCATION = 'amz-sdk-invocation-id'
/** So many calls are remembered to count the attempts that follow. */
const CALLS = 10_000

/** The requests of a run, counted. */
export interface RequestLog {
  /** Whether nothing at all is to be said of requests. */
  readonly isOff: boolean
  /** `41 requests, 3 refused (v1.StageNotFound 2, injected 1), 2 retried`; nothing where none was refused. */
  summary(): string | undefined
}

/** Writes requests as they happen, as the options want it. */
export function logRequests(gateway: Gateway, values: Values, usual: Mode): RequestLog {
  const asked = choice(values, 'log', MODES) as Mode | undefined
  const mode = asked ?? (process.stderr.isTTY && !values.quiet && !values.json ? usual : 'off')
  // Who reads only the first line of --json must not be sent events: they would pile up.
  const write = values.json ? writeEvent : writeLines()
  const reasons = new Map<string, number>()
  const calls = new Set<string>()
  const counts = { all: 0, refused: 0, retried: 0 }
  const watcher: Watcher = (request) => {
    const changed = mode === 'all' && request.method === 'PATCH' ? stageChanges(gateway, request) : undefined
    const started = mode === 'off' ? 0 : performance.now()
    const call = request.headers[INVOCATION]
    return (_, entry) => {
      counts.all++
      if (call !== undefined && calls.has(call)) counts.retried++
      else if (call !== undefined && calls.size < CALLS) calls.add(call)
      if (!entry) return
      const refused = isRefused(entry)
      if (refused) {
        counts.refused++
        const reason = entry.fault ? 'injected' : (entry.rule ?? String(entry.status))
        reasons.set(reason, (reasons.get(reason) ?? 0) + 1)
      }
      if (mode === 'off' || (mode === 'refused' && !refused)) return
      write(entry, refused ? [] : (changed?.().map(changeLine) ?? []), Math.round(performance.now() - started))
    }
  }
  gateway.watch(watcher, { entries: mode === 'all' ? 'all' : 'refused' })
  return {
    isOff: asked === 'off',
    summary: () => (counts.refused === 0 ? undefined : summaryOf(counts, reasons)),
  }
}

function summaryOf(
  counts: { all: number; refused: number; retried: number },
  reasons: ReadonlyMap<string, number>,
): string {
  const sorted = [...reasons].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
  const why = sorted.map(([reason, count]) => `${reason} ${count}`).join(', ')
  const retried = counts.retried > 0 ? `, ${counts.retried} retried` : ''
  return `${counts.all} ${counts.all === 1 ? 'request' : 'requests'}, ${counts.refused} refused (${why})${retried}`
}

type Write = (entry: JournalEntry, changes: readonly string[], ms: number) => void

function writeLines(): Write {
  const { stderr } = process
  const look = { paint: paintFor(stderr), width: widthOf(stderr) }
  return (entry, changes, ms) => {
    stderr.write(requestLines(entry, look, { changes, ms }))
  }
}

const writeEvent: Write = (entry, changes, ms) => {
  const { headers: _, input: __, ...shown } = entry
  const event = { event: 'request', ...shown, ...(changes.length > 0 && { changes }), ms }
  process.stdout.write(json(event))
}
