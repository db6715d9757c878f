import type { Schemas } from './schemas.ts'

/** How long changes of a cache cluster take, in milliseconds. */
export interface CacheClusterDurations {
  readonly createMs: number
  readonly deleteMs: number
  readonly flushMs: number
}

/** The pending status of a cache cluster, with its due time. */
export interface CacheChange {
  readonly restApiId: string
  readonly stageName: string
  readonly becomes: Schemas['Stage']['cacheClusterStatus']
  /** Milliseconds since 1970. */
  readonly due: number
  /** Whether GetStage has to show it before it may end. */
  readonly mustShow: boolean
}
