import { apiOf } from '../look-up.ts'
import { page } from '../paging.ts'
import type { Rule } from '../rule.ts'

export const getStages: Rule<'GetStages'> = (call) => page(call, `${call.input.apiId}/stages`, apiOf(call).stages)
