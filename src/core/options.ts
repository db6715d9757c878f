import { didYouMean } from './nearest.ts'

/** Throws for a member that `known` does not list, so that a mistyped option is never silently ignored. */
export function refuseUnknown(owner: string, given: object, known: readonly string[], what = 'option'): void {
  for (const name of Object.keys(given)) {
    if (!known.includes(name)) throw new TypeError(`${owner}: unknown ${what} "${name}".${didYouMean(name, known)}`)
  }
}

/** Throws for a number that is no whole number of at least `minimum`. */
export function refuseUnlessWhole(owner: string, name: string, value: number, minimum = 0): void {
  if (!Number.isInteger(value) || value < minimum) {
    throw new TypeError(`${owner}: "${name}" must be a whole number of at least ${minimum}, not ${String(value)}.`)
  }
}
