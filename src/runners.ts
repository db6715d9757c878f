export { type GatewayMatchers, matchers, type Observed } from './adapters/matchers.ts'
export { reportRefusals } from './adapters/report-refusals.ts'
export type { Runner } from './adapters/runner.ts'
export { type Setup, setupUnderstudy } from './adapters/setup.ts'
