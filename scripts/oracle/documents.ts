import fc from 'fast-check'
import { resolved, type Schema, type SchemaTable } from '../../src/core/schema/schema.ts'

/** Numbers between 0 and 1, the same for the same seed. */
export type Chance = () => number

export function chanceOf(seed: number): Chance {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const TEXTS = [
  '',
  ' ',
  'a',
  'prod',
  '$default',
  'aws:x',
  'AWS:x',
  'arn:aws:x',
  '200',
  '099',
  'a/b~c',
  '0',
  '\u{1F600}',
  'x'.repeat(1100),
]
const NUMBERS = [0, 1, -1, 1.5, 29, 100, 100.5, 1e4, 1e9, -0, Number.POSITIVE_INFINITY]
const KEYS = ['extra', '0', '', 'a/b', 'a~1b', 'toString', 'aws:tag', 'color', 'GET', '*/*']
const ANYTHING = [null, true, false, 0, 1.5, 'text', '', [], [1], {}, { a: 1 }, undefined]

/** Makes documents of a schema, valid and broken: each place is broken with the probability `wrong`. */
export class Documents {
  readonly #table: SchemaTable
  readonly #chance: Chance
  readonly #texts = new Map<string, readonly string[]>()

  constructor(table: SchemaTable, chance: Chance) {
    this.#table = table
    this.#chance = chance
  }

  make(given: Schema, wrong: number, depth = 0): unknown {
    if (this.#happens(wrong)) return this.#pick(ANYTHING)
    const schema = resolved(given, this.#table)
    const types = [schema.type ?? 'object'].flat()
    switch (this.#pick(types)) {
      case 'string':
        return this.#text(schema, wrong)
      case 'integer':
      case 'number':
        return this.#number(schema, wrong)
      case 'boolean':
        return this.#happens(0.5)
      case 'array':
        return Array.from({ length: Math.floor(this.#chance() * 4) }, () =>
          this.make(schema.items ?? {}, wrong, depth + 1),
        )
      case 'null':
        return null
      default:
        return this.#object(schema, wrong, depth)
    }
  }

  #text(schema: Schema, wrong: number): string {
    if (this.#happens(wrong)) return this.#pick(TEXTS)
    if (schema.enum) return this.#pick(schema.enum)
    if (schema.pattern !== undefined) return this.#pick(this.#textsOf(schema.pattern))
    return this.#happens(0.7) ? 'some text' : this.#pick(TEXTS)
  }

  #number({ minimum = 0, maximum = 1000 }: Schema, wrong: number): number {
    if (this.#happens(wrong)) return this.#pick([minimum - 1, maximum + 1, minimum + 0.5])
    return this.#happens(0.5) ? this.#pick([minimum, maximum]) : this.#pick(NUMBERS)
  }

  #object(schema: Schema, wrong: number, depth: number): object {
    const made: Record<string, unknown> = {}
    for (const [name, member] of Object.entries(schema.properties ?? {})) {
      const isNeeded = schema.required?.includes(name) || schema['x-key']?.includes(name)
      if (this.#happens(isNeeded ? 1 - wrong : 0.4 / (depth + 1))) made[name] = this.make(member, wrong, depth + 1)
    }
    const others = schema.additionalProperties
    if (typeof others === 'object') {
      const names = schema.propertyNames ? resolved(schema.propertyNames, this.#table) : {}
      for (let left = Math.floor(this.#chance() * 4); left > 0; left--)
        this.#add(made, this.#text(names, wrong), this.make(others, wrong, depth + 1))
    }
    if (this.#happens(wrong)) this.#add(made, this.#pick(KEYS), this.#pick(ANYTHING))
    return made
  }

  /** An own member with any name. */
  #add(to: object, name: string, value: unknown): void {
    Object.defineProperty(to, name, { value, enumerable: true, configurable: true, writable: true })
  }

  /** Some texts that match a pattern, if they can be generated. */
  #textsOf(pattern: string): readonly string[] {
    const known = this.#texts.get(pattern)
    if (known) return known
    const made = this.#matching(pattern)
    this.#texts.set(pattern, made)
    return made
  }

  #matching(pattern: string): readonly string[] {
    try {
      return fc.sample(fc.stringMatching(new RegExp(pattern)), { numRuns: 20, seed: 1 })
    } catch {
      return TEXTS // fast-check makes no texts for look-aheads
    }
  }

  #happens(probability: number): boolean {
    return this.#chance() < probability
  }

  #pick<T>(of: readonly T[]): T {
    return of[Math.floor(this.#chance() * of.length)] as T
  }
}
