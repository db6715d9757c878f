import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from 'tsdown'
import type { TestProject } from 'vitest/node'
import { tableTexts } from '../scripts/build/table-texts.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The file of the command, absolute. */
    program: string
  }
}

/** Below the root of the project, because the program looks for packages and for the OpenAPI documents from where it stands. */
const FOLDER = '.cache'
const PREFIX = 'program-'
const DAY = 24 * 60 * 60 * 1000

/**
 * Bundles the command, which tests start as a separate process, and the entry points that suites of tests import. Otherwise each
 * of these processes strips or transforms the types of 300 files, which is half of what a short command costs. Each state of the
 * sources has a folder of its own, so that runs beside each other do not exchange the program of one another.
 */
export default async function setup(project: TestProject): Promise<void> {
  project.provide('program', await bundle())
  project.onTestsRerun(async () => project.provide('program', await bundle()))
}

async function bundle(): Promise<string> {
  const folder = resolve(FOLDER, PREFIX + stateOfSources())
  const program = join(folder, 'cli.js')
  if (existsSync(program)) return program
  mkdirSync(FOLDER, { recursive: true })
  removeOld()
  compileVerifier()
  const made = mkdtempSync(resolve(FOLDER, 'making-'))
  await build({
    config: false,
    entry: {
      cli: 'src/cli/main.ts',
      index: 'src/index.ts',
      pact: 'src/pact.ts',
      'pact-child': 'src/contracts/verifier/native-child.ts',
      vitest: 'src/vitest.ts',
      'vitest-counter': 'src/adapters/vitest-counter.ts',
      'vitest-reporter': 'src/vitest-reporter.ts',
    },
    outDir: made,
    format: 'esm',
    platform: 'node',
    fixedExtension: false,
    dts: false,
    report: false,
    logLevel: 'warn',
    plugins: [tableTexts()],
  })
  try {
    renameSync(made, folder)
  } catch (error) {
    // Another run was faster.
    if (!existsSync(program)) throw error
    rmSync(made, { recursive: true })
  }
  return program
}

/**
 * Stores the compiled code of the process for Pact's verifier. Node stores it when a process ends by itself, and this one is always
 * killed. Tests start it some two hundred times.
 */
function compileVerifier(): void {
  execFileSync(process.execPath, ['src/contracts/verifier/native-child.ts', 'data:text/javascript,'])
}

function stateOfSources(): string {
  const hash = createHash('sha256')
  const files = globSync(['src/**/*.ts', 'scripts/build/*.ts', 'test/build-program.ts', 'package-lock.json']).sort()
  for (const file of files) hash.update(`${file}\0`).update(readFileSync(file)).update('\0')
  return hash.digest('hex').slice(0, 16)
}

function removeOld(): void {
  for (const folder of globSync(resolve(FOLDER, `{${PREFIX},making-}*`))) {
    const age = Date.now() - (statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? 0)
    if (age > DAY) rmSync(folder, { recursive: true, force: true })
  }
}
