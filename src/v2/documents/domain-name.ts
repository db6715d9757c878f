import { completed } from '../../core/state/completed.ts'
import { scheduleDomainChange } from '../../core/state/scheduled-changes.ts'
import { configurationDefaults, domainDefaults, freshHost, statusOf } from '../domain-name.ts'
import type { Schemas } from '../schemas.ts'
import type { AccountDocumentHooks } from './hooks.ts'

export const domainName: AccountDocumentHooks<'DomainName'> = {
  prepare: (entry, { context: { ids, scope } }) => {
    const { domainNameConfigurations: given } = entry as Partial<Schemas['DomainName']>
    if (!given) return entry
    // A host is drawn only where the document does not name one: a complete document draws nothing.
    const configurations = given.map((one) =>
      completed(one, {
        ...(one.apiGatewayDomainName === undefined && freshHost(ids, scope.region)),
        ...configurationDefaults(scope.region),
      }),
    )
    return { ...entry, domainNameConfigurations: configurations }
  },
  defaults: ({ domainName: name, domainNameConfigurations }, { context: { ids, scope } }) => ({
    ...domainDefaults(name, scope.region),
    ...(!domainNameConfigurations && {
      domainNameConfigurations: [{ ...freshHost(ids, scope.region), ...configurationDefaults(scope.region) }],
    }),
  }),
  belongsToOtherVersion: (name, { neighbourhood }) => neighbourhood.hasDomainName(name),
  // One that is updating in the document takes its whole time from now on.
  put: (domain, { state, context: { now, settings } }) => {
    state.domainNames.put(domain.domainName, domain)
    if (statusOf(domain) === 'UPDATING') scheduleDomainChange({ state, now, settings }, domain.domainName)
  },
}
