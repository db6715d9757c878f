import type { Branches } from '../core/state/state-index.ts'
import { Cell, Collection, type Transactions } from '../core/state/store.ts'
import type { PendingDeployment } from './auto-deploy.ts'
import type { Schemas } from './rule.ts'

/** An API as it is kept: always with its tags, as every answer but that of CreateApi shows it. */
export type Api = Schemas['Api'] & { readonly tags: Schemas['TagMap'] }
export type Stage = Schemas['Stage']
export type Protocol = Schemas['ProtocolType']

/** An API with everything that belongs to it: the unit of change. */
export interface ApiUnit {
  readonly api: Cell<Api>
  /** By stage name. */
  readonly stages: Collection<Stage>
  readonly deployments: Collection<Schemas['Deployment']>
  readonly routes: Collection<Schemas['Route']>
  readonly integrations: Collection<Schemas['Integration']>
}

/** What CloudWatch Logs says when access logs are switched on. Without members every group exists and the caller may. */
export type Logs = Schemas['StateLogs']

/** What this version asks the other one that shares its account. */
export interface Neighbourhood {
  /** Whether the account has a role for CloudWatch Logs. */
  hasCloudWatchRole(): boolean
  hasClientCertificate(id: string): boolean
}

/** Everything of this version in one account and region. Documents are kept in their wire form. */
export interface State {
  readonly apis: Collection<ApiUnit>
  /** The mappings of a domain by their ids, by domain name. A domain exists while it has a mapping. */
  readonly domains: Collection<Collection<Schemas['ApiMapping']>>
  /** The automatic deployments that are under way, of all APIs, so that nothing is searched while there are none. */
  readonly pending: Collection<PendingDeployment>
  readonly logs: Cell<Logs>
  readonly neighbourhood: Neighbourhood
  readonly transactions: Transactions
}

/** What may be set about this version. */
export interface Settings {
  /** How many stages an API takes. */
  readonly stagesPerApi: number
  /** How long an automatic deployment takes, in milliseconds. */
  readonly autoDeployMs: number
  /** Whether an API that nobody made is made when it is asked for. */
  readonly adopt: boolean
}

/** The state of an account and region in which nothing was made yet. */
export function createState(transactions: Transactions, neighbourhood: Neighbourhood): State {
  return {
    apis: new Collection(transactions),
    domains: new Collection(transactions),
    pending: new Collection(transactions),
    logs: new Cell<Logs>(transactions, {}),
    neighbourhood,
    transactions,
  }
}

/** Whether the account is still as every account begins. */
export function isUntouched({ apis, domains, logs }: State): boolean {
  return apis.size === 0 && domains.size === 0 && Object.keys(logs.get()).length === 0
}

/** A state of its own with everything that is in this one. Documents are values, so they are shared. */
export function copyState(state: State, transactions: Transactions, neighbourhood: Neighbourhood): State {
  return {
    apis: state.apis.copy(transactions, (unit) => copyUnit(unit, transactions)),
    domains: state.domains.copy(transactions, (mappings) => mappings.copy(transactions)),
    pending: state.pending.copy(transactions),
    logs: new Cell(transactions, state.logs.get()),
    neighbourhood,
    transactions,
  }
}

function copyUnit(unit: ApiUnit, transactions: Transactions): ApiUnit {
  return {
    api: new Cell(transactions, unit.api.get()),
    stages: unit.stages.copy(transactions),
    deployments: unit.deployments.copy(transactions),
    routes: unit.routes.copy(transactions),
    integrations: unit.integrations.copy(transactions),
  }
}

/** What stands around documents that are put back one by one. */
export const branches: Branches = {
  apis: (transactions) => newUnit(transactions, {} as Api), // its own document comes as well
  domains: (transactions) => new Collection(transactions),
}

/** An empty unit around an API. */
export function newUnit(transactions: Transactions, api: Api): ApiUnit {
  return {
    api: new Cell(transactions, api),
    stages: new Collection(transactions),
    deployments: new Collection(transactions),
    routes: new Collection(transactions),
    integrations: new Collection(transactions),
  }
}
