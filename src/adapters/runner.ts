/** The hooks of a test runner: the module of vitest or `node:test`, Playwright's `test`, or the globals of jest. */
export interface Runner {
  beforeAll?(hook: () => Promise<void> | void): unknown
  /** `beforeAll` of `node:test`. */
  before?(hook: () => Promise<void> | void): unknown
  afterEach?(hook: () => Promise<void> | void): unknown
  afterAll?(hook: () => Promise<void> | void): unknown
  /** `afterAll` of `node:test`. */
  after?(hook: () => Promise<void> | void): unknown
  /** Playwright's information about the test that is running. */
  info?(): { readonly status?: string | undefined; readonly expectedStatus?: string }
}

/** The hooks by one name each. Throws a `TypeError` that begins with `owner` where the runner has none. */
export function hooksOf(
  owner: string,
  runner: Runner = globalThis as Runner,
): Required<Pick<Runner, 'beforeAll' | 'afterEach' | 'afterAll'>> {
  const { afterEach } = runner
  // Bound, because Playwright's hooks are methods of its `test`.
  const beforeAll = (runner.beforeAll ?? runner.before)?.bind(runner)
  const afterAll = (runner.afterAll ?? runner.after)?.bind(runner)
  if (!beforeAll || !afterEach || !afterAll) {
    throw new TypeError(
      `${owner}: no hooks of a test runner were found. Pass the runner: import * as vitest from 'vitest', import * as runner from 'node:test', import { test } from '@playwright/test'.`,
    )
  }
  return { beforeAll, afterEach: afterEach.bind(runner), afterAll }
}

/**
 * Whether the test before this hook has failed. vitest gives a hook a context with the task, `node:test` the context of the
 * test; Playwright has information about the test. jest passes nothing to its hooks, so its global state is read.
 */
export function hasFailed(runner: Runner | undefined, given: readonly unknown[]): boolean {
  const information = runner?.info?.()
  if (information) return information.status !== information.expectedStatus
  const [context] = given as [Context | undefined]
  if (context?.task) return context.task.result?.state === 'fail'
  if (typeof context?.passed === 'boolean') return !context.passed
  return hasFailedInJest()
}

interface Context {
  readonly task?: { readonly result?: { readonly state?: string } }
  readonly passed?: boolean
}

interface JestState {
  readonly currentlyRunningTest?: { readonly errors?: readonly unknown[] } | null
}

/** jest stores the running test in its global scope, under a symbol for each of its bundles. */
function hasFailedInJest(): boolean {
  const global = globalThis as Record<symbol, unknown>
  return Object.getOwnPropertySymbols(globalThis)
    .filter(({ description }) => description === 'JEST_STATE_SYMBOL')
    .some((key) => ((global[key] as JestState | undefined)?.currentlyRunningTest?.errors?.length ?? 0) > 0)
}
