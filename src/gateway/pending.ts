import type { Scope } from '../core/operation.ts'
import type * as rest from '../v1/index.ts'
import type * as http from '../v2/index.ts'

/** A change that happens by itself when the clock reaches its time. */
export interface PendingChange {
  readonly kind: 'cacheCluster' | 'autoDeploy'
  readonly accountId: string
  readonly region: string
  readonly apiId: string
  readonly stageName: string
  /** When it is due: an ISO date with milliseconds. */
  readonly at: string
  /** The status that a cache cluster takes on. */
  readonly becomes?: string
}

interface Owned {
  readonly scope: Scope
  readonly v1: rest.State
  readonly v2: http.State
}

/** The pending changes of accounts, the earliest first. */
export function pendingIn(accounts: Iterable<Owned>): PendingChange[] {
  return [...accounts].flatMap(pendingOf).sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
}

function pendingOf({ scope: { accountId, region }, v1, v2 }: Owned): PendingChange[] {
  const place = { accountId, region }
  const caches = [...v1.cacheChanges.values()].map(({ restApiId, stageName, becomes, due }) => ({
    ...{ kind: 'cacheCluster' as const, ...place, apiId: restApiId, stageName, at: new Date(due).toISOString() },
    ...(becomes !== undefined && { becomes }),
  }))
  const deployments = [...v2.pending.values()].map(({ apiId, stageName, due }) => ({
    ...{ kind: 'autoDeploy' as const, ...place, apiId, stageName, at: new Date(due).toISOString() },
  }))
  return [...caches, ...deployments]
}
