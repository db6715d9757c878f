import { resolve } from '../ref.ts'
import type { Schema } from '../spec.ts'
import { type Conventions, VERBS } from './declaration.ts'
import { fixedMembers, listName, type Resource, requestOf } from './model.ts'

type Schemas = Record<string, Schema>

/** Adds the parameters and schemas that follow from resources and are not written: lists, requests and state documents. */
export function deriveSchemas(
  document: { components: Record<string, unknown> },
  resources: Map<string, Resource>,
  conventions: Conventions,
): void {
  const parameters = { ...(document.components.parameters as object) } as Record<string, unknown>
  const schemas = { ...(document.components.schemas as object) } as Schemas
  Object.assign(document.components, { parameters, schemas })
  for (const resource of resources.values()) {
    const { declared } = resource
    if (!VERBS.some((verb) => declared[verb])) continue
    for (const name of resource.parameters)
      parameters[name] ??= { name, in: 'path', required: true, schema: { type: 'string' } }
    if (declared.list) schemas[listName(resource)] ??= listSchema(resource, conventions)
    for (const verb of ['create', 'update'] as const) {
      const name = declared[verb] && requestOf(resource, verb, conventions)
      if (name && !schemas[name]) schemas[name] = requestSchema(document, resource, verb)
    }
  }
}

function listSchema({ schema, declared }: Resource, { verbs }: Conventions): Schema {
  const { items: { member, sdk } = { member: 'items', sdk: undefined }, pages } = verbs.list
  const list = {
    type: 'array',
    ...(sdk && { 'x-sdk': { name: sdk } }),
    items: { $ref: `#/components/schemas/${schema}` },
  }
  const token = pages && declared.list?.paging !== 'all' ? { [pages.token]: pages.tokenSchema } : {}
  return { type: 'object', required: [member], properties: { ...token, [member]: list } } as Schema
}

/** The members of a document that a request may set; a creation must give those that have no default. */
function requestSchema(document: object, resource: Resource, verb: 'create' | 'update'): Schema {
  const full = resolve<Schema>(document, { $ref: `#/components/schemas/${resource.schema}` })
  const fixed = fixedMembers(resource, verb)
  const settable = Object.entries(full.properties ?? {}).filter(([name, note]) => {
    return !fixed.includes(name) && note.readOnly !== true && resolve<Schema>(document, note).readOnly !== true
  })
  const required = settable
    .filter(([name, note]) => full.required?.includes(name) && resolve<Schema>(document, note).default === undefined)
    .map(([name]) => name)
  return {
    type: 'object',
    ...(verb === 'create' && required.length > 0 && { required }),
    properties: Object.fromEntries(settable),
  } as Schema
}
