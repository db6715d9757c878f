import { newApi } from '../api.ts'
import type { Handler } from '../handler.ts'
import { newId } from '../identifier.ts'
import { applied } from '../import/apply.ts'
import { importedFrom, remarksOf } from '../import/read.ts'
import { newUnit } from '../state.ts'

export const importApi: Handler<'ImportApi'> = (call) => {
  const { state, scope, now, ids, refuse } = call
  const imported = importedFrom(call)
  const { name } = imported.api
  // An API has a name.
  if (name === undefined) throw refuse('ImportUnreadable')
  const apiId = newId(ids, 'api', state.apis)
  const given = { ...imported.api, apiId, name, protocolType: 'HTTP' as const, tags: { ...imported.tags } }
  const unit = newUnit(state.transactions, newApi(given, scope.region, now))
  state.apis.put(apiId, unit)
  applied(unit, imported, ids)
  return { ...unit.api.get(), ...remarksOf(imported) }
}
