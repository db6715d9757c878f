import type { Branches } from '../core/state/state-index.ts'
import { Cell, Collection, type Transactions } from '../core/state/store.ts'
import { accountWithRole } from './account.ts'
import type { CacheChange, CacheClusterDurations } from './cache-cluster.ts'
import type { Schemas } from './rule.ts'

/** A REST API with everything that belongs to it: the unit of change. */
export interface RestApiUnit {
  readonly api: Cell<Schemas['RestApi']>
  /** By stage name. */
  readonly stages: Collection<Schemas['Stage']>
  readonly deployments: Collection<Schemas['Deployment']>
  /** Empty while nothing is known of them: then the API has a root, and whatever methods a deployment needs. */
  readonly resources: Collection<Schemas['Resource']>
  /** By version. */
  readonly documentationVersions: Collection<Schemas['DocumentationVersion']>
  readonly documentationParts: Collection<Schemas['DocumentationPart']>
}

/** A mapping of a custom domain to a stage: kept only because it stands in the way of deleting the stage or the API. */
export interface BasePathMapping {
  readonly domainName: string
  readonly basePath: string
  readonly restApiId: string
  readonly stage?: string
}

/** Everything of this version in one account and region. Documents are kept in their wire form. */
export interface State {
  readonly transactions: Transactions
  readonly account: Cell<Schemas['Account']>
  readonly restApis: Collection<RestApiUnit>
  readonly clientCertificates: Collection<Schemas['ClientCertificate']>
  /** By domain name and base path. */
  readonly basePathMappings: Collection<BasePathMapping>
  /** What cache clusters are about to become, of all APIs, so that a request without any costs nothing. */
  readonly cacheChanges: Collection<CacheChange>
}

/** What may be set about this version. */
export interface Settings {
  /** How many stages a REST API takes. */
  readonly stagesPerApi: number
  readonly cacheCluster: CacheClusterDurations
  /** Whether an API that nobody made is made when it is asked for. */
  readonly adopt: boolean
}

/** The state of an account that has nothing but a role to write logs with. */
export function createState(transactions: Transactions): State {
  return {
    transactions,
    account: new Cell(transactions, accountWithRole),
    restApis: new Collection(transactions),
    clientCertificates: new Collection(transactions),
    basePathMappings: new Collection(transactions),
    cacheChanges: new Collection(transactions),
  }
}

/** Whether the account is still as every account begins. */
export function isUntouched({ account, restApis, clientCertificates, basePathMappings }: State): boolean {
  const isEmpty = [restApis, clientCertificates, basePathMappings].every(({ size }) => size === 0)
  return isEmpty && account.get() === accountWithRole
}

/** A state of its own with everything that is in this one. Documents are values, so they are shared. */
export function copyState(state: State, transactions: Transactions): State {
  return {
    transactions,
    account: new Cell(transactions, state.account.get()),
    restApis: state.restApis.copy(transactions, (unit) => copyUnit(unit, transactions)),
    clientCertificates: state.clientCertificates.copy(transactions),
    basePathMappings: state.basePathMappings.copy(transactions),
    cacheChanges: state.cacheChanges.copy(transactions),
  }
}

function copyUnit(unit: RestApiUnit, transactions: Transactions): RestApiUnit {
  return {
    api: new Cell(transactions, unit.api.get()),
    stages: unit.stages.copy(transactions),
    deployments: unit.deployments.copy(transactions),
    resources: unit.resources.copy(transactions),
    documentationVersions: unit.documentationVersions.copy(transactions),
    documentationParts: unit.documentationParts.copy(transactions),
  }
}

/** What stands around documents that are put back one by one. */
export const branches: Branches = {
  restApis: (transactions) => newUnit(transactions, {} as Schemas['RestApi']), // its own document comes as well
}

/** An empty unit around an API. */
export function newUnit(transactions: Transactions, api: Schemas['RestApi']): RestApiUnit {
  return {
    api: new Cell(transactions, api),
    stages: new Collection(transactions),
    deployments: new Collection(transactions),
    resources: new Collection(transactions),
    documentationVersions: new Collection(transactions),
    documentationParts: new Collection(transactions),
  }
}
