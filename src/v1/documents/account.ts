import { accountDefaults } from '../account-defaults.ts'
import type { AccountDocumentHooks } from './hooks.ts'

export const account: AccountDocumentHooks<'Account'> = {
  defaults: () => accountDefaults,
}
