import { resolve } from '../ref.ts'
import type { Schema } from '../spec.ts'
import type { Conventions, Trait, VerbName } from './declaration.ts'
import type { Expanded, OperationObject } from './expand.ts'
import { type Resource, resourcesOn } from './model.ts'

const METHODS = ['get', 'put', 'post', 'patch', 'delete', 'head', 'options'] as const

type Parameter = { name: string; in: string; required?: boolean; schema?: Schema }

/** Gives every operation the errors, responses and behaviours that follow from its path, its body and its answer. */
export function complete(expanded: Omit<Expanded, 'conventions'> & { conventions: Conventions }): void {
  const problems: string[] = []
  for (const [path, item] of Object.entries(expanded.document.paths as Record<string, Record<string, unknown>>)) {
    for (const method of METHODS) {
      const operation = item[method] as OperationObject | undefined
      if (!operation) continue
      const parameters = [...((item.parameters ?? []) as object[]), ...((operation.parameters ?? []) as object[])]
      problems.push(
        ...completeOne(
          expanded,
          path,
          operation,
          parameters.map((one) => resolve<Parameter>(expanded.document, one)),
        ).map((problem) => `${expanded.where(['paths', path, method, ...problem.at])}: ${problem.text}`),
      )
    }
  }
  if (problems.length > 0) throw new Error(problems.join('\n'))
}

interface Problem {
  at: (string | number)[]
  text: string
}

function completeOne(
  { document, conventions, resources, verbs }: Omit<Expanded, 'conventions'> & { conventions: Conventions },
  path: string,
  operation: OperationObject,
  parameters: Parameter[],
): Problem[] {
  const { resource, verb } = verbs.get(operation.operationId) ?? {}
  const body = bodyOf(document, operation.requestBody)
  const [status = ''] = Object.keys(operation.responses as object)
  const answer = bodyOf(document, (operation.responses as Record<string, unknown>)[status])
  const traits = [
    ...traitsOf(document, conventions, body, answer, parameters),
    ...(verb ? [conventions.verbs[verb]] : []),
    ...(verb === 'list' && resource?.declared.list?.paging !== 'all' ? [conventions.verbs.list.pages ?? {}] : []),
  ]
  const derived = [
    ...traits.flatMap(({ errors = [] }) => errors),
    ...missingOn(resources, path, resource, verb),
    ...(resource && verb ? errorsOfVerb(document, resource, verb, body, operation) : []),
    ...refusalsIn(document, body),
    ...parameters.flatMap(({ schema }) => refusalsIn(document, schema as Schema)),
    ...patchErrors(operation['x-patch']),
  ]
  const behaviours = traits.flatMap((trait) => trait.behaviours ?? [])
  const written = (operation['x-errors'] ?? []) as string[]
  const rules = (operation['x-rules'] ?? []) as string[]
  const problems = [
    ...checked('x-errors', written, derived, (document.components as Components)['x-errors'], 'error'),
    ...checked('x-rules', rules, behaviours, (document.components as Components)['x-rules'], 'behaviour'),
  ]
  operation['x-errors'] = [...new Set([...derived, ...written])]
  operation['x-rules'] = [...new Set([...behaviours, ...rules])]
  addResponses(document, conventions, operation)
  return problems
}

type Components = Record<'x-errors' | 'x-rules', Record<string, { status: number }> | undefined>

/** Names must be known, and what follows by itself is not written. */
function checked(
  list: string,
  written: readonly string[],
  derived: readonly string[],
  table: object | undefined,
  kind: string,
): Problem[] {
  return written.flatMap((name, i): Problem[] => {
    if (!table || !Object.hasOwn(table, name)) return [{ at: [list, i], text: `no ${kind} is called "${name}"` }]
    if (derived.includes(name))
      return [
        { at: [list, i], text: `"${name}" follows from the path, the body, the answer or the resource: remove it` },
      ]
    return []
  })
}

function traitsOf(
  document: object,
  conventions: Conventions,
  body: Schema | undefined,
  answer: Schema | undefined,
  parameters: readonly Parameter[],
): Trait[] {
  const query = parameters.filter((one) => one.in === 'query')
  const schemaOf = ({ schema }: Parameter): Schema => resolve<Schema>(document, schema ?? {})
  const isTyped = (one: Parameter): boolean => ['integer', 'number', 'boolean'].includes(String(schemaOf(one).type))
  const isConstrained = (one: Parameter): boolean =>
    ['pattern', 'enum', 'minimum', 'maximum'].some((keyword) => keyword in schemaOf(one))
  const present: [Trait | undefined, boolean][] = [
    [conventions.every, true],
    [conventions.body, body !== undefined],
    [conventions.integers, holds(document, body, ({ type }) => type === 'integer')],
    [conventions.enums, holds(document, body, (schema) => schema.enum !== undefined)],
    [conventions.answer, answer !== undefined],
    [conventions.dates, holds(document, answer, ({ format }) => format === 'epoch-seconds' || format === 'date-time')],
    [conventions.typedQuery, query.some(isTyped)],
    [conventions.requiredQuery, query.some(({ required }) => required === true)],
    [conventions.constrained, parameters.some(isConstrained)],
  ]
  return present.flatMap(([trait, applies]) => (trait && applies ? [trait] : []))
}

