import type * as Aws from '@aws-sdk/client-apigatewayv2'
import type { V2 } from '../../src/index.ts'
import { type Answer, type Failure, proves, type Same } from './same.ts'

// Inputs and outputs of every operation, both ways. A new version of the client that no longer fits fails `tsc`.
proves<Same<V2.Sdk.CreateStageInput, Aws.CreateStageCommandInput>>()
proves<Same<V2.Sdk.CreateStageOutput, Answer<Aws.CreateStageCommandOutput>>>()
proves<Same<V2.Sdk.GetStagesInput, Aws.GetStagesCommandInput>>()
proves<Same<V2.Sdk.GetStagesOutput, Answer<Aws.GetStagesCommandOutput>>>()
proves<Same<V2.Sdk.GetStageInput, Aws.GetStageCommandInput>>()
proves<Same<V2.Sdk.GetStageOutput, Answer<Aws.GetStageCommandOutput>>>()
proves<Same<V2.Sdk.UpdateStageInput, Aws.UpdateStageCommandInput>>()
proves<Same<V2.Sdk.UpdateStageOutput, Answer<Aws.UpdateStageCommandOutput>>>()
proves<Same<V2.Sdk.DeleteStageInput, Aws.DeleteStageCommandInput>>()
proves<Same<V2.Sdk.DeleteStageOutput, Answer<Aws.DeleteStageCommandOutput>>>()
proves<Same<V2.Sdk.DeleteRouteSettingsInput, Aws.DeleteRouteSettingsCommandInput>>()
proves<Same<V2.Sdk.DeleteRouteSettingsOutput, Answer<Aws.DeleteRouteSettingsCommandOutput>>>()
proves<Same<V2.Sdk.DeleteAccessLogSettingsInput, Aws.DeleteAccessLogSettingsCommandInput>>()
proves<Same<V2.Sdk.DeleteAccessLogSettingsOutput, Answer<Aws.DeleteAccessLogSettingsCommandOutput>>>()
proves<Same<V2.Sdk.ResetAuthorizersCacheInput, Aws.ResetAuthorizersCacheCommandInput>>()
proves<Same<V2.Sdk.ResetAuthorizersCacheOutput, Answer<Aws.ResetAuthorizersCacheCommandOutput>>>()
proves<Same<V2.Sdk.TagResourceInput, Aws.TagResourceCommandInput>>()
proves<Same<V2.Sdk.TagResourceOutput, Answer<Aws.TagResourceCommandOutput>>>()
proves<Same<V2.Sdk.UntagResourceInput, Aws.UntagResourceCommandInput>>()
proves<Same<V2.Sdk.UntagResourceOutput, Answer<Aws.UntagResourceCommandOutput>>>()
proves<Same<V2.Sdk.GetTagsInput, Aws.GetTagsCommandInput>>()
proves<Same<V2.Sdk.GetTagsOutput, Answer<Aws.GetTagsCommandOutput>>>()
proves<Same<V2.Sdk.CreateApiInput, Aws.CreateApiCommandInput>>()
proves<Same<V2.Sdk.CreateApiOutput, Answer<Aws.CreateApiCommandOutput>>>()
proves<Same<V2.Sdk.GetApisInput, Aws.GetApisCommandInput>>()
proves<Same<V2.Sdk.GetApisOutput, Answer<Aws.GetApisCommandOutput>>>()
proves<Same<V2.Sdk.GetApiInput, Aws.GetApiCommandInput>>()
proves<Same<V2.Sdk.GetApiOutput, Answer<Aws.GetApiCommandOutput>>>()
proves<Same<V2.Sdk.UpdateApiInput, Aws.UpdateApiCommandInput>>()
proves<Same<V2.Sdk.UpdateApiOutput, Answer<Aws.UpdateApiCommandOutput>>>()
proves<Same<V2.Sdk.DeleteApiInput, Aws.DeleteApiCommandInput>>()
proves<Same<V2.Sdk.DeleteApiOutput, Answer<Aws.DeleteApiCommandOutput>>>()
proves<Same<V2.Sdk.CreateDeploymentInput, Aws.CreateDeploymentCommandInput>>()
proves<Same<V2.Sdk.CreateDeploymentOutput, Answer<Aws.CreateDeploymentCommandOutput>>>()
proves<Same<V2.Sdk.GetDeploymentsInput, Aws.GetDeploymentsCommandInput>>()
proves<Same<V2.Sdk.GetDeploymentsOutput, Answer<Aws.GetDeploymentsCommandOutput>>>()
proves<Same<V2.Sdk.GetDeploymentInput, Aws.GetDeploymentCommandInput>>()
proves<Same<V2.Sdk.GetDeploymentOutput, Answer<Aws.GetDeploymentCommandOutput>>>()
proves<Same<V2.Sdk.UpdateDeploymentInput, Aws.UpdateDeploymentCommandInput>>()
proves<Same<V2.Sdk.UpdateDeploymentOutput, Answer<Aws.UpdateDeploymentCommandOutput>>>()
proves<Same<V2.Sdk.DeleteDeploymentInput, Aws.DeleteDeploymentCommandInput>>()
proves<Same<V2.Sdk.DeleteDeploymentOutput, Answer<Aws.DeleteDeploymentCommandOutput>>>()
proves<Same<V2.Sdk.CreateRouteInput, Aws.CreateRouteCommandInput>>()
proves<Same<V2.Sdk.CreateRouteOutput, Answer<Aws.CreateRouteCommandOutput>>>()
proves<Same<V2.Sdk.GetRoutesInput, Aws.GetRoutesCommandInput>>()
proves<Same<V2.Sdk.GetRoutesOutput, Answer<Aws.GetRoutesCommandOutput>>>()
proves<Same<V2.Sdk.GetRouteInput, Aws.GetRouteCommandInput>>()
proves<Same<V2.Sdk.GetRouteOutput, Answer<Aws.GetRouteCommandOutput>>>()
proves<Same<V2.Sdk.UpdateRouteInput, Aws.UpdateRouteCommandInput>>()
proves<Same<V2.Sdk.UpdateRouteOutput, Answer<Aws.UpdateRouteCommandOutput>>>()
proves<Same<V2.Sdk.DeleteRouteInput, Aws.DeleteRouteCommandInput>>()
proves<Same<V2.Sdk.DeleteRouteOutput, Answer<Aws.DeleteRouteCommandOutput>>>()
proves<Same<V2.Sdk.CreateIntegrationInput, Aws.CreateIntegrationCommandInput>>()
proves<Same<V2.Sdk.CreateIntegrationOutput, Answer<Aws.CreateIntegrationCommandOutput>>>()
proves<Same<V2.Sdk.GetIntegrationsInput, Aws.GetIntegrationsCommandInput>>()
proves<Same<V2.Sdk.GetIntegrationsOutput, Answer<Aws.GetIntegrationsCommandOutput>>>()
proves<Same<V2.Sdk.GetIntegrationInput, Aws.GetIntegrationCommandInput>>()
proves<Same<V2.Sdk.GetIntegrationOutput, Answer<Aws.GetIntegrationCommandOutput>>>()
proves<Same<V2.Sdk.UpdateIntegrationInput, Aws.UpdateIntegrationCommandInput>>()
proves<Same<V2.Sdk.UpdateIntegrationOutput, Answer<Aws.UpdateIntegrationCommandOutput>>>()
proves<Same<V2.Sdk.DeleteIntegrationInput, Aws.DeleteIntegrationCommandInput>>()
proves<Same<V2.Sdk.DeleteIntegrationOutput, Answer<Aws.DeleteIntegrationCommandOutput>>>()
proves<Same<V2.Sdk.CreateApiMappingInput, Aws.CreateApiMappingCommandInput>>()
proves<Same<V2.Sdk.CreateApiMappingOutput, Answer<Aws.CreateApiMappingCommandOutput>>>()
proves<Same<V2.Sdk.GetApiMappingsInput, Aws.GetApiMappingsCommandInput>>()
proves<Same<V2.Sdk.GetApiMappingsOutput, Answer<Aws.GetApiMappingsCommandOutput>>>()
proves<Same<V2.Sdk.GetApiMappingInput, Aws.GetApiMappingCommandInput>>()
proves<Same<V2.Sdk.GetApiMappingOutput, Answer<Aws.GetApiMappingCommandOutput>>>()
proves<Same<V2.Sdk.DeleteApiMappingInput, Aws.DeleteApiMappingCommandInput>>()
proves<Same<V2.Sdk.DeleteApiMappingOutput, Answer<Aws.DeleteApiMappingCommandOutput>>>()

