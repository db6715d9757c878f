import type { PatchOp, PatchRow, PatchRowNote, PatchTable, PatchValue } from '../../src/core/patch/table.ts'
import { parametersOf } from './schemas.ts'
import { evidenceOf, type Operation, type PatchNote, resolve, type Schema, type Spec } from './spec.ts'
import { header, literal, rowTexts } from './text.ts'

/** `errors.ts`: the texts of the service, with the types of names and placeholders. */
export function emitErrors(spec: Spec): string {
  const rows = Object.fromEntries(
    Object.entries(spec.errors).map(([name, { type, status, message, members }]) => [
      name,
      { type, status, message, ...(members && { members }) },
    ]),
  )
  const types = Object.entries(rows).map(
    ([name, { message }]) => `  readonly ${name}: Row<${JSON.stringify(message)}>\n`,
  )
  return `${header(spec.file)}import type { ErrorRow } from '../../core/errors/service-error.ts'
import { parsedRows } from '../../core/parsed-rows.ts'

type Row<Text extends string> = ErrorRow & { readonly message: Text }

export const errors = /* @__PURE__ */ parsedRows<{
${types.join('')}}>(${rowTexts(rows)})
`
}

/** `evidence.ts`: the evidence of the errors. It is a separate file, because only the ledger and the journal use it. */
export function emitEvidence(spec: Spec): string {
  const rows = Object.fromEntries(
    Object.entries(spec.errors).map(([name, { evidence, seen, elsewhere }]) => [
      name,
      {
        evidence: evidenceOf(evidence),
        ...(seen && { seen }),
        ...(elsewhere && { elsewhere: evidenceOf(elsewhere) }),
      },
    ]),
  )
  return `${header(spec.file)}import type { ErrorEvidence } from '../../core/errors/evidence.ts'
import { parsedRows } from '../../core/parsed-rows.ts'

export const evidence = /* @__PURE__ */ parsedRows<Readonly<Record<string, ErrorEvidence>>>(${rowTexts(rows)})
`
}

/** `faults.ts`: the faults that a test can inject, and their errors. */
export function emitFaults(spec: Spec): string {
  return `${header(spec.file)}import type { FaultTable } from '../../core/faults/fault.ts'

export const faults = ${literal(spec.faults)} as const satisfies FaultTable
`
}

/** `routes.ts`: what the router and the decoder of queries need. */
export function emitRoutes(spec: Spec): string {
  const absentOf = (body: Schema): string | undefined => resolve<Schema>(spec.document, body)['x-refusal']?.absent
  const nullableOf = (body: Schema): string[] =>
    Object.entries(resolve<Schema>(spec.document, body).properties ?? {}).flatMap(([name, member]) => {
      const { additionalProperties: entry } = resolve<Schema>(spec.document, member)
      const { type } = typeof entry === 'object' ? resolve<Schema>(spec.document, entry) : {}
      return Array.isArray(type) && type.includes('null') ? [name] : []
    })
  const routes = spec.operations.map((operation) => ({
    operation: operation.name,
    method: operation.method,
    path: operation.path,
    status: operation.status,
    query: Object.fromEntries(
      operation.parameters
        .filter((one) => one.in === 'query')
        .map((one) => [one.name, queryKind(spec, one.schema as Schema)]),
    ),
    body: operation.raw ? 'raw' : operation.body ? 'json' : 'none',
    ...(parametersOf(spec, operation.parameters, operation.at) && { isLimited: true }),
    ...(operation.body && absentOf(operation.body) && { absentBody: absentOf(operation.body) }),
    ...(operation.body && nullableOf(operation.body).length > 0 && { nullable: nullableOf(operation.body) }),
  }))
  return `${header(spec.file)}import type { Route } from '../../core/operation.ts'

export const routes: readonly Route[] = ${literal(routes)}

export const unmodelled = ${literal(spec.document['x-unmodelled'] ?? {})} as const satisfies Readonly<Record<string, string>>
`
}

function queryKind(spec: Spec, schema: Schema): string {
  const { type } = resolve<Schema>(spec.document, schema)
  if (type === 'array') return 'strings'
  return type === 'integer' || type === 'boolean' ? type : 'string'
}

/** `operations.ts`: for the compiler, what each operation takes, answers with and may refuse. */
export function emitOperations(spec: Spec): string {
  const rows = spec.operations
    .map(
      ({ name, status, errors }) => `  ${name}: {
    input: Input<operations['${name}']>
    output: Output<operations['${name}'], ${status}>
    refusals: ${errors.length === 0 ? 'never' : errors.map((error) => `'${error}'`).join(' | ')}
  }`,
    )
    .join('\n')
  return `${header(spec.file)}import type { Input, Output } from '../../core/operation.ts'
import type { operations } from './types.ts'

export interface Operations {
${rows}
}
`
}

