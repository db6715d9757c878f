import type { SharedDomainName } from './shared-domain-name.ts'
import type { Tagged } from './tagged.ts'

/** The look-ups of each version of the service in the other one, for the same account and region. */
export interface Neighbours {
  /** The domain names with a mapping of the other version to an API, or to one of its stages. */
  domainsOf(apiId: string, stage?: string): readonly string[]
  hasDomainName(domainName: string): boolean
  /** A domain name that the other version created, unless this one cannot see it. */
  domainName(domainName: string): SharedDomainName | undefined
  /** All domain names that the other version created and this one can see. */
  domainNames(): readonly SharedDomainName[]
  /** Finishes the updates of domain names that are due. */
  finishDomainChanges(now: number): void
  /** Removes a domain name with its mappings, after its deletion in this version. */
  forgetDomainName(domainName: string): void
  /** The protocol of an API of the other version. */
  protocolOf(apiId: string): 'REST' | 'HTTP' | 'WEBSOCKET' | undefined
  hasStage(apiId: string, stage: string): boolean
  /** The resource that the path of an ARN names. */
  taggedAt(path: string): Tagged | undefined
  /** Removes what refers to a deleted stage of an API, or to a deleted API with all of its stages. */
  forget(apiId: string, stage?: string): void
}

/** The look-ups of v1 in v2. */
export interface HttpNeighbours extends Neighbours {
  /** Removes a domain name that v1 stores from now on. Its API mappings stay. */
  releaseDomainName(domainName: string): void
}

/** The look-ups of a version without the other one. */
export const noNeighbours: HttpNeighbours = {
  domainsOf: () => [],
  hasDomainName: () => false,
  domainName: () => undefined,
  domainNames: () => [],
  finishDomainChanges: () => undefined,
  forgetDomainName: () => undefined,
  releaseDomainName: () => undefined,
  protocolOf: () => undefined,
  hasStage: () => false,
  taggedAt: () => undefined,
  forget: () => undefined,
}
