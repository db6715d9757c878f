import type { StateDocument } from '../../src/index.ts'
import type * as rest from '../../src/v1/index.ts'
import type * as http from '../../src/v2/index.ts'
import { proves, type Same } from './same.ts'

type EntryOf<List> = Exclude<NonNullable<List> extends readonly (infer Entry)[] ? Entry : never, string>
/** The members that each entry of a list must have. */
type Needed<List, Entry = EntryOf<List>> = {
  [Name in keyof Entry]-?: object extends Pick<Entry, Name> ? never : Name
}[keyof Entry]

// What a state document cannot leave out: the keys that callers choose, and what has no default.
type RestApi = EntryOf<StateDocument['restApis']>
proves<Same<Needed<StateDocument['restApis']>, 'id'>>()
proves<Same<Needed<RestApi['authorizers']>, 'name' | 'type'>>()
proves<Same<Needed<RestApi['deployedApis']>, 'deploymentIds'>>()
proves<Same<Needed<RestApi['deployments']>, 'id'>>()
proves<Same<Needed<RestApi['documentationParts']>, 'location'>>()
proves<Same<Needed<RestApi['documentationVersions']>, 'version'>>()
proves<Same<Needed<RestApi['gatewayResponses']>, 'responseType'>>()
proves<Same<Needed<RestApi['models']>, 'name'>>()
proves<Same<Needed<RestApi['resources']>, 'path'>>()
proves<Same<Needed<RestApi['stages']>, 'stageName' | 'deploymentId'>>()

type RestDocument = rest.StateDocument
proves<Same<Needed<RestDocument['basePathMappings']>, 'domainName' | 'restApiId'>>()
proves<Same<Needed<RestDocument['clientCertificates']>, 'clientCertificateId'>>()
proves<Same<Needed<RestDocument['domainNames']>, 'domainName'>>()
proves<Same<Needed<RestDocument['usageChanges']>, 'usagePlanId' | 'keyId'>>()
proves<Same<Needed<RestDocument['usagePlans']>, 'name'>>()
proves<Same<Needed<EntryOf<RestDocument['usagePlans']>['keys']>, 'id'>>()
proves<Same<Needed<RestDocument['vpcLinks']>, 'name' | 'targetArns'>>()

type Api = EntryOf<StateDocument['apis']>
proves<Same<Needed<StateDocument['apis']>, 'apiId'>>()
proves<Same<Needed<Api['authorizers']>, 'authorizerType' | 'name'>>()
proves<Same<Needed<Api['deployments']>, 'deploymentId'>>()
proves<Same<Needed<Api['integrations']>, 'integrationId'>>()
proves<Same<Needed<EntryOf<Api['integrations']>['responses']>, 'integrationResponseKey'>>()
proves<Same<Needed<Api['models']>, 'name' | 'schema'>>()
proves<Same<Needed<Api['routes']>, 'routeKey'>>()
proves<Same<Needed<EntryOf<Api['routes']>['responses']>, 'routeResponseKey'>>()
proves<Same<Needed<Api['stages']>, 'stageName'>>()

type HttpDocument = http.StateDocument
proves<Same<Needed<HttpDocument['apiMappings']>, 'domainName' | 'apiId' | 'stage'>>()
proves<Same<Needed<HttpDocument['domainNames']>, 'domainName'>>()
proves<Same<Needed<HttpDocument['vpcLinks']>, 'name'>>()
