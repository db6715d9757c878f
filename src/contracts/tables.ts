import { type ContractTable, contractTable } from '../core/schema/contract-table.ts'
import { contract as rowsV1 } from '../generated/v1/contract.ts'
import { schemas as schemasV1 } from '../generated/v1/schemas.ts'
import { contract as rowsV2 } from '../generated/v2/contract.ts'
import { schemas as schemasV2 } from '../generated/v2/schemas.ts'

/** What consumers may ask of each version and be answered with. */
export const v1: ContractTable = contractTable(rowsV1, schemasV1)
export const v2: ContractTable = contractTable(rowsV2, schemasV2)