/** Every resource of the path must exist, except a document that is created. */
function missingOn(
  resources: Map<string, Resource>,
  path: string,
  own: Resource | undefined,
  verb: VerbName | undefined,
): string[] {
  const instead = own && verb && own.declared[verb]?.parentMissing
  return resourcesOn(resources.values(), path)
    .filter((one) => !(one === own && verb === 'create'))
    .flatMap((one) => {
      if (one !== own && instead) return instead
      return (one.declared.unit && own?.declared.errors?.unit) || (one.declared.errors?.missing ?? [])
    })
}

function errorsOfVerb(
  document: object,
  { declared }: Resource,
  verb: VerbName,
  body: Schema | undefined,
  operation: OperationObject,
): string[] {
  const { taken, quota, changing } = declared.errors ?? {}
  const isWriting = verb === 'create' || verb === 'update' || verb === 'delete'
  const isReplacing = declared.create?.replaces === true
  return [
    ...(verb === 'create' && taken && !isReplacing ? [taken] : []),
    ...(verb === 'create' && quota ? [quota.error] : []),
    ...(isWriting && changing ? [changing] : []),
    ...(verb === 'delete' ? (declared.blockedBy ?? []).map(({ error }) => error) : []),
    ...Object.entries(declared.references ?? {}).flatMap(([member, note]) =>
      typeof note === 'object' && note.error && isSet(document, member.split('.'), body, operation) ? [note.error] : [],
    ),
  ]
}

/** Whether a request can set the member: in its body, or by a patch row. */
function isSet(document: object, names: string[], body: Schema | undefined, operation: OperationObject): boolean {
  const patch = operation['x-patch'] as { rows: { to?: string[]; ops: string[] }[] } | undefined
  if (patch) return patch.rows.some(({ to, ops }) => ops.length > 0 && to?.join('.') === names.join('.'))
  let schema = body
  for (const name of names) {
    const inner = schema?.properties?.[name]
    schema = inner && resolve<Schema>(document, inner)
  }
  return schema !== undefined
}

function patchErrors(patch: unknown): string[] {
  if (!patch) return []
  const { otherwise, rows } = patch as {
    otherwise: Record<string, string>
    rows: { refuse?: Record<string, string> }[]
  }
  return [...Object.values(otherwise), ...rows.flatMap(({ refuse = {} }) => Object.values(refuse))]
}

function addResponses(document: Record<string, unknown>, conventions: Conventions, operation: OperationObject): void {
  const table = (document.components as Components)['x-errors'] ?? {}
  const statuses = (operation['x-errors'] as string[]).flatMap((name) => table[name]?.status ?? [])
  const responses = operation.responses as Record<string, unknown>
  for (const status of [...new Set([...statuses, ...(conventions.statuses ?? [])])].sort()) {
    const name = conventions.responses[status]
    if (!name) throw new Error(`x-conventions has no response for the status ${status} of ${operation.operationId}`)
    responses[status] ??= { $ref: `#/components/responses/${name}` }
  }
}

function bodyOf(document: object, holder: unknown): Schema | undefined {
  const { content } = resolve<{ content?: Record<string, { schema?: Schema }> }>(document, holder ?? {})
  return content?.['application/json']?.schema && resolve<Schema>(document, content['application/json'].schema)
}

/** Whether a schema, or any schema inside it, is such. */
export function holds(
  document: object,
  schema: Schema | undefined,
  is: (schema: Schema) => boolean,
  seen = new Set<Schema>(),
): boolean {
  if (!schema) return false
  const found = resolve<Schema>(document, schema)
  if (seen.has(found)) return false
  seen.add(found)
  return is(found) || inside(found).some((one) => holds(document, one, is, seen))
}

function inside(schema: Schema): Schema[] {
  return [
    ...Object.values(schema.properties ?? {}),
    ...(schema.allOf ?? []),
    ...[schema.items, schema.propertyNames, schema.additionalProperties].filter((one) => typeof one === 'object'),
  ]
}

/** The errors that a schema names for its keywords. */
export function refusalsIn(document: object, body: Schema | undefined): string[] {
  const names: string[] = []
  holds(document, body, (schema) => {
    names.push(...Object.values(schema['x-refusal'] ?? {}))
    return false
  })
  return names
}
