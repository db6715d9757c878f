import { page } from '../paging.ts'
import { shownApi } from '../rest-api.ts'
import type { Rule } from '../rule.ts'

export const getRestApis: Rule<'GetRestApis'> = ({ input, state }) => {
  const { item, ...rest } = page(state.restApis, input)
  return { item: item.map(({ api }) => shownApi(api.get())), ...rest }
}
