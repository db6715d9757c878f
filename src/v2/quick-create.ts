import { deployLater } from './auto-deploy.ts'
import type { HandlerCall, Part } from './handler.ts'
import { newId } from './identifier.ts'
import { mergedIntegration, newIntegration, targetOf } from './integration.ts'
import { refuseCredentials, refuseEndpoint } from './integration-check.ts'
import { isRouteKey, newRoute, refuseRouteKey } from './route.ts'
import type { Schemas } from './schemas.ts'
import { newStage } from './stage.ts'
import type { ApiUnit } from './state.ts'

type Integration = Schemas['Integration']

/** The input of a quick create. */
type Quick = Pick<Schemas['UpdateApiRequest'], 'credentialsArn' | 'routeKey' | 'target'>

/** The managed integration, route and stage of an API that is created with a target, and how to put them into its unit. */
export function quickCreated(call: HandlerCall<'CreateApi'>, unit: ApiUnit): (() => void) | undefined {
  const { input, refuse, ids, now } = call
  const { apiId, protocolType } = unit.api.get()
  const { target, routeKey = '$default' } = input
  if (protocolType !== 'HTTP' || !target) return undefined
  if (!isRouteKey(protocolType, routeKey)) throw refuse('RouteKeyInvalid')

  const integrationId = newId(ids, 'integration', unit.integrations)
  const routeId = newId(ids, 'route', unit.routes)
  const integration = newIntegration(
    protocolType,
    mergedIntegration({ apiGatewayManaged: true, integrationId, ...targeted(target) }, credentials(input)),
  )
  refuseTarget(target, call)
  refuseCredentials('HTTP', integration, call)
  const route = newRoute({ apiGatewayManaged: true, routeId, routeKey, target: targetOf(integrationId) })
  const stage = { ...newStage(protocolType, '$default', now), apiGatewayManaged: true, autoDeploy: true }
  return () => {
    unit.integrations.put(integrationId, integration)
    unit.routes.put(routeId, route)
    unit.stages.put(stage.stageName, stage)
    deployLater(call, apiId, stage.stageName)
  }
}

/** Applies an update to the managed integration and route of a quick-created API. */
export function quickUpdated(call: HandlerCall<'UpdateApi'>, unit: ApiUnit): () => void {
  const { target, routeKey } = call.input
  const integration = unit.integrations.values().find(({ apiGatewayManaged }) => apiGatewayManaged)
  const route = unit.routes.values().find(({ apiGatewayManaged }) => apiGatewayManaged)
  const newKey = route && routeKey !== undefined ? { ...route, routeKey } : undefined
  if (newKey) refuseRouteKey(unit, call, newKey)
  const changed = integration && mergedIntegration(retargeted(integration, target), credentials(call.input))
  if (changed) {
    if (target) refuseTarget(target, call)
    refuseCredentials('HTTP', changed, call)
  }
  return () => {
    if (newKey) unit.routes.put(newKey.routeId, newKey)
    if (changed) unit.integrations.put(changed.integrationId, changed)
  }
}

/** Another target of the same kind leaves the method and the payload version as they are. */
function retargeted(integration: Integration, target: string | undefined): Integration {
  if (!target) return integration
  const after = targeted(target)
  return after.integrationType === integration.integrationType
    ? { ...integration, integrationUri: target }
    : { ...integration, ...after }
}

/** A URL is called as it is, the ARN of a Lambda function is invoked. */
function targeted(
  target: string,
): Pick<Integration, 'integrationMethod' | 'integrationType' | 'integrationUri' | 'payloadFormatVersion'> {
  return isFunction(target)
    ? { integrationMethod: 'POST', integrationType: 'AWS_PROXY', integrationUri: target, payloadFormatVersion: '2.0' }
    : { integrationMethod: 'ANY', integrationType: 'HTTP_PROXY', integrationUri: target, payloadFormatVersion: '1.0' }
}

function refuseTarget(target: string, call: Part<unknown, 'IntegrationEndpointInvalid'>): void {
  if (!isFunction(target)) refuseEndpoint(target, call)
}

function isFunction(target: string): boolean {
  return target.startsWith('arn:')
}

function credentials({ credentialsArn }: Quick): Pick<Integration, 'credentialsArn'> {
  return credentialsArn === undefined ? {} : { credentialsArn }
}
