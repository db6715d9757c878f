import type { Verdict } from './verdict.ts'

/** One line of the log of a run. */
export type LogLine =
  /** Written before a creation, so that no resource can be left without a trace. */
  | { readonly intent: string; readonly name?: string }
  | { readonly made: string; readonly for: string }
  | { readonly gone: string }
  | { readonly verdict: Verdict }

/** Where a run writes down what it makes and finds, one line of JSON each, before it goes on. */
export interface RunLog {
  write(line: LogLine): void
}

/** The content of the log of an earlier run. */
export interface EarlierRun {
  /** Paths of resources that were created and not removed. */
  readonly left: readonly string[]
  /** The pending creation when the run ended: the collection, and the name of the resource. */
  readonly unanswered: readonly { readonly collection: string; readonly name?: string }[]
  readonly verdicts: readonly Verdict[]
}

/** Reads the log of an earlier run. A last line that is cut off, as by a crash, is ignored. */
export function readRunLog(text: string): EarlierRun {
  const lines = text.split('\n').flatMap((line): LogLine[] => {
    try {
      return line.trim() === '' ? [] : [JSON.parse(line) as LogLine]
    } catch {
      return []
    }
  })
  const left = new Set<string>()
  const unanswered: { collection: string; name?: string }[] = []
  const verdicts = new Map<string, Verdict>()
  for (const line of lines) {
    if ('intent' in line)
      unanswered.push({ collection: line.intent, ...(line.name !== undefined && { name: line.name }) })
    if ('made' in line) {
      left.add(line.made)
      const i = unanswered.findLastIndex(({ collection }) => collection === line.for)
      if (i >= 0) unanswered.splice(i, 1)
    }
    if ('gone' in line) {
      left.delete(line.gone)
      // A refused creation has left nothing.
      const i = unanswered.findLastIndex(({ collection }) => collection === line.gone)
      if (i >= 0) unanswered.splice(i, 1)
    }
    if ('verdict' in line) verdicts.set(line.verdict.rule, line.verdict)
  }
  return { left: [...left], unanswered, verdicts: [...verdicts.values()] }
}
