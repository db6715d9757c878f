import type { Tagged } from './tagged.ts'

/** What each version of the service asks the other one about the same account and region. */
export interface Neighbours {
  /** The domain names with a mapping of the other version to an API, or to one of its stages. */
  domainsOf(apiId: string, stage?: string): readonly string[]
  hasDomainName(domainName: string): boolean
  /** The protocol of an API of the other version; nothing where there is none. */
  protocolOf(apiId: string): 'REST' | 'HTTP' | 'WEBSOCKET' | undefined
  hasStage(apiId: string, stage: string): boolean
  /** What a path in an ARN names. */
  taggedAt(path: string): Tagged | undefined
  /** Tells that a stage of an API is gone, or the API with all of its stages. */
  forget(apiId: string, stage?: string): void
}

/** A version that is alone. */
export const nobody: Neighbours = {
  domainsOf: () => [],
  hasDomainName: () => false,
  protocolOf: () => undefined,
  hasStage: () => false,
  taggedAt: () => undefined,
  forget: () => undefined,
}
