import type { Ids } from '../core/ids.ts'
import { completed } from '../core/state/completed.ts'
import { seconds } from './handler.ts'
import type { Schemas } from './schemas.ts'

/** Seconds of 365 days. */
export const CERTIFICATE_LIFETIME = 365 * 24 * 60 * 60

/** A text in the form of a PEM-encoded certificate. It cannot be used for signing or verification. */
export function newPem(ids: Ids): string {
  const lines = Array.from({ length: 12 }, () => ids.base64(64).replaceAll('-', '+').replaceAll('_', '/'))
  return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`
}

/** A client certificate of a state document with what the document leaves out. */
export function completedCertificate(
  given: Partial<Schemas['ClientCertificate']>,
  { ids, now }: { readonly ids: Ids; readonly now: number },
): Schemas['ClientCertificate'] {
  const { createdDate = seconds(now), pemEncodedCertificate = newPem(ids) } = given
  const expirationDate = createdDate + CERTIFICATE_LIFETIME
  return completed(given, { pemEncodedCertificate, createdDate, expirationDate })
}
