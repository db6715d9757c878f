import * as nodeTest from 'node:test'
import * as vitest from 'vitest'
import { createApiGateway } from '../../src/index.ts'
import { type Runner, reportRefusals, setupUnderstudy } from '../../src/runners.ts'

/** Playwright's `test`, as far as its hooks go. */
declare const playwright: {
  beforeAll(inner: (fixtures: object, information: object) => Promise<unknown> | unknown): void
  afterEach(inner: (fixtures: object, information: object) => Promise<unknown> | unknown): void
  afterEach(title: string, inner: (fixtures: object, information: object) => Promise<unknown> | unknown): void
  afterAll(inner: (fixtures: object, information: object) => Promise<unknown> | unknown): void
  info(): { status?: 'passed' | 'failed'; expectedStatus: 'passed' | 'failed' }
}

// The hooks of every runner are taken as they are.
export const runners: readonly Runner[] = [vitest, nodeTest, playwright]
export const setUp = (): void => {
  reportRefusals(createApiGateway(), vitest)
  reportRefusals(createApiGateway(), nodeTest)
  setupUnderstudy({ seed: 1 }, playwright)
  // @ts-expect-error A function is not a runner: it has no hooks.
  reportRefusals(createApiGateway(), 7)
}
