import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import vm from 'node:vm'
import { afterAll, vi } from 'vitest'

/** A bundle as a function: each call evaluates the test file and the source under it. */
type Bundle = (require: (name: string) => unknown, module: object, exports: object) => void

/** The state that the code with switches reads. It is created before each test file. */
interface Switch {
  /** The entry that is removed; -1: none. */
  active: number
  /** How often a removed statement was passed over: where that has no end, its loop has none either. */
  skipped: number
  /** Whether an entry is removed; notes that it was reached. */
  isOff(id: number): boolean
  /** An object without the member that is removed; notes which members are read, or called where they are functions. */
  table(object: Record<string, unknown>, ids: Readonly<Record<string, number>>): object
  /** Evaluates the bundle of a test file and its source, with an entry removed from the start. */
  evaluate(vitest: object, given: Evaluated): void
  /** Of the tests of the file, by full name: those to run; absent: all. */
  only: ReadonlySet<string> | undefined
  /** Whether tests are run through each transport. */
  isWhole: boolean
  /** Tells that a test begins, and that it has ended. */
  begin(): void
  end(test: string): void
}

/** What is evaluated: the bundle of a test file, with one entry removed. */
interface Evaluated {
  readonly id: number
  readonly bundle: string
  readonly file: string
  readonly only?: readonly string[]
  readonly isWhole: boolean
}

declare global {
  var understudySwitch: Switch
  /** Kept for later mutants of the same process. */
  var understudyBundles: Map<string, Bundle>
  var understudyCalled: (operation: string) => void
}

const NOTHING = -1
const MOST_SKIPPED = 100_000

/** Entries and operations that the file reaches, that the current test does, and that each test does. */
const all = new Set<number | string>()
const now = new Set<number | string>()
const byTest: Record<string, (number | string)[]> = {}
const reach = (one: number | string): void => {
  all.add(one)
  now.add(one)
}

const own: Switch = {
  active: NOTHING,
  skipped: 0,
  only: undefined,
  isWhole: false,
  begin: () => now.clear(),
  end: (test) => {
    byTest[test] = [...(byTest[test] ?? []), ...now]
  },
  isOff: (id) => {
    reach(id)
    if (id !== own.active) return false
    own.skipped++
    if (own.skipped > MOST_SKIPPED) throw new Error('Without this statement its loop never ends.')
    return true
  },
  table: (object, ids) => {
    for (const [name, id] of Object.entries(ids)) {
      if (id === own.active) delete object[name]
      else if (own.active === NOTHING) noteReads(object, name, id)
    }
    return object
  },
  evaluate: (vitest, { id, bundle, file, only, isWhole }) => {
    // What a test before this one left behind because it failed.
    vi.useRealTimers()
    vi.unstubAllGlobals()
    Object.assign(own, { active: id, only: only && new Set(only), isWhole })
    if (id === NOTHING) writeReached(file)
    const require = createRequire(bundle)
    const module = { exports: {} }
    functionOf(bundle)((name) => (name === 'vitest' ? vitest : require(name)), module, module.exports)
  },
}
globalThis.understudySwitch = own
// The operations that a file calls tell which rows it may depend on.
globalThis.understudyCalled = reach

function noteReads(object: Record<string, unknown>, name: string, id: number): void {
  const value = object[name]
  const noted =
    typeof value === 'function'
      ? function (this: unknown, ...given: unknown[]) {
          reach(id)
          return value.apply(this, given)
        }
      : value
  const get = (): unknown => {
    if (typeof value !== 'function') reach(id)
    return noted
  }
  Object.defineProperty(object, name, { enumerable: true, configurable: true, get })
}

function functionOf(bundle: string): Bundle {
  globalThis.understudyBundles ??= new Map()
  const known = globalThis.understudyBundles.get(bundle)
  if (known) return known
  const made = vm.compileFunction(readFileSync(bundle, 'utf8'), ['require', 'module', 'exports'], {
    filename: bundle,
    importModuleDynamically: vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  }) as Bundle
  globalThis.understudyBundles.set(bundle, made)
  return made
}

function writeReached(file: string): void {
  afterAll(() => {
    const name = `reached-${file.replaceAll(/\W/g, '-')}.json`
    writeFileSync(join(process.env.UNDERSTUDY_SWITCHES ?? '', name), JSON.stringify({ reached: [...all], byTest }))
  })
}
