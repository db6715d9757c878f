import { test as base, expect } from 'vitest'
import { type CommandClass, operationNamed } from '../core/operation-name.ts'
import {
  type ApiGatewayOptions,
  createApiGateway,
  type Gateway,
  type Journal,
  type JournalCall,
  type OperationName,
} from '../index.ts'
import { type ExpectedInput, expectedInput, versions } from './expected-input.ts'
import { oneLine } from './printable.ts'
import { refusalsOf } from './refusals.ts'

/** The fixtures that `test` adds to those of vitest. */
export interface GatewayFixtures {
  /** Options of the gateway: `test.override({ gatewayOptions: { seed: 7 } })` for a file or a `describe`. */
  readonly gatewayOptions: ApiGatewayOptions
  /** A gateway of this test's own: tests that run at the same time never meet. */
  readonly gateway: Gateway
}

/** vitest's `test` with a `gateway` for each test. A test that fails says what its gateway refused, and why. */
export const test = base.extend<GatewayFixtures>({
  gatewayOptions: {},
  gateway: async ({ gatewayOptions, onTestFailed }, use) => {
    const gateway = createApiGateway(gatewayOptions)
    onTestFailed(() => {
      const refusals = refusalsOf(gateway.journal)
      if (refusals !== '') console.error(refusals)
    })
    await use(gateway)
  },
})

/** The subjects of the matchers: a gateway, its journal, calls of it, or one call. */
export type Observed = Pick<Gateway, 'journal'> | Journal | JournalCall | readonly JournalCall[]

interface Result {
  pass: boolean
  message(): string
  actual?: unknown
  expected?: unknown
}

/** As much of a matcher's `this` as is used here. */
interface Context {
  isNot: boolean
  equals(a: unknown, b: unknown, testers?: unknown[]): boolean
  utils: { iterableEquality: unknown; subsetEquality: unknown }
}

/** The matchers that importing this module adds to `expect`; here by name for an `expect` of one's own. */
export const matchers = {
  toHaveReceivedOperation(
    this: Context,
    received: Observed,
    given: OperationName | CommandClass,
    input?: unknown,
  ): Result {
    const { operation, version } = operationNamed(given, versions, 'toHaveReceivedOperation')
    if (input !== undefined && (typeof input !== 'object' || input === null)) {
      throw new TypeError(`toHaveReceivedOperation: an input is an object, not ${oneLine(String(input))}.`)
    }
    const inputs = input && expectedInput(operation, version === undefined ? ['v1', 'v2'] : [version], input)
    const calls = callsOf(received)
    const ofOperation = calls.filter(
      (call) => call.operation === operation && (version === undefined || call.version === version),
    )
    const testers = [this.utils.iterableEquality, this.utils.subsetEquality]
    const fits = ({ entries, version: of = '' }: JournalCall): boolean =>
      entries.some((entry) => !inputs || inputs.get(of)?.some((wanted) => this.equals(entry.input, wanted, testers)))
    const pass = ofOperation.some(fits)
    const others = [...new Set(calls.map((call) => call.operation ?? call.entries[0]?.path))].join(', ') || 'nothing'
    const name = version === undefined ? operation : `${version}.${operation}`
    return {
      pass,
      message: () => {
        if (pass) return `expected ${name} not to be received${input ? ' with this input' : ''}, but it was`
        if (ofOperation.length === 0) return `expected ${name} to be received; there was ${oneLine(others)}`
        return `expected ${name} to be received with this input; it was received with other input`
      },
      ...(!pass && ofOperation.length > 0 && { actual: inputsOf(ofOperation), expected: input }),
    }
  },

  toRespectRetryAfter(this: Context, received: Observed): Result {
    const waits = callsOf(received).flatMap(({ operation, entries, waitsMs }) =>
      waitsMs.flatMap((waited, i) => {
        const wanted = entries[i]?.retryAfterMs
        return wanted === undefined ? [] : [{ operation, attempt: i + 1, wanted, waited }]
      }),
    )
    const early = waits.find(({ wanted, waited }) => waited < wanted)
    // Where nobody was asked to wait nothing was shown, neither the one nor the other.
    const shown = waits.length > 0
    return {
      pass: shown ? early === undefined : this.isNot,
      message: () => {
        if (!shown) return 'no call was tried again after an answer with Retry-After: there is nothing to respect'
        if (!early) return 'expected Retry-After not to be respected, but it was'
        const { operation, attempt, wanted, waited } = early
        return `expected ${operation} to wait ${wanted} ms after attempt ${attempt}; it waited ${waited} ms`
      },
    }
  },

  toHaveRetried(received: Observed, retries?: number): Result {
    const calls = callsOf(received)
    const pass = calls.some(({ attempts }) => (retries === undefined ? attempts > 1 : attempts - 1 === retries))
    const found = calls.map(({ operation, attempts }) => `${operation} ${attempts - 1}`).join(', ') || 'none'
    const wanted = retries === undefined ? 'be retried' : `be retried ${retries} times`
    return { pass, message: () => `expected ${pass ? 'no call' : 'a call'} to ${wanted}; retries: ${found}` }
  },
}

function callsOf(received: Observed): readonly JournalCall[] {
  if (Array.isArray(received)) return received
  if ('journal' in received) return received.journal.calls()
  if ('calls' in received) return received.calls()
  if ('waitsMs' in received) return [received]
  throw new TypeError('This matcher looks at a gateway, its journal, or calls of it: expect(gateway).toHaveRetried(2).')
}

/** One input is compared as it is, so that the difference is easy to read. */
function inputsOf(calls: readonly JournalCall[]): unknown {
  const inputs = calls.map(({ entries }) => entries.at(-1)?.input)
  return inputs.length === 1 ? inputs[0] : inputs
}

expect.extend(matchers)

declare module 'vitest' {
  interface Matchers<R extends void | Promise<void> = void | Promise<void>, T = unknown> {
    /**
     * The operation was received, with at least this input where one is given: path, query and body flattened, in the names
     * of the wire or of the SDK. An operation is given by its name (`v2.GetStage` for one version) or a command class.
     */
    toHaveReceivedOperation<const Operation extends OperationName | CommandClass>(
      operation: Operation,
      input?: ExpectedInput<Operation>,
    ): R
    /** After each answer that asked to wait, the client waited at least so long on the gateway's clock. */
    toRespectRetryAfter(): R
    /** A call was tried again: just so many times, or at least once. */
    toHaveRetried(retries?: number): R
  }
}
