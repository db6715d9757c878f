import { quoted } from '../errors/quote.ts'
import { refuseUnknown } from '../options.ts'
import { BROKEN, FAULT_MEMBERS, type Fault } from './fault.ts'
import type { Delay } from './plan.ts'

/** Throws for what is not a number between `minimum` and `maximum`. */
export function checkNumber(what: string, value: unknown, minimum: number, maximum = Number.MAX_VALUE): void {
  if (typeof value === 'number' && value >= minimum && value <= maximum) return
  const range = maximum === Number.MAX_VALUE ? `of at least ${minimum}` : `from ${minimum} to ${maximum}`
  throw new TypeError(`${what} must be a number ${range}, not ${quoted(value)}.`)
}

/** Throws for what is not a whole number of at least `minimum`. */
export function checkWhole(what: string, value: unknown, minimum = Number.MIN_SAFE_INTEGER): void {
  if (Number.isInteger(value) && (value as number) >= minimum) return
  const range = minimum === Number.MIN_SAFE_INTEGER ? '' : ` of at least ${minimum}`
  throw new TypeError(`${what} must be a whole number${range}, not ${quoted(value)}.`)
}

/** The longest name of a rule: every entry of the journal that the rule caused repeats it. */
const LONGEST_NAME = 200

/** Throws for what is not a name of a rule. */
export function checkName(what: string, name: unknown): void {
  if (typeof name === 'string' && name !== '' && name.length <= LONGEST_NAME) return
  throw new TypeError(`${what} must be a text of 1 to ${LONGEST_NAME} characters, not ${quoted(name)}.`)
}

/** Throws for what is not an object. */
export function checkObject(what: string, value: unknown): void {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return
  throw new TypeError(`${what} must be an object, not ${quoted(value)}.`)
}

/** The longest sequence. */
const MOST_STEPS = 10_000

/** Throws for a sequence that is too long, or that cannot do anything. */
export function checkSteps(what: string, steps: readonly unknown[]): void {
  if (steps.length > MOST_STEPS)
    throw new TypeError(`${what} may have at most ${MOST_STEPS} steps, not ${steps.length}.`)
  if (steps.length === 0) throw new TypeError(`${what} needs at least one step: a fault, or 'pass'.`)
  if (steps.every((step) => step === 'pass')) {
    throw new TypeError(`${what} of 'pass' alone does nothing. Add a fault, or leave requests alone with after.`)
  }
}

/** Throws for a rule that time or chance never lets act. `between` and `now` are milliseconds since 1970. */
export function checkTiming(probability: number, between: readonly [number, number] | undefined, now: number): void {
  if (probability === 0) throw new TypeError('faults: a rule with the probability 0 never acts.')
  if (between && between[1] <= now) throw new TypeError('faults: between: this time is over, so the rule never acts.')
}

/** Throws for an invalid delay, and for a delay without effect. */
export function checkDelay(what: string, delay: Delay): void {
  if (typeof delay === 'number') {
    checkNumber(what, delay, 0)
    if (delay === 0) throw new TypeError(`${what} of 0 ms does nothing.`)
    return
  }
  if (typeof delay !== 'object' || delay === null || Array.isArray(delay)) {
    throw new TypeError(`${what} must be milliseconds, { uniform } or { logNormal }, not ${quoted(delay)}.`)
  }
  refuseUnknown(what, delay, ['uniform', 'logNormal'], 'member')
  const { uniform, logNormal } = delay as { uniform?: unknown; logNormal?: unknown }
  if ((uniform === undefined) === (logNormal === undefined)) {
    throw new TypeError(`${what} must have either uniform or logNormal.`)
  }
  if (uniform === undefined) checkLogNormal(`${what}.logNormal`, logNormal)
  else checkUniform(`${what}.uniform`, uniform)
}

function checkUniform(what: string, uniform: unknown): void {
  if (!Array.isArray(uniform) || uniform.length !== 2) {
    throw new TypeError(`${what} must be [from, to], in milliseconds, not ${quoted(uniform)}.`)
  }
  const [from, to] = uniform
  checkNumber(`${what}[0]`, from, 0)
  checkNumber(`${what}[1]`, to, from)
  if (to === 0) throw new TypeError(`${what} of 0 ms does nothing.`)
}

function checkLogNormal(what: string, given: unknown): void {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    throw new TypeError(`${what} must be { median, sigma, max }, not ${quoted(given)}.`)
  }
  const { median, sigma, max } = given as Record<string, unknown>
  refuseUnknown(what, given, ['median', 'sigma', 'max'], 'member')
  checkNumber(`${what}.median`, median, 0)
  checkNumber(`${what}.sigma`, sigma, 0, MOST_SIGMA)
  if (max !== undefined) checkNumber(`${what}.max`, max, 0)
  if (median === 0 || max === 0) throw new TypeError(`${what} of 0 ms does nothing.`)
}

