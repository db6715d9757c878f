import { type ContractTable, contractTable } from '../core/schema/contract-table.ts'
import { contract as rowsV1 } from '../generated/v1/contract.ts'
import { schemas as schemasV1 } from '../generated/v1/schemas.ts'
import { contract as rowsV2 } from '../generated/v2/contract.ts'
import { schemas as schemasV2 } from '../generated/v2/schemas.ts'

/** The requests and answers of each version that consumers can use. */
export const v1: ContractTable = contractTable(rowsV1, schemasV1)
export const v2: ContractTable = contractTable(rowsV2, schemasV2)
