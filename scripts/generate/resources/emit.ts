import type {
  MemberTree,
  Reference,
  ResourceKey,
  ResourceRow,
  ResourceVerbs,
} from '../../../src/core/resources/table.ts'
import { resolve } from '../ref.ts'
import type { Schema, Spec } from '../spec.ts'
import { header, literal } from '../text.ts'
import { type Conventions, VERBS, type VerbName } from './declaration.ts'
import { fixedMembers, type Resource, requestOf } from './model.ts'
import { inLoadingOrder } from './order.ts'
import { entrySchema, storageOf } from './storage.ts'

/** `resources.ts`: where the documents of each resource are stored, what identifies them, and their generic verbs. */
export function emitResources(spec: Spec): string | undefined {
  const { resources, conventions } = spec.resources
  if (!conventions) return undefined
  const rows = inLoadingOrder(spec, resources).map(
    (resource) => [resource.name, rowOf(spec, resource, conventions)] as const,
  )
  const names = rows.flatMap(([, { verbs }]) => Object.values(verbs).map(({ operation }) => operation as string))
  return `${header(spec.file)}import type { ResourceTable } from '../../core/resources/table.ts'

/** The resources of this version: a parent stands before its children. */
export const resources = ${literal(Object.fromEntries(rows))} as const satisfies ResourceTable

/** The operations that are generic verbs of a resource: they need no handler. */
export type ResourceOperation = ${names.length > 0 ? names.map((name) => `\n  | '${name}'`).join('') : 'never'}
`
}

function rowOf(spec: Spec, resource: Resource, conventions: Conventions): ResourceRow {
  const { declared, parent, schema, item, parameters } = resource
  const { missing, unit, taken, quota } = declared.errors ?? {}
  const given = givenOf(spec, resource)
  const defaults = defaultsOf(spec, resource)
  return {
    schema,
    noun: declared.label ?? resource.noun,
    ...(parent && { parent: parent.name }),
    path: item,
    storage: storageOf(resource, spec),
    ...(declared.key && { key: keyOf(spec, resource) }),
    parameters,
    ...(declared.dates && { dates: declared.dates }),
    ...(Object.keys(defaults).length > 0 && { defaults }),
    ...(declared.text !== undefined && { text: declared.text }),
    ...(given && { given }),
    ...(declared.references && { references: referencesOf(resource) }),
    ...(declared.blockedBy && { blockedBy: declared.blockedBy }),
    ...(declared.onDelete && { onDelete: declared.onDelete }),
    errors: {
      ...(missing && { missing }),
      ...(unit && { unit }),
      ...(taken && { taken }),
      ...(quota && { quota: quota as never }),
    },
    verbs: Object.fromEntries(
      VERBS.flatMap((verb) => {
        const row = verbOf(spec, resource, verb, conventions)
        return row ? [[verb, row] as const] : []
      }),
    ) as ResourceVerbs,
    ...(declared.sample && { sample: declared.sample }),
  }
}

function keyOf(spec: Spec, { name, declared }: Resource): ResourceKey {
  const [[member, note], ...others] = Object.entries(declared.key ?? {}) as [[string, unknown], ...[string, unknown][]]
  const base = { member, ...(others.length > 0 && { members: others.map(([one]) => one) }) }
  if (Array.isArray(note)) return { kind: 'fixed', ...base, values: note as string[] }
  if (typeof note === 'object') return { kind: 'given', ...base, from: (note as { given: string }).given }
  if (note === 'given') return { kind: 'given', ...base }
  const length = Number(/^drawn(\d+)$/.exec(String(note))?.[1])
  if (others.length > 0)
    throw new Error(`${spec.where(['x-resources', name, 'key'])}: ${name}: a drawn key has one member`)
  return { kind: 'drawn', ...base, length }
}

