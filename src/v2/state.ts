import type { HttpNeighbours, Neighbours } from '../core/neighbours.ts'
import { treeOf } from '../core/resources/tree.ts'
import type { Stores, Unit } from '../core/resources/typed-state.ts'
import type { SharedDomainName } from '../core/shared-domain-name.ts'
import type { ScheduledChange } from '../core/state/scheduled-changes.ts'
import type { Collection, Transactions } from '../core/state/store.ts'
import { resources } from '../generated/v2/resources.ts'
import type { Api } from './api-type.ts'
import type { DeployedApi } from './definition.ts'
import type { PendingDeployment } from './pending-deployment.ts'
import type { Schemas } from './schemas.ts'

/** The documents of the state, by their schemas. */
export type Documents = Omit<Schemas, 'Api'> & { readonly Api: Api }

/** An API with everything that belongs to it: the unit of change. */
export type ApiUnit = Unit<typeof resources, Documents, 'Api'>

/** The look-ups in the other version of the same account. */
export interface Neighbourhood extends Neighbours {
  /** Whether the account has a role for CloudWatch Logs. */
  hasCloudWatchRole(): boolean
  /** The limits of the account, which the APIs of both versions share. */
  accountThrottle(): { readonly rateLimit: number; readonly burstLimit: number }
  /** Stores a change to a domain name that v1 created. One that is updating is available again at `due`, in milliseconds since 1970. */
  changeDomainName(domain: SharedDomainName, due: number): void
  /** Connects the other version to this one. */
  setNeighbours(neighbours: HttpNeighbours): void
}

/** Everything of this version in one account and region, as the rows declare it. Documents are kept in their wire form. */
export interface State extends Stores<typeof resources, Documents> {
  /** The automatic deployments that are pending, of all APIs, so that a request without any costs nothing. */
  readonly pending: Collection<PendingDeployment>
  /** The contents of the deployments of HTTP APIs. */
  readonly deployed: Collection<DeployedApi>
  /** The pending changes of VPC links. */
  readonly linkChanges: Collection<ScheduledChange>
  /** The pending updates of domain names. */
  readonly domainChanges: Collection<ScheduledChange>
  readonly neighbourhood: Neighbourhood
  readonly transactions: Transactions
}

/** The options of this version. */
export interface Settings {
  /** How many stages an API takes. */
  readonly stagesPerApi: number
  /** How long an automatic deployment takes, in milliseconds. */
  readonly autoDeployMs: number
  /** How long a VPC link takes to become available, and to disappear, in milliseconds. */
  readonly vpcLinkMs: number
  /** How long a domain name is updated, in milliseconds. */
  readonly domainUpdateMs: number
  /** Whether unknown API ids are created on first use. */
  readonly adopt: boolean
}

export const tree = treeOf(resources, { internal: ['pending', 'deployed', 'linkChanges', 'domainChanges'] })
export const { branches, isUntouched } = tree

/** An empty unit around an API. */
export function newUnit(transactions: Transactions, api: Api): ApiUnit {
  return tree.newUnit(transactions, 'Api', api) as unknown as ApiUnit
}
