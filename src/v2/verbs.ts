import { lazily } from '../core/lazy.ts'
import type { AnyHooks } from '../core/resources/hooks.ts'
import { type VerbHandlers, verbHandlers } from '../core/resources/verbs.ts'
import { resources } from '../generated/v2/resources.ts'
import { dialect } from './dialect.ts'
import { api } from './hooks/api.ts'
import { apiMapping } from './hooks/api-mapping.ts'
import { authorizer } from './hooks/authorizer.ts'
import { deployment } from './hooks/deployment.ts'
import { domainName } from './hooks/domain-name.ts'
import { integration } from './hooks/integration.ts'
import { integrationResponse } from './hooks/integration-response.ts'
import { model } from './hooks/model.ts'
import { route } from './hooks/route.ts'
import { routeResponse } from './hooks/route-response.ts'
import { stage } from './hooks/stage.ts'
import { vpcLink } from './hooks/vpc-link.ts'
import { tree } from './state.ts'

const hooks: Readonly<Partial<Record<keyof typeof resources, AnyHooks>>> = lazily({
  Api: () => api,
  ApiMapping: () => apiMapping,
  Authorizer: () => authorizer,
  Deployment: () => deployment,
  DomainName: () => domainName,
  Integration: () => integration,
  IntegrationResponse: () => integrationResponse,
  Model: () => model,
  Route: () => route,
  RouteResponse: () => routeResponse,
  Stage: () => stage,
  VpcLink: () => vpcLink,
})

let made: VerbHandlers | undefined

/** The handlers of the operations that are verbs of resources. */
export function verbs(): VerbHandlers {
  made ??= verbHandlers({ rows: resources, tree, dialect, hooks, patches: {} })
  return made
}
