import type { PlainRequest } from '../operation.ts'
import { decoded } from '../parsing.ts'

/** The SigV4 signature of a request, parsed strictly and not yet verified. */
export interface Claim {
  /** Whether it is in the header `Authorization` or in the query, as in a presigned URL. */
  readonly where: 'header' | 'query'
  readonly credential: string | undefined
  readonly signedHeaders: string | undefined
  readonly signature: string | undefined
  /** When the request was signed, as written. */
  readonly date: string | undefined
  readonly sessionToken: string | undefined
  /** How long a presigned URL is valid, in seconds, as written. */
  readonly expires: string | undefined
  /** Why nothing of this can be relied on: a parameter that is given twice, for instance. */
  readonly problem: string | undefined
}

/** The elements of a credential: `key/day/region/service/aws4_request`. */
export interface CredentialScope {
  readonly accessKeyId: string
  readonly day: string
  readonly region: string
  readonly service: string
  readonly terminator: string
}

export const ALGORITHM = 'AWS4-HMAC-SHA256'
export const TERMINATOR = 'aws4_request'

/**
 * The one reader of signatures: who calls and what is verified are both taken from its result, so they cannot differ. Nothing
 * where the request has neither the header `Authorization` nor the parameters of a presigned URL.
 */
export function readClaim({ headers, url, rawHeaders }: PlainRequest): Claim | undefined {
  const { authorization } = headers
  const presigned = url.includes('X-Amz-') ? readQuery(url) : undefined
  if (authorization === undefined || authorization === '') return presigned
  const claim = readHeader(authorization, headers)
  const isDoubled = rawHeaders !== undefined && countOf('authorization', rawHeaders) > 1
  if (isDoubled) return { ...claim, problem: 'The header Authorization is given twice.' }
  return presigned ? { ...claim, problem: 'The request is signed in its header and in its query.' } : claim
}

const PARAMETERS: Readonly<Record<string, 'credential' | 'signedHeaders' | 'signature'>> = {
  Credential: 'credential',
  SignedHeaders: 'signedHeaders',
  Signature: 'signature',
}

/** The form in which every SDK writes the header: read in one go, because every request is read. It means what `readParts` finds. */
const USUAL = /^AWS4-HMAC-SHA256 Credential=([^,\s=]+), ?SignedHeaders=([^,\s=]+), ?Signature=([^,\s=]+)$/

function readHeader(authorization: string, headers: PlainRequest['headers']): Claim {
  const usual = USUAL.exec(authorization)
  const parts = usual
    ? { credential: usual[1], signedHeaders: usual[2], signature: usual[3], problem: undefined }
    : readParts(authorization)
  return {
    where: 'header',
    credential: parts.credential,
    signedHeaders: parts.signedHeaders,
    signature: parts.signature,
    date: headers['x-amz-date'] ?? headers.date,
    sessionToken: headers['x-amz-security-token'],
    expires: undefined,
    problem: parts.problem,
  }
}

function readParts(authorization: string): Pick<Claim, 'credential' | 'signedHeaders' | 'signature' | 'problem'> {
  const found = { credential: undefined, signedHeaders: undefined, signature: undefined } as {
    [Name in 'credential' | 'signedHeaders' | 'signature']: string | undefined
  }
  let problem: string | undefined
  const isSigV4 = authorization.startsWith(`${ALGORITHM} `)
  for (const pair of isSigV4 ? authorization.slice(ALGORITHM.length + 1).split(',') : []) {
    const text = pair.trim()
    const equals = text.indexOf('=')
    const name = text.slice(0, Math.max(0, equals))
    const member = Object.hasOwn(PARAMETERS, name) ? PARAMETERS[name] : undefined
    if (member === undefined)
      problem ??= 'The header Authorization has a part that is not Credential, SignedHeaders or Signature.'
    else if (found[member] !== undefined) problem ??= `${name} is given twice.`
    else found[member] = text.slice(equals + 1)
  }
  return { ...found, problem }
}

const IN_QUERY = [
  'X-Amz-Algorithm',
  'X-Amz-Credential',
  'X-Amz-Date',
  'X-Amz-Expires',
  'X-Amz-SignedHeaders',
  'X-Amz-Security-Token',
  'X-Amz-Signature',
] as const

function readQuery(url: string): Claim | undefined {
  const found = new Map<string, string>()
  let problem: string | undefined
  for (const pair of queryOf(url).split('&')) {
    const equals = pair.indexOf('=')
    const name = equals < 0 ? pair : pair.slice(0, equals)
    if (!(IN_QUERY as readonly string[]).includes(name)) continue
    if (found.has(name)) problem ??= `${name} is given twice.`
    const value = decoded(equals < 0 ? '' : pair.slice(equals + 1))
    if (value === undefined) problem ??= `${name} cannot be decoded.`
    found.set(name, value ?? '')
  }
  if (!found.has('X-Amz-Algorithm') && !found.has('X-Amz-Signature')) return undefined
  if (found.get('X-Amz-Algorithm') !== ALGORITHM) problem ??= `X-Amz-Algorithm must be ${ALGORITHM}.`
  return {
    where: 'query',
    credential: found.get('X-Amz-Credential'),
    signedHeaders: found.get('X-Amz-SignedHeaders'),
    signature: found.get('X-Amz-Signature'),
    date: found.get('X-Amz-Date'),
    sessionToken: found.get('X-Amz-Security-Token'),
    expires: found.get('X-Amz-Expires'),
    problem,
  }
}

/** The query of a URL, without the question mark. */
export function queryOf(url: string): string {
  const hash = url.indexOf('#')
  const end = hash < 0 ? url.length : hash
  const mark = url.indexOf('?')
  return mark < 0 || mark > end ? '' : url.slice(mark + 1, end)
}

/** The elements of a credential; nothing where they are not five, or one is empty. */
export function elementsOf(credential: string): CredentialScope | undefined {
  const elements = credential.split('/')
  if (elements.length !== 5 || elements.includes('')) return undefined
  const [accessKeyId = '', day = '', region = '', service = '', terminator = ''] = elements
  return { accessKeyId, day, region, service, terminator }
}

const WELL_FORMED = /^([\w.-]{1,128})\/(\d{8})\/([a-z0-9-]{1,32})\/([a-z0-9-]{1,32})\/(aws4_request)$/

/** The elements of a credential of which each has its form. Who calls is taken from such a credential only. */
export function wellFormed(credential: string): CredentialScope | undefined {
  const found = WELL_FORMED.exec(credential)
  if (!found) return undefined
  const [, accessKeyId = '', day = '', region = '', service = '', terminator = ''] = found
  return { accessKeyId, day, region, service, terminator }
}

function countOf(name: string, rawHeaders: readonly string[]): number {
  let count = 0
  for (let i = 0; i < rawHeaders.length; i += 2)
    if (rawHeaders[i]?.length === name.length && rawHeaders[i]?.toLowerCase() === name) count++
  return count
}
