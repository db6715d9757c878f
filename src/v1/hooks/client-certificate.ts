import { CERTIFICATE_LIFETIME, newPem } from '../client-certificate.ts'
import { assertTags } from '../tags.ts'
import type { AccountHooks } from './types.ts'

export const clientCertificate: AccountHooks<'ClientCertificate'> = {
  assertCreate: ({ input, refuse }) => assertTags(input.tags, refuse),
  complete: ({ clientCertificateId, description, tags, createdDate }, { ids }) => ({
    clientCertificateId,
    ...(description && { description }),
    pemEncodedCertificate: newPem(ids),
    createdDate,
    expirationDate: createdDate + CERTIFICATE_LIFETIME,
    ...(tags && Object.keys(tags).length > 0 && { tags }),
  }),
}
