import type { PlainRequest, Scope } from '../operation.ts'

/** What an Authorization header says about the caller. */
export type Identity =
  | { kind: 'signed'; accessKeyId: string; scope: Scope }
  | { kind: 'absent'; scope: Scope }
  | { kind: 'garbled'; scope: Scope }

const CREDENTIAL = /Credential=([\w.-]{1,128})\/(\d{8})\/([a-z0-9-]{1,32})\/([a-z0-9-]{1,32})\/aws4_request(?=$|[,\s])/

/**
 * Account and region from the credential scope of a SigV4 signature. An access key id of 12 digits is the account id;
 * any other key belongs to the default account.
 */
export function identify(headers: PlainRequest['headers'], fallback: Scope): Identity {
  const header = headers.authorization
  if (header === undefined || header === '') return { kind: 'absent', scope: fallback }
  const match = header.startsWith('AWS4-HMAC-SHA256 ') ? CREDENTIAL.exec(header) : null
  if (!match) return { kind: 'garbled', scope: fallback }
  const [, accessKeyId = '', , region = fallback.region] = match
  const accountId = /^\d{12}$/.test(accessKeyId) ? accessKeyId : fallback.accountId
  return { kind: 'signed', accessKeyId, scope: { accountId, region } }
}
