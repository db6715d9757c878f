import { findMethod } from '../resource.ts'
import { findRestApi } from '../rest-api.ts'
import type { Rule } from '../rule.ts'

export const deleteMethod: Rule<'DeleteMethod'> = (call) => {
  findMethod(findRestApi(call), call.input, call.refuse).put(undefined)
  return undefined
}