/** A larger sigma gives delays beyond the range of numbers. */
const MOST_SIGMA = 50

/** Throws for what is not a fault by its form. Whether a version has it is another question. */
export function checkFault(owner: string, fault: Fault): void {
  if (typeof fault !== 'object' || fault === null || typeof fault.fault !== 'string') {
    throw new TypeError(
      `${owner}: ${quoted(fault)} is not a fault. Make one with a function such as tooManyRequests(), or in JSON by its name: "tooManyRequests".`,
    )
  }
  const what = `${owner}: ${fault.fault}`
  refuseUnknown(what, fault, FAULT_MEMBERS, 'member')
  const { bytes, status, headers, body, afterCommit } = fault
  refuseUnknown(what, fault, ['fault', 'afterCommit', ...membersOf(fault.fault)], 'member')
  if (afterCommit !== undefined && afterCommit !== true) {
    throw new TypeError(`${what}.afterCommit must be true or left out, not ${quoted(afterCommit)}.`)
  }
  if (fault.fault === 'raw') {
    checkWhole(`${what}.status`, status, 200)
    checkNumber(`${what}.status`, status, 200, 599)
    checkHeaders(`${what}.headers`, headers)
    if (body !== undefined) checkText(`${what}.body`, body)
    if (body && BODILESS.has(status as number))
      throw new TypeError(`${what}.body: an answer with the status ${status} has no body in HTTP.`)
  }
  if (fault.fault === 'truncatedBody') checkWhole(`${what}.bytes`, bytes, 0)
  checkRefusal(what, fault)
}

/** The statuses whose answers end with their head (RFC 9110): transports drop a body that is given to them. */
const BODILESS: ReadonlySet<number> = new Set([204, 205, 304])

/** The members that a fault may have, by its name. */
function membersOf(fault: string): readonly string[] {
  if (fault === 'raw') return ['status', 'headers', 'body']
  if (fault === 'truncatedBody') return ['bytes']
  return Object.hasOwn(BROKEN, fault) ? [] : ['message', 'retryAfter', 'retryAfterMs', 'members']
}

function checkRefusal(what: string, { retryAfter, retryAfterMs, message, members }: Fault): void {
  if (message !== undefined) checkText(`${what}.message`, message)
  if (typeof retryAfter === 'number') checkNumber(`${what}.retryAfter`, retryAfter, 0, Number.MAX_SAFE_INTEGER)
  else if (retryAfter !== undefined) {
    checkHeaderValue(`${what}.retryAfter`, retryAfter)
    if (Number.isNaN(Date.parse(retryAfter))) {
      throw new TypeError(`${what}.retryAfter must be seconds or an HTTP date, not ${quoted(retryAfter)}.`)
    }
  }
  if (retryAfterMs !== undefined) checkNumber(`${what}.retryAfterMs`, retryAfterMs, 0, Number.MAX_SAFE_INTEGER)
  if (members === undefined) return
  checkObject(`${what}.members`, members)
  try {
    JSON.stringify(members)
  } catch (error) {
    throw new TypeError(`${what}.members cannot be written as JSON: ${(error as Error).message.split('\n', 1)[0]}.`)
  }
}

function checkText(what: string, value: unknown): void {
  if (typeof value !== 'string') throw new TypeError(`${what} must be a text, not ${quoted(value)}.`)
}

/** A name and a value as HTTP writes them (RFC 9110): no line may end early, and transports do not agree about other letters. */
const HEADER_NAME = /^[\w!#$%&'*+.^`|~-]+$/
const HEADER_VALUE = /^[\t\x20-\x7e]*$/
/** Headers for the framing of a body. Transports set the length themselves and send the body in one piece. */
const FRAMING: ReadonlySet<string> = new Set(['content-length', 'transfer-encoding', 'trailer'])

function checkHeaders(what: string, value: unknown): void {
  if (value === undefined) return
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new TypeError(`${what} must be an object of texts, not ${quoted(value)}.`)
  }
  for (const [name, text] of Object.entries(value)) {
    if (!HEADER_NAME.test(name)) throw new TypeError(`${what}: ${quoted(name)} is not a valid header name.`)
    if (FRAMING.has(name.toLowerCase()))
      throw new TypeError(`${what}: the header ${name} is set by the transport and cannot be overridden.`)
    checkHeaderValue(`${what}.${name}`, text)
  }
}

function checkHeaderValue(what: string, value: unknown): void {
  checkText(what, value)
  if (HEADER_VALUE.test(value as string)) return
  throw new TypeError(`${what}: a header value must be one line of ASCII, not ${quoted(value)}.`)
}
