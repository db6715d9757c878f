import { createHash, timingSafeEqual } from 'node:crypto'
import aws4 from 'aws4'
import type { Denial, Signature, Verifier } from './core/http/authentication.ts'
import { withoutSecretLines } from './core/journal/secrets.ts'
import type { PlainRequest } from './core/operation.ts'

/** An access key that a gateway knows. */
export interface Credential {
  /** 12 digits are the account of the caller; any other key belongs to the default account. */
  readonly accessKeyId: string
  readonly secretAccessKey: string
  /** Of temporary credentials: requests must carry just this one. */
  readonly sessionToken?: string
  /** When the session token expires: an ISO date, or milliseconds since 1970. Left out: never. */
  readonly expiration?: string | number
}

interface KnownKey {
  readonly secretAccessKey: string
  readonly sessionToken: string | undefined
  readonly expires: number
}

/** How far the clock of a client may be off, in either direction. */
const SKEW_MS = 5 * 60_000

const SERVICE = 'apigateway'

/**
 * For the option `auth`: accepts requests that are signed (SigV4) with one of these keys, and answers as AWS does to all others.
 * Time is that of the gateway's clock. Throws a `TypeError` for credentials that cannot be used.
 */
export function verifySignatures(credentials: readonly Credential[]): Verifier {
  const keys = new Map(credentials.map(known))
  return {
    verify: (request, signature, now) =>
      scopeDenial(signature, now) ?? keyDenial(keys.get(signature.accessKeyId), request, signature, now),
  }
}

const MEMBERS = ['accessKeyId', 'secretAccessKey', 'sessionToken', 'expiration']

function known(credential: Credential, i: number): [string, KnownKey] {
  const wrong = (problem: string): TypeError => new TypeError(`verifySignatures: credential ${i + 1} ${problem}`)
  if (typeof credential !== 'object' || credential === null) throw wrong('is no object.')
  const { accessKeyId, secretAccessKey, sessionToken, expiration } = credential
  const unknown = Object.keys(credential).find((name) => !MEMBERS.includes(name))
  if (unknown !== undefined) throw wrong(`has an unknown member "${unknown}". There are ${MEMBERS.join(', ')}.`)
  if (typeof accessKeyId !== 'string' || !/^[\w.-]{1,128}$/.test(accessKeyId)) throw wrong('has no usable accessKeyId.')
  if (typeof secretAccessKey !== 'string' || secretAccessKey === '') throw wrong('has no secretAccessKey.')
  const expires = expiration === undefined ? Number.POSITIVE_INFINITY : new Date(expiration).getTime()
  if (Number.isNaN(expires)) throw wrong(`has an expiration that is no date: "${expiration}".`)
  return [accessKeyId, { secretAccessKey, sessionToken, expires }]
}

/** What is wrong with day, service and time of a signature, whosever it is. */
function scopeDenial({ day, service, date }: Signature, now: number): Denial | undefined {
  if (service !== SERVICE) return { reasons: ['CredentialServiceWrong'], blanks: { service: SERVICE } }
  if (day !== date.slice(0, 8)) {
    return { reasons: ['CredentialDateWrong'], blanks: { scope: day, day: date.slice(0, 8), date } }
  }
  const blanks = (limit: number) => ({ date, limit: basicDate(limit), now: basicDate(now) })
  if (date < basicDate(now - SKEW_MS)) return { reasons: ['SignatureExpired'], blanks: blanks(now - SKEW_MS) }
  if (date > basicDate(now + SKEW_MS)) return { reasons: ['SignatureNotYetCurrent'], blanks: blanks(now + SKEW_MS) }
  return undefined
}

function keyDenial(
  key: KnownKey | undefined,
  request: PlainRequest,
  signature: Signature,
  now: number,
): Denial | undefined {
  const { accessKeyId } = signature
  if (!key) return { reasons: ['AccessKeyUnknown'], hint: `There is no access key "${accessKeyId}".` }
  if (request.headers['x-amz-security-token'] !== key.sessionToken) {
    const hint = key.sessionToken ? 'takes one session token, and not what was sent' : 'takes no session token'
    return { reasons: ['AccessKeyUnknown'], hint: `The access key "${accessKeyId}" ${hint}.` }
  }
  if (now >= key.expires) return { reasons: ['ExpiredToken'] }
  const expected = sign(request, signature, key.secretAccessKey)
  return expected && isSame(expected.signature, signature.value)
    ? undefined
    : { reasons: ['SignatureWrong'], ...(expected && { hint: `Signed should have been: ${expected.canonical}` }) }
}

/** The signature that the key gives to the request, made by the library that clients sign with. */
function sign(
  { method, url, headers, body }: PlainRequest,
  { signedHeaders, region, service, date }: Signature,
  secretAccessKey: string,
): { signature: string; canonical: string } | undefined {
  const bytes = typeof body === 'object' ? Buffer.from(body.buffer, body.byteOffset, body.byteLength) : (body ?? '')
  const claimed = headers['x-amz-content-sha256']
  if (claimed !== undefined && claimed !== createHash('sha256').update(bytes).digest('hex')) return undefined
  const { host, pathAndQuery } = splitUrl(url)
  const signed = signedHeaders.map((name) => [name, headers[name] ?? (name === 'host' ? host : '')] as const)
  try {
    const signer = new aws4.RequestSigner(
      {
        ...{ method, path: pathAndQuery, body: bytes, region, service, host, doNotModifyHeaders: true },
        headers: Object.fromEntries(signed),
        // Whatever the client says it signed counts, also what the library itself would leave out.
        ...{ extraHeadersToInclude: Object.fromEntries(signedHeaders.map((name) => [name, true])) },
      },
      { accessKeyId: '', secretAccessKey },
    )
    signer.datetime = date
    return { signature: signer.signature(), canonical: JSON.stringify(withoutSecretLines(signer.canonicalString())) }
  } catch {
    return undefined // a path that cannot be decoded cannot have been signed
  }
}

function splitUrl(url: string): { host: string; pathAndQuery: string } {
  const [, host = '', pathAndQuery = '/'] = /^[a-z]+:\/\/([^/?#]*)([^#]*)/i.exec(url) ?? [url, '', url]
  return { host, pathAndQuery: pathAndQuery.startsWith('/') ? pathAndQuery : `/${pathAndQuery}` }
}

function isSame(expected: string, given: string): boolean {
  const [one, other] = [Buffer.from(expected), Buffer.from(given)]
  return one.length === other.length && timingSafeEqual(one, other)
}

function basicDate(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`
}
