import { completed } from '../../core/state/completed.ts'
import type { AccountDocumentHooks } from './hooks.ts'

export const apiMapping: AccountDocumentHooks<'ApiMapping'> = {
  assertEntry: ({ domainName, apiMappingKey = '' }, seen, { refuse }) => {
    const key = `${domainName}/${apiMappingKey}`
    if (seen.has(key)) throw refuse([], `${domainName} has a mapping "${apiMappingKey}" already.`)
    seen.add(key)
  },
  prepare: (entry) => completed<object>(entry, { apiMappingKey: '' }) as typeof entry,
}
