import type { ContractTable, Shape } from '../../core/schema/contract-table.ts'
import { isObject } from '../pact-file.ts'

/** The paths of all members that a shape has: `stageName`, `methodSettings.*.loggingLevel`, `item[].id`. */
export function membersOf(table: ContractTable, shape: Shape, at = '', within: readonly string[] = []): string[] {
  const { $ref, items, properties = {}, additionalProperties } = shape
  if ($ref !== undefined) {
    // A recursive schema has no end.
    return within.includes($ref) ? [] : membersOf(table, table.schemas[$ref] ?? {}, at, [...within, $ref])
  }
  if (items) return membersOf(table, items, `${at}[]`, within)
  return [
    ...Object.entries(properties).flatMap(([name, inner]) => {
      const path = at === '' ? name : `${at}.${name}`
      return [path, ...membersOf(table, inner, path, within)]
    }),
    ...(typeof additionalProperties === 'object' ? membersOf(table, additionalProperties, `${at}.*`, within) : []),
  ]
}

/** The paths of the members that an example holds, as the shape writes them. */
export function membersIn(table: ContractTable, shape: Shape, example: unknown, at = ''): string[] {
  const { $ref, items, properties = {}, additionalProperties } = shape
  if ($ref !== undefined) return membersIn(table, table.schemas[$ref] ?? {}, example, at)
  if (Array.isArray(example)) return example.flatMap((item) => membersIn(table, items ?? {}, item, `${at}[]`))
  if (!isObject(example)) return []
  return Object.entries(example).flatMap(([name, value]) => {
    const own = Object.hasOwn(properties, name) ? properties[name] : undefined
    const map = typeof additionalProperties === 'object' ? additionalProperties : undefined
    if (!own) return map ? membersIn(table, map, value, `${at}.*`) : []
    const path = at === '' ? name : `${at}.${name}`
    return [path, ...membersIn(table, own, value, path)]
  })
}
