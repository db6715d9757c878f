import { deployLater } from '../auto-deploy.ts'
import { apiOf } from '../look-up.ts'
import type { Rule } from '../rule.ts'
import { changedStage, newStage } from '../stage.ts'

export const createStage: Rule<'CreateStage'> = (call) => {
  const { input, refuse, settings, now } = call
  const unit = apiOf(call)
  if (unit.stages.has(input.stageName)) throw refuse('StageExists')
  if (unit.stages.size >= settings.stagesPerApi) throw refuse('StageQuotaReached')

  const fresh = newStage(unit.api.get().protocolType, input.stageName, now)
  const stage = changedStage(call, unit, { ...fresh, tags: { ...input.tags } })
  unit.stages.put(stage.stageName, stage)
  if (stage.autoDeploy) deployLater(call, input.apiId, stage.stageName)
  return stage
}
