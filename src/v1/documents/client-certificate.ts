import { completedCertificate } from '../client-certificate.ts'
import type { AccountDocumentHooks } from './hooks.ts'

export const clientCertificate: AccountDocumentHooks<'ClientCertificate'> = {
  defaults: (entry, { context }) => completedCertificate(entry, context),
}
