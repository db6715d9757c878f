import { replaced } from './bindings.ts'

/** The placeholder for the caller's account, as everywhere in Understudy. */
export const OWN_ACCOUNT = '123456789012'

/** The account in an ARN, in the address of a queue, and where a text begins with it, as in `123456789012:a1b2c3d4e5`. */
const PLACES = [/\barn:[\w-]+:[\w-]*:[\w-]*:(\d{12})\b/g, /\bsqs\.[\w-]{1,40}\.[\w.-]{1,60}\/(\d{12})\b/g]

/** A number that may be the id of an account. */
const ACCOUNT = /(?<!\d)\d{12}(?!\d)/g

/**
 * A document with the ids of accounts replaced, the same by the same everywhere: `own` by 123456789012, every other one by a number
 * that no account has, 000000000001 and so on.
 */
export function withoutAccounts<Value>(document: Value, own: string | undefined): Value {
  const known = new Map<string, string>(own === undefined ? [] : [[own, OWN_ACCOUNT]])
  const note = (value: unknown): undefined => {
    if (typeof value !== 'string') return
    for (const place of PLACES) {
      for (const [, account = ''] of value.matchAll(place)) {
        if (known.has(account) || account === OWN_ACCOUNT) continue
        known.set(account, String(known.size - (own === undefined ? 0 : 1) + 1).padStart(12, '0'))
      }
    }
  }
  replaced(document, note)
  if (known.size === 0) return document
  const clean = (text: string): string => text.replace(ACCOUNT, (account) => known.get(account) ?? account)
  return renamed(document, clean) as Value
}

/** A value with its texts changed, the keys of maps included. */
export function renamed(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value)
  if (Array.isArray(value)) return value.map((one) => renamed(one, change))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [change(name), renamed(one, change)]))
}
