import type { Route } from '../operation.ts'
import type { PatchNotes, PatchTable } from '../patch/table.ts'
import type { Behaviour, ErrorEvidence, Evidence, LedgerEntry, ObjectQuota, RequestQuota } from './evidence.ts'
import type { ErrorTable } from './service-error.ts'
import type { StageAnswerTable } from './stage-answer.ts'

/** The generated tables of a version that contain evidence. */
export interface LedgerTables {
  readonly errors?: ErrorTable
  /** How each error is known. */
  readonly evidence?: Readonly<Record<string, ErrorEvidence>>
  readonly answers?: StageAnswerTable
  readonly behaviours?: Readonly<Record<string, Behaviour>>
  readonly successes?: Readonly<Record<string, Evidence>>
  readonly routes?: readonly Route[]
  readonly patches?: Readonly<Record<string, PatchTable>>
  readonly patchNotes?: Readonly<Record<string, PatchNotes>>
  readonly requestQuotas?: Readonly<Record<string, RequestQuota>>
  readonly objectQuotas?: Readonly<Record<string, ObjectQuota>>
}

/** The generator refuses a row without evidence. */
const UNKNOWN: ErrorEvidence = { evidence: { kind: 'assumed', source: 'none' } }

/** Every rule of a version with its evidence: operations, refusals, behaviours, patch paths and quotas. */
export function ledgerOf(version: string, tables: LedgerTables): LedgerEntry[] {
  const operations = (tables.routes ?? []).map(
    ({ operation, method, path, status }): LedgerEntry => ({
      id: `${version}.${operation}`,
      kind: 'operation',
      status,
      text: `${method} ${path}`,
      evidence: tables.successes?.[operation] ?? UNKNOWN.evidence,
    }),
  )
  const refusals = Object.entries(tables.errors ?? {}).map(
    ([name, { status, type, message }]): LedgerEntry => ({
      id: `${version}.${name}`,
      kind: 'error',
      status,
      text: `${type}: ${message}`,
      ...(tables.evidence?.[name] ?? UNKNOWN),
    }),
  )
  const behaviours = Object.entries(tables.behaviours ?? {}).map(
    ([name, behaviour]): LedgerEntry => ({ id: `${version}.${name}`, kind: 'behaviour', ...behaviour }),
  )
  const answers = Object.entries(tables.answers ?? {}).map(
    ([name, { status, type, body, evidence }]): LedgerEntry => ({
      id: `${version}.${name}`,
      kind: 'answer',
      ...(status !== undefined && { status }),
      text: type === undefined ? body : `${type}: ${body}`,
      evidence,
    }),
  )
  const patches = Object.values(tables.patches ?? {}).flatMap(({ operation, rows }) =>
    rows.map(
      ({ path, ops }): LedgerEntry => ({
        id: `${version}.${operation}:${path}`,
        kind: 'patch',
        text: ops.length > 0 ? `${ops.join(', ')} ${path}` : `${path} is refused`,
        evidence: (tables.patchNotes?.[operation]?.[path] ?? UNKNOWN).evidence,
      }),
    ),
  )
  const requestQuotas = Object.entries(tables.requestQuotas ?? {}).map(
    ([name, { rate, burst, evidence }]): LedgerEntry => ({
      id: `${version}.quota.${name}`,
      kind: 'quota',
      text: `${name}: ${rate} requests a second, burst ${burst}`,
      evidence,
    }),
  )
  const objectQuotas = Object.entries(tables.objectQuotas ?? {}).map(
    ([name, { limit, evidence }]): LedgerEntry => ({
      id: `${version}.quota.${name}`,
      kind: 'quota',
      text: `${name}: ${limit}`,
      evidence,
    }),
  )
  return [...operations, ...refusals, ...answers, ...behaviours, ...patches, ...requestQuotas, ...objectQuotas]
}
