import type { Schemas } from '../schemas.ts'
import type { AccountDocumentHooks } from './hooks.ts'

export const usagePlan: AccountDocumentHooks<'UsagePlan'> = {
  prepare: (entry) => {
    const { quota } = entry as Partial<Schemas['UsagePlan']>
    return quota && quota.offset === undefined ? { ...entry, quota: { ...quota, offset: 0 } } : entry
  },
}
