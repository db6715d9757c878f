import { findMethod } from '../resource.ts'
import { findRestApi } from '../rest-api.ts'
import type { Rule } from '../rule.ts'

export const getMethod: Rule<'GetMethod'> = (call) => findMethod(findRestApi(call), call.input, call.refuse).method
