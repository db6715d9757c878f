import type { Scope } from '../operation.ts'
import { type Claim, wellFormed } from './signature.ts'

/** The caller, according to the signature of a request. */
export type Identity =
  | { kind: 'signed'; accessKeyId: string; scope: Scope }
  | { kind: 'absent'; scope: Scope }
  | { kind: 'garbled'; scope: Scope }

/**
 * Account and region from the credential scope of a SigV4 signature. An access key id of 12 digits is the account id;
 * any other key belongs to the default account.
 */
export function identify(claim: Claim | undefined, fallback: Scope): Identity {
  if (!claim) return { kind: 'absent', scope: fallback }
  const elements = claim.problem === undefined ? wellFormed(claim.credential ?? '') : undefined
  if (!elements) return { kind: 'garbled', scope: fallback }
  const { accessKeyId, region } = elements
  const accountId = /^\d{12}$/.test(accessKeyId) ? accessKeyId : fallback.accountId
  return { kind: 'signed', accessKeyId, scope: { accountId, region } }
}
