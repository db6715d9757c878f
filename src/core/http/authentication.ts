import type { PlainRequest } from '../operation.ts'

/** What the front of the service says about a signature; the texts are rows of its table. */
export type AuthenticationError =
  | 'AuthenticationMissing'
  | 'SignatureWithoutCredential'
  | 'SignatureWithoutSignature'
  | 'SignatureWithoutSignedHeaders'
  | 'SignatureWithoutDate'
  | 'SignatureDateMalformed'
  | 'CredentialMalformed'
  | 'CredentialServiceWrong'
  | 'CredentialDateWrong'
  | 'SignatureExpired'
  | 'SignatureNotYetCurrent'
  | 'AccessKeyUnknown'
  | 'ExpiredToken'
  | 'SignatureWrong'

/** Why a request is not let in: one reason or several, whose texts are said one after the other. */
export interface Denial {
  readonly reasons: readonly [AuthenticationError, ...AuthenticationError[]]
  readonly blanks?: Readonly<Record<string, string>>
  /** For the tester only. */
  readonly hint?: string
}

/** A SigV4 signature as a request carries it. */
export interface Signature {
  readonly accessKeyId: string
  /** The day of the credential scope: `20260102`. */
  readonly day: string
  readonly region: string
  readonly service: string
  readonly signedHeaders: readonly string[]
  /** The signature itself, in hexadecimal digits. */
  readonly value: string
  /** When it was made, `20260102T030405Z`. */
  readonly date: string
}

/** Holds signatures against keys that it knows. */
export interface Verifier {
  /** Why a signature is not accepted at `now`, in milliseconds since 1970; nothing when it is. */
  verify(request: PlainRequest, signature: Signature, now: number): Denial | undefined
}

/** Whether requests must be signed, and whether their signatures must be right. */
export type Auth = 'off' | 'required' | Verifier

/** Why a request is not let in; nothing when it is. */
export function denialOf(request: PlainRequest, auth: Auth, now: number): Denial | undefined {
  if (auth === 'off') return undefined
  const signature = readSignature(request.headers)
  if ('reasons' in signature) return signature
  return auth === 'required' ? undefined : auth.verify(request, signature, now)
}

const PARAMETERS = {
  Credential: 'SignatureWithoutCredential',
  Signature: 'SignatureWithoutSignature',
  SignedHeaders: 'SignatureWithoutSignedHeaders',
} as const satisfies Record<string, AuthenticationError>

const BASIC_DATE = /^\d{8}T\d{6}Z$/

function readSignature(headers: PlainRequest['headers']): Signature | Denial {
  const { authorization = '' } = headers
  if (authorization === '') return { reasons: ['AuthenticationMissing'] }
  const given = authorization.startsWith('AWS4-HMAC-SHA256 ') ? parametersOf(authorization.slice(17)) : new Map()
  const date = headers['x-amz-date'] ?? headers.date
  const missing: AuthenticationError[] = Object.entries(PARAMETERS).flatMap(([name, error]) =>
    given.get(name) ? [] : [error],
  )
  if (!date) missing.push('SignatureWithoutDate')
  const [first, ...others] = missing
  if (first) return { reasons: [first, ...others] }
  if (!BASIC_DATE.test(date ?? '')) return { reasons: ['SignatureDateMalformed'], blanks: { date: date ?? '' } }

  const credential = given.get('Credential') ?? ''
  const elements = credential.split('/')
  if (elements.length !== 5 || elements.includes(''))
    return { reasons: ['CredentialMalformed'], blanks: { credential } }
  const [accessKeyId = '', day = '', region = '', service = ''] = elements
  return {
    ...{ accessKeyId, day, region, service, date: date ?? '' },
    signedHeaders: (given.get('SignedHeaders') ?? '').toLowerCase().split(';'),
    value: given.get('Signature') ?? '',
  }
}

function parametersOf(text: string): Map<string, string> {
  const pairs = text.split(/[,\s]+/).map((pair): [string, string] => {
    const equals = pair.indexOf('=')
    return [pair.slice(0, equals), pair.slice(equals + 1)]
  })
  return new Map(pairs)
}
