import type { PatchRow } from '../../core/patch/table.ts'
import type { FixtureRequest } from '../../factories/fixture.ts'
import { patches } from '../../generated/v1/patch.ts'
import { sample } from '../../sample-data/patch-mutations.ts'
import { type NotedPatchRow, notedPatchRows } from '../../sample-data/patch-rows.ts'
import { askedOf, type Names, onWire, tables } from '../../sample-data/request.ts'
import type { Probe } from './probe.ts'
import { costOf, stepOf } from './refusal-probes.ts'
import { PROBE_SEED, probeSetting } from './setting.ts'
import { behaviourProbe, unaskedReason } from './unasked.ts'

/** A probe for each operation: its accepted request, and the whole answer. */
export function operationProbes(): Probe[] {
  return (['v1', 'v2'] as const).flatMap((version) =>
    Object.keys(tables[version].operations).flatMap((operation): Probe[] => {
      const rule = `${version}.${operation}`
      if (unaskedReason({ id: rule, kind: 'operation' }) !== undefined) return []
      const request = onWire(askedOf(probeSetting().sampleState, version, operation, PROBE_SEED))
      return [{ rule, steps: [stepOf(request, { kind: 'whole' })], cost: costOf([request]) }]
    }),
  )
}

/**
 * A probe for each patch path that has none in `x-probes`: its example, and the member that it writes. A path that is only refused
 * is asked for its refusal.
 */
export function patchProbes(): Probe[] {
  return Object.keys(patches).flatMap((operation) =>
    notedPatchRows(operation).flatMap((row): Probe[] => {
      const rule = `v1.${operation}:${row.path}`
      if (unaskedReason({ id: rule, kind: 'patch' }) !== undefined || behaviourProbe(rule)) return []
      return [patchProbe(operation, row, rule)]
    }),
  )
}

function patchProbe(operation: string, row: NotedPatchRow, rule: string): Probe {
  const { sampleState } = probeSetting()
  const asked = askedOf(sampleState, 'v1', operation, PROBE_SEED)
  const change = changeOf(operation, row, sampleState.names.v1)
  const request: FixtureRequest = onWire({ ...asked, body: { patchOperations: [change] } })
  const path = row.to && memberPath(row, String(change.path))
  return {
    rule,
    steps: [stepOf(request, row.ops.length > 0 && path ? { kind: 'member', path } : { kind: 'whole' })],
    cost: costOf([request]),
  }
}

/** The values of paths whose example names something that the sample state calls otherwise. */
const VALUES: Readonly<Record<string, (names: Names) => string | undefined>> = {
  'UpdateMethod:/requestModels/{contentType}': ({ modelName }) => modelName,
  'UpdateUsagePlan:/apiStages': ({ restApiId, stageName }) => `${restApiId}:${stageName}`,
  'UpdateApiKey:/stages': ({ restApiId, stageName }) => `${restApiId}/${stageName}`,
}

function changeOf(operation: string, row: NotedPatchRow, names: Names): ReturnType<typeof sample> {
  if (row.ops.length === 0) return { op: 'replace', path: refusedPath(row), value: 'x' }
  const plain = sample(row, names)
  const value = VALUES[`${operation}:${row.path}`]?.(names) ?? plain.value
  const isAdded = plain.op === 'replace' && !row.ops.includes('replace')
  return { ...plain, ...(value !== undefined && { value }), ...(isAdded && { op: 'add' }) }
}

/** The member that a patch of this path writes, in the document. */
function memberPath({ to = [], match, unescape: unescaped = [] }: PatchRow, path: string): string[] {
  const bound = new RegExp(`^${match}$`).exec(path)?.groups ?? {}
  return to.map((segment) =>
    segment.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = bound[name] ?? ''
      return unescaped.includes(name) ? value.replaceAll('~1', '/').replaceAll('~0', '~') : value
    }),
  )
}

function refusedPath({ path }: PatchRow): string {
  return path.replace('{methodKey}', '*/*').replace(/\{\w+\}/g, 'nosuch')
}
