import { mappingOf } from '../api-mapping.ts'
import type { Rule } from '../rule.ts'

export const getApiMapping: Rule<'GetApiMapping'> = (call) => mappingOf(call)
