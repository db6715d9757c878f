import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js'
import type { OpenAPIV3_1 } from 'openapi-types'
import type { PatchOp } from '../../src/core/patch/table.ts'
import { type Place, readSource } from './source.ts'

export type Schema = OpenAPIV3_1.SchemaObject & {
  'x-refusal'?: Record<string, string>
  'x-sdk'?: SdkNote
  'x-faker'?: FakerNote
  $ref?: string
  properties?: Record<string, Schema>
  items?: Schema
  additionalProperties?: Schema | boolean
  propertyNames?: Schema
  allOf?: Schema[]
}

/** Where the SDK for JavaScript says it otherwise than the wire does. */
export interface SdkNote {
  /** The SDK's name of the member or parameter. */
  name?: string
  /** The SDK's type, where it is wider than ours. */
  type?: string
  /** Members that the SDK's type of this document demands. */
  required?: string[]
  /** The errors of the SDK that carry this member. */
  of?: string[]
  /** The SDK has no such member. */
  absent?: true
}

/** How a factory makes a value that its schema does not determine. */
export interface FakerNote {
  /** The recipe for the text, or for the keys of a map. */
  make?: string
  /** Whether an ordinary document has this member, though it is not required. */
  usual?: true
}

export type EvidenceNote = Partial<Record<'recorded' | 'documented' | 'reported' | 'assumed', string>>

export interface ErrorNote {
  type: string
  status: number
  message: string
  members?: Record<string, unknown>
  note?: string
  evidence: EvidenceNote
  /** The operations whose answers the evidence is about; without it, it is about all that raise the error. */
  seen?: string[]
  /** The evidence for the other operations that raise the error. */
  elsewhere?: EvidenceNote
}

export interface FaultNote {
  error: string
  members?: string[]
}

export interface RuleNote {
  text: string
  option?: string
  evidence: EvidenceNote
}

export interface PatchNote {
  target: string
  blanks?: Record<string, { many?: boolean; pattern?: string }>
  otherwise: Record<PatchOp, string>
  rows: {
    path: string
    ops: PatchOp[]
    to?: string[]
    empty?: 'remove'
    copy?: { from: string; how: 'assign' | 'merge' }
    refuse?: Record<string, string>
    example?: { path?: string; value?: string; becomes?: unknown; given?: Record<string, unknown> }
    evidence: EvidenceNote
  }[]
}

/** An operation of a spec with its extensions, flattened out of `paths`. */
export interface Operation {
  name: string
  method: string
  path: string
  /** The status of success. */
  status: number
  parameters: OpenAPIV3_1.ParameterObject[]
  body: Schema | undefined
  /** The SDK's names of parameters, where this operation has its own. */
  sdkNames: Record<string, string>
  /** The schema of the body of its success. */
  answer: Schema | undefined
  errors: string[]
  rules: string[]
  evidence: EvidenceNote | undefined
  patch: PatchNote | undefined
  /** Where it stands in the document, for messages. */
  at: (string | number)[]
}

/** A spec: the OpenAPI document, its operations, and the way back from a place in it to a line. */
export interface Spec {
  /** `spec/v1`: the folder or the file. */
  file: string
  /** `v1`: the name of the folder. */
  version: string
  document: OpenAPIV3_1.Document & Record<string, unknown>
  operations: Operation[]
  errors: Record<string, ErrorNote>
  faults: Record<string, FaultNote>
  rules: Record<string, RuleNote>
  /** `spec/v1/stage.yaml:42` */
  where(at: Place): string
}

const METHODS = ['get', 'put', 'post', 'patch', 'delete', 'head', 'options'] as const

/** Which definition of `extensions.schema.json` an extension must satisfy, by where it stands. */
const EXTENSIONS: Record<string, Record<string, string>> = {
  components: { 'x-errors': 'errors', 'x-faults': 'faults', 'x-rules': 'rules', 'x-context-variables': 'variables' },
  operation: {
    'x-errors': 'errorNames',
    'x-rules': 'errorNames',
    'x-patch': 'patch',
    'x-evidence': 'evidence',
    'x-sdk-names': 'sdkNames',
  },
  root: { 'x-quotas': 'quotas', 'x-unmodelled': 'unmodelled' },
  schema: { 'x-refusal': 'refusal', 'x-key': 'key', 'x-sdk': 'sdk', 'x-faker': 'faker' },
}

/** Reads a spec: a file, or a folder of files. Throws with the file and line of whatever is wrong in its extensions. */
export function readSpec(path: string): Spec {
  const { value, where } = readSource(path)
  const document = withSortedComponents(value as Spec['document'])

  const components = (document.components ?? {}) as Record<string, unknown>
  const spec: Spec = {
    file: path,
    version: basename(path, '.yaml'),
    document,
    operations: operationsOf(document),
    errors: (components['x-errors'] ?? {}) as Spec['errors'],
    faults: (components['x-faults'] ?? {}) as Spec['faults'],
    rules: (components['x-rules'] ?? {}) as Spec['rules'],
    where,
  }
  checkExtensions(spec)
  checkNames(spec)
  return spec
}

