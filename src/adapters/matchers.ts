import { type CommandClass, operationNamed } from '../core/operation-name.ts'
import type { Gateway, Journal, JournalCall, OperationName } from '../index.ts'
import { type ExpectedInput, expectedInput, versions } from './expected-input.ts'
import { oneLine } from './printable.ts'

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

/** The matchers, for any `expect` with `extend`: of vitest, jest or Playwright. */
export const matchers = {
  toHaveReceivedOperation(
    this: Context,
    received: Observed,
    given: OperationName | CommandClass,
    input?: unknown,
  ): Result {
    const { name, calls, ofOperation, fitting } = searched(this, received, given, input, 'toHaveReceivedOperation')
    const pass = fitting.length > 0
    return {
      pass,
      message: () => {
        if (pass) return `expected ${name} not to be received${withInput(input)}, but it was`
        if (ofOperation.length === 0) return `expected ${name} to be received; there was ${namesOf(calls)}`
        return `expected ${name} to be received with this input; it was received with other input`
      },
      ...(!pass && ofOperation.length > 0 && { actual: inputsOf(ofOperation), expected: input }),
    }
  },

  toHaveReceivedOperationTimes(
    this: Context,
    received: Observed,
    given: OperationName | CommandClass,
    times: number,
    input?: unknown,
  ): Result {
    const owner = 'toHaveReceivedOperationTimes'
    refuseUnlessCount(owner, times, 0)
    const { name, calls, ofOperation, fitting } = searched(this, received, given, input, owner)
    const pass = fitting.length === times
    return {
      pass,
      message: () => {
        const wanted = `expected ${name} ${pass ? 'not ' : ''}to be received ${timesOf(times)}${withInput(input)}`
        return `${wanted}; it was received ${timesOf(fitting.length)}${calls.length > 0 ? `, and there was ${namesOf(calls)}` : ''}`
      },
      ...(!pass && input !== undefined && ofOperation.length > 0 && { actual: inputsOf(ofOperation), expected: input }),
    }
  },

  toHaveReceivedNthOperation(
    this: Context,
    received: Observed,
    n: number,
    given: OperationName | CommandClass,
    input?: unknown,
  ): Result {
    const owner = 'toHaveReceivedNthOperation'
    refuseUnlessCount(owner, n, 1)
    return atPlace(searched(this, received, given, input, owner), n - 1, `call ${n}`, input)
  },

  toHaveReceivedLastOperation(
    this: Context,
    received: Observed,
    given: OperationName | CommandClass,
    input?: unknown,
  ): Result {
    const found = searched(this, received, given, input, 'toHaveReceivedLastOperation')
    return atPlace(found, found.calls.length - 1, 'the last call', input)
  },

  toRespectRetryAfter(this: Context, received: Observed): Result {
    const waits = callsOf(received).flatMap(({ operation, entries, waitsMs }) =>
      waitsMs.flatMap((waited, i) => {
        const wanted = entries[i]?.retryAfterMs
        return wanted === undefined ? [] : [{ operation, attempt: i + 1, wanted, waited }]
      }),
    )
    const early = waits.find(({ wanted, waited }) => waited < wanted)
    // Without a request to wait there is no evidence either way.
    const shown = waits.length > 0
    return {
      pass: shown ? early === undefined : this.isNot,
      message: () => {
        if (!shown) return 'no call was retried after an answer with Retry-After, so there is no delay to check'
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

/** The calls in which a matcher looks, and those that it looks for. */
interface Searched {
  /** The operation as a message names it. */
  readonly name: string
  readonly calls: readonly JournalCall[]
  readonly ofOperation: readonly JournalCall[]
  /** Those of the operation with the input, where one is given. */
  readonly fitting: readonly JournalCall[]
}

/** Throws a `TypeError` that begins with `owner` for an operation or a member that does not exist. */
function searched(
  { equals, utils }: Context,
  received: Observed,
  given: OperationName | CommandClass,
  input: unknown,
  owner: string,
): Searched {
  const { operation, version } = operationNamed(given, versions, owner)
  if (input !== undefined && (typeof input !== 'object' || input === null)) {
    throw new TypeError(`${owner}: an input is an object, not ${oneLine(String(input))}.`)
  }
  const inputs = input && expectedInput(owner, operation, version === undefined ? ['v1', 'v2'] : [version], input)
  const calls = callsOf(received)
  const ofOperation = calls.filter(
    (call) => call.operation === operation && (version === undefined || call.version === version),
  )
  const testers = [utils.iterableEquality, utils.subsetEquality]
  const fits = ({ entries, version: of = '' }: JournalCall): boolean =>
    entries.some((entry) => !inputs || inputs.get(of)?.some((wanted) => equals(entry.input, wanted, testers)))
  const name = version === undefined ? operation : `${version}.${operation}`
  return { name, calls, ofOperation, fitting: ofOperation.filter(fits) }
}

/** Whether one of all calls, counted from 0, is the one that was looked for. */
function atPlace({ name, calls, fitting }: Searched, at: number, place: string, input: unknown): Result {
  const call = calls[at]
  const pass = call !== undefined && fitting.includes(call)
  return {
    pass,
    message: () => {
      if (pass) return `expected ${place} not to be ${name}${withInput(input)}, but it was`
      if (!call) return `expected ${place} to be ${name}; there was ${namesOf(calls)}`
      return `expected ${place} to be ${name}${withInput(input)}; it was ${namesOf([call])}`
    },
    ...(!pass && call && input !== undefined && { actual: inputsOf([call]), expected: input }),
  }
}

function refuseUnlessCount(owner: string, count: unknown, least: number): void {
  if (Number.isInteger(count) && (count as number) >= least) return
  throw new TypeError(`${owner}: expected a whole number from ${least}, not ${oneLine(String(count))}.`)
}

function withInput(input: unknown): string {
  return input === undefined ? '' : ' with this input'
}

function timesOf(count: number): string {
  return count === 1 ? 'once' : `${count} times`
}

/** The operations of calls, each once, in their order. */
function namesOf(calls: readonly JournalCall[]): string {
  const names = [...new Set(calls.map((call) => call.operation ?? call.entries[0]?.path))].join(', ')
  return oneLine(names) || 'no call'
}

function callsOf(received: Observed): readonly JournalCall[] {
  if (Array.isArray(received)) return received
  if ('journal' in received) return received.journal.calls()
  if ('calls' in received) return received.calls()
  if ('waitsMs' in received) return [received]
  throw new TypeError(
    'This matcher needs a gateway, its journal, or a list of calls: expect(gateway).toHaveRetried(2).',
  )
}

/** One input is compared as it is, so that the difference is easy to read. */
function inputsOf(calls: readonly JournalCall[]): unknown {
  const inputs = calls.map(({ entries }) => entries.at(-1)?.input)
  return inputs.length === 1 ? inputs[0] : inputs
}

/** The matchers, for the types of an `expect`: `interface Matchers<R> extends GatewayMatchers<R> {}`. */
export interface GatewayMatchers<R> {
  /**
   * The operation was received, with at least this input where one is given: path, query and body flattened, in the names
   * of the wire or of the SDK. An operation is given by its name (`v2.GetStage` for one version) or a command class.
   */
  toHaveReceivedOperation<const Operation extends OperationName | CommandClass>(
    operation: Operation,
    input?: ExpectedInput<Operation>,
  ): R
  /** The operation was received by just so many calls. The attempts of one call count once. */
  toHaveReceivedOperationTimes<const Operation extends OperationName | CommandClass>(
    operation: Operation,
    times: number,
    input?: ExpectedInput<Operation>,
  ): R
  /** The `n`th call (from 1) of all operations was this one. */
  toHaveReceivedNthOperation<const Operation extends OperationName | CommandClass>(
    n: number,
    operation: Operation,
    input?: ExpectedInput<Operation>,
  ): R
  /** The last call of all operations was this one. */
  toHaveReceivedLastOperation<const Operation extends OperationName | CommandClass>(
    operation: Operation,
    input?: ExpectedInput<Operation>,
  ): R
  /** After each answer with a wait time, the client waited at least that long on the gateway's clock. */
  toRespectRetryAfter(): R
  /** A call was tried again: just so many times, or at least once. */
  toHaveRetried(retries?: number): R
}
