import type { Transactions } from '../core/state/store.ts'
import { domainsOf } from './api-mapping.ts'
import { finishDomainChanges } from './domain-name.ts'
import { toShared } from './shared-domain-name.ts'
import { type Neighbourhood, type State, tree } from './state.ts'
import { taggedAt } from './tags.ts'

/** The empty state of an account and region. */
export function createState(transactions: Transactions, neighbourhood: Neighbourhood): State {
  return joined({ ...tree.create(transactions), neighbourhood, transactions } as unknown as State)
}

/** A copy of the state. */
export function copyState(state: State, transactions: Transactions, neighbourhood: Neighbourhood): State {
  return joined({ ...tree.copy(state, transactions), neighbourhood, transactions } as unknown as State)
}

/** Connects the other version to the state. */
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