/** Components whose order means nothing come by name, so that it does not matter in which file they stand. */
const SORTED = ['parameters', 'responses', 'schemas'] as const

function withSortedComponents(document: Spec['document']): Spec['document'] {
  const components: Record<string, unknown> = { ...document.components }
  for (const kind of SORTED) {
    const table = Object.entries((components[kind] ?? {}) as object)
    if (table.length > 0) components[kind] = Object.fromEntries(table.sort(([a], [b]) => (a < b ? -1 : 1)))
  }
  const { 'x-order': _, ...rest } = document
  return { ...rest, components } as Spec['document']
}

function operationsOf(document: Spec['document']): Operation[] {
  return Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    METHODS.flatMap((method): Operation[] => {
      const operation = item?.[method] as (OpenAPIV3_1.OperationObject & Record<string, unknown>) | undefined
      if (!operation) return []
      const shared = (item?.parameters ?? []) as OpenAPIV3_1.ParameterObject[]
      const parameters = [...shared, ...((operation.parameters ?? []) as OpenAPIV3_1.ParameterObject[])].map((one) =>
        resolve<OpenAPIV3_1.ParameterObject>(document, one),
      )
      const content = resolve<OpenAPIV3_1.RequestBodyObject>(document, operation.requestBody ?? {}).content
      const status = Object.keys(operation.responses ?? {}).find((one) => one.startsWith('2')) ?? ''
      const success = resolve<OpenAPIV3_1.ResponseObject>(document, operation.responses?.[status] ?? {}).content
      return [
        {
          name: operation.operationId ?? `${method} ${path}`,
          method: method.toUpperCase(),
          path,
          status: Number(status),
          parameters,
          body: content?.['application/json']?.schema as Schema | undefined,
          answer: success?.['application/json']?.schema as Schema | undefined,
          sdkNames: (operation['x-sdk-names'] ?? {}) as Record<string, string>,
          errors: (operation['x-errors'] ?? []) as string[],
          rules: (operation['x-rules'] ?? []) as string[],
          evidence: operation['x-evidence'] as EvidenceNote | undefined,
          patch: operation['x-patch'] as PatchNote | undefined,
          at: ['paths', path, method],
        },
      ]
    }),
  )
}

/** What a `$ref` points at, or the thing itself. */
export function resolve<T>(document: object, thing: unknown): T {
  const ref = (thing as { $ref?: string } | undefined)?.$ref
  if (!ref) return thing as T
  let found: unknown = document
  for (const name of ref.slice(2).split('/')) found = (found as Record<string, unknown> | undefined)?.[name]
  if (found === undefined) throw new Error(`$ref ${ref} points at nothing`)
  return resolve<T>(document, found)
}

/** The single line of an evidence note, as the tables hold it. */
export function evidenceOf(note: EvidenceNote): { kind: string; source: string } {
  const [kind = 'assumed', source = ''] = Object.entries(note)[0] ?? []
  return { kind, source }
}

function checkExtensions(spec: Spec): void {
  const schema = JSON.parse(readFileSync('spec/extensions.schema.json', 'utf8')) as object
  const ajv = new Ajv2020({ allErrors: true, strict: false }).addSchema(schema, 'extensions')
  const problems: string[] = []
  const check = (place: keyof typeof EXTENSIONS, holder: unknown, at: (string | number)[]): void => {
    for (const [key, value] of Object.entries((holder ?? {}) as object)) {
      if (!key.startsWith('x-')) continue
      const definition = EXTENSIONS[place]?.[key]
      if (!definition) {
        problems.push(`${spec.where([...at, key])}: unknown extension "${key}"`)
        continue
      }
      const validate = ajv.getSchema(`extensions#/$defs/${definition}`)
      if (validate && !validate(value))
        problems.push(...(validate.errors ?? []).map((e) => worded(spec, e, [...at, key])))
    }
  }
  const walk = (value: unknown, at: (string | number)[]): void => {
    if (typeof value !== 'object' || value === null) return
    if (Object.keys(EXTENSIONS.schema ?? {}).some((name) => name in value)) check('schema', value, at)
    for (const [key, inner] of Object.entries(value)) {
      if (!key.startsWith('x-')) walk(inner, [...at, Array.isArray(value) ? Number(key) : key])
    }
  }
  check('root', spec.document, [])
  check('components', spec.document.components, ['components'])
  for (const operation of spec.operations) check('operation', at(spec.document, operation.at), operation.at)
  walk(spec.document, [])
  if (problems.length > 0) throw new Error(problems.join('\n'))
}

function worded(spec: Spec, error: ErrorObject, at: (string | number)[]): string {
  const inside = error.instancePath.split('/').slice(1).map(unescaped)
  const extra = error.params.additionalProperty ?? error.params.propertyName
  const place = [...at, ...inside, ...(extra === undefined ? [] : [String(extra)])]
  const detail = error.params.allowedValues ? ` (${(error.params.allowedValues as string[]).join(', ')})` : ''
  return `${spec.where(place)}: ${place.join('.')}: ${error.message}${extra === undefined ? '' : ` "${extra}"`}${detail}`
}

