import { resolve } from '../ref.ts'
import type { Schema } from '../spec.ts'
import type { Resource } from './model.ts'
import { entrySchema, homeSchema, storageOf, storedAs } from './storage.ts'

/** Gives every resource that no schema of the state mentions its place there: in `State`, or in the entry of its unit. */
export function deriveState(document: Record<string, unknown>, resources: Map<string, Resource>): void {
  const schemas = (document.components as { schemas: Record<string, Schema> }).schemas
  schemas.State ??= { type: 'object', properties: {} }
  // A parent stands before its children, because their lists become members of its entry.
  for (const resource of resources.values()) {
    const storage = storageOf(resource)
    const nested = storage.kind === 'groups' ? storage.nested : undefined
    const home =
      nested !== undefined && resource.parent
        ? entrySchema({ document }, resource.parent)
        : homeSchema({ document }, resource)
    if (!home || storage.kind === 'map' || storage.kind === 'member') continue
    home.properties ??= {}
    const member = nested ?? storedAs(resource)
    if (member in home.properties) continue
    const name = storage.kind === 'cell' ? resource.schema : `${resource.name}State`
    const by = storage.kind === 'groups' && nested === undefined ? storage.by : undefined
    if (storage.kind !== 'cell') schemas[name] ??= entryOf(document, resource, by)
    const ref = { $ref: `#/components/schemas/${name}` }
    home.properties[member] = storage.kind === 'cell' ? ref : { type: 'array', items: ref }
  }
}

/** An entry of a state document: the document, of which only the members must be named that nothing else gives. */
function entryOf(document: object, { schema, declared }: Resource, by: string | undefined): Schema {
  const key = [...(by === undefined ? [] : [by]), ...givenMembers(document, schema, declared.key ?? {})]
  return {
    allOf: [{ $ref: `#/components/schemas/${schema}` }],
    type: declared.text === undefined ? 'object' : ['object', 'string'],
    ...(key.length > 0 && { 'x-key': key }),
    properties: by === undefined ? {} : { [by]: { type: 'string' } },
  } as Schema
}

/** The key where callers name it; where it is drawn, what a document must have and has no default. */
function givenMembers(document: object, schema: string, key: object): string[] {
  const isDrawn = Object.values(key).some((note) => /^drawn/.test(String(note)))
  if (!isDrawn) return Object.keys(key)
  const { required = [], properties = {} } = resolve<Schema>(document, { $ref: `#/components/schemas/${schema}` })
  return required.filter((name) => {
    const note = properties[name] ?? {}
    const found = resolve<Schema>(document, note)
    return note.readOnly !== true && found.readOnly !== true && (note.default ?? found.default) === undefined
  })
}
