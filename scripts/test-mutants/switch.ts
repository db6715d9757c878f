import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect } from 'vitest'

/** What the code with switches asks; made before each test file. */
interface Switch {
  /** The entry that is removed now; -1: none. */
  active: number
  /** How often a removed statement was passed over: where that has no end, its loop has none either. */
  skipped: number
  /** Entries and operations that the test that runs has reached, and that the whole file has. */
  readonly now: Set<number | string>
  readonly all: Set<number | string>
  /** Whether an entry is removed; notes that it was reached. */
  isOff(id: number): boolean
  /** An object whose members can be removed; a function notes that it was called. */
  table(object: Record<string, unknown>, ids: Readonly<Record<string, number>>): object
  /** Entries to try within each test, and what is written for those that are noticed. */
  trials(): Set<number>
  noticed(id: number, by: string): void
}

declare global {
  var understudySwitch: Switch
  var understudyCalled: (operation: string) => void
}

const MOST_SKIPPED = 100_000

const folder = process.env.UNDERSTUDY_SWITCHES ?? ''
const atStart = Number(readFileSync(join(folder, 'active'), 'utf8'))
const log = join(folder, 'noticed.jsonl')
const now = new Set<number | string>()
const all = new Set<number | string>()
const reach = (id: number | string): void => {
  now.add(id)
  all.add(id)
}

const own: Switch = {
  ...{ active: atStart, skipped: 0, now, all },
  isOff: (id) => {
    reach(id)
    if (id !== own.active) return false
    own.skipped++
    if (own.skipped > MOST_SKIPPED) throw new Error('Without this statement its loop never ends.')
    return true
  },
  table: (object, ids) => {
    for (const [name, id] of Object.entries(ids)) {
      const value = object[name]
      // What is removed from the start is not there at all; what is tried within a test is undefined meanwhile.
      if (id === atStart) delete object[name]
      else Object.defineProperty(object, name, { enumerable: true, configurable: true, get: getter(id, value) })
    }
    return object
  },
  trials: () => {
    const wanted = new Set<number>(JSON.parse(readFileSync(join(folder, 'trials'), 'utf8')))
    const lines = existsSync(log) ? readFileSync(log, 'utf8').split('\n').filter(Boolean) : []
    for (const line of lines) wanted.delete(JSON.parse(line).id)
    return wanted
  },
  noticed: (id, by) => appendFileSync(log, `${JSON.stringify({ id, by })}\n`),
}
globalThis.understudySwitch = own
// The operations that a file calls tell which rows it may depend on.
globalThis.understudyCalled = reach

function getter(id: number, value: unknown): () => unknown {
  const noted =
    typeof value === 'function'
      ? function (this: unknown, ...given: unknown[]) {
          reach(id)
          return value.apply(this, given)
        }
      : value
  return () => {
    if (typeof value !== 'function') reach(id)
    return id === own.active ? undefined : noted
  }
}

if (atStart === -1) {
  afterAll(() => {
    const file = String(expect.getState().testPath)
    const name = `reached-${Buffer.from(file).toString('base64url').slice(-80)}.json`
    writeFileSync(join(folder, name), JSON.stringify({ file, reached: [...all] }))
  })
}
