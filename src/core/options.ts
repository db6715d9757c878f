import { quoted } from './errors/quote.ts'
import { didYouMean } from './schema/nearest.ts'

/** Throws for what is not an object, and for a member that `known` does not list, so that a mistyped option is never silently ignored. */
export function refuseUnknown(owner: string, given: object, known: readonly string[], what = 'option'): void {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    throw new TypeError(`${owner}: ${what}s are given as an object, not as ${quoted(given)}.`)
  }
  for (const name of Object.keys(given)) {
    if (!known.includes(name))
      throw new TypeError(`${owner}: unknown ${what} ${quoted(name)}.${didYouMean(name, known)}`)
  }
}

/** Throws for what determines nothing: a fraction, `NaN`, a text. */
export function refuseUnlessSeed(owner: string, seed: number): void {
  if (!Number.isInteger(seed)) throw new TypeError(`${owner}: "seed" must be a whole number, not ${String(seed)}.`)
}

/** Throws for an account or a region that no ARN could name. */
export function refuseUnlessPlace(owner: string, account: string, region: string): void {
  if (typeof account !== 'string')
    throw new TypeError(`${owner}: "account" must be 12 digits, as a text, not ${quoted(account)}.`)
  if (!/^\d{12}$/.test(account)) throw new TypeError(`${owner}: "account" must be 12 digits, not "${account}".`)
  if (typeof region !== 'string' || !/^[a-z0-9-]{1,32}$/.test(region))
    throw new TypeError(`${owner}: "region" is not a valid region name: "${region}".`)
}

/** Throws a `TypeError` unless the number is an integer of at least `minimum`. */
export function refuseUnlessWhole(owner: string, name: string, value: number, minimum = 0): void {
  if (!Number.isInteger(value) || value < minimum) {
    throw new TypeError(`${owner}: "${name}" must be a whole number of at least ${minimum}, not ${String(value)}.`)
  }
}
