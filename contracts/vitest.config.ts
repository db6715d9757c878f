import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['consumers/*.pact.test.ts'],
    globalSetup: ['collect.ts'],
    testTimeout: 20_000,
  },
})
