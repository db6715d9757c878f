import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { NOTHING, type Outcome, type Suite } from './suite.ts'
import type { Numbered } from './switched.ts'

/** Which test files run an entry, and how long they take. */
export interface Reach {
  /** The files that reach an entry, the quickest first. */
  filesOf(entry: Numbered): readonly string[]
  /** Runs those of some files whose tests are not known, with nothing removed; gives those of the files that pass. */
  know(files: readonly string[]): Promise<string[]>
  /** The full names of the tests of a known file that reach an entry; nothing where none is known to. */
  testsOf(entry: Numbered, file: string): readonly string[] | undefined
}

interface File {
  /** Of its text, so that a test that was changed is measured again. */
  readonly hash: string
  /** Entries and operations; none of a file that fails with nothing removed. */
  readonly reached: readonly (string | number)[]
  readonly ms: number
}

interface Measured {
  /** Of the entries that the map was made for. */
  readonly key: string
  readonly files: Record<string, File>
}

/** So many files are run before the map is written. */
const AT_ONCE = 4

/** Runs the test files that no earlier run measured, and keeps the map in a file until an entry changes. */
export async function reachOf(
  suite: Suite,
  { entries, files }: { readonly entries: readonly Numbered[]; readonly files: readonly string[] },
  kept: string,
): Promise<Reach> {
  const key = digest(JSON.stringify(entries.map(({ name }) => name)))
  const old: Measured | undefined = existsSync(kept) ? JSON.parse(readFileSync(kept, 'utf8')) : undefined
  const map: Measured = old?.key === key ? old : { key, files: {} }
  mkdirSync(dirname(kept), { recursive: true })
  const missing = files.filter((file) => map.files[file]?.hash !== hashOf(file))
  for (let from = 0; from < missing.length; from += AT_ONCE) {
    Object.assign(map.files, await measured(suite, missing.slice(from, from + AT_ONCE)))
    writeFileSync(kept, JSON.stringify(map))
  }
  const sets = new Map(files.map((file) => [file, new Set(map.files[file]?.reached)]))
  const sorted = files.toSorted((a, b) => (map.files[a]?.ms ?? 0) - (map.files[b]?.ms ?? 0))
  const failing = new Set<string>()
  const tests = new Map<string, [string, Set<string | number>][]>()
  return {
    know: async (wanted) => {
      // This run has measured some of them for the map.
      for (const file of wanted) if (!tests.has(file) && reachedOf(suite, file)) tests.set(file, testsIn(suite, file))
      const unknown = wanted.filter((file) => !tests.has(file) && !failing.has(file))
      const outcomes = unknown.length > 0 ? await suite.run(unknown.map((file) => ({ id: NOTHING, file }))) : []
      for (const { file, failed } of outcomes) {
        if (failed === undefined) tests.set(file, testsIn(suite, file))
        else failing.add(file)
      }
      return wanted.filter((file) => tests.has(file))
    },
    testsOf: ({ id, kind, operations = [] }, file) => {
      // A registration is read once, by the first test that needs it.
      const known = kind === 'registration' ? [] : (tests.get(file) ?? [])
      const found = known.filter(([, set]) => set.has(id) || operations.some((one) => set.has(one)))
      return found.length > 0 ? found.map(([name]) => name) : undefined
    },
    filesOf: ({ id, operations = [] }) =>
      sorted.filter((file) => {
        const set = sets.get(file)
        return set?.has(id) || operations.some((one) => set?.has(one))
      }),
  }
}

async function measured(suite: Suite, files: readonly string[]): Promise<Measured['files']> {
  const outcomes = await suite.run(files.map((file) => ({ id: NOTHING, file })))
  return Object.fromEntries(outcomes.map((outcome) => [outcome.file, measuredFile(suite, outcome)]))
}

interface Reached {
  readonly reached: readonly (string | number)[]
  readonly byTest: Record<string, readonly (string | number)[]>
}

/** What the last run of a file with nothing removed has written. */
function reachedOf({ folder }: Suite, file: string): Reached | undefined {
  const path = join(folder, `reached-${file.replaceAll(/\W/g, '-')}.json`)
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined
}

function testsIn(suite: Suite, file: string): [string, Set<string | number>][] {
  const found = reachedOf(suite, file)
  return Object.entries(found?.byTest ?? {}).map(([name, of]) => [name, new Set(of)])
}

function measuredFile(suite: Suite, { file, ms, failed }: Outcome): File {
  if (failed === undefined) return { hash: hashOf(file), reached: reachedOf(suite, file)?.reached ?? [], ms }
  process.stderr.write(`Left out, because it fails with nothing removed: ${file}: ${failed}\n`)
  return { hash: hashOf(file), reached: [], ms }
}

/** The hash of the text of a test file. */
export function hashOf(file: string): string {
  return digest(readFileSync(file, 'utf8'))
}

/** A short hash of a text. */
export function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}
