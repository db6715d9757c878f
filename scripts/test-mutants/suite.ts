import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import { createVitest, type Vitest } from 'vitest/node'
import { type Numbered, switched } from './switched.ts'

/** Stands for the code as it is. */
export const NOTHING = -1

/** What a run of test files came to. */
export interface Outcome {
  readonly failed: readonly string[]
  /** The names of the tests that failed, or what went wrong outside of any. */
  readonly tests: readonly string[]
  /** By file, in milliseconds. */
  readonly ms: ReadonlyMap<string, number>
}

/** The tests, with the switches compiled in. */
export interface Suite {
  /** Where each file writes what it reached, while nothing is removed. */
  readonly folder: string
  readonly files: readonly string[]
  /**
   * Runs test files with one entry removed, or with `NOTHING`, up to the first failure. With nothing
   * removed, each of `trials` is removed within the tests that reach it, and noticed ones are written to `noticed.jsonl`.
   */
  run(id: number, files: readonly string[], trials?: readonly number[]): Promise<Outcome>
  close(): Promise<void>
}

/** Starts the tests once; each run uses what was compiled before. */
export async function startSuite(entries: readonly Numbered[], include: string[]): Promise<Suite> {
  const folder = mkdtempSync(join(tmpdir(), 'understudy-switches-'))
  process.env.UNDERSTUDY_SWITCHES = folder
  const byFile = Map.groupBy(entries, ({ file }) => file)
  const plugin = {
    name: 'switches',
    enforce: 'pre' as const,
    transform: (code: string, id: string): string | undefined => {
      const file = relative('.', id.split('?')[0] ?? '')
      const own = byFile.get(file)
      const text = own ? switched(code, own) : undefined
      return file === 'src/core/http/exchange.ts' ? withCalled(text ?? code) : text
    },
  }
  const vitest: Vitest = await createVitest(
    'test',
    {
      ...{
        config: false,
        watch: false,
        include,
        pool: 'forks',
        isolate: true,
        fsModuleCache: false,
        maxWorkers: 2,
        bail: 1,
      },
      ...{
        runner: 'scripts/test-mutants/runner.ts',
        testTimeout: 120_000,
        hookTimeout: 120_000,
        reporters: [{}],
        setupFiles: ['scripts/test-mutants/switch.ts'],
      },
    },
    { plugins: [plugin] },
  )
  const specifications = await vitest.globTestSpecifications()
  const byName = new Map(specifications.map((one) => [relative('.', one.moduleId), one]))
  return {
    folder,
    files: include.filter((file) => byName.has(file)),
    close: () => vitest.close(),
    run: async (id, files, trials = []) => {
      writeFileSync(join(folder, 'trials'), JSON.stringify(trials))
      writeFileSync(join(folder, 'active'), String(id))
      // What is to be measured runs to its end.
      for (const { config } of [vitest, ...vitest.projects]) config.bail = id === NOTHING ? 0 : 1
      const { testModules: known, unhandledErrors } = await vitest.runTestSpecifications(
        files.flatMap((file) => byName.get(file) ?? []),
      )
      const testModules = known.filter(({ moduleId }) => files.includes(relative('.', moduleId)))
      const failed = testModules.filter((one) => one.state() === 'failed')
      const tests = failed.flatMap((one) => [
        ...one.errors().map(({ message }) => message),
        ...[...one.children.allTests('failed')].map(({ fullName }) => fullName),
      ])
      const ms = new Map(
        testModules.map((one) => [relative('.', resolve(one.moduleId)), one.diagnostic().duration] as const),
      )
      const outside = unhandledErrors.map((error) => String(error))
      return { failed: failed.map((one) => relative('.', one.moduleId)), tests: [...tests, ...outside], ms }
    },
  }
}

/** The life of a request tells which operation it is. */
function withCalled(code: string): string {
  return code.replace(
    'const { route, params } = match\n',
    (text) => `${text}globalThis.understudyCalled?.(route.operation)\n`,
  )
}
