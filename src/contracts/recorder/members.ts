import type { ContractTable, Shape } from '../../core/schema/contract-table.ts'
import { didYouMean } from '../../core/schema/nearest.ts'

/** Throws for a member that no answer of its operation has: the contract would have no effect. */
export function refuseUnknownMembers(
  members: Readonly<Record<string, readonly string[]>>,
  tables: readonly ContractTable[],
): void {
  for (const [operation, wanted] of Object.entries(members)) {
    const known = tables.flatMap((table) => membersOf(table, table.operations[operation]?.response))
    const unknown = wanted.find((one) => !known.includes(one))
    if (unknown === undefined) continue
    const instead = known.length === 0 ? ' It answers without a body.' : didYouMean(unknown, known)
    throw new TypeError(`recordPacts: ${operation} has no member "${unknown}".${instead}`)
  }
}

function membersOf(table: ContractTable, shape: Shape = {}): string[] {
  return shape.$ref === undefined
    ? Object.keys(shape.properties ?? {})
    : membersOf(table, table.schemas[shape.$ref] ?? {})
}
