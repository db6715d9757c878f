import { memberPath } from '../../core/state/state-document.ts'
import { newValue } from '../api-key.ts'
import { seconds } from '../handler.ts'
import type { Schemas } from '../schemas.ts'
import type { AccountDocumentHooks } from './hooks.ts'

type Entry = Partial<Schemas['UsagePlanKey']> & { readonly id: string }

export const usagePlanKey: AccountDocumentHooks<'UsagePlanKey'> = {
  inOrderOfCreation: true,
  // An answer names its API key. If the document does not contain the key, it is created with the name and the value of the answer.
  prepare: (entry, { state, context, at }) => {
    const { id, type = 'API_KEY', name, value } = entry as unknown as Entry
    if (!state.apiKeys.has(id)) {
      const created = seconds(context.now)
      state.apiKeys.put(id, {
        id,
        value: value ?? newValue(context.ids),
        ...(name !== undefined && { name }),
        enabled: true,
        createdDate: created,
        lastUpdatedDate: created,
        stageKeys: [],
      })
      context.made(memberPath(context.path, [...at, 'id']), `API key ${id}`)
    }
    return { id, type }
  },
}
