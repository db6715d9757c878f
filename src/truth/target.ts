import { hosts } from '../generated/front/hosts.ts'
import { type Credentials, type Target, TargetError } from './types.ts'

/** Options of a target. The environment supplies omitted ones. */
export interface TargetOptions {
  /** Default `AWS_ENDPOINT_URL_API_GATEWAY`, `AWS_ENDPOINT_URL`, or the service of AWS in the region. */
  readonly endpoint?: string
  /** Default: that of the endpoint, `AWS_REGION` or `AWS_DEFAULT_REGION`. */
  readonly region?: string
  readonly credentials?: Credentials
}

/** Emulators ask for a signature and check none: these keys are worth nothing. */
const DUMMY: Credentials = { accessKeyId: 'test', secretAccessKey: 'test' }

/** Domains of AWS's own endpoints; in these, the command shows what it would do. */
const AWS_DOMAINS = [...new Set(hosts.map((host) => host.replace(/^.*\{region\}\./, '')))]

/** The other side that options and environment name. Throws a `TargetError` that names the missing value. */
export function targetOf(options: TargetOptions, env: Readonly<Record<string, string | undefined>>): Target {
  const given = options.endpoint ?? env.AWS_ENDPOINT_URL_API_GATEWAY ?? env.AWS_ENDPOINT_URL
  const named = options.region ?? env.AWS_REGION ?? env.AWS_DEFAULT_REGION
  if (given === undefined && named === undefined) {
    throw new TargetError('no endpoint and no region: name one, or set AWS_REGION for the service of AWS.')
  }
  const url = URL.parse(given ?? `https://apigateway.${named}.amazonaws.com`)
  if (!url || !/^https?:$/.test(url.protocol) || url.username !== '' || url.pathname !== '/' || url.search !== '') {
    throw new TargetError(
      'the endpoint must be a URL such as https://localhost:4566, without path, query and password.',
    )
  }
  const isAws = isAwsHost(url.hostname)
  if (isAws && url.protocol === 'http:') throw new TargetError('an endpoint of AWS must be reached by https.')
  const credentials = options.credentials ?? credentialsOf(env)
  if (isAws && !credentials) {
    throw new TargetError('no credentials: set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or name a profile.')
  }
  return {
    endpoint: url.origin,
    region: options.region ?? regionOf(url.hostname) ?? named ?? 'us-east-1',
    credentials: credentials ?? DUMMY,
    isAws,
  }
}

/** Whether a host belongs to AWS. Everything below a domain of AWS counts, so that no spelling slips through. */
export function isAwsHost(hostname: string): boolean {
  const host = hostname.toLowerCase().replace(/\.$/, '')
  return AWS_DOMAINS.some((domain) => host === domain || host.endsWith(`.${domain}`))
}

function regionOf(hostname: string): string | undefined {
  const domain = AWS_DOMAINS.find((one) => hostname.endsWith(`.${one}`))
  const [name] =
    domain === undefined
      ? []
      : (hostname.slice(0, -domain.length - 1).match(/[a-z]{2}(?:-[a-z]{1,20}){1,4}-\d{1,3}/) ?? [])
  return name
}

function credentialsOf(env: Readonly<Record<string, string | undefined>>): Credentials | undefined {
  const {
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    AWS_SESSION_TOKEN: sessionToken,
  } = env
  if (accessKeyId && !secretAccessKey) throw new TargetError('AWS_ACCESS_KEY_ID is set without AWS_SECRET_ACCESS_KEY.')
  if (secretAccessKey && !accessKeyId) throw new TargetError('AWS_SECRET_ACCESS_KEY is set without AWS_ACCESS_KEY_ID.')
  if (!accessKeyId || !secretAccessKey) return undefined
  return { accessKeyId, secretAccessKey, ...(sessionToken && { sessionToken }) }
}
