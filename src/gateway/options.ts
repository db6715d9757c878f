import { ambientClock, type Clock } from '../core/clock.ts'
import { quoted } from '../core/errors/quote.ts'
import type { Auth } from '../core/http/authentication.ts'
import type { Scope } from '../core/operation.ts'
import { refuseUnknown, refuseUnlessPlace, refuseUnlessSeed, refuseUnlessWhole } from '../core/options.ts'
import type { Data } from '../core/state/data.ts'
import { type RequestQuotasOption, requestTables } from '../core/throttle/quota-options.ts'
import * as rest from '../v1/index.ts'
import * as http from '../v2/index.ts'
import type { StateDocument } from './state-document.ts'

/** Options of `createApiGateway`. Every option has a default. */
export interface ApiGatewayOptions {
  /** Determines every identifier that the gateway draws. Same seed and same requests, same answers. Default 1. */
  readonly seed?: number
  /** The account of callers whose access key is not an account id of 12 digits. Default `123456789012`. */
  readonly account?: string
  /** The region of callers that sign nothing. Default `us-east-1`. */
  readonly region?: string
  /**
   * `required` refuses requests without a SigV4 Authorization header, as AWS does; `verifySignatures([...])` of
   * `apigateway-understudy/auth` also those with an unknown key, a wrong signature or an expired one. Default `off`.
   */
  readonly auth?: Auth
  /** The source of time. Default: the ambient clock, which fake timers move. */
  readonly clock?: Clock
  /** The largest request body, in bytes. Default 1 MiB. */
  readonly bodyLimit?: number
  /**
   * Ends every body of v1 with a line feed. The bodies of AWS were recorded one byte longer than their JSON; which byte it is was
   * not recorded. Default false.
   */
  readonly trailingLineFeed?: boolean
  /** The number of requests that the journal keeps. Default 10,000. */
  readonly journalLimit?: number
  /**
   * The address of the site that has a page for each rule, such as `https://docs.example.com/understudy`: journal entries then have a
   * `link`, which failing tests and the terminal show. Default: none, because the site is not published.
   */
  readonly docsUrl?: string
  /** The initial state; `reset()` restores it. Default: empty. */
  readonly state?: StateDocument
  /**
   * Persistence of the state: `openData(file)` of `apigateway-understudy/data`. An existing file is continued; `state` is
   * then only the state that `reset()` restores.
   */
  readonly data?: Data
  /** The enforced quotas. `aws`: quotas of objects and requests, as AWS documents them. Default: quotas of objects only. */
  readonly quotas?: 'aws' | 'off' | QuotasOptions
  /** The `limitType` of v2 answers when a request quota is exceeded. Default: absent; no sample of AWS is known. */
  readonly limitType?: string
  /** Treats unknown API ids as existing: an empty API is created on first use, with its id as its name. Default false. */
  readonly adopt?: boolean
  /** The duration of changes of a REST stage's cache cluster, in milliseconds. Default 0: complete at the next read. */
  readonly cacheCluster?: Partial<rest.CacheClusterDurations>
  /**
   * The duration of an automatic deployment of an HTTP or WebSocket stage, in milliseconds. Default 0: complete at the next
   * read.
   */
  readonly autoDeploy?: { readonly delayMs?: number }
  /** The duration until a VPC link is available or deleted, in milliseconds. Default 0: complete at the next read. */
  readonly vpcLinks?: { readonly delayMs?: number }
  /** The duration of an update of a domain name, in milliseconds. Default 0: complete at the next read. */
  readonly domainNames?: { readonly updateMs?: number }
}

/** Configured quotas. */
export interface QuotasOptions {
  /**
   * Token buckets of requests by account and region: `aws` for the documented ones, or limits by operation name and `total`.
   * Default `off`.
   */
  readonly requests?: RequestQuotasOption<(rest.Names | http.Names)['operation']>
  /** Whether v1 and v2 draw on the same buckets. Default true. */
  readonly shared?: boolean
  /** The maximum number of stages of an API. Default 10, as on AWS. */
  readonly stagesPerApi?: number
}

const OPTIONS = [
  'seed',
  'account',
  'region',
  'auth',
  'clock',
  'bodyLimit',
  'trailingLineFeed',
  'journalLimit',
  'docsUrl',
  'state',
  'data',
  'quotas',
  'limitType',
  'adopt',
  'cacheCluster',
  'autoDeploy',
  'vpcLinks',
  'domainNames',
] as const satisfies readonly (keyof ApiGatewayOptions)[]

const DEFAULT_SCOPE: Scope = { accountId: '123456789012', region: 'us-east-1' }

