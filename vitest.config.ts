import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

// Tests start some hundred processes of ours: each takes its compiled code from here instead of compiling it again.
process.env.NODE_COMPILE_CACHE ??= fileURLToPath(new URL('.cache/compiled', import.meta.url))

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    maxWorkers: 2, // the command-line clients mostly wait for their own start
    // Only what hangs runs into these, however busy the machine is.
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
})
