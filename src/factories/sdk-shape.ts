import { type Document, isDocument, isoDate, unknownMember } from './fill.ts'
import { type Shape, type Shapes, shapeOf, type Value } from './shape.ts'

/** A document of the wire as the SDK hands it out: its names, and dates as `Date`. */
export function toSdk(shapes: Shapes, of: string | Shape, document: Document): Document {
  const converted: Document = {}
  for (const [name, member] of Object.entries(shapeOf(shapes, of))) {
    if (name in document) converted[member.sdk ?? name] = valueToSdk(shapes, member.value, document[name])
  }
  return converted
}

function valueToSdk(shapes: Shapes, value: Value, wire: unknown): unknown {
  if (value.kind === 'date') return new Date(typeof wire === 'number' ? Math.round(wire * 1000) : String(wire))
  if (value.kind === 'list' && Array.isArray(wire)) return wire.map((item) => valueToSdk(shapes, value.of, item))
  if (!isDocument(wire)) return wire
  if (value.kind === 'document') return toSdk(shapes, value.of, wire)
  return value.kind === 'map' ? entries(wire, (entry) => valueToSdk(shapes, value.of, entry)) : wire
}

/** The way back. `undefined` and `null` stay what they are. Throws a `TypeError` for a name that the SDK does not have. */
export function fromSdk(shapes: Shapes, of: string | Shape, document: Document): Document {
  const names = new Map(Object.entries(shapeOf(shapes, of)).map(([name, { sdk = name }]) => [sdk, name]))
  const shape = shapeOf(shapes, of)
  const converted: Document = {}
  for (const [sdk, value] of Object.entries(document)) {
    const name = names.get(sdk)
    const member = name === undefined ? undefined : shape[name]
    if (name === undefined || !member) throw new TypeError(unknownMember(of, sdk, [...names.keys()]))
    converted[name] = valueFromSdk(shapes, member.value, value)
  }
  return converted
}

function valueFromSdk(shapes: Shapes, value: Value, sdk: unknown): unknown {
  if (sdk instanceof Date) return wireDate(value, sdk)
  if (value.kind === 'list' && Array.isArray(sdk)) return sdk.map((item) => valueFromSdk(shapes, value.of, item))
  if (!isDocument(sdk)) return sdk
  if (value.kind === 'document') return fromSdk(shapes, value.of, sdk)
  return value.kind === 'map' ? entries(sdk, (entry) => valueFromSdk(shapes, value.of, entry)) : sdk
}

function wireDate(value: Value, date: Date): unknown {
  const seconds = date.getTime() / 1000
  return value.kind === 'date' && value.as === 'seconds' ? seconds : isoDate(seconds)
}

function entries(map: Document, each: (entry: unknown) => unknown): Document {
  return Object.fromEntries(Object.entries(map).map(([key, entry]) => [key, each(entry)]))
}
