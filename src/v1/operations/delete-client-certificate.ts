import { findClientCertificate } from '../client-certificate.ts'
import type { Rule } from '../rule.ts'

export const deleteClientCertificate: Rule<'DeleteClientCertificate'> = (call) => {
  const { state } = call
  const { clientCertificateId } = findClientCertificate(call)
  state.clientCertificates.delete(clientCertificateId)
  for (const { stages } of state.restApis.values()) {
    for (const { clientCertificateId: presented, ...rest } of stages.values()) {
      if (presented === clientCertificateId) stages.put(rest.stageName, rest)
    }
  }
  return undefined
}
