import { type LoadContext, memberPath } from '../../core/state/state-document.ts'
import { seconds } from '../handler.ts'
import { modelNamed, putModel } from '../models.ts'
import { apiDefaults, newEndpoint } from '../rest-api.ts'
import type { Schemas } from '../schemas.ts'
import { newStage } from '../stage.ts'
import { newUnit, type RestApiUnit, type Settings, type State } from '../state.ts'

type Context = LoadContext<Settings>
type Method = Schemas['Method']

/** Makes what the documents of either version name and neither holds, once both are loaded: an answer can be pasted alone. */
export function makeNamed(state: State, context: Context): void {
  const { usagePlans, basePathMappings } = state
  for (const { id, apiStages } of usagePlans.values()) {
    for (const { apiId = '', stage = '' } of apiStages) makeTarget(apiId, stage, ['usagePlans', id], state, context)
  }
  for (const domainName of basePathMappings.keys()) {
    for (const { restApiId, stage } of basePathMappings.get(domainName)?.values() ?? []) {
      makeTarget(restApiId, stage, ['basePathMappings', domainName], state, context)
    }
  }
  for (const unit of state.restApis.values()) makeNamedByMethods(unit, context)
}

/** Makes an API, and its stage where one is named. */
function makeTarget(
  apiId: string,
  stage: string | undefined,
  at: readonly string[],
  state: State,
  context: Context,
): void {
  const { restApis, neighbours } = state
  const known = restApis.get(apiId)
  if (!known && (stage === undefined ? neighbours.protocolOf(apiId) : neighbours.hasStage(apiId, stage))) return
  const path = memberPath(context.path, at)
  const unit = known ?? madeApi(apiId, state, context)
  if (!known && stage === undefined) context.made(path, `the API ${apiId}`)
  if (stage === undefined || unit.stages.has(stage)) return
  const deployment = unit.deployments.values()[0] ?? { id: context.ids.short(6), createdDate: seconds(context.now) }
  unit.deployments.put(deployment.id, deployment)
  unit.stages.put(stage, newStage({ stageName: stage, deploymentId: deployment.id }, seconds(context.now)))
  context.made(path, `the stage ${stage} of the API ${apiId}`)
}

function madeApi(id: string, { restApis, transactions }: State, { ids, now }: Context): RestApiUnit {
  const made = { id, name: id, createdDate: seconds(now), rootResourceId: ids.short(10) }
  const unit = newUnit(transactions, { ...apiDefaults, ...made, endpointConfiguration: newEndpoint() })
  restApis.put(id, unit)
  return unit
}

/** Makes the authorizers, the validators and the models that requests of an API name. */
function makeNamedByMethods(unit: RestApiUnit, { path, ids, made }: Context): void {
  const { id: apiId } = unit.api.get()
  for (const { path: resource, resourceMethods = {} } of unit.resources.values()) {
    for (const [verb, method] of Object.entries(resourceMethods as Record<string, Method>)) {
      const { authorizerId, authorizationType, requestValidatorId, requestModels = {} } = method
      const tell = (what: string): void =>
        made(memberPath(path, ['restApis', apiId, 'resources', resource, verb]), what)
      if (authorizerId && !unit.authorizers.has(authorizerId)) {
        unit.authorizers.put(authorizerId, madeAuthorizer(authorizerId, authorizationType))
        tell(`authorizer ${authorizerId}`)
      }
      if (requestValidatorId && !unit.requestValidators.has(requestValidatorId)) {
        const flags = { validateRequestBody: true, validateRequestParameters: true }
        unit.requestValidators.put(requestValidatorId, { id: requestValidatorId, name: requestValidatorId, ...flags })
        tell(`request validator ${requestValidatorId}`)
      }
      for (const [contentType, name] of Object.entries(requestModels)) {
        if (!/^[A-Za-z0-9]+$/.test(name) || modelNamed(unit, name)) continue
        putModel(unit, { id: ids.short(6), name, schema: '{}', contentType })
        tell(`model ${name}`)
      }
    }
  }
}

/** An authorizer that fits a method, with what AWS wants of its type. */
function madeAuthorizer(id: string, authorizationType: string | undefined): Schemas['Authorizer'] {
  const identitySource = 'method.request.header.Authorization'
  if (authorizationType === 'COGNITO_USER_POOLS') {
    return { id, name: id, type: 'COGNITO_USER_POOLS', authType: 'cognito_user_pools', identitySource }
  }
  return { id, name: id, type: 'TOKEN', authType: 'custom', identitySource }
}
