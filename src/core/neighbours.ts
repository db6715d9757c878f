import type { SharedDomainName } from './shared-domain-name.ts'
import type { Tagged } from './tagged.ts'

/** The look-ups of each version of the service in the other one, for the same account and region. */
export interface Neighbours {
  /** The domain names with a mapping of the other version to an API, or to one of its stages. */
  domainsOf(apiId: string, stage?: string): readonly string[]
  hasDomainName(domainName: string): boolean
  /** A domain name that the other version created, unless this one cannot see it. */
  domainName(domainName: string): SharedDomainName | undefined
  /** All of them. */
  domainNames(): readonly SharedDomainName[]
  /** Finishes the updates of domain names that are due. */
  finishDomainChanges(now: number): void
  /** Tells that a domain name is gone, with its mappings. */
  forgetDomainName(domainName: string): void
  /** The protocol of an API of the other version; nothing where there is none. */
  protocolOf(apiId: string): 'REST' | 'HTTP' | 'WEBSOCKET' | undefined
  hasStage(apiId: string, stage: string): boolean
  /** The resource that the path of an ARN names. */
  taggedAt(path: string): Tagged | undefined
  /** Tells that a stage of an API is gone, or the API with all of its stages. */
  forget(apiId: string, stage?: string): void
}

/** What v1 may ask of v2 besides. */
export interface HttpNeighbours extends Neighbours {
  /** Tells that v1 stores a domain name from now on. Its API mappings stay. */
  releaseDomainName(domainName: string): void
}

/** A version that is alone. */
export const nobody: HttpNeighbours = {
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