/** The members that an entry of a state document must name. */
function givenOf(spec: Spec, resource: Resource): string[] | undefined {
  const entry = entrySchema(spec, resource) as { 'x-key'?: string[] } | undefined
  const storage = storageOf(resource)
  return entry?.['x-key']?.filter((name) => storage.kind !== 'groups' || name !== storage.by)
}

/** Defaults of members that are absent from a request, from the schema of the document or the declaration. */
function defaultsOf(spec: Spec, { schema, declared }: Resource): Record<string, unknown> {
  const { properties = {} } = resolve<Schema>(spec.document, { $ref: `#/components/schemas/${schema}` })
  const own = Object.entries(properties).flatMap(([name, note]) => {
    const value = note.default ?? resolve<Schema>(spec.document, note).default
    return value === undefined ? [] : [[name, value] as const]
  })
  return { ...Object.fromEntries(own), ...declared.defaults }
}

function referencesOf({ declared }: Resource): Record<string, Reference> {
  return Object.fromEntries(
    Object.entries(declared.references ?? {}).map(([member, note]) => {
      const { to, ...rest } = typeof note === 'string' ? { to: note } : note
      return [member, { resource: to, ...rest }]
    }),
  )
}

function verbOf(spec: Spec, resource: Resource, verb: VerbName, conventions: Conventions): object | undefined {
  const { declared } = resource
  const note = declared[verb]
  if (!note || note.handler === 'own' || declared.handlers === 'own') return undefined
  const [operation] =
    [...spec.resources.verbs].find(([, one]) => one.resource.name === resource.name && one.verb === verb) ?? []
  const row = { operation, ...(note.parentMissing && { parentMissing: note.parentMissing }) }
  const members = (of: 'create' | 'update'): MemberTree =>
    membersOf(spec, resource, of, requestOf(resource, of, conventions))
  const dropEmpty = declared.dropEmpty && { dropEmpty: declared.dropEmpty }
  if (verb === 'create') {
    // One without a key is stored over the one before in any case.
    const replaces = declared.create?.replaces && declared.key
    return { ...row, members: members('create'), ...dropEmpty, ...(replaces && { replaces: true }) }
  }
  if (verb === 'list') {
    const { paging, filters } = declared.list ?? {}
    return { ...row, paging: paging ?? 'page', ...(filters && { filters }) }
  }
  if (verb !== 'update') return row
  // A patch table says itself what an empty value does.
  if (declared.update?.rows) return { ...row, kind: 'patch' }
  return { ...row, kind: 'merge', members: members('update'), ...dropEmpty }
}

/** The members of a request that the stored document has too, deep. */
function membersOf(spec: Spec, resource: Resource, verb: 'create' | 'update', request: string | undefined): MemberTree {
  const of = (name: string): Schema => resolve<Schema>(spec.document, { $ref: `#/components/schemas/${name}` })
  const tree = request ? common(spec, of(request), of(resource.schema)) : {}
  const fixed = fixedMembers(resource, verb)
  return Object.fromEntries(Object.entries(tree).filter(([name]) => !fixed.includes(name)))
}

function common(spec: Spec, request: Schema, stored: Schema): MemberTree | true {
  const find = (schema: Schema): Schema => resolve<Schema>(spec.document, schema)
  const wanted = find(request)
  const kept = find(stored)
  if (wanted.properties && kept.properties) {
    const { properties } = kept
    const entries = Object.entries(wanted.properties).flatMap(([name, inner]) => {
      const known = properties[name]
      return known ? [[name, common(spec, inner, known)] as const] : []
    })
    return Object.fromEntries(entries)
  }
  const [all, each] = [wanted.additionalProperties, kept.additionalProperties]
  if (typeof all === 'object' && typeof each === 'object') return nested('*', common(spec, all, each))
  if (wanted.items && kept.items) return nested('[]', common(spec, wanted.items, kept.items))
  return true
}

/** A map or list of plain values is taken as it is. */
function nested(key: string, inner: MemberTree | true): MemberTree | true {
  return inner === true ? true : { [key]: inner }
}
