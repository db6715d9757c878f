import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { createVitest, type TestModule, type Vitest } from 'vitest/node'
import { bundled } from './bundle.ts'
import type { Numbered } from './switched.ts'

/** Stands for the code as it is. */
export const NOTHING = -1

/** A test file that is run with one entry removed, or with `NOTHING`. */
export interface Job {
  readonly id: number
  readonly file: string
  /** The full names of the tests to run; absent: all. */
  readonly only?: readonly string[] | undefined
}

/** The result of a run of a test file. */
export interface Outcome extends Job {
  /** The name of the first test that failed, or what went wrong outside of any; nothing where all passed. */
  readonly failed?: string
  readonly ms: number
}

/** The tests, with the switches compiled in. */
export interface Suite {
  /** Where each file writes what it reached, while nothing is removed. */
  readonly folder: string
  /** Runs jobs one after another in one process, each up to its first failure. */
  run(jobs: readonly Job[]): Promise<Outcome[]>
  close(): Promise<void>
}

/** Keeps the order in which the jobs are given. */
class InOrder {
  sort = async <One>(files: One[]): Promise<One[]> => files
  shard = this.sort
}

/** Starts vitest once, for tests through each transport or only the direct one, with every test file in a bundle of its own that is made when it is first asked. */
export async function startSuite(entries: readonly Numbered[], isWhole: boolean): Promise<Suite> {
  // Within the project, where packages are found.
  mkdirSync('.cache', { recursive: true })
  const folder = mkdtempSync(resolve('.cache/switches-'))
  process.env.UNDERSTUDY_SWITCHES = folder
  const bundles = new Map<string, Promise<string>>()
  const vitest = await start()
  const project = vitest.getRootProject()
  let number = 0
  return {
    folder,
    close: async () => {
      await vitest.close()
      rmSync(folder, { recursive: true })
    },
    run: async (jobs) => {
      const byWrapper = new Map<string, Job>()
      for (const job of jobs) byWrapper.set(await wrapper(job), job)
      const { testModules } = await vitest.runTestSpecifications(
        [...byWrapper.keys()].map((file) => project.createSpecification(file)),
      )
      return testModules.flatMap((one) => {
        const job = byWrapper.get(one.moduleId)
        return job ? [outcomeOf(job, one)] : []
      })
    },
  }

  async function wrapper(job: Job): Promise<string> {
    const { file } = job
    const bundle = bundles.get(file) ?? bundled(file, entries, folder)
    bundles.set(file, bundle)
    const path = join(folder, `${number++}.test.ts`)
    writeFileSync(path, await bundle.then((made) => textOf({ ...job, bundle: made, isWhole }), failing))
    return path
  }
}

function textOf(given: Job & { readonly bundle: string; readonly isWhole: boolean }): string {
  return `import * as vitest from 'vitest'\nglobalThis.understudySwitch.evaluate(vitest, ${JSON.stringify(given)})\n`
}

/** A file that cannot be bundled fails with nothing removed, and so is left out. */
function failing(error: unknown): string {
  return `throw new Error(${JSON.stringify(String(error))})\n`
}

function start(): Promise<Vitest> {
  return createVitest('test', {
    ...{ config: false, watch: false, include: [], update: false, reporters: [{}] },
    ...{ pool: 'forks', isolate: false, maxWorkers: 1, sequence: { sequencer: InOrder } },
    ...{ testTimeout: 60_000, hookTimeout: 60_000 },
    runner: 'scripts/test-mutants/runner.ts',
    setupFiles: ['scripts/test-mutants/switch.ts'],
  })
}

function outcomeOf(job: Job, module: TestModule): Outcome {
  const ms = module.diagnostic().duration
  if (module.state() !== 'failed') return { ...job, ms }
  const [test] = module.children.allTests('failed')
  const [error] = module.errors()
  return { ...job, ms, failed: test?.fullName ?? error?.message ?? 'a hook of the file' }
}
