import { restApiOf } from '../rest-api.ts'
import type { AccountHooks } from './types.ts'

export const restApi: AccountHooks<'RestApi'> = {
  unit: (id, call) => restApiOf(id, call),
}
