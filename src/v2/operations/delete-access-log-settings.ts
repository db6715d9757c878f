import { wireDate } from '../codec.ts'
import { stageOf } from '../look-up.ts'
import type { Rule } from '../rule.ts'

export const deleteAccessLogSettings: Rule<'DeleteAccessLogSettings'> = (call) => {
  const { unit, stage } = stageOf(call)
  const { accessLogSettings, ...silent } = stage
  unit.stages.put(stage.stageName, { ...silent, lastUpdatedDate: wireDate(call.now) })
}