/** `behaviours.ts`: ledger entries other than errors: behaviours, and the evidence for the success of each operation. */
export function emitBehaviours(spec: Spec): string {
  const behaviours = Object.fromEntries(
    Object.entries(spec.rules).map(([name, { text, option, evidence }]) => [
      name,
      { text, ...(option && { option }), evidence: evidenceOf(evidence) },
    ]),
  )
  const successes = Object.fromEntries(
    spec.operations.map((operation) => [operation.name, evidenceOf(operation.evidence ?? {})]),
  )
  return `${header(spec.file)}import type { Behaviour, Evidence } from '../../core/errors/evidence.ts'
import { parsedRows } from '../../core/parsed-rows.ts'

export const behaviours = /* @__PURE__ */ parsedRows<Readonly<Record<string, Behaviour>>>(${rowTexts(behaviours)})

export const successes = /* @__PURE__ */ parsedRows<Readonly<Record<string, Evidence>>>(${rowTexts(successes)})
`
}

/** `probes.ts`: the requests that show a behaviour. Only `diff` reads them. */
export function emitProbes(spec: Spec): string | undefined {
  if (Object.keys(spec.rules).length === 0) return undefined
  const rows = Object.fromEntries(
    Object.entries(spec.probes).map(([name, probe]) => [name, Array.isArray(probe) ? { steps: probe } : probe]),
  )
  return `${header(spec.file)}import type { ProbeRow } from '../../core/errors/probe-row.ts'
import { parsedRows } from '../../core/parsed-rows.ts'

export const probes = /* @__PURE__ */ parsedRows<Readonly<Record<string, ProbeRow>>>(${rowTexts(rows)})
`
}

/** `quotas.ts` */
export function emitQuotas(spec: Spec): string {
  const quotas = (spec.document['x-quotas'] ?? {}) as Record<string, Record<string, { evidence: object }>>
  const table = (kind: string): object =>
    Object.fromEntries(
      Object.entries(quotas[kind] ?? {}).map(([name, quota]) => [
        name,
        { ...quota, evidence: evidenceOf(quota.evidence) },
      ]),
    )
  return `${header(spec.file)}import type { ObjectQuota, RequestQuota } from '../../core/errors/evidence.ts'

export const requestQuotas = ${literal(table('requests'))} as const satisfies Readonly<Record<string, RequestQuota>>

export const objectQuotas = ${literal(table('objects'))} as const satisfies Readonly<Record<string, ObjectQuota>>
`
}

/** `patch.ts`: a table for each operation that takes patch operations. */
export function emitPatch(spec: Spec): string | undefined {
  const tables = spec.operations.flatMap((operation) =>
    operation.patch ? [[operation.name, patchTable(spec, operation, operation.patch)] as const] : [],
  )
  if (tables.length === 0) return undefined
  const names = tables.map(([name]) => `'${name}'`).join(' | ')
  const rows = Object.fromEntries(tables.map(([name, table]) => [name, { operation: name, ...table }]))
  return `${header(spec.file)}import { parsedRows } from '../../core/parsed-rows.ts'
import type { PatchTable } from '../../core/patch/table.ts'

type Tables = { readonly [Name in ${names}]: PatchTable & { readonly operation: Name } }

export const patches = /* @__PURE__ */ parsedRows<Tables>(${rowTexts(rows)})
`
}

/** `patch-notes.ts`: what no request needs of a row: examples and evidence, by operation and path. */
export function emitPatchNotes(spec: Spec): string | undefined {
  const tables = spec.operations.flatMap(({ name, patch }) =>
    patch ? [[name, Object.fromEntries(patch.rows.map((row) => [row.path, noteOf(row)]))] as const] : [],
  )
  if (tables.length === 0) return undefined
  return `${header(spec.file)}import { parsedRows } from '../../core/parsed-rows.ts'
import type { PatchNotes } from '../../core/patch/table.ts'

export const patchNotes = /* @__PURE__ */ parsedRows<Readonly<Record<string, PatchNotes>>>(${rowTexts(Object.fromEntries(tables))})
`
}

function noteOf({ example, evidence }: PatchNote['rows'][number]): PatchRowNote {
  return { ...(example && { example }), evidence: evidenceOf(evidence) as PatchRowNote['evidence'] }
}

