import { wireDate } from '../codec.ts'
import type { Handler } from '../handler.ts'
import { stageOf } from '../look-up.ts'

export const deleteAccessLogSettings: Handler<'DeleteAccessLogSettings'> = (call) => {
  const { unit, stage } = stageOf(call)
  const { accessLogSettings, ...silent } = stage
  unit.stages.put(stage.stageName, { ...silent, lastUpdatedDate: wireDate(call.now) })
}
