import { resources } from '../generated/v2/resources.ts'
import { changedAccessLog, refuseLogDestination } from './access-log.ts'
import type { Protocol, Stage } from './api-type.ts'
import { wireDate } from './codec.ts'
import type { HandlerCall, Part } from './handler.ts'
import {
  DEFAULT_ROUTE_SETTINGS,
  mergedSettings,
  mergedSettingsMap,
  refuseDeadRoutes,
  refuseExecutionLogs,
  writesExecutionLogs,
} from './route-settings.ts'
import type { Schemas } from './schemas.ts'
import { mergedVariables } from './stage-variables.ts'
import type { ApiUnit } from './state.ts'

/** A stage to which nothing was given but its name. */
export function newStage(protocol: Protocol, stageName: string, now: number): Stage {
  const createdDate = wireDate(now)
  const { routeSettings, tags } = resources.Stage.defaults
  return {
    createdDate,
    defaultRouteSettings: DEFAULT_ROUTE_SETTINGS[protocol],
    lastUpdatedDate: createdDate,
    routeSettings,
    stageName,
    stageVariables: {},
    tags,
  }
}

/** A call whose body is a partial document of a stage. */
type StageCall = Omit<HandlerCall<'UpdateStage'>, 'input'> & {
  readonly input: Schemas['UpdateStageRequest'] & { apiId: string }
}

/** The stage after the partial document of a call is merged into it, with its dates as they were; refuses in the order in which AWS looks. */
export function changedStage(call: StageCall, unit: ApiUnit, before: Stage): Stage {
  const { input } = call
  const { protocolType } = unit.api.get()
  refuseExecutionLogs(protocolType, call)
  const accessLogSettings = changedAccessLog(protocolType, before.accessLogSettings, call)
  if (protocolType === 'WEBSOCKET') refuseWithoutRole(call)
  refuseLogDestination(protocolType, accessLogSettings, call)

  const autoDeploy = input.autoDeploy ?? before.autoDeploy
  if (input.deploymentId) refuseDeployment(call, unit, autoDeploy === true)
  const deploymentId = input.deploymentId || before.deploymentId
  const routeSettings = mergedSettingsMap(protocolType, before.routeSettings, input.routeSettings ?? {})
  refuseDeadRoutes(unit, call, routeSettings)

  // The empty text clears a certificate, and leaves description and deployment alone.
  const { clientCertificateId: certificate, ...kept } = before
  const clientCertificateId = input.clientCertificateId ?? certificate
  const description = input.description || before.description
  return {
    ...kept,
    ...(accessLogSettings && { accessLogSettings }),
    ...(autoDeploy !== undefined && { autoDeploy }),
    ...(clientCertificateId && { clientCertificateId }),
    defaultRouteSettings: mergedSettings(protocolType, before.defaultRouteSettings, input.defaultRouteSettings ?? {}),
    ...(deploymentId && { deploymentId }),
    ...(description && { description }),
    routeSettings,
    stageVariables: mergedVariables(before.stageVariables, input.stageVariables),
  }
}

/** Refuses logs of a WebSocket API while the account has no role that may write them. */
function refuseWithoutRole({
  input,
  state,
  refuse,
}: Part<Schemas['UpdateStageRequest'], 'CloudWatchRoleMissing'>): void {
  const needsRole = input.accessLogSettings !== undefined || writesExecutionLogs(input)
  if (needsRole && !state.neighbourhood.hasCloudWatchRole()) throw refuse('CloudWatchRoleMissing')
}

/** Refuses a deployment on a stage that deploys itself, whichever it is, and one that the API does not have. */
function refuseDeployment(
  {
    input,
    scope,
    refuse,
  }: Part<
    { readonly apiId: string; readonly deploymentId?: string },
    'DeploymentIdWithAutoDeploy' | 'DeploymentNotFound'
  >,
  unit: ApiUnit,
  autoDeploy: boolean,
): void {
  if (autoDeploy) throw refuse('DeploymentIdWithAutoDeploy', { accountId: scope.accountId, apiId: input.apiId })
  if (!unit.deployments.has(input.deploymentId ?? '')) throw refuse('DeploymentNotFound')
}
