import type { Document } from '../../core/resources/document-hooks.ts'
import { completed } from '../../core/state/completed.ts'
import { memberPath } from '../../core/state/state-document.ts'
import { Transactions } from '../../core/state/store.ts'
import { contentOf } from '../deployed-api.ts'
import { seconds } from '../handler.ts'
import type { Schemas } from '../schemas.ts'
import { newUnit, type RestApiUnit } from '../state.ts'
import type { ApiDocumentHooks, ApiLoading } from './hooks.ts'

type DeployedApi = Schemas['DeployedApi']

/** Fills an API from an entry of a state document. */
type Fill = (unit: RestApiUnit, entry: Document, context: ApiLoading['context']) => void

/** The deployed parts are loaded like those of the API itself: with AWS's defaults and the same errors. */
export function deployedApiHooks(fill: Fill): ApiDocumentHooks<'DeployedApi'> {
  return {
    prepare: (entry, loading) => prepared(entry as Partial<DeployedApi>, loading, fill),
    assertDocument: ({ deploymentIds }, loading) => {
      const { home, context, at, refuse } = loading
      const listed = new Set(home.deployedApis.values().flatMap((other) => other.deploymentIds))
      deploymentIds.forEach((id, i) => {
        if (listed.has(id)) throw refuse(['deploymentIds', i], `duplicate deployment ${id}.`)
        listed.add(id)
        if (home.deployments.has(id)) return
        home.deployments.put(id, { id, createdDate: seconds(context.now) })
        context.made(memberPath(context.path, [...at, 'deploymentIds', i]), `deployment ${id}`)
      })
    },
  }
}

function prepared(
  { id, deploymentIds = [], api, ...lists }: Partial<DeployedApi>,
  loading: ApiLoading,
  fill: Fill,
): Document {
  const { home, context, at, refuse } = loading
  const last = deploymentIds.at(-1)
  if (last === undefined) throw refuse(['deploymentIds'], 'names no deployment.')
  const now = home.api.get()
  const unit = newUnit(new Transactions(), api ? completed<Schemas['RestApi']>(api, needed(now)) : now)
  fill(unit, lists, { ...context, path: memberPath(context.path, at) })
  return { id: id ?? last, deploymentIds, ...contentOf(unit) }
}

/** The members of every API. Any other omitted member did not exist when the API was deployed. */
function needed(api: Schemas['RestApi']): Schemas['RestApi'] {
  const { id, name, createdDate, apiKeySource, endpointConfiguration, disableExecuteApiEndpoint, rootResourceId } = api
  return { id, name, createdDate, apiKeySource, endpointConfiguration, disableExecuteApiEndpoint, rootResourceId }
}
