import { didYouMean } from '../core/schema/nearest.ts'
import type { Draw } from './draw.ts'
import { recipes } from './recipes.ts'
import { type Member, type Shape, type Shapes, shapeOf, type Value } from './shape.ts'

export type Document = Record<string, unknown>

/** Everything that is drawn happened in the year 2024: nothing depends on when a test runs. */
const YEAR_BEGINS = 1_704_067_200
const YEAR_SECONDS = 366 * 24 * 3600

/** A document with what the service always sends and what is usual, drawn or at its default. */
export function drawn(shapes: Shapes, of: string | Shape, draw: Draw): Document {
  return drawnOf(shapes, of, draw, ({ required, usual }) => (required ?? usual) === true)
}

function drawnOf(shapes: Shapes, of: string | Shape, draw: Draw, wanted: (member: Member) => boolean): Document {
  const document: Document = {}
  for (const [name, member] of Object.entries(shapeOf(shapes, of))) {
    if (!wanted(member)) continue
    document[name] =
      member.default === undefined ? drawnValue(shapes, member.value, draw.at(name)) : structuredClone(member.default)
  }
  return document
}

export function drawnValue(shapes: Shapes, value: Value, draw: Draw): unknown {
  switch (value.kind) {
    case 'boolean':
      return draw.next() < 0.5
    case 'text':
      return value.make === undefined ? draw.faker.word.noun() : recipe(value.make)(draw)
    case 'choice':
      return draw.pick(value.of as [string, ...string[]])
    case 'whole':
    case 'number':
      return draw.whole(Math.max(0, value.minimum ?? 0), Math.min(10_000, value.maximum ?? 10_000))
    case 'date': {
      const seconds = drawnSeconds(draw)
      return value.as === 'seconds' ? seconds : isoDate(seconds)
    }
    case 'list':
      return Array.from({ length: draw.whole(1, 3) }, (_, i) => drawnValue(shapes, value.of, draw.at(String(i))))
    case 'map':
      return Object.fromEntries(
        Array.from({ length: draw.whole(1, 3) }, (_, i) => {
          const place = draw.at(String(i))
          return [recipe(value.key ?? 'variableName')(place), drawnValue(shapes, value.of, place.at('value'))]
        }),
      )
    case 'document':
      return drawn(shapes, value.of, draw)
  }
}

function recipe(name: string): (draw: Draw) => string {
  const found = recipes[name]
  if (!found) throw new Error(`Unknown recipe "${name}".`)
  return found
}

/** A point in time of 2024, in seconds since 1970. */
export function drawnSeconds(draw: Draw): number {
  return draw.whole(YEAR_BEGINS, YEAR_BEGINS + YEAR_SECONDS - 1)
}

/** Seconds since 1970 in the wire form of v2. */
export function isoDate(seconds: number): string {
  return new Date(Math.round(seconds * 1000)).toISOString().replace('.000Z', 'Z')
}

/** Something that may be laid over a document: `undefined` keeps a member, `null` removes it. */
export type Overrides = Readonly<Record<string, unknown>>

/**
 * The document with the overrides laid over it. Nested documents are completed, maps are replaced. Throws a `TypeError`
 * for a member that the shape does not know.
 */
export function laidOver(
  shapes: Shapes,
  of: string | Shape,
  document: Document,
  given: Overrides,
  draw: Draw,
): Document {
  const shape = shapeOf(shapes, of)
  const changed = { ...document }
  for (const [name, value] of Object.entries(given)) {
    const member = Object.hasOwn(shape, name) && shape[name]
    if (!member) throw new TypeError(unknownMember(of, name, Object.keys(shape)))
    if (value === undefined) continue
    if (value === null) delete changed[name]
    else if (value instanceof Date) throw new TypeError(dateOnWire(name, member))
    else changed[name] = completed(shapes, member, changed[name], value, draw.at(name))
  }
  return inOrder(shapes, of, changed)
}

/** The given value of a member, completed where it is a nested document. */
function completed(shapes: Shapes, { value }: Member, before: unknown, given: unknown, draw: Draw): unknown {
  if (!isDocument(given)) return structuredClone(given)
  if (value.kind === 'document') {
    return laidOver(shapes, value.of, isDocument(before) ? before : drawn(shapes, value.of, draw), given, draw)
  }
  if (value.kind !== 'map' || value.of.kind !== 'document') return { ...given }
  const { of } = value.of
  return Object.fromEntries(
    Object.entries(given).map(([key, entry]) => {
      if (!isDocument(entry)) return [key, entry]
      // An entry has the members that the service always sends, and otherwise only the given members.
      const place = draw.at(key)
      const needed = drawnOf(shapes, of, place, ({ required }) => required === true)
      return [key, laidOver(shapes, of, needed, entry, place)]
    }),
  )
}

/** The members in the order of the spec. */
export function inOrder(shapes: Shapes, of: string | Shape, document: Document): Document {
  const shape = shapeOf(shapes, of)
  const sorted: Document = {}
  for (const name of Object.keys(shape)) if (name in document) sorted[name] = document[name]
  return sorted
}

export function isDocument(value: unknown): value is Document {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)
}

function dateOnWire(name: string, { value }: Member): string {
  const form = value.kind === 'date' && value.as === 'seconds' ? 'a number of seconds since 1970' : 'a text'
  return `build: ${name} is ${form} on the wire. Take the factory's sdk() to give a Date.`
}

export function unknownMember(of: string | Shape, name: string, known: readonly string[]): string {
  const what = typeof of === 'string' ? of : 'the document'
  return `build: ${what} has no member "${name}".${didYouMean(name, known)}`
}
