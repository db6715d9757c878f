import { apiOf } from '../look-up.ts'
import { page } from '../paging.ts'
import type { Rule } from '../rule.ts'

export const getDeployments: Rule<'GetDeployments'> = (call) =>
  page(call, `${call.input.apiId}/deployments`, apiOf(call).deployments)
