import type { Storage } from '../../../src/core/resources/table.ts'
import { resolve } from '../ref.ts'
import type { Schema } from '../spec.ts'
import { plural, type Resource } from './model.ts'

/** Where the documents of a resource are stored: it follows from its parent, its key and its children. */
export function storageOf(resources: Map<string, Resource>, resource: Resource): Storage {
  const { declared, parent, parameters } = resource
  if (declared.embedded !== undefined) return { kind: declared.key ? 'map' : 'member', member: declared.embedded }
  const member = storedAs(resource)
  if (!declared.key) return { kind: 'cell', member }
  if (!parent) {
    if (declared.by !== undefined) return { kind: 'groups', member, by: declared.by }
    return hasStoredChildren(resources, resource) && !declared.flat
      ? { kind: 'unit', member, own: ownCell(resource) }
      : { kind: 'collection', member }
  }
  const isInUnit = storageOf(resources, parent).kind === 'unit'
  return isInUnit
    ? { kind: 'collection', member }
    : { kind: 'groups', member, by: parent.parameters.at(-1) ?? parameters[0] ?? '' }
}

/** The member of the state, and of a state document, that holds the documents: `requestValidators`. */
export function storedAs({ name, declared }: Resource): string {
  const own = `${name.slice(0, 1).toLowerCase()}${name.slice(1)}`
  return declared.stored ?? (declared.key ? plural(own) : own)
}

function hasStoredChildren(resources: Map<string, Resource>, { name }: Resource): boolean {
  return [...resources.values()].some(
    ({ parent, declared }) => parent?.name === name && declared.embedded === undefined,
  )
}

/** The cell for the document of a unit: the last word of the name. */
function ownCell({ name }: Resource): string {
  return (/[A-Z][a-z]*$/.exec(name)?.[0] ?? name).toLowerCase()
}

/** A spec, as far as its schemas are concerned. */
export interface Holder {
  readonly document: Record<string, unknown>
}

/** The schema of the entries of a resource in a state document. */
export function entrySchema(spec: Holder, resource: Resource): Schema | undefined {
  const holder = homeSchema(spec, resource)
  const list = holder?.properties?.[storedAs(resource)]
  if (!list || resource.declared.embedded !== undefined) return undefined
  const { items } = resolve<Schema>(spec.document, list)
  return items && resolve<Schema>(spec.document, items)
}

/** The schema that holds the list of a resource in a state document: that of its unit, or `State`. */
export function homeSchema(spec: Holder, resource: Resource): Schema | undefined {
  const schemas = (spec.document.components as { schemas?: Record<string, Schema> })?.schemas ?? {}
  let home = resource.parent
  while (home?.parent) home = home.parent
  const list = home && schemas.State?.properties?.[storedAs(home)]
  const entry = list && resolve<Schema>(spec.document, list).items
  return home ? entry && resolve<Schema>(spec.document, entry) : schemas.State
}
