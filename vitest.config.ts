import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    maxWorkers: 2, // the command-line clients mostly wait for their own start
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
})
