import { accountDefaults } from '../account.ts'
import type { AccountDocumentHooks } from './hooks.ts'

export const account: AccountDocumentHooks<'Account'> = {
  defaults: () => accountDefaults,
}
