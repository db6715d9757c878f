import type { RefusalFixture } from '../factories/fixture.ts'
import { patches } from '../generated/v1/patch.ts'
import { settingOf } from './fixtures.ts'
import { notedPatchRows } from './patch-rows.ts'
import { refusalsOf } from './refusals.ts'
import { askedOf, onWire, tables } from './request.ts'
import type { Version } from './version.ts'

/** A path that an operation takes in `patchOperations`. */
export interface PatchPath {
  readonly path: string
  readonly ops: readonly string[]
  /** A description of the accepted values. */
  readonly values: string
  readonly evidence: string
}

/** The operations that take patch operations. */
export const patchedOperations: readonly string[] = Object.keys(patches)

/** The paths of an operation, in the order of its table. */
export function patchPaths(operation: string): readonly PatchPath[] {
  return notedPatchRows(operation).map(({ path, ops, value, copy, evidence }) => ({
    path,
    ops,
    values: copy ? `from ${copy.from}` : valuesOf(value),
    evidence: evidence.kind,
  }))
}

type Value = (typeof patches)[keyof typeof patches]['rows'][number]['value']

function valuesOf(value: Value): string {
  if (!value) return ''
  if (value.enum) return value.enum.join(' | ')
  const { type, minimum, maximum } = value
  const range = minimum !== undefined || maximum !== undefined ? ` ${minimum ?? ''}..${maximum ?? ''}` : ''
  return `${type}${range}`
}

/** A request in the sample state that breaks just this rule of a version; nothing where none is known. */
export function refusalOf(id: string): RefusalFixture | undefined {
  const [version = '', name = ''] = id.split('.')
  if (version !== 'v1' && version !== 'v2') return undefined
  const setting = settingOf(1)
  const situation = setting.situations[id]
  const known = typeof situation === 'object' ? situation.operation : undefined
  const operations = known ? [known] : likelyFirst(version, name)
  for (const operation of operations) {
    const found = refusalsOf(setting, version, operation).find(({ rule }) => rule === id)
    if (found) return found
  }
  return undefined
}

/** Operations whose names share words with that of a rule come first: searching them all takes seconds. */
function likelyFirst(version: Version, name: string): string[] {
  const words = name.match(/[A-Z][a-z0-9]+/g) ?? []
  const score = (operation: string): number => words.filter((word) => operation.includes(word)).length
  return Object.keys(tables[version].operations).sort((a, b) => score(b) - score(a))
}

/** The answer to one patch operation on the sample state, and its journal entry. */
export function tried(
  operation: string,
  patch: { readonly op: string; readonly path: string; readonly value?: string },
) {
  const { sampleState, runner, seed } = settingOf(1)
  const asked = { ...askedOf(sampleState, 'v1', operation, seed), body: { patchOperations: [patch] } }
  const request = onWire(asked)
  return { request, ...runner.run(request) }
}
