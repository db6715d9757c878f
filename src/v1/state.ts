import { treeOf } from '../core/resources/tree.ts'
import type { Stores, Unit } from '../core/resources/typed-state.ts'
import type { Collection, Transactions } from '../core/state/store.ts'
import { resources } from '../generated/v1/resources.ts'
import { accountWithRole } from './account.ts'
import type { CacheChange, CacheClusterDurations } from './cache-cluster.ts'
import type { Schemas } from './rule.ts'

/** A mapping of a custom domain to a stage: kept only because it stands in the way of deleting the stage or the API. */
export interface BasePathMapping {
  readonly domainName: string
  readonly basePath: string
  readonly restApiId: string
  readonly stage?: string
}

/** The documents of the state, by their schemas. */
export type Documents = Schemas & { readonly BasePathMappingState: BasePathMapping }

/** A REST API with everything that belongs to it: the unit of change. While `resources` is empty, nothing is known of them. */
export type RestApiUnit = Unit<typeof resources, Documents, 'RestApi'>

/** What the other version of the service knows about the same account and region. */
export interface Neighbours {
  /** The domain names with a mapping of the other version to a REST API, or to one of its stages. */
  domainsOf(restApiId: string, stageName?: string): readonly string[]
}

/** Everything of this version in one account and region, as the rows declare it. Documents are kept in their wire form. */
export interface State extends Stores<typeof resources, Documents> {
  readonly transactions: Transactions
  readonly neighbours: Neighbours
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

export const tree = treeOf(resources, { initial: { account: accountWithRole }, internal: ['cacheChanges'] })
export const { branches, isUntouched } = tree

/** The state of an account that has nothing but a role to write logs with. */
export function createState(transactions: Transactions): State {
  return { ...tree.create(transactions), transactions, neighbours: { domainsOf: () => [] } } as unknown as State
}

/** A state of its own with everything that is in this one. */
export function copyState(state: State, transactions: Transactions): State {
  return { ...tree.copy(state, transactions), transactions, neighbours: { domainsOf: () => [] } } as unknown as State
}

/** An empty unit around an API. */
export function newUnit(transactions: Transactions, api: Schemas['RestApi']): RestApiUnit {
  return tree.newUnit(transactions, 'RestApi', api) as unknown as RestApiUnit
}
