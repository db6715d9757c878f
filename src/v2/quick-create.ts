import { deployLater } from './auto-deploy.ts'
import type { RuleCall, Schemas } from './handler.ts'
import { newId } from './identifier.ts'
import { newIntegration, targetOf } from './integration.ts'
import { isRouteKey, newRoute, refuseRouteKey } from './route.ts'
import { newStage } from './stage.ts'
import type { ApiUnit } from './state.ts'

/** The input of a quick create. */
type Quick = Pick<Schemas['UpdateApiRequest'], 'credentialsArn' | 'routeKey' | 'target'>

/** The managed integration, route and stage of an API that is created with a target, and how to put them into its unit. */
export function quickCreated(call: RuleCall<'CreateApi'>, unit: ApiUnit): (() => void) | undefined {
  const { input, refuse, ids, now } = call
  const { apiId, protocolType } = unit.api.get()
  const { target, routeKey = '$default' } = input
  if (protocolType !== 'HTTP' || target === undefined) return undefined
  if (!isRouteKey(protocolType, routeKey)) throw refuse('RouteKeyInvalid')

  const integrationId = newId(ids, 'integration', unit.integrations)
  const routeId = newId(ids, 'route', unit.routes)
  const integration = newIntegration(protocolType, {
    apiGatewayManaged: true,
    integrationId,
    integrationMethod: 'ANY',
    ...targeted(input, target),
  })
  const route = newRoute({ apiGatewayManaged: true, routeId, routeKey, target: targetOf(integrationId) })
  const stage = { ...newStage(protocolType, '$default', now), apiGatewayManaged: true, autoDeploy: true }
  return () => {
    unit.integrations.put(integrationId, integration)
    unit.routes.put(routeId, route)
    unit.stages.put(stage.stageName, stage)
    deployLater(call, apiId, stage.stageName)
  }
}

/** How to rewrite the managed integration and route of a quick-created API as an update says. Others have none. */
export function quickUpdated(call: RuleCall<'UpdateApi'>, unit: ApiUnit): () => void {
  const { target, routeKey, credentialsArn } = call.input
  const integration = unit.integrations.values().find(({ apiGatewayManaged }) => apiGatewayManaged)
  const route = unit.routes.values().find(({ apiGatewayManaged }) => apiGatewayManaged)
  const newKey = route && routeKey !== undefined ? { ...route, routeKey } : undefined
  if (newKey) refuseRouteKey(unit, call, newKey)
  return () => {
    if (newKey) unit.routes.put(newKey.routeId, newKey)
    if (!integration || (target === undefined && credentialsArn === undefined)) return
    const changes = targeted(call.input, target ?? integration.integrationUri ?? '')
    unit.integrations.put(integration.integrationId, { ...integration, ...changes })
  }
}

/** A URL is called as it is, the ARN of a Lambda function is invoked. */
function targeted(
  { credentialsArn }: Quick,
  target: string,
): Pick<Schemas['Integration'], 'credentialsArn' | 'integrationType' | 'integrationUri'> {
  return {
    ...(credentialsArn !== undefined && { credentialsArn }),
    integrationType: target.startsWith('arn:') ? 'AWS_PROXY' : 'HTTP_PROXY',
    integrationUri: target,
  }
}
