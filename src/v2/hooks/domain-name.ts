import { dueAt } from '../../core/clock.ts'
import { DOMAIN_NAME } from '../../core/shared-domain-name.ts'
import { scheduleDomainChange } from '../../core/state/scheduled-changes.ts'
import {
  configurationDefaults,
  domainDefaults,
  freshHost,
  givenConfiguration,
  mergedDomain,
  statusOf,
  withoutEmptyTags,
  withStatus,
} from '../domain-name.ts'
import { domainNamed, toShared, withForeign } from '../shared-domain-name.ts'
import type { AccountHooks } from './types.ts'

const LONGEST_NAME = 512

export const domainName: AccountHooks<'DomainName'> = {
  beforeCreate: (call) => {
    const { input, state, refuse } = call
    const { certificateArn } = givenConfiguration(input, call)
    if (certificateArn === undefined) throw refuse('CertificateArnInvalid', { arn: 'null' })
    if (input.domainName.includes('_')) throw refuse('DomainNameUnderscore')
    if (!DOMAIN_NAME.test(input.domainName) || input.domainName.length > LONGEST_NAME)
      throw refuse('DomainNameInvalid', { domainName: input.domainName })
    // The domain names of both versions are one set of names.
    if (state.neighbourhood.hasDomainName(input.domainName)) throw refuse('DomainNameExists')
  },
  complete: (given, call) => {
    const { input, scope, ids } = call
    const { domainName: name, routingMode, tags, mutualTlsAuthentication } = given
    return {
      ...domainDefaults(name, scope.region),
      domainName: name,
      domainNameConfigurations: [
        {
          ...freshHost(ids, scope.region),
          ...configurationDefaults(scope.region),
          ...givenConfiguration(input, call),
        },
      ],
      ...(mutualTlsAuthentication?.truststoreUri && { mutualTlsAuthentication }),
      ...(routingMode && { routingMode }),
      ...(tags && { tags }),
    }
  },
  merged: (before, call) => {
    const { input } = call
    const isGiven = input.domainNameConfigurations !== undefined
    return mergedDomain(before, input, isGiven ? givenConfiguration(input, call) : undefined)
  },
  // An empty request changes nothing.
  change: (after, before, { input }) => {
    const { domainName: _, ...given } = input
    return Object.keys(given).length > 0 ? withStatus(after, 'UPDATING') : before
  },
  updated: (domain, call) => {
    // The update of one that v1 created ends where it is stored.
    if (!call.state.domainNames.has(domain.domainName)) return
    if (statusOf(domain) === 'UPDATING') scheduleDomainChange(call, domain.domainName)
  },
  // A created domain name and one in a list show tags only if there are any.
  show: (domain, { input }) => {
    const { domainName, ...more } = 'domainName' in input ? input : {}
    const isOwn = domainName !== undefined && (Object.keys(more).length === 0 || statusOf(domain) === 'UPDATING')
    return isOwn ? domain : withoutEmptyTags(domain)
  },
  count: ({ domainNames, neighbourhood }) => domainNames.size + neighbourhood.domainNames().length,
  select: (domains, { state, scope }) => withForeign(domains, state, scope.region),
  place: (state, key, { scope, settings, now }) => ({
    get: () => domainNamed(state, scope.region, key),
    put: (domain) => {
      const isForeign = !state.domainNames.has(key) && state.neighbourhood.hasDomainName(key)
      if (isForeign) state.neighbourhood.changeDomainName(toShared(domain), dueAt(now, settings.domainUpdateMs))
      else state.domainNames.put(key, domain)
    },
    remove: () => {
      state.domainNames.delete(key)
      state.neighbourhood.forgetDomainName(key)
    },
  }),
}
