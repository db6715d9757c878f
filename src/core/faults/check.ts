import { written } from '../errors/quote.ts'
import { refuseUnknown } from '../options.ts'
import { BROKEN, FAULT_MEMBERS, type Fault } from './fault.ts'
import type { Delay } from './plan.ts'

/** Throws for what is no number between `minimum` and `maximum`. */
export function checkNumber(what: string, value: unknown, minimum: number, maximum = Number.MAX_VALUE): void {
  if (typeof value === 'number' && value >= minimum && value <= maximum) return
  const range = maximum === Number.MAX_VALUE ? `of at least ${minimum}` : `from ${minimum} to ${maximum}`
  throw new TypeError(`${what} must be a number ${range}, not ${written(value)}.`)
}

/** Throws for what is no whole number of at least `minimum`. */
export function checkWhole(what: string, value: unknown, minimum = Number.MIN_SAFE_INTEGER): void {
  if (Number.isInteger(value) && (value as number) >= minimum) return
  const range = minimum === Number.MIN_SAFE_INTEGER ? '' : ` of at least ${minimum}`
  throw new TypeError(`${what} must be a whole number${range}, not ${written(value)}.`)
}

/** Throws for what is no delay. */
export function checkDelay(what: string, delay: Delay): void {
  if (typeof delay === 'number') {
    checkNumber(what, delay, 0)
    return
  }
  if (typeof delay !== 'object' || delay === null) {
    throw new TypeError(`${what} must be milliseconds, { uniform } or { logNormal }, not ${written(delay)}.`)
  }
  refuseUnknown(what, delay, ['uniform', 'logNormal'], 'member')
  const { uniform, logNormal } = delay as { uniform?: unknown; logNormal?: Record<string, unknown> }
  if (uniform !== undefined) {
    const [from, to] = Array.isArray(uniform) ? uniform : []
    checkNumber(`${what}.uniform[0]`, from, 0)
    checkNumber(`${what}.uniform[1]`, to, from)
  } else {
    refuseUnknown(`${what}.logNormal`, logNormal ?? {}, ['median', 'sigma', 'max'], 'member')
    checkNumber(`${what}.logNormal.median`, logNormal?.median, 0)
    checkNumber(`${what}.logNormal.sigma`, logNormal?.sigma, 0)
    if (logNormal?.max !== undefined) checkNumber(`${what}.logNormal.max`, logNormal.max, 0)
  }
}

/** Throws for what is no fault by its form. Whether a version has it is another question. */
export function checkFault(owner: string, fault: Fault): void {
  if (typeof fault !== 'object' || fault === null || typeof fault.fault !== 'string') {
    throw new TypeError(`${owner}: ${written(fault)} is no fault. Make one with a function such as tooManyRequests().`)
  }
  const what = `${owner}: ${fault.fault}`
  refuseUnknown(what, fault, FAULT_MEMBERS, 'member')
  const { bytes, status, headers, body, retryAfter, retryAfterMs, message, members } = fault
  const isRaw = fault.fault === 'raw'
  const isBroken = Object.hasOwn(BROKEN, fault.fault)
  const allowed = isRaw
    ? ['status', 'headers', 'body']
    : fault.fault === 'truncatedBody'
      ? ['bytes']
      : isBroken
        ? []
        : ['message', 'retryAfter', 'retryAfterMs', 'members']
  refuseUnknown(what, fault, ['fault', 'afterCommit', ...allowed], 'member')
  if (isRaw) {
    checkWhole(`${what}.status`, status, 200)
    checkNumber(`${what}.status`, status, 200, 599)
    checkHeaders(`${what}.headers`, headers)
    if (body !== undefined) checkText(`${what}.body`, body)
  }
  if (fault.fault === 'truncatedBody') checkWhole(`${what}.bytes`, bytes, 0)
  if (message !== undefined) checkText(`${what}.message`, message)
  if (typeof retryAfter === 'number') checkNumber(`${what}.retryAfter`, retryAfter, 0)
  else if (retryAfter !== undefined) checkHeaderValue(`${what}.retryAfter`, retryAfter)
  if (retryAfterMs !== undefined) checkNumber(`${what}.retryAfterMs`, retryAfterMs, 0)
  if (members !== undefined && (typeof members !== 'object' || members === null)) {
    throw new TypeError(`${what}.members must be an object, not ${written(members)}.`)
  }
}

function checkText(what: string, value: unknown): void {
  if (typeof value !== 'string') throw new TypeError(`${what} must be a text, not ${written(value)}.`)
}

/** A name and a value as HTTP writes them (RFC 9110): no line may end early, and doors do not agree about other letters. */
const HEADER_NAME = /^[\w!#$%&'*+.^`|~-]+$/
const HEADER_VALUE = /^[\t\x20-\x7e]*$/
/** What says how a body is cut into pieces. Doors send it whole, with a length of their own. */
const FRAMING: ReadonlySet<string> = new Set(['transfer-encoding', 'trailer'])

function checkHeaders(what: string, value: unknown): void {
  if (value === undefined) return
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new TypeError(`${what} must be an object of texts, not ${written(value)}.`)
  }
  for (const [name, text] of Object.entries(value)) {
    if (!HEADER_NAME.test(name)) throw new TypeError(`${what}: ${written(name)} is no name of a header.`)
    if (FRAMING.has(name.toLowerCase())) throw new TypeError(`${what}: ${name} is for the door that answers to say.`)
    checkHeaderValue(`${what}.${name}`, text)
  }
}

function checkHeaderValue(what: string, value: unknown): void {
  checkText(what, value)
  if (HEADER_VALUE.test(value as string)) return
  throw new TypeError(`${what}: a header takes a line of ASCII, not ${written(value)}.`)
}
