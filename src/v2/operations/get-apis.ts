import { page } from '../paging.ts'
import type { Rule } from '../rule.ts'

export const getApis: Rule<'GetApis'> = (call) => {
  const { items, ...rest } = page(call, 'apis', call.state.apis)
  return { items: items.map(({ api }) => api.get()), ...rest }
}
