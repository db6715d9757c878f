import type { Storage } from '../../../src/core/resources/table.ts'
import { resolve } from '../ref.ts'
import type { Schema } from '../spec.ts'
import { plural, type Resource } from './model.ts'

/** Where the documents of a resource are stored. */
export function storageOf(resource: Resource, spec?: Holder): Storage {
  const { declared, parent } = resource
  if (declared.embedded !== undefined) return { kind: declared.key ? 'map' : 'member', member: declared.embedded }
  const member = storedAs(resource)
  if (!declared.key) return { kind: 'cell', member }
  if (declared.unit !== undefined) return { kind: 'unit', member, own: declared.unit }
  if (!parent || parent.declared.unit !== undefined)
    return declared.by === undefined ? { kind: 'collection', member } : { kind: 'groups', member, by: declared.by }
  const isFlat = spec !== undefined && member in (homeSchema(spec, resource)?.properties ?? {})
  return {
    kind: 'groups',
    member,
    by: declared.by ?? (parent.parameters.at(-1) as string),
    nested: declared.nested ?? member,
    ...(isFlat && { flat: true }),
  }
}

/** The member of the state, and of a state document, with the documents: `requestValidators`. */
export function storedAs({ name, declared }: Resource): string {
  const own = `${name.slice(0, 1).toLowerCase()}${name.slice(1)}`
  return declared.stored ?? (declared.key ? plural(own) : own)
}

/** A spec, as far as its schemas are concerned. */
export interface Holder {
  readonly document: Record<string, unknown>
}

/** The schema of the entries of a resource in a state document. */
export function entrySchema(spec: Holder, resource: Resource): Schema | undefined {
  const storage = storageOf(resource)
  const nested = storage.kind === 'groups' ? storage.nested : undefined
  const holder =
    nested !== undefined && resource.parent ? entrySchema(spec, resource.parent) : homeSchema(spec, resource)
  const list = holder?.properties?.[nested ?? storedAs(resource)]
  if (!list || resource.declared.embedded !== undefined) return undefined
  const { items } = resolve<Schema>(spec.document, list)
  return items && resolve<Schema>(spec.document, items)
}

/** The schema with the list of a resource in a state document: that of its unit, or `State`. */
export function homeSchema(spec: Holder, { parent }: Resource): Schema | undefined {
  const { schemas = {} } = (spec.document.components ?? {}) as { schemas?: Record<string, Schema> }
  let home = parent
  while (home && home.declared.unit === undefined) home = home.parent
  if (!home) return schemas.State
  const list = schemas.State?.properties?.[storedAs(home)]
  const entry = list && resolve<Schema>(spec.document, list).items
  return entry && resolve<Schema>(spec.document, entry)
}
