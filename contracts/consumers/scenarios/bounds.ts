import { patches } from '../../../src/generated/v1/patch.ts'
import { bodies as bodiesV1, schemas as schemasV1 } from '../../../src/generated/v1/schemas.ts'
import { bodies as bodiesV2, schemas as schemasV2 } from '../../../src/generated/v2/schemas.ts'
import { sample } from '../../../src/sample-data/patch-mutations.ts'
import { notedPatchRows } from '../../../src/sample-data/patch-rows.ts'
import { type Asked, type Names, onWire } from '../../../src/sample-data/request.ts'
import type { Mutation } from '../../../src/sample-data/wrong.ts'

type Document = Readonly<Record<string, unknown>>

/** Of a schema, what limits a value. */
interface Limits {
  readonly $ref?: string
  readonly allOf?: readonly Limits[]
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly minimum?: number
  readonly maximum?: number
  readonly minLength?: number
  readonly maxLength?: number
  readonly properties?: Readonly<Record<string, Limits>>
}

type Table = Readonly<Record<string, Limits>>
type Change = Pick<Mutation, 'change' | 'request'>

const TABLES: Readonly<Record<string, { bodies: Table; schemas: Table }>> = {
  v1: { bodies: bodiesV1 as unknown as Table, schemas: schemasV1 as unknown as Table },
  v2: { bodies: bodiesV2 as unknown as Table, schemas: schemasV2 as unknown as Table },
}

/** A longer text is not told. */
const LONGEST = 2100

/** Requests at the limits of each member, and of each row of a patch table: the last value that is within, and the first beyond. */
export function atTheLimits(asked: Asked, names: Names): Change[] {
  return asked.version === 'v1' && Object.hasOwn(patches, asked.operation) ? ofRows(asked, names) : ofBody(asked)
}

function ofBody(asked: Asked): Change[] {
  const { bodies, schemas } = TABLES[asked.version] as { bodies: Table; schemas: Table }
  const body = bodies[asked.operation]
  if (!body) return []
  const visit = (given: Limits, way: readonly string[]): Change[] =>
    Object.entries(resolved(given, schemas).properties ?? {}).flatMap(([name, member]) => {
      const at = [...way, name]
      const own = resolved(member, schemas)
      const values = valuesAt(own).map((value) => ({
        change: `${at.join('.')} at its limit: ${named(value)}`,
        request: onWire({ ...asked, body: put(asked.body, at, value) }),
      }))
      return [...values, ...(own.properties && at.length < 3 ? visit(own, at) : [])]
    })
  return visit(body, [])
}

function ofRows(asked: Asked, names: Names): Change[] {
  return notedPatchRows(asked.operation).flatMap((row) =>
    valuesAt(row.value ?? {}, String).map((value) => {
      const one = { ...sample(row, names), value }
      return {
        change: `${one.path} at its limit: ${named(value)}`,
        request: onWire({ ...asked, body: { patchOperations: [one] } }),
      }
    }),
  )
}

/** Values at the limits of a schema. Patches carry all of them as texts. */
function valuesAt(limits: Limits, as: (value: unknown) => unknown = (value) => value): unknown[] {
  const { enum: values = [], minimum, maximum, minLength, maxLength } = limits
  const numbers = [minimum, minimum && minimum - 1, maximum, maximum && maximum + 1].filter((one) => one !== undefined)
  const lengths = [minLength, maxLength, maxLength && maxLength + 1].filter((one) => one !== undefined && one < LONGEST)
  return [...values.map(as), ...numbers.map(as), ...lengths.map((length) => 'x'.repeat(length as number))]
}

function named(value: unknown): string {
  return typeof value === 'string' && value.length > 60 ? `${value.length} characters` : JSON.stringify(value)
}

function resolved(schema: Limits, table: Table): Limits {
  if (schema.$ref !== undefined) return resolved(table[schema.$ref] ?? {}, table)
  if (!schema.allOf) return schema
  const parts = schema.allOf.map((part) => resolved(part, table))
  const properties = Object.assign({}, ...parts.map((one) => one.properties), schema.properties)
  return Object.assign({}, ...parts, schema, { properties })
}

function put(document: unknown, [name = '', ...rest]: readonly string[], value: unknown): unknown {
  const known = (typeof document === 'object' && document !== null ? document : {}) as Document
  return { ...known, [name]: rest.length === 0 ? value : put(known[name], rest, value) }
}
