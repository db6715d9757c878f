import { newValue } from '../api-key.ts'
import { seconds } from '../handler.ts'
import type { Schemas } from '../schemas.ts'
import type { AccountDocumentHooks } from './hooks.ts'

export const apiKey: AccountDocumentHooks<'ApiKey'> = {
  inOrderOfCreation: true,
  assertEntry: (entry, seen, { refuse }) => {
    const { value } = entry as Partial<Schemas['ApiKey']>
    if (value === undefined) return
    if (seen.has(value)) throw refuse(['value'], 'is the value of an earlier API key.')
    seen.add(value)
  },
  // A value is drawn only where the document has none: an answer without values can be pasted.
  defaults: ({ value, createdDate = 0 }, { context: { ids, now } }) => {
    const created = createdDate || seconds(now)
    return {
      ...(value === undefined && { value: newValue(ids) }),
      enabled: false,
      createdDate: created,
      lastUpdatedDate: created,
      stageKeys: [],
    }
  },
}
