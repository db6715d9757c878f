import { createHash } from 'node:crypto'
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { NOTHING, type Suite } from './suite.ts'
import type { Numbered } from './switched.ts'

/** Which test files run an entry, and how long they take. */
export interface Reach {
  /** The files that reach an entry, the quickest first. */
  filesOf(entry: Numbered): readonly string[]
}

/** An entry that a test noticed while the map was made. */
export interface Noticed {
  readonly id: number
  readonly by: string
}

interface Measured {
  /** Of the entries that the map was made for. */
  readonly key: string
  readonly files: Record<string, { readonly reached: readonly (string | number)[]; readonly ms: number }>
}

/** So many files are run before the map is written. */
const AT_ONCE = 8

/**
 * Runs the test files that no earlier run measured, and keeps the map in a file until an entry changes. Meanwhile each of `trials` is
 * removed within the tests that reach it; `onNoticed` takes those that a test noticed.
 */
export async function reachOf(
  suite: Suite,
  entries: readonly Numbered[],
  kept: string,
  { trials, onNoticed }: { trials: readonly number[]; onNoticed(found: readonly Noticed[]): void },
): Promise<Reach> {
  const key = createHash('sha256')
    .update(JSON.stringify(entries.map(({ name }) => name)))
    .digest('hex')
  const old: Measured | undefined = existsSync(kept) ? JSON.parse(readFileSync(kept, 'utf8')) : undefined
  const map: Measured = old?.key === key ? old : { key, files: {} }
  mkdirSync(dirname(kept), { recursive: true })
  const missing = suite.files.filter((file) => !map.files[file])
  for (let from = 0; from < missing.length; from += AT_ONCE) {
    Object.assign(map.files, await measured(suite, missing.slice(from, from + AT_ONCE), trials))
    writeFileSync(kept, JSON.stringify(map))
    onNoticed(noticedIn(suite))
  }
  const sets = new Map(Object.entries(map.files).map(([file, { reached }]) => [file, new Set(reached)]))
  const files = [...sets.keys()].sort((a, b) => (map.files[a]?.ms ?? 0) - (map.files[b]?.ms ?? 0))
  return {
    filesOf: ({ id, operations = [] }) =>
      files.filter((file) => {
        const set = sets.get(file)
        return set?.has(id) || operations.some((one) => set?.has(one))
      }),
  }
}

async function measured(suite: Suite, files: readonly string[], trials: readonly number[]): Promise<Measured['files']> {
  const { failed, tests, ms } = await suite.run(NOTHING, files, trials)
  if (failed.length > 0) {
    process.stderr.write(
      `Left out, because they fail with nothing removed: ${failed.join(', ')}\n${tests.join('\n')}\n`,
    )
  }
  const found: Measured['files'] = {}
  for (const name of globSync(join(suite.folder, 'reached-*.json'))) {
    const one = JSON.parse(readFileSync(name, 'utf8')) as { file: string; reached: (string | number)[] }
    const file = relative('.', one.file)
    if (files.includes(file) && !failed.includes(file)) found[file] = { reached: one.reached, ms: ms.get(file) ?? 0 }
  }
  return found
}

function noticedIn({ folder }: Suite): Noticed[] {
  const log = join(folder, 'noticed.jsonl')
  const lines = existsSync(log) ? readFileSync(log, 'utf8').split('\n') : []
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line))
}
