import { DOMAIN_NAME } from '../../core/shared-domain-name.ts'
import { scheduleDomainChange } from '../../core/state/scheduled-changes.ts'
import {
  assertCertificate,
  assertCertificates,
  assertMutualTls,
  assertOwnership,
  type DomainName,
  type DomainType,
  endpointMembers,
  typeOf,
  UPDATING,
  withoutOtherEndpoints,
} from '../domain-name.ts'
import { seconds } from '../handler.ts'
import { withWholePolicy } from '../private-policy.ts'
import { domainNamed, withForeign } from '../shared-domain-name.ts'
import { assertTags, shownTags } from '../tags.ts'
import type { AccountHooks } from './types.ts'

/** The paths of certificates, which one request does not both add and remove. */
const CERTIFICATE_PATH = /^\/(?:certificate|regionalCertificate)(?:Arn|Name)$/

export const domainName: AccountHooks<'DomainName'> = {
  beforeCreate: ({ input, state, scope, refuse }) => {
    const { types = [] } = input.endpointConfiguration ?? {}
    if (!DOMAIN_NAME.test(input.domainName)) throw refuse('DomainNameInvalid', { domainName: input.domainName })
    if (types.length > 1) throw refuse('DomainTypesMany')
    assertCertificates(input, typeOf(input) ?? 'EDGE', scope, refuse)
    assertMutualTls(input, refuse)
    assertTags(input.tags, refuse)
    if (state.neighbours.hasDomainName(input.domainName)) throw refuse('DomainNameExists')
  },
  complete: (given, { scope, ids, now }) => {
    const { mutualTlsAuthentication: mutualTls, endpointConfiguration: endpoint, tags, ...rest } = given
    const type = typeOf(given) ?? 'EDGE'
    const domain: DomainName = {
      ...rest,
      certificateUploadDate: seconds(now),
      endpointConfiguration: { types: [type], ipAddressType: type === 'PRIVATE' ? 'dualstack' : 'ipv4', ...endpoint },
      domainNameStatus: 'AVAILABLE',
      securityPolicy: given.securityPolicy ?? 'TLS_1_2',
      routingMode: given.routingMode ?? 'BASE_PATH_MAPPING_ONLY',
      ...(mutualTls?.truststoreUri && { mutualTlsAuthentication: mutualTls }),
      ...(tags && Object.keys(tags).length > 0 && { tags }),
    }
    return withWholePolicy({ ...domain, ...endpointMembers(domain, scope, ids) }, scope)
  },
  count: ({ domainNames, neighbours }) => domainNames.size + neighbours.domainNames().length,
  select: (domains, { input, state }) => (input.resourceOwner === 'OTHER_ACCOUNTS' ? [] : withForeign(domains, state)),
  // The path of a request to read or change a domain name names it, and so does the body of one to create it, without an id.
  show: (domain, { input }) => (!('domainName' in input) || isCreation(input) ? domain : shownTags(domain)),
  assertUpdate: ({ domainNameStatus }, { input: { patchOperations = [] }, refuse }) => {
    if (domainNameStatus === 'UPDATING' && patchOperations.length > 0) throw refuse('DomainNameUpdating')
    const changes = patchOperations.filter(({ path = '' }) => CERTIFICATE_PATH.test(path))
    if (['add', 'remove'].every((one) => changes.some(({ op }) => op === one)))
      throw refuse('CertificateAddedAndRemoved')
  },
  patching: ({ scope, refuse }) => ({
    assertValue: ([member], value, document) => {
      const type: DomainType =
        member === 'certificateArn' ? (typeOf(document) === 'PRIVATE' ? 'PRIVATE' : 'EDGE') : 'REGIONAL'
      if (member === 'certificateArn' || member === 'regionalCertificateArn') {
        assertCertificate(String(value), type, scope, refuse)
      }
      if (member === 'ownershipVerificationCertificateArn') assertOwnership(String(value), refuse)
    },
    check: (document) => {
      if (document.endpointConfiguration?.types?.length === 0) throw refuse('DomainWithoutEndpoint')
      assertMutualTls(document, refuse)
    },
  }),
  change: (after, _, { input: { patchOperations = [] }, scope, ids }) => {
    const { mutualTlsAuthentication: mutualTls, ...rest } = after
    const kept = mutualTls?.truststoreUri ? after : rest
    const moved = withWholePolicy(withoutOtherEndpoints({ ...kept, ...endpointMembers(kept, scope, ids) }), scope)
    if (patchOperations.length === 0) return moved
    return { ...moved, domainNameStatus: 'UPDATING', domainNameStatusMessage: UPDATING }
  },
  updated: (domain, call) => {
    if (domain.domainNameStatus === 'UPDATING') scheduleDomainChange(call, domain.domainName)
  },
  place: (state, key, { input }) => ({
    get: () => {
      const domain = domainNamed(state, key)
      const { domainNameId } = input as { domainNameId?: string }
      return domainNameId === undefined || domain?.domainNameId === domainNameId ? domain : undefined
    },
    // One that v2 created belongs to v1 once v1 has changed it: v1 knows more members.
    put: (domain) => {
      state.neighbours.releaseDomainName(key)
      state.domainNames.put(key, domain)
    },
    remove: () => {
      state.domainNames.delete(key)
      state.neighbours.forgetDomainName(key)
    },
  }),
}

/** A request to create a domain name has a certificate in some form. */
function isCreation(input: object): boolean {
  return Object.keys(input).some((member) => /certificate/i.test(member))
}
