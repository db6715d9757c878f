import { lazily } from '../core/lazy.ts'
import type { AnyHooks } from '../core/resources/hooks.ts'
import { type VerbHandlers, verbHandlers } from '../core/resources/verbs.ts'
import { patches } from '../generated/v1/patch.ts'
import { resources } from '../generated/v1/resources.ts'
import { dialect } from './dialect.ts'
import { account } from './hooks/account.ts'
import { apiKey } from './hooks/api-key.ts'
import { authorizer } from './hooks/authorizer.ts'
import { basePathMapping } from './hooks/base-path-mapping.ts'
import { clientCertificate } from './hooks/client-certificate.ts'
import { deployment } from './hooks/deployment.ts'
import { documentationPart } from './hooks/documentation-part.ts'
import { documentationVersion } from './hooks/documentation-version.ts'
import { domainName } from './hooks/domain-name.ts'
import { gatewayResponse } from './hooks/gateway-response.ts'
import { integration } from './hooks/integration.ts'
import { integrationResponse } from './hooks/integration-response.ts'
import { method } from './hooks/method.ts'
import { methodResponse } from './hooks/method-response.ts'
import { model } from './hooks/model.ts'
import { requestValidator } from './hooks/request-validator.ts'
import { resource } from './hooks/resource.ts'
import { restApi } from './hooks/rest-api.ts'
import { stage } from './hooks/stage.ts'
import { usagePlan } from './hooks/usage-plan.ts'
import { usagePlanKey } from './hooks/usage-plan-key.ts'
import { vpcLink } from './hooks/vpc-link.ts'
import { tree } from './state.ts'

const hooks: Readonly<Partial<Record<keyof typeof resources, AnyHooks>>> = lazily({
  Account: () => account,
  ApiKey: () => apiKey,
  Authorizer: () => authorizer,
  BasePathMapping: () => basePathMapping,
  ClientCertificate: () => clientCertificate,
  DocumentationPart: () => documentationPart,
  DocumentationVersion: () => documentationVersion,
  Deployment: () => deployment,
  DomainName: () => domainName,
  GatewayResponse: () => gatewayResponse,
  Integration: () => integration,
  IntegrationResponse: () => integrationResponse,
  Method: () => method,
  Model: () => model,
  RequestValidator: () => requestValidator,
  MethodResponse: () => methodResponse,
  Resource: () => resource,
  Stage: () => stage,
  RestApi: () => restApi,
  UsagePlan: () => usagePlan,
  UsagePlanKey: () => usagePlanKey,
  VpcLink: () => vpcLink,
})

let made: VerbHandlers | undefined

/** The handlers of the operations that are verbs of resources. */
export function verbs(): VerbHandlers {
  made ??= verbHandlers({
    ...{ rows: resources, tree, dialect, hooks },
    get patches() {
      return patches
    },
  })
  return made
}
