import { contract as v1 } from '../../src/generated/v1/contract.ts'
import { contract as v2 } from '../../src/generated/v2/contract.ts'

/** The refusals of each operation, by the ids of the ledger: `v1.UpdateStage` and `v1.StageNotFound`. */
export const refusalsOf: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({ v1, v2 }).flatMap(([version, operations]) =>
    Object.entries(operations).map(([name, { refusals = [] }]) => [
      `${version}.${name}`,
      refusals.map((refusal) => `${version}.${refusal}`),
    ]),
  ),
)

/** The operations that raise each refusal. */
export const operationsOf: ReadonlyMap<string, readonly string[]> = inverse(refusalsOf)

function inverse(map: ReadonlyMap<string, readonly string[]>): Map<string, string[]> {
  const result = new Map<string, string[]>()
  for (const [key, values] of map) {
    for (const value of values) {
      const keys = result.get(value)
      if (keys) keys.push(key)
      else result.set(value, [key])
    }
  }
  return result
}
