import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import type { Denial, Signature, Verifier } from './core/http/authentication.ts'
import { canonicalRequests } from './core/http/canonical-request.ts'
import { ALGORITHM, TERMINATOR, wellFormed } from './core/http/signature.ts'
import { withoutSecretLines } from './core/journal/secrets.ts'
import type { PlainRequest } from './core/operation.ts'

/** An access key that a gateway accepts. */
export interface Credential {
  /** The key id. A key of 12 digits is the account of the caller; any other key belongs to the default account. */
  readonly accessKeyId: string
  readonly secretAccessKey: string
  /** The session token of temporary credentials; requests must contain exactly this one. */
  readonly sessionToken?: string
  /** The expiration of the session token: an ISO date, or milliseconds since 1970. Default: never. */
  readonly expiration?: string | number
}

interface KnownKey {
  readonly secretAccessKey: string
  readonly sessionToken: string | undefined
  readonly expires: number
}

/** The maximum clock skew of a client, in milliseconds, in either direction. */
const SKEW_MS = 5 * 60_000

const SERVICE = 'apigateway'

/**
 * For the option `auth`: accepts requests that are signed (SigV4) with one of these keys, and refuses all others as AWS
 * does. Time is that of the gateway's clock. Throws a `TypeError` for invalid credentials.
 */
export function verifySignatures(credentials: readonly Credential[]): Verifier {
  if (!Array.isArray(credentials)) throw new TypeError('verifySignatures: the credentials must be a list.')
  const keys = new Map<string, KnownKey>()
  for (const [i, credential] of credentials.entries()) {
    const [accessKeyId, key] = known(credential, i)
    if (keys.has(accessKeyId)) throw new TypeError(`verifySignatures: duplicate accessKeyId "${accessKeyId}".`)
    keys.set(accessKeyId, key)
  }
  return {
    verify: (request, signature, now) =>
      scopeDenial(signature, now) ?? keyDenial(keys.get(signature.accessKeyId), request, signature, now),
  }
}

const MEMBERS = ['accessKeyId', 'secretAccessKey', 'sessionToken', 'expiration']

function known(credential: Credential, i: number): [string, KnownKey] {
  const wrong = (problem: string): TypeError => new TypeError(`verifySignatures: credential ${i + 1} ${problem}`)
  if (typeof credential !== 'object' || credential === null) throw wrong('is not an object.')
  const { accessKeyId, secretAccessKey, sessionToken, expiration } = credential
  const unknown = Object.keys(credential).find((name) => !MEMBERS.includes(name))
  if (unknown !== undefined) throw wrong(`has an unknown member "${unknown}". The members are ${MEMBERS.join(', ')}.`)
  if (typeof accessKeyId !== 'string' || !/^[\w.-]{1,128}$/.test(accessKeyId)) throw wrong('has no usable accessKeyId.')
  if (typeof secretAccessKey !== 'string' || secretAccessKey === '') throw wrong('has no secretAccessKey.')
  if (sessionToken !== undefined && (typeof sessionToken !== 'string' || sessionToken === '')) {
    throw wrong('has a sessionToken that is not a text, or an empty one.')
  }
  const expires = expiration === undefined ? Number.POSITIVE_INFINITY : new Date(expiration).getTime()
  if (Number.isNaN(expires)) throw wrong(`has an expiration that is not a valid date: "${expiration}".`)
  return [accessKeyId, { secretAccessKey, sessionToken, expires }]
}

/** The error in the form, date, service or time of a signature, for any key. */
function scopeDenial(signature: Signature, now: number): Denial | undefined {
  const { day, service, date, signedHeaders } = signature
  if (service !== SERVICE) return { reasons: ['CredentialServiceWrong'], placeholders: { service: SERVICE } }
  if (day !== date.slice(0, 8)) {
    return { reasons: ['CredentialDateWrong'], placeholders: { scope: day, day: date.slice(0, 8), date } }
  }
  if (!signedHeaders.includes('host')) return { reasons: ['SignedHeadersWithoutHost'] }
  const isInOrder = signedHeaders.every((name, i) => i === 0 || (signedHeaders[i - 1] as string) < name)
  if (!isInOrder || signedHeaders.some((name) => !HEADER_NAME.test(name))) {
    return {
      reasons: ['SignatureWrong'],
      hint: 'SignedHeaders must be in lower case and sorted, and must name each header once.',
    }
  }
  return timeDenial(signature, now)
}

