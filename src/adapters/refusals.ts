import type { Journal, JournalEntry } from '../index.ts'
import { oneLine } from './printable.ts'

/** How many of the latest refusals are worth reading. */
const SHOWN = 10

/** The refusals of a gateway, for people: one line for each request, with the rule, its evidence and a suggestion. */
export function refusalsOf(journal: Journal): string {
  return reportOf(journal.entries.filter(({ error, fault, status }) => error || fault || status >= 400))
}

/** The same of entries that were refused. */
export function reportOf(refused: readonly JournalEntry[]): string {
  if (refused.length === 0) return ''
  const shown = refused.slice(-SHOWN)
  const title =
    shown.length === refused.length
      ? 'Understudy refused:'
      : `Understudy refused ${refused.length} requests, at last these:`
  return [title, ...shown.map(line)].join('\n')
}

function line({ method, path, status, error, fault, rule, evidence, hint, link }: JournalEntry): string {
  const message = error ? ` ${error.type}: ${error.message}` : ''
  const why = [
    ...(fault ? [`injected by ${fault.rule}`] : []),
    ...(rule && error ? [`rule ${rule}`] : []),
    ...(evidence ? [`${evidence.kind}: ${evidence.source}`] : []),
    ...(hint ? [hint] : []),
    ...(link && error ? [link] : []),
  ].join('; ')
  return `  ${oneLine(`${method} ${path} -> ${status}${message}`)}${why === '' ? '' : `\n    (${oneLine(why)})`}`
}
