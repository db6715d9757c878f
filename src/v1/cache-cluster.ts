import type { CacheChange, CacheClusterDurations } from './cache-change.ts'
import type { Schemas } from './schemas.ts'
import type { State } from './state.ts'

type Stage = Schemas['Stage']
type Status = Stage['cacheClusterStatus']

/** The statuses that pass by themselves, and how long each lasts. */
const passing = {
  CREATE_IN_PROGRESS: 'createMs',
  DELETE_IN_PROGRESS: 'deleteMs',
  FLUSH_IN_PROGRESS: 'flushMs',
} as const satisfies Partial<Record<Status, keyof CacheClusterDurations>>

/** Whether the cache cluster of a stage is changing. */
export function isChanging({ cacheClusterStatus }: Stage): boolean {
  return Object.hasOwn(passing, cacheClusterStatus)
}

/** The status that a cache cluster has when nothing is going on. */
export function restingStatus({ cacheClusterEnabled }: Pick<Stage, 'cacheClusterEnabled'>): Status {
  return cacheClusterEnabled ? 'AVAILABLE' : 'NOT_AVAILABLE'
}

/** The stage with the status that its cache cluster takes on when `before` becomes `after`. */
export function settleCacheCluster(before: Stage | undefined, after: Stage): Stage {
  const was = before?.cacheClusterEnabled ?? false
  if (was && !after.cacheClusterEnabled) return { ...after, cacheClusterStatus: 'DELETE_IN_PROGRESS' }
  const isResized = before?.cacheClusterSize !== after.cacheClusterSize
  if (after.cacheClusterEnabled && (!was || isResized)) return { ...after, cacheClusterStatus: 'CREATE_IN_PROGRESS' }
  return after
}

/** The context in which a stage is stored. */
export interface CacheContext {
  readonly state: State
  readonly now: number
  readonly settings: { readonly cacheCluster: CacheClusterDurations }
}

/** Schedules the end of the change that the cache cluster of a stage begins when `before` becomes `after`, if it begins one. */
export function beginCacheChange(
  { state, now, settings }: CacheContext,
  restApiId: string,
  before: Stage | undefined,
  after: Stage,
): void {
  if (!isChanging(after) || before?.cacheClusterStatus === after.cacheClusterStatus) return
  const { stageName } = after
  const due = now + settings.cacheCluster[passing[after.cacheClusterStatus as keyof typeof passing]]
  const becomes = restingStatus(after)
  // A deletion takes AWS minutes, so that clients count on seeing it: Terraform fails where it is over at once.
  const mustShow = becomes === 'NOT_AVAILABLE' && due === now && before !== undefined
  state.cacheChanges.put(changeKey(restApiId, stageName), { restApiId, stageName, becomes, due, mustShow })
}

/** Forgets what the cache cluster of a stage that is gone was about to become. */
export function forgetCacheChange(state: State, restApiId: string, stageName: string): void {
  state.cacheChanges.delete(changeKey(restApiId, stageName))
}

/** Takes down that a client has seen what the cache cluster of a stage is about to become. */
export function showCacheChange(state: State, restApiId: string, stageName: string): void {
  if (state.cacheChanges.size === 0) return
  const key = changeKey(restApiId, stageName)
  const change = state.cacheChanges.get(key)
  if (change?.mustShow) state.cacheChanges.put(key, { ...change, mustShow: false })
}

/** Brings to an end the changes that are due and need not be shown any more. */
export function finishCacheChanges(state: State, now: number): void {
  if (state.cacheChanges.size === 0) return
  for (const change of state.cacheChanges.values()) if (now >= change.due && !change.mustShow) finish(state, change)
}

/** Completes a due transition of one stage even if it was never observed: an update does not require a prior read. */
export function finishCacheChange(state: State, restApiId: string, stageName: string, now: number): void {
  const change = state.cacheChanges.get(changeKey(restApiId, stageName))
  if (change && now >= change.due) finish(state, change)
}

function finish(state: State, { restApiId, stageName, becomes }: CacheChange): void {
  const stages = state.restApis.get(restApiId)?.stages
  const stage = stages?.get(stageName)
  if (stage) stages?.put(stageName, { ...stage, cacheClusterStatus: becomes })
  state.cacheChanges.delete(changeKey(restApiId, stageName))
}

function changeKey(restApiId: string, stageName: string): string {
  return `${restApiId}/${stageName}`
}
