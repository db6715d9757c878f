import { freshKey } from '../../core/resources/key.ts'
import { objectQuotas } from '../../generated/v1/quotas.ts'
import { CERTIFICATE_LIFETIME, newPem } from '../client-certificate.ts'
import { type Rule, seconds } from '../rule.ts'
import { admitTagCount } from '../tags.ts'

export const generateClientCertificate: Rule<'GenerateClientCertificate'> = ({ input, refuse, state, ids, now }) => {
  const { description, tags } = input
  if (state.clientCertificates.size >= objectQuotas.clientCertificates.limit) {
    throw refuse('ClientCertificateQuotaReached')
  }
  admitTagCount(tags, refuse)

  const createdDate = seconds(now)
  const certificate = {
    clientCertificateId: freshKey(ids, 6, state.clientCertificates),
    ...(description && { description }),
    pemEncodedCertificate: newPem(ids),
    createdDate,
    expirationDate: createdDate + CERTIFICATE_LIFETIME,
    ...(tags && Object.keys(tags).length > 0 && { tags }),
  }
  state.clientCertificates.put(certificate.clientCertificateId, certificate)
  return certificate
}
