import { pageOf } from '../paging.ts'
import { findRestApi } from '../rest-api.ts'
import type { Rule } from '../rule.ts'

export const getDocumentationParts: Rule<'GetDocumentationParts'> = (call) => {
  const { type, name, path, locationStatus } = call.input
  const wanted = findRestApi(call)
    .documentationParts.values()
    .filter(({ location }) => type === undefined || location.type === type)
    .filter(({ location }) => name === undefined || location.name?.includes(name))
    .filter(({ location }) => path === undefined || location.path === path)
    // Every part that is kept documents something.
    .filter(() => locationStatus !== 'UNDOCUMENTED')
  return pageOf(wanted, ({ id }) => id, call.input)
}
