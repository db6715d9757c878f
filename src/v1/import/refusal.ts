import { refuserByName } from '../../core/errors/service-error.ts'
import { errors } from '../../generated/v1/errors.ts'
import type { RefuseV1 } from '../handler.ts'

/** Words any refusal of this version: an import makes what many operations make. */
export const refuse = refuserByName('v1', () => errors) as RefuseV1<keyof typeof errors>
