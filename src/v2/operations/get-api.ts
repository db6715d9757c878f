import { apiOf } from '../look-up.ts'
import type { Rule } from '../rule.ts'

export const getApi: Rule<'GetApi'> = (call) => apiOf(call).api.get()
