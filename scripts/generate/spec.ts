import { basename } from 'node:path'
import type { OpenAPIV3_1 } from 'openapi-types'
import type { ProbeStep } from '../../src/core/errors/probe-row.ts'
import type { PatchOp } from '../../src/core/patch/table.ts'
import { checkExtensions, METHODS } from './extensions.ts'
import { checkNames } from './names.ts'
import { resolve } from './ref.ts'
import { type Expanded, expand } from './resources/expand.ts'
import { type Place, readSource } from './source.ts'

export { resolve } from './ref.ts'

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

/** Differences between the SDK for JavaScript and the wire. */
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

export interface BehaviourNote {
  text: string
  option?: string
  evidence: EvidenceNote
}

/** The steps that show a behaviour, or why no request shows it. */
export type ProbeNote = ProbeStep[] | { cost?: string; steps: ProbeStep[] } | { unasked: string }

export interface PatchNote {
  target: string
  placeholders?: Record<string, { many?: boolean; pattern?: string; unescape?: boolean }>
  otherwise: Record<PatchOp, string>
  rows: {
    path: string
    ops: PatchOp[]
    to?: string[]
    empty?: 'remove'
    without?: 'remove' | 'null'
    list?: string
    copy?: { from: string; how: 'assign' | 'merge' }
    listed?: string | false
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
  /** Whether the operation accepts any text as its body, with any content type. */
  raw: boolean
  /** The SDK's names of parameters, where this operation has its own. */
  sdkNames: Record<string, string>
  /** The schema of the body of its success. */
  answer: Schema | undefined
  errors: string[]
  rules: string[]
  evidence: EvidenceNote | undefined
  patch: PatchNote | undefined
  /** Its path in the document, for messages. */
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
  rules: Record<string, BehaviourNote>
  probes: Record<string, ProbeNote>
  /** The declared resources, and which of their verbs the operations are. */
  resources: Pick<Expanded, 'resources' | 'conventions' | 'verbs'>
  /** `spec/v1/stage.yaml:42` */
  where(at: Place): string
}

/** Reads a spec: a file, or a folder of files. Throws with the file and line of the first error in its extensions. */
export function readSpec(path: string): Spec {
  const source = readSource(path)
  checkExtensions(source)
  const { document: expanded, where, ...resources } = expand(source)
  const document = withSortedComponents(expanded as Spec['document'])
  const components = (document.components ?? {}) as Record<string, unknown>
  const spec: Spec = {
    file: path,
    version: basename(path, '.yaml'),
    document,
    operations: operationsOf(document),
    errors: (components['x-errors'] ?? {}) as Spec['errors'],
    faults: (components['x-faults'] ?? {}) as Spec['faults'],
    rules: (components['x-rules'] ?? {}) as Spec['rules'],
    probes: (components['x-probes'] ?? {}) as Spec['probes'],
    resources,
    where,
  }
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
  return { ...document, components } as Spec['document']
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
          raw: content !== undefined && !('application/json' in content),
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

/** An evidence note as a single line, in the form of the tables. */
export function evidenceOf(note: EvidenceNote): { kind: string; source: string } {
  const [kind = 'assumed', source = ''] = Object.entries(note)[0] ?? []
  return { kind, source }
}
