import { setModels, shownModels } from '../models.ts'
import type { ApiDocumentHooks } from './hooks.ts'

export const model: ApiDocumentHooks<'Model'> = {
  defaults: ({ id }, { context }) => (id === undefined ? { id: context.ids.short(6) } : {}),
  none: ({ models }) => setModels({ models }, []),
  quoted: (stored) => (stored.length === 0 ? undefined : shownModels(stored)),
}
