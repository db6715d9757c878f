import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: { pool: 'threads', maxWorkers: 8, minWorkers: 8, include: ['*.test.js'], testTimeout: 600_000 },
})
