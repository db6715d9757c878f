import type { PlainRequest } from '../operation.ts'
import { type Claim, type CredentialScope, elementsOf, TERMINATOR } from './signature.ts'

/** Errors of the service's edge about a signature; the texts are rows of its table. */
export type AuthenticationError =
  | 'AuthenticationMissing'
  | 'SignatureWithoutCredential'
  | 'SignatureWithoutSignature'
  | 'SignatureWithoutSignedHeaders'
  | 'SignatureWithoutDate'
  | 'SignatureDateMalformed'
  | 'CredentialMalformed'
  | 'CredentialServiceWrong'
  | 'CredentialTerminatorWrong'
  | 'SignedHeadersWithoutHost'
  | 'CredentialDateWrong'
  | 'SignatureExpired'
  | 'SignatureNotYetCurrent'
  | 'AccessKeyUnknown'
  | 'ExpiredToken'
  | 'SignatureWrong'

/** Why a request is not let in: one reason or several, whose texts are said one after the other. */
export interface Denial {
  readonly reasons: readonly [AuthenticationError, ...AuthenticationError[]]
  readonly placeholders?: Readonly<Record<string, string>>
  /** For the tester only. */
  readonly hint?: string
}

/** A SigV4 signature as a request carries it, with the elements of its credential. */
export interface Signature extends CredentialScope {
  /** Whether it is in the header `Authorization` or in the query, as in a presigned URL. */
  readonly where: 'header' | 'query'
  readonly signedHeaders: readonly string[]
  /** The signature itself, in hexadecimal digits. */
  readonly value: string
  /** The time of the signature, `20260102T030405Z`. */
  readonly date: string
  /** The session token that came with it. */
  readonly sessionToken: string | undefined
  /** How long a presigned URL is valid, in seconds, as written. */
  readonly expires: string | undefined
}

/** Holds signatures against keys that it knows. */
export interface Verifier {
  /** Why a signature is not accepted at `now`, in milliseconds since 1970; nothing when it is. */
  verify(request: PlainRequest, signature: Signature, now: number): Denial | undefined
}

/** Whether requests must be signed, and whether their signatures must be right. */
export type Auth = 'off' | 'required' | Verifier

/** Why a request is not let in; nothing when it is. */
export function denialOf(request: PlainRequest, claim: Claim | undefined, auth: Auth, now: number): Denial | undefined {
  if (auth === 'off') return undefined
  const signature = readSignature(claim)
  if ('reasons' in signature) return signature
  return auth === 'required' ? undefined : auth.verify(request, signature, now)
}

const BASIC_DATE = /^\d{8}T\d{6}Z$/

function readSignature(claim: Claim | undefined): Signature | Denial {
  if (!claim) return { reasons: ['AuthenticationMissing'] }
  const [first, ...others] = missingOf(claim)
  if (first) return { reasons: [first, ...others] }
  const { where, credential = '', signedHeaders = '', signature: value = '', date = '', sessionToken, expires } = claim
  if (!BASIC_DATE.test(date)) return { reasons: ['SignatureDateMalformed'], placeholders: { date } }
  const elements = elementsOf(credential)
  if (!elements) return { reasons: ['CredentialMalformed'], placeholders: { credential } }
  const { terminator } = elements
  if (terminator !== TERMINATOR) return { reasons: ['CredentialTerminatorWrong'], placeholders: { terminator } }
  if (claim.problem !== undefined) return { reasons: ['SignatureWrong'], hint: claim.problem }
  return { where, ...elements, date, sessionToken, expires, signedHeaders: signedHeaders.split(';'), value }
}

/** The missing parts of a claim, in the order in which the service reports them. */
function missingOf({ credential, signature, signedHeaders, date }: Claim): AuthenticationError[] {
  return [
    ...(credential ? [] : (['SignatureWithoutCredential'] as const)),
    ...(signature ? [] : (['SignatureWithoutSignature'] as const)),
    ...(signedHeaders ? [] : (['SignatureWithoutSignedHeaders'] as const)),
    ...(date ? [] : (['SignatureWithoutDate'] as const)),
  ]
}
