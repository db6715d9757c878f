import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['*.test.js'],
    globalSetup: ['pacts.setup.js'],
    env: { PACT_DO_NOT_TRACK: 'true' }, // Pact accepts no other value
  },
})
