import { lazily } from '../core/lazy.ts'
import type { AnyDocumentHooks, Document } from '../core/resources/document-hooks.ts'
import { Loader, type LoaderParts } from '../core/resources/loader.ts'
import { snapshotOf } from '../core/resources/snapshot.ts'
import type { StateLists } from '../core/resources/typed-document.ts'
import type { SchemaTable } from '../core/schema/schema.ts'
import { type LoadContext, partChecker } from '../core/state/state-document.ts'
import { resources } from '../generated/v2/resources.ts'
import { schemas } from '../generated/v2/schemas.ts'
import { wireDate } from './codec.ts'
import type { DeployedApi } from './definition.ts'
import { api, type PendingEntry } from './documents/api.ts'
import { apiMapping } from './documents/api-mapping.ts'
import { authorizer } from './documents/authorizer.ts'
import { dated } from './documents/dates.ts'
import { deployment } from './documents/deployment.ts'
import { domainName } from './documents/domain-name.ts'
import { integration } from './documents/integration.ts'
import { model } from './documents/model.ts'
import { integrationResponse, routeResponse } from './documents/responses.ts'
import { route } from './documents/route.ts'
import { stage } from './documents/stage.ts'
import { vpcLink } from './documents/vpc-link.ts'
import { membersOf } from './members.ts'
import { type Documents, type Settings, type State, tree } from './state.ts'

/** Further lists in the entries of a state document. */
interface Extras {
  readonly Api: {
    readonly deployedApis?: readonly DeployedApi[]
    readonly pendingDeployments?: readonly PendingEntry[]
  }
}

/**
 * The part of a state document that is about HTTP and WebSocket APIs. What is left out gets AWS's defaults: without `deployments`
 * an API has those that its stages point at. A route may be given by its key alone.
 */
export interface StateDocument extends StateLists<typeof resources, Documents, Extras> {}

/** The members of a state document that belong to this version. */
export const documentMembers: readonly string[] = tree.storedIn(undefined).map(({ row }) => row.storage.member)

/** The schemas of state documents: `State` and what it refers to. */
export function stateSchemas(): SchemaTable {
  return schemas
}

let checkPart: ReturnType<typeof partChecker> | undefined

/** Keyed by resource, so that a misspelt name does not compile; the verb hooks in `verbs.ts` load separately and stay apart. */
type HooksByResource = Partial<Record<keyof typeof resources, () => AnyDocumentHooks>>

const parts: LoaderParts = {
  rows: resources,
  get schemas() {
    return schemas
  },
  tree,
  style: { emptyLists: true, date: wireDate, dated },
  hooks: lazily<Readonly<Record<string, AnyDocumentHooks | undefined>>>({
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
  } satisfies HooksByResource),
}

/** Fills an empty state. Stages stand as they are written: nothing is deployed because it was loaded. */
export function load(state: State, part: object, context: LoadContext<Settings>): void {
  const document: Document = membersOf(part as Document, documentMembers)
  checkPart ??= partChecker(schemas.State, schemas)
  checkPart(document, context.path)
  new Loader(parts, state, state.transactions).load(document, context)
}

/** Everything that is in a state, as a document that `load` takes back unchanged. */
export function snapshot(state: State): StateDocument {
  return snapshotOf(parts, state) as StateDocument
}
