import { beginCacheChange, type CacheContext } from './cache-cluster.ts'
import type { Schemas } from './schemas.ts'

type Stage = Schemas['Stage']

/** Stores a stage. A change of its cache cluster begins with it. */
export function putStage(context: CacheContext, restApiId: string, stage: Stage): void {
  const stages = context.state.restApis.get(restApiId)?.stages
  const before = stages?.get(stage.stageName)
  stages?.put(stage.stageName, stage)
  beginCacheChange(context, restApiId, before, stage)
}
