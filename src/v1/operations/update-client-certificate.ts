import { compilePatch } from '../../core/patch/engine.ts'
import { patches } from '../../generated/v1/patch.ts'
import { findClientCertificate } from '../client-certificate.ts'
import { byName, type Rule } from '../rule.ts'

const patch = compilePatch(patches.UpdateClientCertificate)

export const updateClientCertificate: Rule<'UpdateClientCertificate'> = (call) => {
  const { input, refuse, state } = call
  const after = patch.apply(findClientCertificate(call), input.patchOperations ?? [], byName(refuse))
  state.clientCertificates.put(after.clientCertificateId, after)
  return after
}
