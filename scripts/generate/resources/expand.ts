import type { Place, Source } from '../source.ts'
import { checkDeclared, checkRefs } from './check.ts'
import { complete } from './complete.ts'
import { type Conventions, type Declarations, VERBS, type VerbName, type VerbNote } from './declaration.ts'
import { deriveSchemas } from './derive.ts'
import { deriveState } from './derive-state.ts'
import { listName, operationName, type Resource, requestOf, resourcesOf, withArticle } from './model.ts'
import { expandPatch, type Families } from './refusals.ts'

/** An operation of an OpenAPI document, as far as resources write it. */
export type OperationObject = Record<string, unknown> & { operationId: string }

/** A spec whose resources have become ordinary paths and schemas. */
export interface Expanded {
  /** An OpenAPI document. */
  document: Record<string, unknown>
  resources: Map<string, Resource>
  conventions: Conventions | undefined
  /** Which verb of which resource an operation is, by its name. */
  verbs: Map<string, { resource: Resource; verb: VerbName }>
  /** The file and line of a place in the expanded document. */
  where(place: Place): string
}

/**
 * Expands `x-resources` into `paths` and `components`, and completes every operation by the `x-conventions` of the
 * spec: errors, responses and behaviours that follow from its path, its body and its answer. Throws `file:line: ...`.
 */
export function expand(source: Source): Expanded {
  const {
    'x-resources': declarations = {},
    'x-conventions': conventions,
    'x-refusals': families = {},
    'x-order': _,
    ...rest
  } = source.value as Record<string, unknown> & {
    'x-resources'?: Declarations
    'x-conventions'?: Conventions
    'x-refusals'?: Families
  }
  const fail = (name: string, member: string, problem: string): never => {
    throw new Error(`${source.where(['x-resources', name, ...member.split('.')])}: ${name}: ${problem}`)
  }
  const resources = resourcesOf(declarations, fail)
  if (!conventions) return unexpanded(source, structuredClone(rest))

  const document = structuredClone({ components: {}, ...rest, paths: {} }) as Document
  for (const { name, schema } of resources.values()) {
    const schemas = (document.components.schemas ?? {}) as object
    if (!Object.hasOwn(schemas, schema)) fail(name, 'schema', `there is no schema "${schema}"`)
  }
  checkDeclared(resources, families, conventions, document, source.where)
  deriveSchemas(document, resources, conventions)
  deriveState(document, resources)
  checkRefs(source.value, document, source.where)
  const origins = new Map<string, Place>()
  const verbs: Expanded['verbs'] = new Map()
  for (const { path, own, written } of inFileOrder(source, resources)) {
    const item = document.paths[path] ?? pathItem(path)
    const twice = Object.keys(written).find((member) => member !== 'parameters' && member in item)
    if (twice) throw new Error(`${source.where(['paths', path, twice])}: a resource declares ${twice} ${path} already`)
    document.paths[path] = Object.assign(item, structuredClone(written))
    for (const { resource, verb } of own) {
      const method = resource.declared[verb]?.method ?? conventions.verbs[verb].method
      if (method in item) fail(resource.name, verb, `${method.toUpperCase()} ${path} is declared twice`)
      const operation = operationOf(resource, verb, conventions, document)
      if (verb === 'update') expandPatch(operation, resource, families, document, fail)
      item[method] = operation
      origins.set(['paths', path, method].join('\n'), ['x-resources', resource.name, verb])
      verbs.set(operation.operationId, { resource, verb })
    }
  }
  leaveOutModelled(document)
  const expanded = { document, resources, conventions, verbs, where: located(source, origins) }
  complete(expanded)
  return expanded
}

/** `x-unmodelled` may list every operation of the service: those that are modelled by now are left out. */
function leaveOutModelled(document: Document): void {
  const names = Object.values(document.paths).flatMap((item) =>
    Object.values(item).map((operation) => (operation as Partial<OperationObject>).operationId),
  )
  const unmodelled = Object.entries((document['x-unmodelled'] ?? {}) as object)
  document['x-unmodelled'] = Object.fromEntries(unmodelled.filter(([name]) => !names.includes(name)))
}

type Paths = Record<string, Record<string, unknown>>
type Document = Record<string, unknown> & { components: Record<string, unknown>; paths: Paths }

/** A path: the verbs of resources on it, and what is written under `paths`. */
interface PathEntry {
  path: string
  own: { resource: Resource; verb: VerbName }[]
  written: Record<string, unknown>
}

function unexpanded(source: Source, document: Record<string, unknown>): Expanded {
  return { document, resources: new Map(), conventions: undefined, verbs: new Map(), where: source.where }
}

