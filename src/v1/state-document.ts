import { lazily } from '../core/lazy.ts'
import type { AnyDocumentHooks, Document, DocumentStyle } from '../core/resources/document-hooks.ts'
import { Loader, type LoaderParts } from '../core/resources/loader.ts'
import { snapshotOf } from '../core/resources/snapshot.ts'
import type { StateLists } from '../core/resources/typed-document.ts'
import type { SchemaTable } from '../core/schema/schema.ts'
import { type LoadContext, partChecker } from '../core/state/state-document.ts'
import { Transactions } from '../core/state/store.ts'
import { resources } from '../generated/v1/resources.ts'
import { schemas } from '../generated/v1/schemas.ts'
import { account } from './documents/account.ts'
import { apiKey } from './documents/api-key.ts'
import { authorizer } from './documents/authorizer.ts'
import { basePathMapping } from './documents/base-path-mapping.ts'
import { clientCertificate } from './documents/client-certificate.ts'
import { deployedApiHooks } from './documents/deployed-api.ts'
import { domainName } from './documents/domain-name.ts'
import { gatewayResponse } from './documents/gateway-response.ts'
import { makeNamed } from './documents/made.ts'
import { model } from './documents/model.ts'
import { resource } from './documents/resource.ts'
import { restApi } from './documents/rest-api.ts'
import { stage } from './documents/stage.ts'
import { usagePlan } from './documents/usage-plan.ts'
import { usagePlanKey } from './documents/usage-plan-key.ts'
import { vpcLink } from './documents/vpc-link.ts'
import { seconds } from './handler.ts'
import { createState, type Documents, type Settings, type State, tree } from './state.ts'

/**
 * The REST APIs of one account and region, in wire names and wire shapes. What is left out gets AWS's defaults: without `account`
 * there is a role to write logs with (`{}` has none); without `deployments`, `documentationVersions` or `clientCertificates` there
 * are those that the stages name; without `resources` an API can be deployed. `basePathMappings` prevent the deletion of their stage and API.
 * A deployment has the content of its API, unless an entry of `deployedApis` names it and has other content.
 */
export interface StateDocument extends StateLists<typeof resources, Documents> {}

/** The members of a state document that belong to this version. */
export const documentMembers: readonly string[] = tree.storedIn(undefined).map(({ row }) => row.storage.member)

/** The schemas of state documents: `State` and what it refers to. */
export function stateSchemas(): SchemaTable {
  return schemas
}

const style: DocumentStyle = { emptyLists: false, date: seconds }

let checkPart: ReturnType<typeof partChecker> | undefined

/** Keyed by resource, so that a misspelt name does not compile; the verb hooks in `verbs.ts` load separately and stay apart. */
type HooksByResource = Partial<Record<keyof typeof resources, () => AnyDocumentHooks>>

const parts: LoaderParts = {
  rows: resources,
  get schemas() {
    return schemas
  },
  tree,
  style,
  hooks: lazily<Readonly<Record<string, AnyDocumentHooks | undefined>>>({
    Account: () => account,
    ApiKey: () => apiKey,
    Authorizer: () => authorizer,
    BasePathMapping: () => basePathMapping,
    ClientCertificate: () => clientCertificate,
    DeployedApi: () =>
      deployedApiHooks((unit, entry, context) => {
        const state = createState(new Transactions())
        new Loader(parts, state, state.transactions).loadUnit('RestApi', unit, entry, context)
      }),
    DomainName: () => domainName,
    GatewayResponse: () => gatewayResponse,
    Model: () => model,
    Resource: () => resource,
    RestApi: () => restApi,
    Stage: () => stage,
    UsagePlan: () => usagePlan,
    UsagePlanKey: () => usagePlanKey,
    VpcLink: () => vpcLink,
  } satisfies HooksByResource),
}

/** Fills an empty state from a part of a document. Throws a `StateDocumentError` for what does not fit together. */
export function load(state: State, part: object, context: LoadContext<Settings>): void {
  const own = Object.fromEntries(Object.entries(part).filter(([name]) => documentMembers.includes(name)))
  checkPart ??= partChecker(schemas.State, schemas)
  checkPart(own, context.path)
  new Loader(parts, state, state.transactions).load(own as Document, context)
}

/** Makes what refers to either version and neither holds, once both are loaded. */
export function complete(state: State, context: LoadContext<Settings>): void {
  makeNamed(state, context)
}

/** The whole state as a document that `load` takes back unchanged. */
export function snapshot(state: State): StateDocument {
  return snapshotOf(parts, state) as StateDocument
}
