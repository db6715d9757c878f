export { type GatewayFixtures, matchers, type Observed, test } from './adapters/vitest.ts'