// Documents.
proves<Same<V2.Sdk.Stage, Aws.Stage>>()
proves<Same<V2.Sdk.RouteSettings, Aws.RouteSettings>>()
proves<Same<V2.Sdk.AccessLogSettings, Aws.AccessLogSettings>>()
proves<Same<V2.Sdk.Deployment, Aws.Deployment>>()
proves<Same<V2.Sdk.Api, Aws.Api>>()
proves<Same<V2.Sdk.Route, Aws.Route>>()
proves<Same<V2.Sdk.Integration, Aws.Integration>>()
proves<Same<V2.Sdk.ApiMapping, Aws.ApiMapping>>()

// Errors.
proves<Same<Failure<V2.Sdk.AccessDeniedException>, Failure<Aws.AccessDeniedException>>>()
proves<Same<Failure<V2.Sdk.BadRequestException>, Failure<Aws.BadRequestException>>>()
proves<Same<Failure<V2.Sdk.ConflictException>, Failure<Aws.ConflictException>>>()
proves<Same<Failure<V2.Sdk.NotFoundException>, Failure<Aws.NotFoundException>>>()
proves<Same<Failure<V2.Sdk.TooManyRequestsException>, Failure<Aws.TooManyRequestsException>>>()

declare const wire: V2.Stage
declare const sdk: V2.Sdk.Stage
declare const theirs: Aws.Stage

export const fromSdk: V2.Sdk.Stage = theirs
export const toSdk: Aws.Stage = sdk
// @ts-expect-error The wire begins names in lower case, the SDK in upper case.
export const names: Aws.Stage = wire
// @ts-expect-error And the other way round.
export const promises: V2.Stage = theirs
// @ts-expect-error Dates are texts on the wire.
export const date: Aws.Stage['CreatedDate'] = wire.createdDate
// @ts-expect-error unknown protocol
export const protocol: V2.Sdk.Api['ProtocolType'] = 'GRPC'
// @ts-expect-error ApiId is missing.
export const input: Aws.GetStageCommandInput = { StageName: 'prod' } satisfies Partial<V2.Sdk.GetStageInput>