/** The name of a header in lower case. */
const HEADER_NAME = /^[a-z0-9!#$%&'*+.^_`|~-]+$/

function timeDenial({ date, where, expires }: Signature, now: number): Denial | undefined {
  const placeholders = (limit: number) => ({ date, limit: basicDate(limit), now: basicDate(now) })
  if (date > basicDate(now + SKEW_MS))
    return { reasons: ['SignatureNotYetCurrent'], placeholders: placeholders(now + SKEW_MS) }
  if (where === 'header') {
    return date < basicDate(now - SKEW_MS)
      ? { reasons: ['SignatureExpired'], placeholders: placeholders(now - SKEW_MS) }
      : undefined
  }
  const seconds = /^[1-9]\d{0,5}$/.test(expires ?? '') ? Number(expires) : Number.NaN
  if (!(seconds <= LONGEST_EXPIRES)) {
    return { reasons: ['SignatureWrong'], hint: `X-Amz-Expires must be 1 to ${LONGEST_EXPIRES} seconds.` }
  }
  if (date >= basicDate(now - seconds * 1000)) return undefined
  return {
    reasons: ['SignatureExpired'],
    placeholders: placeholders(now - SKEW_MS),
    hint: `The URL was valid for ${seconds} s.`,
  }
}

/** A presigned URL is valid for a week at most. */
const LONGEST_EXPIRES = 7 * 24 * 60 * 60

function keyDenial(
  key: KnownKey | undefined,
  request: PlainRequest,
  signature: Signature,
  now: number,
): Denial | undefined {
  const { accessKeyId, sessionToken } = signature
  if (!key) return { reasons: ['AccessKeyUnknown'], hint: `Unknown access key "${accessKeyId}".` }
  if (sessionToken !== key.sessionToken) {
    const hint = key.sessionToken ? 'requires another session token than the one sent' : 'does not use a session token'
    return { reasons: ['AccessKeyUnknown'], hint: `The access key "${accessKeyId}" ${hint}.` }
  }
  if (now >= key.expires) return { reasons: ['ExpiredToken'] }
  const { day, region, service, terminator } = signature
  if (!wellFormed([accessKeyId, day, region, service, terminator].join('/')))
    return { reasons: ['SignatureWrong'], hint: 'The region of the credential is not valid.' }
  return signatureDenial(request, signature, key.secretAccessKey)
}

/** The reason why the signature does not match the request and this key; `undefined` for a valid one. */
function signatureDenial(request: PlainRequest, signature: Signature, secretAccessKey: string): Denial | undefined {
  const payload = createHash('sha256').update(bytesOf(request.body)).digest('hex')
  const claimed = request.headers['x-amz-content-sha256']
  if (claimed !== undefined && claimed !== payload) {
    return { reasons: ['SignatureWrong'], hint: 'x-amz-content-sha256 is not the hash of the body.' }
  }
  const key = signingKey(signature, secretAccessKey)
  let first: string | undefined
  for (const canonical of canonicalRequests(request, signature, payload)) {
    if (isSame(sign(canonical, signature, key), signature.value)) return undefined
    first ??= canonical
  }
  if (first === undefined) {
    return { reasons: ['SignatureWrong'], hint: 'A signed header is missing, or the path has a segment "." or "..".' }
  }
  return { reasons: ['SignatureWrong'], hint: `Expected string to sign: ${JSON.stringify(withoutSecretLines(first))}` }
}

function signingKey({ day, region, service }: Signature, secretAccessKey: string): Buffer {
  let key: string | Buffer = `AWS4${secretAccessKey}`
  for (const part of [day, region, service, TERMINATOR]) key = createHmac('sha256', key).update(part).digest()
  return key as Buffer
}

function sign(canonical: string, { date, day, region, service }: Signature, key: Buffer): string {
  const scope = [day, region, service, TERMINATOR].join('/')
  const digest = createHash('sha256').update(canonical).digest('hex')
  return createHmac('sha256', key).update([ALGORITHM, date, scope, digest].join('\n')).digest('hex')
}

function bytesOf(body: PlainRequest['body']): string | Uint8Array {
  return body ?? ''
}

function isSame(expected: string, given: string): boolean {
  const [one, other] = [Buffer.from(expected), Buffer.from(given)]
  return one.length === other.length && timingSafeEqual(one, other)
}

function basicDate(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`
}
