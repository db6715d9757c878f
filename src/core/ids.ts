/** Where chance comes in: every identifier of a gateway is drawn here, so that the same seed gives the same ids. */
export interface Ids {
  /** A text of `length` lower-case letters and digits, the form of API Gateway's identifiers. */
  short(length: number): string
  /** A random (version 4) UUID in form; in truth drawn from the seed. */
  uuid(): string
  /** `length` characters of base64, the form of request ids of the service front. */
  base64(length: number): string
  /** The seed with which another stream goes on where this one is. */
  seed(): number
  /** Goes on where the stream was that gave this seed. */
  goOn(seed: number): void
}

const SHORT = 'abcdefghijklmnopqrstuvwxyz0123456789'
const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const HEX = '0123456789abcdef'
const VARIANT = '89ab'
/** By how much each draw moves the state of the generator. */
const STEP = 0x6d2b79f5

/** The character codes of the current UUID, for all streams. Each call writes all positions but the fixed ones. */
const uuid = Array.from('........-....-4...-....-............', (letter) => letter.charCodeAt(0))

/** A stream of identifiers that is fully determined by `seed`. */
export function createIds(seed: number): Ids {
  const { draw: random, state, goOn } = generator(seed)
  // Built from character codes, because a concatenated text keeps references to all of its pieces.
  const text = (length: number, alphabet: string): string => {
    const codes = new Array<number>(length)
    for (let i = 0; i < length; i++) codes[i] = alphabet.charCodeAt(Math.floor(random() * alphabet.length))
    return String.fromCharCode.apply(null, codes)
  }
  /** Writes the lowest `digits` hexadecimal digits of `bits` into `uuid`, from a place on. */
  const write = (bits: number, at: number, digits: number): void => {
    let rest = bits
    for (let i = at + digits - 1; i >= at; i--) {
      uuid[i] = HEX.charCodeAt(rest & 15)
      rest >>>= 4
    }
  }
  return {
    seed: state,
    goOn,
    short: (length) => text(length, SHORT),
    base64: (length) => text(length, BASE64),
    uuid: () => {
      // Four draws and not thirty-one: every request has one.
      write(random() * 0x1_0000_0000, 0, 8)
      const b = (random() * 0x1_0000_0000) >>> 0
      write(b >>> 16, 9, 4)
      write(b, 15, 3)
      const c = (random() * 0x1_0000_0000) >>> 0
      uuid[19] = VARIANT.charCodeAt((c >>> 28) & 3)
      write(c >>> 16, 20, 3)
      write(c, 24, 4)
      write(random() * 0x1_0000_0000, 28, 8)
      return String.fromCharCode.apply(null, uuid)
    },
  }
}

/** A small generator with 32 bits of state: uniform numbers in [0, 1), the same on every machine. */
export function mulberry32(seed: number): () => number {
  return generator(seed).draw
}

/** The generator, and the seed with which another one goes on where it is. */
function generator(seed: number): { draw(): number; state(): number; goOn(from: number): void } {
  let state = seed | 0
  return {
    draw: () => {
      state = (state + STEP) | 0
      let t = Math.imul(state ^ (state >>> 15), 1 | state)
      t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
      return ((t ^ (t >>> 14)) >>> 0) / 4294967296
    },
    state: () => state,
    goOn: (from) => {
      state = from
    },
  }
}

/**
 * The number that the `n`th draw (from 1) of `mulberry32(seed)` gives, without the draws before it: a rule's chance at its
 * tenth request is the same, even if the nine before were not read.
 */
export function nthDraw(seed: number, n: number): number {
  return mulberry32((seed | 0) + Math.imul(n - 1, STEP))()
}

/**
 * The seed of the `n`th start (from 1) of what goes on from start to start. All streams are parts of one circle of 2^32
 * draws; by the golden ratio each start gets a beginning that is far from those of all others.
 */
export function seedOfStart(seed: number, n: number): number {
  return (seed + Math.imul(Math.imul(n - 1, 0x9e3779b9), STEP)) | 0
}

/** A whole number that depends on a seed and a name (FNV-1a). */
export function seedOf(seed: number, name: string): number {
  let hash = 0x811c9dc5 ^ seed
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193)
  return hash | 0
}
