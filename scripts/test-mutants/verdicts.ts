import { appendFileSync, mkdirSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { loggedVerdicts } from '../mutants/log.ts'
import type { Entry } from './entries.ts'
import type { Verdict } from './judged.ts'
import { digest } from './reach.ts'

/** A verdict with the hash of the text of its entry, so that an entry that was changed is judged again. */
interface Logged extends Verdict {
  readonly code: string
}

/** The verdicts in a log. */
export interface Verdicts {
  /** The last verdict on an entry as it is now. */
  of(entry: Entry): Verdict | undefined
  write(verdict: Verdict): void
  /** All of them. */
  all(): Verdict[]
}

/** Reads a log of verdicts, and adds to it. */
export function openVerdicts(file: string, entries: readonly Entry[]): Verdicts {
  mkdirSync(dirname(file), { recursive: true })
  const codes = new Map(entries.map((entry) => [entry.name, codeOf(entry)]))
  const known = new Map(loggedVerdicts<Logged>(file).map((one) => [one.name, one]))
  const isCurrent = ({ name, code }: Logged): boolean => code === codes.get(name)
  return {
    of: ({ name }) => {
      const found = known.get(name)
      return found && isCurrent(found) ? found : undefined
    },
    write: (verdict) => {
      const logged = { ...verdict, code: codes.get(verdict.name) ?? '' }
      known.set(verdict.name, logged)
      appendFileSync(file, `${JSON.stringify(logged)}\n`)
    },
    all: () => [...known.values()].filter(isCurrent),
  }
}

/** A hash of the text of an entry. */
export function codeOf({ file, start, end }: Entry): string {
  return digest(readFileSync(file, 'utf8').slice(start, end))
}
