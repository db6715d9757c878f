import { shownDeployment } from '../deployment.ts'
import { page } from '../paging.ts'
import { findRestApi } from '../rest-api.ts'
import type { Rule } from '../rule.ts'

export const getDeployments: Rule<'GetDeployments'> = (call) => {
  const { item, ...rest } = page(findRestApi(call).deployments, call.input)
  return { item: item.map((deployment) => shownDeployment(deployment)), ...rest }
}
