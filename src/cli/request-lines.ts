import { oneLine } from '../adapters/printable.ts'
import type { JournalEntry } from '../index.ts'
import { clipped, type Paint, wrapped } from './terminal.ts'

/** The data of a request besides its journal entry. */
export interface Besides {
  /** Members of a stage that changed: `canarySettings.percentTraffic 10 -> 25`. */
  readonly changes?: readonly string[]
  /** How long the answer took to make, in milliseconds. */
  readonly ms?: number
}

/** How lines are written. */
export interface Look {
  readonly paint: Paint
  /** The width of the terminal, if it has one. */
  readonly width: number | undefined
}

/** Where the continuation of a line begins: below the method. */
const INDENT = ' '.repeat(10)

/** Whether a request was refused, by the service or by a fault rule. */
export function isRefused({ status, error, fault }: JournalEntry): boolean {
  return error !== undefined || fault !== undefined || status === 0 || status >= 400
}

/** A request for people: a line, and below it the text of a refusal and a suggestion. */
export function requestLines(entry: JournalEntry, { paint, width }: Look, besides: Besides = {}): string {
  const { at, method, operation = '', status, hint, rule, link } = entry
  const place = Object.values(entry.params ?? {}).join('/') || entry.path
  const head = [
    at.slice(11, 19),
    method.padEnd(6),
    oneLine(operation).padEnd(12),
    clipped(oneLine(place), 48).padEnd(15),
    statusOf(status, paint),
    outcomeOf(entry, besides),
  ]
  const lines = [head.join('  ').trimEnd()]
  const room = width === undefined ? undefined : width - INDENT.length
  if (entry.error) lines.push(`${INDENT}${clipped(oneLine(entry.error.message), room)}`)
  // A suggestion is not cut: its end is what the reader needs.
  if (hint) lines.push(...wrapped(oneLine(hint), room).map((line) => `${INDENT}${line}`))
  if (entry.error && rule && !entry.fault)
    lines.push(`${INDENT}${paint('dim', link ?? `understudy explain ${oneLine(rule)}`)}`)
  return `${lines.join('\n')}\n`
}

function statusOf(status: number, paint: Paint): string {
  if (status === 0) return paint('red', '---')
  return paint(status >= 500 ? 'red' : status >= 400 ? 'yellow' : 'green', String(status))
}

function outcomeOf(
  { error, fault, rule, evidence, quota, delayMs }: JournalEntry,
  { changes = [], ms }: Besides,
): string {
  const parts = [
    ...(fault ? [`${error?.type ?? fault.fault}  injected by "${oneLine(fault.rule)}"`] : []),
    ...(error && !fault ? [error.type, ...(rule ? [rule] : []), ...(evidence ? [evidence.kind] : [])] : []),
    ...(quota ? [`bucket ${quota}`] : []),
    ...changes.map(oneLine),
    ...(delayMs ? [`held back ${delayMs} ms`] : []),
    ...(ms === undefined || error || fault ? [] : [`${ms} ms`]),
  ]
  return parts.join('  ')
}
