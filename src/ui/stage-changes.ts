import { decodedOrSame } from '../core/parsing.ts'
import type { Gateway, PlainRequest } from '../index.ts'

/** A member of a stage that a request has changed. Absent values are left out. */
export interface Change {
  /** `canarySettings.percentTraffic` */
  readonly path: string
  readonly before?: unknown
  readonly after?: unknown
}

/** The paths of a stage in both versions. */
const STAGE = /^(?:https?:\/\/[^/]+)?\/(?:(restapis)|v2\/apis)\/([^/?]+)\/stages\/([^/?]+)(?:\?|$)/
const SCOPE = /^AWS4-HMAC-SHA256 .*\bCredential=(\d{12})\/\d+\/([a-z0-9-]+)\//
/** Members that change with every update. */
const DATES: ReadonlySet<string> = new Set(['lastUpdatedDate', 'createdDate'])

/** Looks at the stage that a request is about to change; the result gives the members that have changed since. */
export function stageChanges(gateway: Gateway, request: PlainRequest): (() => Change[]) | undefined {
  const stage = stageOf(gateway, request)
  if (!stage) return undefined
  const before = stage()
  return () => differences(before, stage(), '')
}

/** Reads the stage that a request names and may change. */
function stageOf(gateway: Gateway, { method, url, headers }: PlainRequest): (() => object | undefined) | undefined {
  const found = method === 'GET' ? null : STAGE.exec(url)
  if (!found) return undefined
  const [, rest, apiId = '', name = ''] = found
  const [, accountId, region] = SCOPE.exec(headers.authorization ?? '') ?? []
  const owner = accountId === undefined || region === undefined ? gateway : gateway.account(accountId, { region })
  return () => owner[rest ? 'v1' : 'v2'].stage(apiId, decodedOrSame(name))
}

/** The members that differ, each with its path. The path of the whole resource is `resource`. */
export function differences(before: unknown, after: unknown, path: string): Change[] {
  if (Object.is(before, after)) return []
  if (Array.isArray(before) && JSON.stringify(before) === JSON.stringify(after)) return []
  if (isObject(before) && isObject(after)) {
    return [...new Set([...Object.keys(before), ...Object.keys(after)])]
      .filter((name) => path !== '' || !DATES.has(name))
      .flatMap((name) => differences(before[name], after[name], path === '' ? name : `${path}.${name}`))
  }
  return [{ path: path || 'resource', ...(before !== undefined && { before }), ...(after !== undefined && { after }) }]
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
