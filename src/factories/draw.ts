import type { Faker, Randomizer } from '@faker-js/faker'
import { faker as shared } from '@faker-js/faker/locale/en'

/** Inputs of drawn values beside the random stream. */
export interface DrawContext {
  readonly account: string
  readonly region: string
  readonly seed: number
  /** How many values of this kind were built before: makes names differ. */
  readonly sequence: number
}

/** The stream of chance that faker draws from at the moment. */
let current: Draw | undefined

const randomizer: Randomizer = {
  next: () => (current as Draw).next(),
  seed: () => {}, // every stream is begun by its place
}

let own: Faker | undefined

/**
 * A separate Faker with the locale data of the user's. It does not advance the random stream of
 * a test that uses faker itself, and no `faker.seed()` there changes what is drawn here. Made from the instance, because
 * the package exports the class only together with all its locales, which takes five times as long to import.
 */
function ownFaker(): Faker {
  if (own) return own
  const Own = shared.constructor as new (options: { locale: Faker['rawDefinitions']; randomizer: Randomizer }) => Faker
  own = new Own({ locale: shared.rawDefinitions, randomizer })
  return own
}

/**
 * Chance for one place of one value. A place has its own stream, so what is drawn for one member does not depend on which
 * other members there are: a trait changes what it is about, and nothing else.
 */
export class Draw {
  readonly context: DrawContext
  readonly #seed: number
  #state: number

  constructor(seed: number, context: DrawContext) {
    this.#seed = seed
    this.#state = seed
    this.context = context
  }

  /** The stream of a place below this one. */
  at(place: string): Draw {
    return new Draw(mixed(this.#seed, place), this.context)
  }

  /** Faker, drawing from here until the next use of another place. */
  get faker(): Faker {
    current = this
    return ownFaker()
  }

  /** A number in [0, 1): the same on every machine, as it takes nothing but 32-bit arithmetic. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0
    let t = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }

  /** A whole number between two others, both of which may come up. */
  whole(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1))
  }

  pick<T>(list: readonly [T, ...T[]]): T {
    return list[this.whole(0, list.length - 1)] as T
  }

  /** Lower-case letters and digits, the form of the service's identifiers. */
  short(length: number): string {
    let text = ''
    for (let i = 0; i < length; i++) text += SHORT[this.whole(0, SHORT.length - 1)]
    return text
  }
}

const SHORT = 'abcdefghijklmnopqrstuvwxyz0123456789'

/** A seed for a place below another: FNV-1a over the name, begun at the seed, and stirred. */
export function mixed(seed: number, place: string): number {
  let hash = seed ^ 0x811c9dc5
  for (let i = 0; i < place.length; i++) hash = Math.imul(hash ^ place.charCodeAt(i), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  return (hash ^ (hash >>> 13)) | 0
}
