import { wireDate } from '../codec.ts'
import type { Handler } from '../handler.ts'
import { stageOf } from '../look-up.ts'
import { without } from '../members.ts'

export const deleteRouteSettings: Handler<'DeleteRouteSettings'> = (call) => {
  const { input, refuse, now } = call
  const { unit, stage } = stageOf(call)
  const { routeKey } = input
  if (!Object.hasOwn(stage.routeSettings, routeKey)) throw refuse('RouteSettingsKeyAbsent', { routeKey })

  const routeSettings = without(stage.routeSettings, [routeKey])
  unit.stages.put(stage.stageName, { ...stage, routeSettings, lastUpdatedDate: wireDate(now) })
}