function unescaped(segment: string): string {
  return segment.replaceAll('~1', '/').replaceAll('~0', '~')
}

/** A compiler could only guess at an unknown name, or at two rows that claim one path: it refuses instead. */
function checkNames(spec: Spec): void {
  const problems: string[] = []
  const usedErrors = new Set<string>()
  const usedRules = new Set<string>()
  const known = (name: string, place: (string | number)[]): void => {
    usedErrors.add(name)
    if (!spec.errors[name]) problems.push(`${spec.where(place)}: no error is called "${name}"`)
  }
  for (const operation of spec.operations) {
    operation.errors.forEach((name, i) => {
      known(name, [...operation.at, 'x-errors', i])
    })
    operation.rules.forEach((name, i) => {
      usedRules.add(name)
      if (!spec.rules[name])
        problems.push(`${spec.where([...operation.at, 'x-rules', i])}: no rule is called "${name}"`)
    })
    if (!operation.status) problems.push(`${spec.where(operation.at)}: ${operation.name} has no status of success`)
    if (!operation.evidence) problems.push(`${spec.where(operation.at)}: ${operation.name} has no x-evidence`)
    const patchNames: [string, (string | number)[]][] = Object.entries(operation.patch?.otherwise ?? {}).map(
      ([op, name]) => [name, ['otherwise', op]],
    )
    const paths = new Map<string, number>()
    operation.patch?.rows.forEach((row, i) => {
      for (const [why, name] of Object.entries(row.refuse ?? {})) patchNames.push([name, ['rows', i, 'refuse', why]])
      const shape = row.path.replace(/\{\w+\}/g, '{}')
      if (paths.has(shape)) {
        problems.push(
          `${spec.where([...operation.at, 'x-patch', 'rows', i])}: row ${paths.get(shape)} already claims ${row.path}`,
        )
      }
      paths.set(shape, i)
    })
    for (const [name, place] of patchNames) {
      known(name, [...operation.at, 'x-patch', ...place])
      if (spec.errors[name] && !operation.errors.includes(name)) {
        problems.push(
          `${spec.where([...operation.at, 'x-patch', ...place])}: ${operation.name} does not list "${name}" in x-errors`,
        )
      }
    }
    const refusals: string[] = []
    collectRefusals(spec.document, operation.body, refusals)
    for (const name of refusals) {
      known(name, operation.at)
      if (!operation.errors.includes(name)) {
        problems.push(
          `${spec.where(operation.at)}: ${operation.name} does not list "${name}", which its body's x-refusal names`,
        )
      }
    }
  }
  const quotas = spec.document['x-quotas'] as { objects?: Record<string, { refusal: string }> } | undefined
  for (const [name, quota] of Object.entries(quotas?.objects ?? {})) known(quota.refusal, ['x-quotas', 'objects', name])
  for (const [name, { error }] of Object.entries(spec.faults)) known(error, ['components', 'x-faults', name, 'error'])
  problems.push(...scopeProblems(spec))
  if (spec.operations.length > 0) {
    for (const name of Object.keys(spec.errors)) {
      if (!usedErrors.has(name))
        problems.push(`${spec.where(['components', 'x-errors', name])}: nothing raises "${name}"`)
    }
    for (const name of Object.keys(spec.rules)) {
      if (!usedRules.has(name))
        problems.push(`${spec.where(['components', 'x-rules', name])}: nothing follows "${name}"`)
    }
  }
  if (problems.length > 0) throw new Error(problems.join('\n'))
}

/** Evidence about some of the operations that raise an error names them, and says what holds for the others. */
function scopeProblems(spec: Spec): string[] {
  return Object.entries(spec.errors).flatMap(([name, { seen, elsewhere }]) => {
    if (!seen) return []
    const raising = spec.operations.filter((operation) => operation.errors.includes(name)).map((one) => one.name)
    const problem = (text: string): string => `${spec.where(['components', 'x-errors', name])}: ${name}: ${text}`
    const strangers = seen.filter((one) => !raising.includes(one)).map((one) => problem(`"${one}" does not raise it`))
    const others = raising.filter((one) => !seen.includes(one))
    if (others.length > 0 && !elsewhere)
      return [...strangers, problem(`"elsewhere" is missing, for ${others.join(', ')}`)]
    if (others.length === 0 && elsewhere) return [...strangers, problem('"elsewhere" is about no operation')]
    return strangers
  })
}

function collectRefusals(document: object, schema: Schema | undefined, into: string[]): void {
  if (!schema) return
  const found = resolve<Schema>(document, schema)
  into.push(...Object.values(found['x-refusal'] ?? {}))
  const inner = [
    ...Object.values(found.properties ?? {}),
    ...(found.allOf ?? []),
    found.items,
    found.propertyNames,
    typeof found.additionalProperties === 'object' ? found.additionalProperties : undefined,
  ]
  for (const one of inner) collectRefusals(document, one, into)
}

function at(document: object, path: (string | number)[]): unknown {
  let value: unknown = document
  for (const name of path) value = (value as Record<string | number, unknown>)[name]
  return value
}
