import { apiOf } from '../look-up.ts'
import { page } from '../paging.ts'
import type { Rule } from '../rule.ts'

export const getRoutes: Rule<'GetRoutes'> = (call) => page(call, `${call.input.apiId}/routes`, apiOf(call).routes)
