import { type HttpNeighbours, noNeighbours } from '../core/neighbours.ts'
import { treeOf } from '../core/resources/tree.ts'
import type { Stores, Unit } from '../core/resources/typed-state.ts'
import type { ScheduledChange } from '../core/state/scheduled-changes.ts'
import type { Collection, Transactions } from '../core/state/store.ts'
import { resources } from '../generated/v1/resources.ts'
import { accountWithRole } from './account-defaults.ts'
import type { CacheChange, CacheClusterDurations } from './cache-change.ts'
import type { Schemas } from './schemas.ts'

/** The documents of the state, by their schemas. */
export type Documents = Schemas

/** A REST API with everything that belongs to it: the unit of change. While `resources` is empty, nothing is known of them. */
export type RestApiUnit = Unit<typeof resources, Documents, 'RestApi'>

/** Everything of this version in one account and region, as the rows declare it. Documents are kept in their wire form. */
export interface State extends Stores<typeof resources, Documents> {
  readonly transactions: Transactions
  readonly neighbours: HttpNeighbours
  /** The pending changes of cache clusters, of all APIs, so that a request without any costs nothing. */
  readonly cacheChanges: Collection<CacheChange>
  /** The pending changes of VPC links and of domain names. */
  readonly linkChanges: Collection<ScheduledChange>
  readonly domainChanges: Collection<ScheduledChange>
}

/** The options of this version. */
export interface Settings {
  /** How many stages a REST API takes. */
  readonly stagesPerApi: number
  readonly cacheCluster: CacheClusterDurations
  /** How long a VPC link takes to become available, and to disappear, in milliseconds. */
  readonly vpcLinkMs: number
  /** How long the update of a domain name takes, in milliseconds. */
  readonly domainUpdateMs: number
  /** Whether unknown API ids are created on first use. */
  readonly adopt: boolean
}

export const tree = treeOf(resources, {
  initial: { account: accountWithRole },
  internal: ['cacheChanges', 'linkChanges', 'domainChanges'],
})
export const { branches, isUntouched } = tree

/** The state of an account that has nothing but a role to write logs with. */
export function createState(transactions: Transactions): State {
  return { ...tree.create(transactions), transactions, neighbours: { ...noNeighbours } } as unknown as State
}

/** A copy of the state. */
export function copyState(state: State, transactions: Transactions): State {
  return { ...tree.copy(state, transactions), transactions, neighbours: { ...noNeighbours } } as unknown as State
}

/** An empty unit around an API. */
export function newUnit(transactions: Transactions, api: Schemas['RestApi']): RestApiUnit {
  return tree.newUnit(transactions, 'RestApi', api) as unknown as RestApiUnit
}
