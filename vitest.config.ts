import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import Alternating from './test/sequencer.ts'

// Tests start some hundred processes of ours: each takes its compiled code from here instead of compiling it again.
process.env.NODE_COMPILE_CACHE ??= fileURLToPath(new URL('.cache/compiled', import.meta.url))

/** `RULES=rules.md npm test` writes which refusals of which operations the tests met. */
const { RULES } = process.env

export default defineConfig({
  test: {
    // A line for each file, and every failure at the end.
    slowTestThreshold: 60_000,
    ...(RULES && { reporters: ['default', ['./src/vitest-reporter.ts', { file: false, coverage: RULES }]] }),
    // Node runs the sources as they are: it strips their types, and tests run the modules that users run.
    experimental: { viteModuleRunner: false },
    // The tests create many short-lived values, which a larger young generation collects at once.
    execArgv: ['--max-semi-space-size=64'],
    sequence: { sequencer: Alternating },
    // Files share their workers, so each leaves nothing behind: no patched global, no open server, no variable of the environment.
    isolate: false,
    // One more than the cores of a small machine, because tests of the command line and of clients mostly wait for their processes.
    maxWorkers: Math.max(3, availableParallelism() - 1),
    // Only what hangs runs into these, however busy the machine is.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/build-program.ts',
  },
})
