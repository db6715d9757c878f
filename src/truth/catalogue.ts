import type { Route } from '../core/operation.ts'
import type { PatchTable } from '../core/patch/table.ts'
import type { ResourceRow, ResourceTable } from '../core/resources/table.ts'
import { resolved, type Schema, type SchemaTable } from '../core/schema/schema.ts'
import { patches } from '../generated/v1/patch.ts'
import { resources as resourcesV1 } from '../generated/v1/resources.ts'
import { routes as routesV1 } from '../generated/v1/routes.ts'
import { bodies as bodiesV1, schemas as schemasV1 } from '../generated/v1/schemas.ts'
import { resources as resourcesV2 } from '../generated/v2/resources.ts'
import { routes as routesV2 } from '../generated/v2/routes.ts'
import { bodies as bodiesV2, schemas as schemasV2 } from '../generated/v2/schemas.ts'
import type { VersionName } from './types.ts'

/** The generated tables of a version. */
export interface Catalogue {
  readonly version: VersionName
  readonly rows: ResourceTable
  readonly routes: readonly Route[]
  readonly schemas: SchemaTable
  readonly bodies: Readonly<Record<string, Schema>>
  readonly patches: Readonly<Record<string, PatchTable>>
}

export const CATALOGUES: Readonly<Record<VersionName, Catalogue>> = {
  v1: { version: 'v1', rows: resourcesV1, routes: routesV1, schemas: schemasV1, bodies: bodiesV1, patches },
  v2: { version: 'v2', rows: resourcesV2, routes: routesV2, schemas: schemasV2, bodies: bodiesV2, patches: {} },
}

/** The operations of a resource, generic or with a handler of their own. */
export interface Operations {
  readonly create?: Route
  readonly list?: Route
  readonly get?: Route
  readonly update?: Route
  readonly delete?: Route
}

const found = new WeakMap<ResourceRow, Operations>()

/** The operations of a resource: its verbs, and the others at its paths. */
export function operationsOf({ routes }: Catalogue, row: ResourceRow): Operations {
  const known = found.get(row)
  if (known) return known
  const item = row.path
  const list = item.slice(0, item.lastIndexOf('/'))
  const named = (verb: keyof Operations) => {
    const operation = row.verbs[verb]?.operation
    return operation === undefined ? undefined : routes.find((route) => route.operation === operation)
  }
  const at = (method: string, path: string) =>
    item === ''
      ? undefined
      : routes.find((route) => route.method === method && route.path === path && route.body !== 'raw')
  const operations = {
    create: named('create') ?? (row.key ? at('POST', list) : undefined),
    list: named('list') ?? (row.key ? at('GET', list) : undefined),
    get: named('get') ?? at('GET', item),
    update: named('update') ?? at('PATCH', item),
    delete: named('delete') ?? at('DELETE', item),
  }
  const made = Object.fromEntries(Object.entries(operations).filter(([, route]) => route)) as Operations
  found.set(row, made)
  return made
}

/** The members of the body of an operation, with their schemas. */
export function bodyMembers({ bodies, schemas }: Catalogue, operation: string): Readonly<Record<string, Schema>> {
  const body = bodies[operation]
  return body ? (resolved(body, schemas).properties ?? {}) : {}
}

/** The value with those members alone that a schema knows, deep. A map and a value that the schema leaves open stay as they are. */
export function fitting(value: unknown, schema: Schema | boolean | undefined, schemas: SchemaTable): unknown {
  if (typeof schema !== 'object' || typeof value !== 'object' || value === null) return value
  const { properties, additionalProperties, items } = resolved(schema, schemas)
  if (Array.isArray(value)) return items ? value.map((one) => fitting(one, items, schemas)) : value
  const members = Object.entries(value).filter(([name]) => !properties || additionalProperties || name in properties)
  return Object.fromEntries(
    members.map(([name, one]) => [name, fitting(one, properties?.[name] ?? additionalProperties, schemas)]),
  )
}

/** The value without the members that the schema calls read-only, deep. */
export function writable(value: unknown, schema: Schema | boolean | undefined, schemas: SchemaTable): unknown {
  if (typeof schema !== 'object' || typeof value !== 'object' || value === null) return value
  const { properties = {}, additionalProperties, items } = resolved(schema, schemas)
  if (Array.isArray(value)) return value.map((one) => writable(one, items, schemas))
  const members = Object.entries(value).flatMap(([name, one]) => {
    const member = Object.hasOwn(properties, name) ? properties[name] : additionalProperties
    const isSetByService = typeof member === 'object' && resolved(member, schemas).readOnly === true
    return isSetByService ? [] : [[name, writable(one, member, schemas)] as const]
  })
  return Object.fromEntries(members)
}

/** The members of a document that an operation sets: by creation, by merging, or by a patch. */
export function settableMembers(catalogue: Catalogue, row: ResourceRow): ReadonlySet<string> {
  const { create, update } = operationsOf(catalogue, row)
  const names = [create, update].flatMap((route) => (route ? Object.keys(bodyMembers(catalogue, route.operation)) : []))
  const patched = (update && catalogue.patches[update.operation]?.rows) ?? []
  return new Set([...names, ...patched.flatMap(({ to, ops }) => (to?.[0] && ops.length > 0 ? [to[0]] : []))])
}
