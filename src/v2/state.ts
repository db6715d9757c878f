import type { HttpNeighbours, Neighbours } from '../core/neighbours.ts'
import { treeOf } from '../core/resources/tree.ts'
import type { Stores, Unit } from '../core/resources/typed-state.ts'
import type { SharedDomainName } from '../core/shared-domain-name.ts'
import type { ScheduledChange } from '../core/state/scheduled-changes.ts'
import type { Collection, Transactions } from '../core/state/store.ts'
import { resources } from '../generated/v2/resources.ts'
import { domainsOf } from './api-mapping.ts'
import type { PendingDeployment } from './auto-deploy.ts'
import type { DeployedApi } from './deployed.ts'
import { finishDomainChanges } from './domain-name.ts'
import type { Schemas } from './handler.ts'
import { toShared } from './shared-domain-name.ts'
import { taggedAt } from './tags.ts'

/** An API as it is kept: always with its tags, as every answer but that of CreateApi shows it. */
export type Api = Schemas['Api'] & { readonly tags: Schemas['TagMap'] }
export type Stage = Schemas['Stage']
export type Protocol = Schemas['ProtocolType']

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

/** The empty state of an account and region. */
export function createState(transactions: Transactions, neighbourhood: Neighbourhood): State {
  return joined({ ...tree.create(transactions), neighbourhood, transactions } as unknown as State)
}

/** A copy of the state. */
export function copyState(state: State, transactions: Transactions, neighbourhood: Neighbourhood): State {
  return joined({ ...tree.copy(state, transactions), neighbourhood, transactions } as unknown as State)
}

function joined(state: State): State {
  const { apiMappings, apis, domainChanges, domainNames } = state
  const releaseDomainName = (name: string): void => {
    domainNames.delete(name)
    domainChanges.delete(name)
  }
  state.neighbourhood.setNeighbours({
    domainsOf: (apiId, stageName) => domainsOf(state, apiId, stageName),
    hasDomainName: (name) => domainNames.has(name),
    domainName: (name) => {
      const domain = domainNames.get(name)
      return domain && toShared(domain)
    },
    domainNames: () => domainNames.values().map(toShared),
    finishDomainChanges: (now) => finishDomainChanges(state, now),
    forgetDomainName: (name) => {
      releaseDomainName(name)
      apiMappings.delete(name)
    },
    releaseDomainName,
    protocolOf: (id) => apis.get(id)?.api.get().protocolType,
    hasStage: (id, stageName) => apis.get(id)?.stages.has(stageName) ?? false,
    taggedAt: (path) => taggedAt(state, path),
    forget: () => undefined,
  })
  return state
}

/** An empty unit around an API. */
export function newUnit(transactions: Transactions, api: Api): ApiUnit {
  return tree.newUnit(transactions, 'Api', api) as unknown as ApiUnit
}
