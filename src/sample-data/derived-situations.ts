import { resources as resourcesV1 } from '../generated/v1/resources.ts'
import { resources as resourcesV2 } from '../generated/v2/resources.ts'
import { operationOf, tables } from './request.ts'
import type { Refused, Situation } from './situation.ts'
import type { Version } from './version.ts'

/** The part of a resource row that this module reads. */
interface Row {
  readonly noun: string
  readonly key?: { readonly kind: string; readonly member: string; readonly members?: unknown; readonly from?: string }
  readonly parameters: readonly string[]
  readonly errors: { readonly missing?: string; readonly taken?: string }
  readonly verbs: { readonly create?: { readonly operation: string }; readonly get?: object; readonly list?: object }
}

const TABLES: Readonly<Record<Version, Readonly<Record<string, Row>>>> = { v1: resourcesV1, v2: resourcesV2 }

/** The refusals of a version that follow from the rows of its resources: the key of the sample is created once more. */
export function derivedSituations(
  version: Version,
  names: Readonly<Record<string, string>>,
  refused: Refused,
): Record<string, Situation> {
  const found: Record<string, Situation> = {}
  for (const { noun, key, parameters, errors, verbs } of Object.values(TABLES[version])) {
    const { operation } = verbs.create ?? {}
    const parameter = parameters.at(-1) ?? ''
    const value = names[parameter]
    const isNamed = key?.kind === 'given' && key.members === undefined
    if (!isNamed || errors.taken === undefined || operation === undefined || value === undefined) continue
    const isInPath = operationOf(tables[version].operations, operation).parameters.some(
      ({ name }) => name === parameter,
    )
    const parts = isInPath ? { parameters: { [parameter]: value } } : { body: { [key.from ?? key.member]: value } }
    found[`${version}.${errors.taken}`] = refused(`there is a ${noun} with this key`, operation, parts)
  }
  return found
}
