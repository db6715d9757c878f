import type { AccountHooks } from './types.ts'

/** The feature that every account has and keeps. */
const KEPT = 'UsagePlans'

export const account: AccountHooks<'Account'> = {
  patching: ({ refuse }, { account: cell }) => {
    const before = cell.get()
    return {
      check: ({ features }) => {
        if (!before.features.includes(KEPT) || features.includes(KEPT)) return
        throw refuse('PatchValueInvalid', { path: '/features', value: KEPT })
      },
    }
  },
}
