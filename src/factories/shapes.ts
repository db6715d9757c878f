import { schemas as schemasV1 } from '../generated/v1/schemas.ts'
import { schemas as schemasV2 } from '../generated/v2/schemas.ts'
import { shapesOf } from './shapes-of.ts'

/** The documents and requests of each version. */
export const shapesV1 = shapesOf('v1', schemasV1)
export const shapesV2 = shapesOf('v2', schemasV2)
