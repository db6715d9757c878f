import type { Applied, MethodEntry } from './method-entry.ts'
import type { Schemas } from './schemas.ts'

/** Whether the responses of a method are cached, and how. */
export interface EffectiveCaching {
  readonly enabled: Applied<boolean>
  readonly ttlInSeconds: Applied<number>
  readonly dataEncrypted: Applied<boolean>
  /** Whether a client needs a permission to invalidate an entry, and what happens to one that has none. */
  readonly requireAuthorizationForCacheControl: Applied<boolean>
  readonly unauthorizedCacheControlHeaderStrategy: Applied<
    Schemas['MethodSetting']['unauthorizedCacheControlHeaderStrategy']
  >
}

/** The caching that an entry of the method settings means for a method of a stage. */
export function effectiveCaching(
  { setting, from }: MethodEntry,
  stage: Schemas['Stage'],
  method: string,
): EffectiveCaching {
  const applied = <Value>(value: Value): Applied<Value> => ({ value, ...from })
  return {
    enabled: enabledFor({ setting, from }, stage, method),
    ttlInSeconds: applied(setting.cacheTtlInSeconds),
    dataEncrypted: applied(setting.cacheDataEncrypted),
    requireAuthorizationForCacheControl: applied(setting.requireAuthorizationForCacheControl),
    unauthorizedCacheControlHeaderStrategy: applied(setting.unauthorizedCacheControlHeaderStrategy),
  }
}

function enabledFor({ setting, from }: MethodEntry, stage: Schemas['Stage'], method: string): Applied<boolean> {
  if (!setting.cachingEnabled) return { value: false, ...from }
  if (!hasCluster(stage)) return { value: false, level: 'stage', rule: 'dataPlane.CacheNeedsCluster' }
  if (from.level !== 'method' && method !== 'GET') return { ...from, value: false, rule: 'dataPlane.CacheOnlyGet' }
  if (setting.cacheTtlInSeconds === 0) return { ...from, value: false, rule: 'dataPlane.CacheTtlZero' }
  return { value: true, ...from }
}

/** Whether a stage has a cache cluster that answers. */
export function hasCluster({ cacheClusterEnabled, cacheClusterStatus }: Schemas['Stage']): boolean {
  return cacheClusterEnabled && (cacheClusterStatus === 'AVAILABLE' || cacheClusterStatus === 'FLUSH_IN_PROGRESS')
}
