/** Where chance comes in: every identifier of a gateway is drawn here, so that the same seed gives the same ids. */
export interface Ids {
  /** A text of `length` lower-case letters and digits, the form of API Gateway's identifiers. */
  short(length: number): string
  /** A random (version 4) UUID in form; in truth drawn from the seed. */
  uuid(): string
  /** `length` characters of base64, the form of request ids of the service front. */
  base64(length: number): string
}

const SHORT = 'abcdefghijklmnopqrstuvwxyz0123456789'
const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const VARIANT = '89ab'

/** Eight hexadecimal digits of a number in [0, 1). */
function eight(chance: number): string {
  return ((chance * 0x1_0000_0000) >>> 0).toString(16).padStart(8, '0')
}

/** A stream of identifiers that is fully determined by `seed`. */
export function createIds(seed: number): Ids {
  const random = mulberry32(seed)
  const text = (length: number, alphabet: string): string => {
    let out = ''
    for (let i = 0; i < length; i++) out += alphabet[Math.floor(random() * alphabet.length)]
    return out
  }
  return {
    short: (length) => text(length, SHORT),
    base64: (length) => text(length, BASE64),
    uuid: () => {
      // Four draws and not thirty-one: every request has one.
      const [a, b, c, d] = [eight(random()), eight(random()), eight(random()), eight(random())]
      const variant = VARIANT[Number.parseInt(c.charAt(0), 16) & 3]
      return `${a}-${b.slice(0, 4)}-4${b.slice(5)}-${variant}${c.slice(1, 4)}-${c.slice(4)}${d}`
    },
  }
}

/** A small generator with 32 bits of state: uniform numbers in [0, 1), the same on every machine. */
export function mulberry32(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/**
 * The number that the `n`th draw (from 1) of `mulberry32(seed)` gives, without the draws before it: a rule's chance at its
 * tenth request is the same whether or not anybody asked for the nine before.
 */
export function nthDraw(seed: number, n: number): number {
  return mulberry32((seed | 0) + Math.imul(n - 1, 0x6d2b79f5))()
}

/** A whole number that depends on a seed and a name (FNV-1a). */
export function seedOf(seed: number, name: string): number {
  let hash = 0x811c9dc5 ^ seed
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193)
  return hash | 0
}
