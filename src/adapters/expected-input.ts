import type { CommandClass, OperationNames } from '../core/operation-name.ts'
import { didYouMean } from '../core/schema/nearest.ts'
import { type Member, type Shape, type Shapes, shapeOf, type Value } from '../factories/shape.ts'
import { shapesV1 as v1Shapes, shapesV2 as v2Shapes } from '../factories/shapes.ts'
import { operations as v1Operations } from '../generated/v1/calls.ts'
import { unmodelled as v1Unmodelled } from '../generated/v1/routes.ts'
import { operations as v2Operations } from '../generated/v2/calls.ts'
import { unmodelled as v2Unmodelled } from '../generated/v2/routes.ts'
import type { OperationInputs } from '../index.ts'

/** An expected input: any part of it, in the names of the wire or of the SDK. */
export type ExpectedInput<Operation> = Operation extends CommandClass
  ? Operation extends new (
      input: infer Input,
    ) => unknown
    ? Part<Input>
    : object
  : Operation extends `${infer Version extends keyof OperationInputs}.${infer Name}`
    ? PartOf<Version, Name>
    : PartOf<'v1', Operation> | PartOf<'v2', Operation>

type PartOf<Version extends keyof OperationInputs, Name> = Name extends keyof OperationInputs[Version]
  ?
      | Part<OperationInputs[Version][Name]>
      | (Version extends 'v2' ? CapitalizedPart<OperationInputs[Version][Name]> : never)
  : never

type Part<T> = T extends readonly (infer Item)[]
  ? readonly Part<Item>[]
  : T extends Date
    ? Date
    : T extends object
      ? { readonly [Name in keyof T]?: Part<T[Name]> | undefined }
      : T

/** The same in the names that the SDK has for version 2; the keys of maps stay as they are. */
type CapitalizedPart<T> = T extends readonly (infer Item)[]
  ? readonly CapitalizedPart<Item>[]
  : T extends object
    ? {
        readonly [Name in keyof T as string extends Name ? Name : Capitalize<Name & string>]?:
          | CapitalizedPart<T[Name]>
          | undefined
      }
    : T

type Document = Readonly<Record<string, unknown>>

const TABLES = {
  v1: { operations: v1Operations, shapes: v1Shapes },
  v2: { operations: v2Operations, shapes: v2Shapes },
}

/** The operations by version, for look-ups by name. */
export const versions: readonly OperationNames[] = [
  { name: 'v1', service: 'apigateway', operations: Object.keys(v1Operations), unmodelled: Object.keys(v1Unmodelled) },
  { name: 'v2', service: 'apigatewayv2', operations: Object.keys(v2Operations), unmodelled: Object.keys(v2Unmodelled) },
]

/** Which names count where a name is one of the wire and, for another member, one of the SDK. */
type Names = 'wire' | 'sdk'

/**
 * The input that a test expects, by version, in the names of the wire: it may be written as the SDK has it, too, and where
 * both readings are possible there are two. Throws a `TypeError` that begins with `owner` for a member that no version's operation takes.
 */
export function expectedInput(
  owner: string,
  operation: string,
  versions: readonly string[],
  input: object,
): ReadonlyMap<string, readonly Document[]> {
  const expected = new Map<string, Document[]>()
  const problems: string[] = []
  for (const version of versions) {
    const readings: Document[] = []
    for (const names of ['wire', 'sdk'] as const) {
      try {
        readings.push(readingOf(version as keyof typeof TABLES, operation, input as Document, names))
      } catch (error) {
        if (!(error instanceof TypeError)) throw error
        problems.push(error.message)
      }
    }
    if (readings.length > 0) expected.set(version, readings)
  }
  if (expected.size === 0) throw new TypeError(`${owner}: ${problems[0]}`)
  return expected
}

function readingOf(version: keyof typeof TABLES, operation: string, input: Document, names: Names): Document {
  const { operations } = TABLES[version]
  const call = Object.hasOwn(operations, operation) ? operations[operation] : undefined
  if (!call) {
    throw new TypeError(`Understudy does not model ${operation}, so its input is not recorded.`)
  }
  const parameters = call.parameters.map(({ name, sdk }): [string, Member] => [
    name,
    { value: { kind: 'text' }, ...(sdk !== undefined && { sdk }) },
  ])
  const shapes = TABLES[version].shapes()
  const body = call.body === undefined ? {} : shapeOf(shapes, call.body)
  const shape = { ...body, ...Object.fromEntries(parameters) }
  return converted(shapes, shape, input, names, `${version}.${operation}`)
}

function converted(shapes: Shapes, of: string | Shape, document: Document, names: Names, path: string): Document {
  const shape = shapeOf(shapes, of)
  const bySdk = new Map(Object.entries(shape).map(([name, { sdk = name }]) => [sdk, name]))
  return Object.fromEntries(
    Object.entries(document).map(([given, value]) => {
      const onWire = Object.hasOwn(shape, given) ? given : undefined
      const name = names === 'wire' ? (onWire ?? bySdk.get(given)) : (bySdk.get(given) ?? onWire)
      const member = name === undefined ? undefined : shape[name]
      if (name === undefined || !member) {
        const known = new Set([...bySdk.keys(), ...Object.keys(shape)])
        throw new TypeError(`${path} has no member "${given}".${didYouMean(given, known)}`)
      }
      return [name, convertedValue(shapes, member.value, value, names, `${path}.${given}`)]
    }),
  )
}

function convertedValue(shapes: Shapes, kind: Value, value: unknown, names: Names, path: string): unknown {
  const inner = (of: Value, one: unknown): unknown => convertedValue(shapes, of, one, names, path)
  if (value instanceof Date) {
    return kind.kind === 'date' && kind.as === 'seconds' ? value.getTime() / 1000 : value.toISOString()
  }
  if (kind.kind === 'list' && Array.isArray(value)) return value.map((item) => inner(kind.of, item))
  if (!isPlain(value)) return value
  if (kind.kind === 'document') return converted(shapes, kind.of, value, names, path)
  if (kind.kind !== 'map') return value
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, inner(kind.of, entry)]))
}

/** A plain object: not a matcher such as `expect.objectContaining`, which compares by itself. */
function isPlain(value: unknown): value is Document {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || 'asymmetricMatch' in value) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}
