import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import vm from 'node:vm'
import { afterAll, vi } from 'vitest'

/** The state that the code with switches reads. It is created before each test file. */
interface Switch {
  /** The entry that is removed now; -1: none. */
  active: number
  /** The entry that was removed when the modules were evaluated; -1: none. */
  start: number
  /** The test file whose bundle was evaluated. */
  file: string
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
  /** Evaluates the bundle of a test file and its source, with an entry removed from the start. */
  evaluate(vitest: object, id: number, bundle: string, file: string): void
}

declare global {
  var understudySwitch: Switch
  /** The functions of bundles, kept for later mutants of the same process. */
  var understudyBundles: Map<string, (require: (name: string) => unknown, module: object, exports: object) => void>
  var understudyCalled: (operation: string) => void
}

const MOST_SKIPPED = 100_000

const folder = process.env.UNDERSTUDY_SWITCHES ?? ''
const log = join(folder, 'noticed.jsonl')
const now = new Set<number | string>()
const all = new Set<number | string>()
const reach = (id: number | string): void => {
  now.add(id)
  all.add(id)
}

const own: Switch = {
  ...{ active: -1, start: -1, file: '', skipped: 0, now, all },
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
      if (id === own.start) delete object[name]
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
  evaluate: (vitest, id, bundle, file) => {
    // What a test before this one left behind because it failed.
    vi.useRealTimers()
    vi.unstubAllGlobals()
    Object.assign(own, { active: id, start: id, file })
    const require = createRequire(bundle)
    const module = { exports: {} }
    functionOf(bundle)((name) => (name === 'vitest' ? vitest : require(name)), module, module.exports)
  },
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

function functionOf(bundle: string): Parameters<typeof globalThis.understudyBundles.set>[1] {
  globalThis.understudyBundles ??= new Map()
  const known = globalThis.understudyBundles.get(bundle)
  if (known) return known
  const made = vm.compileFunction(readFileSync(bundle, 'utf8'), ['require', 'module', 'exports'], {
    filename: bundle,
    importModuleDynamically: vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  }) as Parameters<typeof globalThis.understudyBundles.set>[1]
  globalThis.understudyBundles.set(bundle, made)
  return made
}

afterAll(() => {
  if (own.start !== -1) return
  const name = `reached-${own.file.replaceAll(/\W/g, '-')}.json`
  writeFileSync(join(folder, name), JSON.stringify({ file: own.file, reached: [...all] }))
})