/** The options with their defaults. Throws a `TypeError` for an invalid option. */
export function settled(options: ApiGatewayOptions) {
  const owner = 'createApiGateway'
  refuseUnknown(owner, options, OPTIONS)
  const {
    seed = 1,
    bodyLimit = 1024 * 1024,
    journalLimit = 10_000,
    auth = 'off',
    adopt = false,
    trailingLineFeed = false,
    clock = ambientClock,
  } = options
  const scope: Scope = {
    accountId: options.account ?? DEFAULT_SCOPE.accountId,
    region: options.region ?? DEFAULT_SCOPE.region,
  }
  refuseUnlessPlace(owner, scope.accountId, scope.region)
  if (typeof clock?.now !== 'function' || typeof clock.sleep !== 'function') {
    throw new TypeError(`${owner}: "clock" must be manualClock(), systemClock or { now, sleep }, not ${quoted(clock)}.`)
  }
  refuseUnlessSeed(owner, seed)
  if (auth !== 'off' && auth !== 'required' && typeof auth?.verify !== 'function') {
    const how = '"off", "required" or verifySignatures([...]) of apigateway-understudy/auth'
    throw new TypeError(`${owner}: "auth" must be ${how}, not "${String(auth)}".`)
  }
  for (const [name, value] of Object.entries({ adopt, trailingLineFeed })) {
    if (typeof value !== 'boolean')
      throw new TypeError(`${owner}: "${name}" must be true or false, not "${String(value)}".`)
  }
  if (options.data !== undefined && typeof options.data?.write !== 'function')
    throw new TypeError(`${owner}: "data" must be openData(file) of apigateway-understudy/data.`)
  refuseUnlessWhole(owner, 'bodyLimit', bodyLimit, 1)
  refuseUnlessWhole(owner, 'journalLimit', journalLimit)
  const docsUrl = docsUrlOf(owner, options.docsUrl)

  const { cacheCluster = {}, autoDeploy = {}, vpcLinks = {}, domainNames = {}, limitType } = options
  const { requests = 'off', shared = true, stagesPerApi } = quotasOf(options.quotas ?? 'off')
  refuseUnknown(`${owner}: cacheCluster`, cacheCluster, ['createMs', 'deleteMs', 'flushMs'])
  refuseUnknown(`${owner}: autoDeploy`, autoDeploy, ['delayMs'])
  refuseUnknown(`${owner}: vpcLinks`, vpcLinks, ['delayMs'])
  refuseUnknown(`${owner}: domainNames`, domainNames, ['updateMs'])
  for (const [name, ms] of Object.entries({ ...cacheCluster, ...autoDeploy })) refuseUnlessWhole(owner, name, ms)
  if (vpcLinks.delayMs !== undefined) refuseUnlessWhole(owner, 'vpcLinks.delayMs', vpcLinks.delayMs)
  if (domainNames.updateMs !== undefined) refuseUnlessWhole(owner, 'domainNames.updateMs', domainNames.updateMs)
  if (stagesPerApi !== undefined) refuseUnlessWhole(owner, 'quotas.stagesPerApi', stagesPerApi, 1)
  const tables = requestTables(`${owner}: quotas.requests`, requests as RequestQuotasOption, [
    rest.version,
    http.version,
  ])
  const settings = {
    v1: {
      adopt,
      stagesPerApi: stagesPerApi ?? rest.quotas.stagesPerApi.limit,
      cacheCluster: { createMs: 0, deleteMs: 0, flushMs: 0, ...cacheCluster },
      vpcLinkMs: vpcLinks.delayMs ?? 0,
      domainUpdateMs: domainNames.updateMs ?? 0,
    } satisfies rest.Settings,
    v2: {
      adopt,
      stagesPerApi: stagesPerApi ?? http.quotas.stagesPerApi.limit,
      autoDeployMs: autoDeploy.delayMs ?? 0,
      vpcLinkMs: vpcLinks.delayMs ?? 0,
      domainUpdateMs: domainNames.updateMs ?? 0,
    } satisfies http.Settings,
  }
  const requestQuotas = { tables, shared }
  const basic = { seed, scope, auth, bodyLimit, trailingLineFeed, journalLimit, docsUrl }
  return { ...basic, clock, settings, requestQuotas, limitType }
}

/** The address of the site without a slash at its end. */
function docsUrlOf(owner: string, given: string | undefined): string | undefined {
  if (given === undefined) return undefined
  if (typeof given !== 'string' || !/^https?:\/\/[^\s?#]+$/.test(given))
    throw new TypeError(`${owner}: "docsUrl" must be an http or https address without a query, not "${String(given)}".`)
  let end = given.length
  while (given[end - 1] === '/') end--
  return given.slice(0, end)
}

function quotasOf(quotas: NonNullable<ApiGatewayOptions['quotas']>): QuotasOptions {
  const owner = 'createApiGateway: quotas'
  if (quotas === 'aws' || quotas === 'off') return { requests: quotas }
  if (typeof quotas !== 'object' || quotas === null) {
    throw new TypeError(`${owner} must be "aws", "off" or an object, not ${JSON.stringify(quotas)}.`)
  }
  refuseUnknown(owner, quotas, ['requests', 'shared', 'stagesPerApi'])
  return quotas
}
