import { test as base, expect } from 'vitest'
import { type ApiGatewayOptions, createApiGateway, type Gateway } from '../index.ts'
import { type GatewayMatchers, matchers } from './matchers.ts'
import { refusalsOf } from './refusals.ts'
import { recordForReport } from './vitest-report.ts'

/** The fixtures that `test` adds to those of vitest. */
export interface GatewayFixtures {
  /** Options of the gateway: `test.override({ gatewayOptions: { seed: 7 } })` for a file or a `describe`. */
  readonly gatewayOptions: ApiGatewayOptions
  /** A gateway of this test's own: tests that run at the same time never meet. */
  readonly gateway: Gateway
}

/** vitest's `test` with a `gateway` for each test. A failing test lists the refusals of its gateway with their reasons. */
export const test = base.extend<GatewayFixtures>({
  gatewayOptions: {},
  gateway: async ({ gatewayOptions, onTestFailed, task }, use) => {
    const gateway = createApiGateway(gatewayOptions)
    const handOver = recordForReport(gateway)
    onTestFailed(() => {
      const refusals = refusalsOf(gateway.journal)
      if (refusals !== '') console.error(refusals)
    })
    await use(gateway)
    handOver?.(task)
  },
})

export { matchers, type Observed } from './matchers.ts'

expect.extend(matchers)

declare module 'vitest' {
  interface Matchers<R extends void | Promise<void> = void | Promise<void>, T = unknown> extends GatewayMatchers<R> {}
}
