import type { Gateway, PlainRequest } from '../index.ts'

/** The paths of a stage in both versions. */
const STAGE = /^(?:https?:\/\/[^/]+)?(?:\/(restapis)|\/v2\/apis)\/([^/?]+)\/stages\/([^/?]+)$/

const ACCOUNT = /^AWS4-HMAC-SHA256 .*\bCredential=(\d{12})\/\d+\/([a-z0-9-]+)\//

/** Members that change with every update. */
const DATES: ReadonlySet<string> = new Set(['lastUpdatedDate', 'createdDate'])

/** Looks at the stage that a request is about to change; the result gives the members that have changed since. */
export function stageChanges(gateway: Gateway, { method, url, headers }: PlainRequest): (() => string[]) | undefined {
  const [path = ''] = url.split('?', 1)
  const found = method === 'PATCH' ? STAGE.exec(path) : null
  if (!found) return undefined
  const [, rest, apiId = '', stageName = ''] = found
  const [, accountId, region] = ACCOUNT.exec(headers.authorization ?? '') ?? []
  const owner = accountId === undefined || region === undefined ? gateway : gateway.account(accountId, { region })
  const stage = (): object | undefined => owner[rest ? 'v1' : 'v2'].stage(apiId, decodeURIComponent(stageName))
  const before = stage()
  return () => differences(before, stage(), '')
}

/** The leaves that differ, as `path before -> after`. */
function differences(before: unknown, after: unknown, path: string): string[] {
  if (Object.is(before, after)) return []
  if (isObject(before) && isObject(after)) {
    const names = [...new Set([...Object.keys(before), ...Object.keys(after)])]
    return names
      .filter((name) => path !== '' || !DATES.has(name))
      .flatMap((name) => differences(before[name], after[name], path === '' ? name : `${path}.${name}`))
  }
  return [`${path} ${shown(before)} -> ${shown(after)}`]
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

function shown(value: unknown): string {
  return value === undefined ? 'none' : typeof value === 'string' ? value : JSON.stringify(value)
}
