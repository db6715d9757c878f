import type { Conventions, Declaration, Declarations, VerbName, VerbNote } from './declaration.ts'

/** A declared resource with what follows from its place among the others. */
export interface Resource {
  name: string
  declared: Declaration
  parent: Resource | undefined
  schema: string
  noun: string
  nouns: string
  /** The path of one document, as the paths of its children begin. */
  path: string
  /** The path of one document in its own operations: `/restapis/{restApiId}/stages/{stageName}`. */
  item: string
  /** The path of all documents of a parent; the same as `item` for a resource without a key. */
  collection: string
  /** The path parameters of `item`, the outermost first. */
  parameters: string[]
}

/** All resources by name. Throws through `fail` where a parent is not declared or a chain of parents is a circle. */
export function resourcesOf(
  declarations: Declarations,
  fail: (name: string, member: string, problem: string) => never,
): Map<string, Resource> {
  const found = new Map<string, Resource>()
  const build = (name: string, below: string[]): Resource => {
    const known = found.get(name)
    if (known) return known
    const declared = declarations[name] as Declaration
    const { of } = declared
    if (of !== undefined && !declarations[of]) fail(name, 'of', `no resource is called "${of}"`)
    if (of !== undefined && below.includes(of)) fail(name, 'of', 'a resource cannot be its own parent')
    const parent = of === undefined ? undefined : build(of, [...below, name])
    const resource = resourceOf(name, declared, parent)
    found.set(name, resource)
    return resource
  }
  for (const name of Object.keys(declarations)) build(name, [])
  return found
}

function resourceOf(name: string, declared: Declaration, parent: Resource | undefined): Resource {
  const noun = declared.noun ?? words(name)
  const path = declared.path === undefined ? '' : joined(parent?.path, declared.path)
  const item = renamed(path, declared.parameters)
  return {
    name,
    declared,
    parent,
    schema: declared.schema ?? name,
    noun,
    nouns: declared.nouns ?? plural(noun),
    path,
    item,
    collection: /\/\{\w+\}$/.test(item) ? item.slice(0, item.lastIndexOf('/')) : item,
    parameters: [...item.matchAll(/\{(\w+)\}/g)].map(([, one]) => one as string),
  }
}

function joined(parent: string | undefined, path: string): string {
  return path.startsWith('/') ? path : `${parent ?? ''}/${path}`
}

function renamed(path: string, names: Record<string, string> = {}): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => `{${names[name] ?? name}}`)
}

/** `RequestValidator` as `request validator`. */
function words(name: string): string {
  return name.replace(/(?!^)(?=[A-Z])/g, ' ').toLowerCase()
}

export function plural(noun: string): string {
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`
}

export function withArticle(noun: string): string {
  return `${/^(?:[aeio]|u(?!s)|A[PW])/.test(noun) ? 'an' : 'a'} ${noun}`
}

/** The resources whose documents a path leads to, the outermost first: those of which it has the whole item path. */
export function resourcesOn(resources: Iterable<Resource>, path: string): Resource[] {
  const shape = (one: string): string => `${one.replace(/\{\w+\}/g, '{}')}/`
  const whole = shape(path)
  return [...resources]
    .filter(({ item }) => item !== '' && whole.startsWith(shape(item)))
    .sort((a, b) => a.item.length - b.item.length)
}

/** The default names of operations: `CreateRequestValidator`, `GetRequestValidators`. */
export function operationName({ name, declared }: Resource, verb: VerbName, template: string): string {
  return declared[verb]?.operation ?? template.replace('${Name}', name).replace('${Names}', plural(name))
}

/** The name of the schema of a request. */
export function requestOf({ declared, name }: Resource, verb: VerbName, { verbs }: Conventions): string | undefined {
  if (verb !== 'create' && verb !== 'update') return undefined
  const own = declared[verb]?.request
  if (own) return own
  return verb === 'update' && verbs.update.kind === 'patch'
    ? 'PatchRequest'
    : `${verbWord(declared[verb], verbs[verb].operation)}${name}Request`
}

/** `Create`, or what the operation of the verb begins with: `Put` of `PutMethod`. */
function verbWord(note: VerbNote | undefined, template: string): string {
  return /^[A-Z][a-z]+/.exec(note?.operation ?? template)?.[0] ?? ''
}

/** The name of the schema of a list: `Stages`. */
export function listName({ schema, declared }: Resource): string {
  return declared.list?.request ?? plural(schema)
}

/** The members of the key that no request sets: those that are drawn, and those that the path of the request names. */
export function fixedMembers({ declared, item, collection }: Resource, verb: 'create' | 'update'): string[] {
  const isOnItem = verb === 'update' || (declared.create?.method === 'put' && item !== collection)
  return Object.entries(declared.key ?? {}).flatMap(([member, note]) =>
    isOnItem || /^drawn/.test(String(note)) ? [member] : [],
  )
}
