import { refuserByName, ServiceError } from '../../core/errors/service-error.ts'
import { errors } from '../../generated/v1/errors.ts'
import type { RefuseV1 } from '../handler.ts'

/** Words any refusal of this version: an import makes what many operations make. */
export const refuse = refuserByName('v1', () => errors) as RefuseV1<keyof typeof errors>

/** The refusal that a check throws; `undefined` if it passes. */
export function refusalOf(check: () => void): ServiceError | undefined {
  try {
    check()
    return undefined
  } catch (error) {
    if (error instanceof ServiceError) return error
    throw error
  }
}
