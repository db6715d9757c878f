import { domainOf } from '../api-mapping.ts'
import { page } from '../paging.ts'
import type { Rule } from '../rule.ts'

export const getApiMappings: Rule<'GetApiMappings'> = (call) =>
  page(call, `${call.input.domainName}/apimappings`, domainOf(call))
