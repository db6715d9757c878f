import { inOrderOfNames, oneOf, present, type SharedDomainName } from '../core/shared-domain-name.ts'
import { type DomainName, typeOf } from './domain-name.ts'
import { seconds } from './handler.ts'
import type { State } from './state.ts'

const STATUSES = [
  'AVAILABLE',
  'UPDATING',
  'PENDING',
  'PENDING_CERTIFICATE_REIMPORT',
  'PENDING_OWNERSHIP_VERIFICATION',
  'FAILED',
] as const satisfies readonly DomainName['domainNameStatus'][]

const ROUTING = {
  mappings: 'BASE_PATH_MAPPING_ONLY',
  rules: 'ROUTING_RULE_ONLY',
  'rules, then mappings': 'ROUTING_RULE_THEN_BASE_PATH_MAPPING',
} as const satisfies Readonly<Record<SharedDomainName['routing'], DomainName['routingMode']>>

/** The members that a change by v2 can set or remove. */
const CHANGED_BY_V2: readonly (keyof DomainName)[] = [
  'certificateArn',
  'certificateName',
  'domainNameStatusMessage',
  'mutualTlsAuthentication',
  'ownershipVerificationCertificateArn',
  'regionalCertificateArn',
  'regionalCertificateName',
]

/** A domain name of this account and region, whichever version created it. */
export function domainNamed({ domainNames, neighbours }: State, domainName: string): DomainName | undefined {
  const own = domainNames.get(domainName)
  if (own) return own
  const foreign = neighbours.domainName(domainName)
  return foreign && fromShared(foreign)
}

/** The domain names of this version in a list, and those that v2 created. */
export function withForeign(own: readonly DomainName[], { neighbours }: State): readonly DomainName[] {
  return inOrderOfNames(
    own,
    neighbours.domainNames().map((one) => fromShared(one)),
  )
}

/** A domain name as v2 sees it; nothing for a private one, which v2 does not know. */
export function toShared(domain: DomainName): SharedDomainName | undefined {
  const type = typeOf(domain) ?? 'EDGE'
  if (type === 'PRIVATE') return undefined
  const isRegional = type === 'REGIONAL'
  const { certificateUploadDate, endpointConfiguration, routingMode } = domain
  const routing = (Object.keys(ROUTING) as SharedDomainName['routing'][]).find((one) => ROUTING[one] === routingMode)
  return {
    domainName: domain.domainName,
    type,
    routing: routing ?? 'mappings',
    ...present({
      host: isRegional ? domain.regionalDomainName : domain.distributionDomainName,
      hostedZoneId: isRegional ? domain.regionalHostedZoneId : domain.distributionHostedZoneId,
      certificateArn: isRegional ? domain.regionalCertificateArn : domain.certificateArn,
      certificateName: isRegional ? domain.regionalCertificateName : domain.certificateName,
      uploadedAt: certificateUploadDate === undefined ? undefined : certificateUploadDate * 1000,
      ownershipVerificationCertificateArn: domain.ownershipVerificationCertificateArn,
      ipAddressType: endpointConfiguration?.ipAddressType,
      securityPolicy: domain.securityPolicy,
      status: domain.domainNameStatus,
      statusMessage: domain.domainNameStatusMessage,
      mutualTls: domain.mutualTlsAuthentication,
      tags: domain.tags,
    }),
  }
}

/** A domain name that v2 created or changed; members that v2 does not know stay as they were. */
export function fromShared(shared: SharedDomainName, before?: DomainName): DomainName {
  const { certificateArn, certificateName, host, hostedZoneId, ipAddressType, uploadedAt } = shared
  const kept = Object.entries(before ?? {}).filter(([name]) => !CHANGED_BY_V2.includes(name as keyof DomainName))
  return {
    ...Object.fromEntries(kept),
    domainName: shared.domainName,
    ...present(
      shared.type === 'REGIONAL'
        ? {
            regionalDomainName: host,
            regionalHostedZoneId: hostedZoneId,
            regionalCertificateArn: certificateArn,
            regionalCertificateName: certificateName,
          }
        : { distributionDomainName: host, distributionHostedZoneId: hostedZoneId, certificateArn, certificateName },
    ),
    endpointConfiguration: {
      ...before?.endpointConfiguration,
      types: [shared.type],
      ...(ipAddressType && { ipAddressType }),
    },
    routingMode: ROUTING[shared.routing],
    ...present({
      certificateUploadDate: uploadedAt === undefined ? undefined : seconds(uploadedAt),
      domainNameStatus: oneOf(STATUSES, shared.status),
      domainNameStatusMessage: shared.statusMessage,
      securityPolicy: shared.securityPolicy as DomainName['securityPolicy'],
      mutualTlsAuthentication: shared.mutualTls,
      ownershipVerificationCertificateArn: shared.ownershipVerificationCertificateArn,
      tags: shared.tags,
    }),
  }
}
