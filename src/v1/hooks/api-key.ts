import { assertValue, newestFirst, newValue, stageKeyTexts, withoutValue } from '../api-key.ts'
import { assertTags, shownTags } from '../tags.ts'
import type { AccountHooks } from './types.ts'

export const apiKey: AccountHooks<'ApiKey'> = {
  beforeCreate: ({ input: { value }, state, refuse }) => assertValue(value, state, refuse),
  assertCreate: ({ input: { tags }, refuse }) => assertTags(tags, refuse),
  complete: ({ id, enabled, createdDate, lastUpdatedDate }, { input, ids }) => {
    const { value, name, customerId, description, stageKeys, tags } = input
    return {
      id,
      value: value || newValue(ids),
      ...(name && { name }),
      ...(customerId && { customerId }),
      ...(description && { description }),
      enabled,
      createdDate,
      lastUpdatedDate,
      stageKeys: stageKeyTexts(stageKeys),
      ...(tags && Object.keys(tags).length > 0 && { tags }),
    }
  },
  order: newestFirst,
  select: (keys, { input: { name, customerId, includeValues } }) =>
    keys
      .filter((key) => name === undefined || key.name?.startsWith(name))
      .filter((key) => customerId === undefined || key.customerId === customerId)
      .map((key) => withoutValue(key, includeValues)),
  // The path of a request to read or change a key names it; other answers show the value and tags as they are.
  show: (key, { input }) => {
    if (!('apiKey' in input)) return key
    return shownTags(withoutValue(key, 'includeValue' in input && input.includeValue))
  },
}
