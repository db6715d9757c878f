import { readClaim, wellFormed } from '../../core/http/signature.ts'
import type { PlainRequest } from '../../core/operation.ts'
import { refuseUnknown } from '../../core/options.ts'

/** The parameters that narrow an endpoint to one account. */
const ACCOUNT = ['account', 'region'] as const
const JOURNAL = ['operation', ...ACCOUNT] as const

/** The query parameters of each endpoint. An endpoint that is missing here checks its parameters itself, or takes any. */
const PARAMETERS: Readonly<Record<string, readonly string[]>> = {
  state: ACCOUNT,
  reset: ACCOUNT,
  journal: ['after', ...JOURNAL],
  'journal/calls': JOURNAL,
  faults: ACCOUNT,
  clock: ACCOUNT,
  rules: [],
  'ui/run': ['after'],
  'ui/operations': [],
  'ui/try': [],
}

/** Endpoints that ignore the query, because probes add their own parameters. */
const ANY: ReadonlySet<string> = new Set(['health', 'ui'])

/** The account of a request, and its region if the request names one. */
export interface AskedAccount {
  readonly accountId: string
  readonly region: string | undefined
}

/** The parameters of a URL by their names. */
export function queryOf(url: string): Readonly<Record<string, string>> {
  return Object.fromEntries(new URL(url, 'http://localhost').searchParams)
}

/**
 * Throws for a parameter that the endpoint does not have or that is given twice: ignored, a mistyped `account` would make a
 * request about one account one about the whole server.
 */
export function checkQuery(endpoint: string, url: string): void {
  if (ANY.has(endpoint)) return
  const names = [...new URL(url, 'http://localhost').searchParams.keys()].filter((name) => !name.startsWith('X-Amz-'))
  const doubled = names.find((name, i) => names.indexOf(name) !== i)
  if (doubled !== undefined)
    throw new Error(`${endpoint}: the parameter ${JSON.stringify(doubled.slice(0, 100))} is given twice.`)
  const known = PARAMETERS[endpoint]
  if (known) refuseUnknown(endpoint, Object.fromEntries(names.map((name) => [name, ''])), known, 'parameter')
}

/** The account that the query names or, without one there, the access key of the signature. */
export function accountOf(endpoint: string, request: PlainRequest): AskedAccount | undefined {
  const { account, region } = queryOf(request.url)
  const accountId = account ?? signer(endpoint, request)
  if (accountId !== undefined) return { accountId, region }
  if (region !== undefined) throw new Error(`${endpoint}: "region" needs "account".`)
}

/** The account id that signed a request. Who calls is read here as the operations read it. */
function signer(endpoint: string, request: PlainRequest): string | undefined {
  const { authorization = '' } = request.headers
  if (authorization !== '' && !authorization.startsWith('AWS4-')) return undefined // a token, for example
  const claim = readClaim(request)
  if (!claim) return undefined
  const credential = claim.problem === undefined ? wellFormed(claim.credential ?? '') : undefined
  if (!credential) {
    throw new Error(
      `${endpoint}: the account cannot be read from the signature. ${claim.problem ?? 'Name it with "account".'}`,
    )
  }
  return /^\d{12}$/.test(credential.accessKeyId) ? credential.accessKeyId : undefined
}