function patchTable(spec: Spec, operation: Operation, note: PatchNote): Omit<PatchTable, 'operation'> {
  const rows = note.rows.map((row, i): PatchRow => {
    const fail = (problem: string): never => {
      throw new Error(`${spec.where([...operation.at, 'x-patch', 'rows', i])}: ${row.path}: ${problem}`)
    }
    const ops = row.ops
    const pointers = [...row.path.matchAll(/\{(\w+)\}/g)]
      .map(([, name]) => name as string)
      .filter((name) => note.placeholders?.[name]?.unescape)
    if (ops.length > 0 && !row.to) fail('takes operations, but says not where they write to')
    const member = row.to && memberAt(spec, note.target, row.to)
    if (row.to && !member) fail(`there is no member ${row.to.join('.')} in ${note.target}`)
    if (ops.includes('copy') !== (row.copy !== undefined)) fail('`copy` and the op copy go together')
    const isWritten = ops.includes('replace') || ops.includes('add')
    const value = member && valueKind(row.list ? resolve<Schema>(spec.document, member.items ?? {}) : member, isWritten)
    if (isWritten && !value) fail('a value can only be written to a single value or to an object')
    const source = row.copy?.from.slice(1).split('/')
    if (source && !memberAt(spec, note.target, source)) fail(`there is no member ${source.join('.')} to copy from`)
    return {
      path: row.path,
      match: pattern(row.path, note.placeholders ?? {}),
      ops,
      ...(pointers.length > 0 && { unescape: pointers }),
      ...(row.to && { to: row.to }),
      ...(value && { value }),
      ...(row.empty && { empty: row.empty }),
      ...(row.without && { without: row.without }),
      ...(row.list && { list: row.list }),
      ...(row.copy && source && { copy: { from: row.copy.from, source, how: row.copy.how } }),
      ...(row.refuse && { refuse: row.refuse }),
      ...(row.example?.path && { shown: row.example.path }),
    }
  })
  const paths = listsPaths(spec, note) && pathsByOp(note)
  return { rows: rows.sort(bySpecificity), otherwise: note.otherwise, ...(paths && { paths }) }
}

/** Whether a text of the table lists the paths that take an op. */
function listsPaths(spec: Spec, { otherwise, rows }: PatchNote): boolean {
  const names = [...Object.values(otherwise), ...rows.flatMap(({ refuse = {} }) => Object.values(refuse))]
  return names.some((name) => spec.errors[name]?.message.includes('${paths}'))
}

function pathsByOp({ rows }: PatchNote): Partial<Record<PatchOp, string>> {
  const listed = rows.filter((row) => row.listed !== false)
  const ops = [...new Set(listed.flatMap((row) => row.ops))]
  const taking = (op: PatchOp): string[] =>
    listed.filter((row) => row.ops.includes(op)).map((row) => row.listed || row.path)
  return Object.fromEntries(ops.map((op) => [op, taking(op).join(', ')]))
}

/** The regular expression of a row's path, with a named group for each placeholder. */
function pattern(path: string, placeholders: NonNullable<PatchNote['placeholders']>): string {
  return path
    .split(/(\{\w+\})/)
    .map((part) => {
      const name = /^\{(\w+)\}$/.exec(part)?.[1]
      if (!name) return part.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
      const placeholder = placeholders[name] ?? {}
      return `(?<${name}>${placeholder.pattern ?? (placeholder.many ? '.+' : '[^/]+')})`
    })
    .join('')
}

/** Literal segments win over placeholders, from the left; of equals, the longer path wins. */
function bySpecificity(a: PatchRow, b: PatchRow): number {
  const left = a.path.split('/')
  const right = b.path.split('/')
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    const difference = Number(left[i]?.startsWith('{')) - Number(right[i]?.startsWith('{'))
    if (difference !== 0) return difference
  }
  return right.length - left.length || (a.path < b.path ? -1 : 1)
}

function memberAt(spec: Spec, target: string, names: readonly string[]): Schema | undefined {
  let schema: Schema | undefined = resolve<Schema>(spec.document, { $ref: target })
  for (const name of names) {
    const inner: Schema | boolean | undefined =
      schema?.properties?.[name] ?? (name.startsWith('{') ? (schema?.additionalProperties ?? schema?.items) : undefined)
    if (typeof inner !== 'object') return undefined
    schema = resolve<Schema>(spec.document, inner)
  }
  return schema
}

function valueKind(schema: Schema, isWritten: boolean): PatchValue | undefined {
  // Beside `null` a member has a single type.
  const { type } = Array.isArray(schema.type) ? { type: schema.type.find((one) => one !== 'null') } : schema
  if (type === 'object' && isWritten) return { type }
  if (type !== 'string' && type !== 'boolean' && type !== 'integer' && type !== 'number') return undefined
  return {
    type,
    ...(schema.enum && { enum: schema.enum as string[] }),
    ...(schema.pattern !== undefined && { pattern: schema.pattern }),
    ...(schema.minimum !== undefined && { minimum: schema.minimum }),
    ...(schema.maximum !== undefined && { maximum: schema.maximum }),
    ...(schema.minLength !== undefined && { minLength: schema.minLength }),
    ...(schema.maxLength !== undefined && { maxLength: schema.maxLength }),
  }
}
