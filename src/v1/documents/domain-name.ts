import { scheduleDomainChange } from '../../core/state/scheduled-changes.ts'
import { type DomainName, endpointMembers } from '../domain-name.ts'
import { seconds } from '../handler.ts'
import type { AccountDocumentHooks } from './hooks.ts'

export const domainName: AccountDocumentHooks<'DomainName'> = {
  // Without a word about its endpoint an entry is regional, unless it has a certificate of an edge-optimized one.
  prepare: (entry) => {
    const { certificateArn, distributionDomainName, endpointConfiguration } = entry as Partial<DomainName>
    const types = [(certificateArn ?? distributionDomainName) ? 'EDGE' : 'REGIONAL']
    return endpointConfiguration?.types?.length
      ? entry
      : { ...entry, endpointConfiguration: { types, ...endpointConfiguration } }
  },
  defaults: (domain, { context: { scope, ids, now } }) => ({
    certificateUploadDate: seconds(now),
    domainNameStatus: 'AVAILABLE',
    securityPolicy: 'TLS_1_2',
    ...endpointMembers(domain, scope, ids),
  }),
  belongsToOtherVersion: (name, { neighbours }) => neighbours.hasDomainName(name),
  // One that is updating in the document takes its whole time from now on.
  put: (domain, { state, context: { now, settings } }) => {
    state.domainNames.put(domain.domainName, domain)
    if (domain.domainNameStatus === 'UPDATING') scheduleDomainChange({ state, now, settings }, domain.domainName)
  },
}
