import { defineConfig } from '@playwright/test'

export default defineConfig({ fullyParallel: true, workers: 8, reporter: 'dot', timeout: 600_000 })
