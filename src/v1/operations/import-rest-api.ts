import { freshKey } from '../../core/resources/key.ts'
import { type Handler, type HandlerCall, seconds } from '../handler.ts'
import { applied, plannedPaths } from '../import/apply.ts'
import { assertImportable, documentOf, importedFor, warningsOf } from '../import/read.ts'
import { apiDefaults, assertApi, newEndpoint } from '../rest-api.ts'
import type { Schemas } from '../schemas.ts'
import { newUnit } from '../state.ts'

export const importRestApi: Handler<'ImportRestApi'> = (call) => {
  const { state, ids, now, refuse } = call
  const document = documentOf(call)
  const endpointConfiguration = endpointOf(call)
  const id = freshKey(ids, 10, state.restApis)
  const { imported, problems } = importedFor(document, id, call)
  // An API has a name.
  if (imported.api.name === undefined) throw refuse('ImportUnreadable')
  const rootResourceId = freshKey(ids, 10, state.restApis)
  const made = { id, ...apiDefaults, name: imported.api.name, createdDate: seconds(now) }
  const unit = newUnit(state.transactions, { ...made, endpointConfiguration, rootResourceId })
  const planned = plannedPaths(unit, 'overwrite', imported, problems)
  assertImportable(problems, call)
  assertApi(state, endpointConfiguration, refuse)
  state.restApis.put(id, unit)
  // The endpoint of the request is used if the document has none.
  const vpcEndpointIds = imported.vpcEndpointIds ?? endpointConfiguration.vpcEndpointIds
  applied(unit, 'overwrite', { ...imported, vpcEndpointIds }, planned, call)
  return { ...unit.api.get(), ...warningsOf(problems) }
}

function endpointOf({ input }: HandlerCall<'ImportRestApi'>): Schemas['EndpointConfiguration'] {
  const { endpointConfigurationTypes, vpcEndpointIds } = input
  return newEndpoint({
    ...(endpointConfigurationTypes && { types: [endpointConfigurationTypes] }),
    ...(vpcEndpointIds && { vpcEndpointIds: vpcEndpointIds.split(',').filter((one) => one !== '') }),
  })
}