/** The paths of each file: first those of its resources, then those that are written. */
function inFileOrder(source: Source, resources: Map<string, Resource>): PathEntry[] {
  const entries: { file: number; entry: PathEntry }[] = []
  for (const resource of resources.values()) {
    const file = source.fileOf(['x-resources', resource.name])
    const at = (path: string, verbs: readonly VerbName[]): void => {
      const present = verbs.filter((verb) => resource.declared[verb] !== undefined)
      const own = present.map((verb) => ({ resource, verb }))
      if (own.length > 0) entries.push({ file, entry: { path, own, written: {} } })
    }
    const onItem = VERBS.filter((verb) => isOnItem(resource, verb))
    at(
      resource.collection,
      VERBS.filter((verb) => !onItem.includes(verb)),
    )
    at(resource.item, onItem)
  }
  for (const [path, item] of Object.entries((source.value.paths ?? {}) as Paths)) {
    entries.push({ file: source.fileOf(['paths', path]), entry: { path, own: [], written: item } })
  }
  return entries.sort((a, b) => a.file - b.file).map(({ entry }) => entry)
}

function isOnItem({ item, collection, declared }: Resource, verb: VerbName): boolean {
  if (item === collection || verb === 'get' || verb === 'update' || verb === 'delete') return true
  return verb === 'create' && (declared.create?.at === 'item' || declared.create?.method === 'put')
}

function pathItem(path: string): Record<string, unknown> {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
  return names.length > 0 ? { parameters: names.map((name) => ({ $ref: `#/components/parameters/${name}` })) } : {}
}

function operationOf(
  resource: Resource,
  verb: VerbName,
  conventions: Conventions,
  document: Document,
): OperationObject {
  const convention = conventions.verbs[verb]
  const { declared, schema } = resource
  const note: VerbNote = declared[verb] ?? {}
  const status = note.status ?? convention.status
  const description = status === convention.status ? convention.description : conventions.descriptions?.[status]
  const answer = verb === 'list' ? listName(resource) : verb === 'delete' ? undefined : schema
  const parameters = [...(note.parameters ?? []), ...pageParameters(resource, verb, conventions)]
  const request = requestOf(resource, verb, conventions)
  const schemas = document.components.schemas as Record<string, { required?: string[] }>
  const isRequired = convention.kind === 'merge' || (schemas[request ?? '']?.required?.length ?? 0) > 0
  return {
    operationId: operationName(resource, verb, convention.operation),
    ...(note.sdkNames && { 'x-sdk-names': note.sdkNames }),
    summary: note.summary ?? summaryOf(resource, convention.summary),
    tags: [declared.tag],
    ...(note.description && { description: note.description }),
    ...(parameters.length > 0 && { parameters: parameters.map(parameterOf) }),
    ...(request && {
      requestBody: { ...(isRequired && { required: true }), content: json(`#/components/schemas/${request}`) },
    }),
    responses: {
      [status]: {
        description: description ?? convention.description,
        ...(answer && status !== 204 && { content: json(`#/components/schemas/${answer}`) }),
      },
    },
    'x-errors': [...(note.errors ?? [])],
    'x-rules': [...(answer ? (declared.behaviours ?? []) : []), ...(note.behaviours ?? [])],
    'x-evidence': note.evidence ?? declared.evidence,
  }
}

function json(ref: string): object {
  return { 'application/json': { schema: { $ref: ref } } }
}

function parameterOf(one: string | Record<string, unknown>): object {
  return typeof one === 'string' ? { $ref: `#/components/parameters/${one}` } : one
}

function pageParameters({ declared }: Resource, verb: VerbName, { verbs }: Conventions): string[] {
  if (verb !== 'list' || declared.list?.paging === 'all') return []
  const own = (declared.list?.parameters ?? []).filter((one) => typeof one === 'string')
  return (verbs.list.pages?.parameters ?? []).filter((one) => !own.includes(one))
}

function summaryOf({ noun, nouns, parent }: Resource, template: string): string {
  const inside = parent ? withArticle(parent.noun) : 'the account'
  return template.replace('${nouns}', nouns).replace('${noun}', withArticle(noun)).replace('${parent}', inside)
}

/** Places of expanded operations lead to the verb of the resource that they come from. */
function located(source: Source, origins: Map<string, Place>): (place: Place) => string {
  const renamed: Record<string, string> = { 'x-errors': 'errors', 'x-rules': 'behaviours', 'x-evidence': 'evidence' }
  return (place) => {
    const origin = origins.get(place.slice(0, 3).join('\n'))
    if (!origin) return source.where(place)
    const inside = place.slice(3).map((name, i) => (i === 0 ? (renamed[name] ?? name) : name))
    return source.where([...origin, ...(inside[0] === 'x-patch' ? inside.slice(1) : inside)])
  }
}
