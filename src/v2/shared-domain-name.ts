import { inOrderOfNames, oneOf, present, type SharedDomainName } from '../core/shared-domain-name.ts'
import { wireDate } from './codec.ts'
import { type DomainName, domainDefaults } from './domain-name.ts'
import type { Schemas } from './schemas.ts'
import type { State } from './state.ts'

type Configuration = Schemas['DomainNameConfiguration']

const STATUSES = [
  'AVAILABLE',
  'UPDATING',
  'PENDING_CERTIFICATE_REIMPORT',
  'PENDING_OWNERSHIP_VERIFICATION',
] as const satisfies readonly Configuration['domainNameStatus'][]

const POLICIES = ['TLS_1_0', 'TLS_1_2'] as const satisfies readonly Configuration['securityPolicy'][]

const ROUTING = {
  mappings: 'API_MAPPING_ONLY',
  rules: 'ROUTING_RULE_ONLY',
  'rules, then mappings': 'ROUTING_RULE_THEN_API_MAPPING',
} as const satisfies Readonly<Record<SharedDomainName['routing'], DomainName['routingMode']>>

/** A domain name of an account and region, whichever version created it. */
export function domainNamed(
  { domainNames, neighbourhood }: State,
  region: string,
  domainName: string,
): DomainName | undefined {
  const own = domainNames.get(domainName)
  if (own) return own
  const foreign = neighbourhood.domainName(domainName)
  return foreign && fromShared(foreign, region)
}

/** The domain names of this version in a list, and those that v1 created. */
export function withForeign(
  own: readonly DomainName[],
  { neighbourhood }: State,
  region: string,
): readonly DomainName[] {
  return inOrderOfNames(
    own,
    neighbourhood.domainNames().map((one) => fromShared(one, region)),
  )
}

/** A domain name as v1 sees it. */
export function toShared(domain: DomainName): SharedDomainName {
  const { domainNameConfigurations: [one = {}] = [], mutualTlsAuthentication, routingMode, tags } = domain
  const { certificateUploadDate } = one
  const routing = (Object.keys(ROUTING) as SharedDomainName['routing'][]).find((mode) => ROUTING[mode] === routingMode)
  return {
    domainName: domain.domainName,
    type: one.endpointType ?? 'REGIONAL',
    routing: routing ?? 'mappings',
    ...present({
      host: one.apiGatewayDomainName,
      hostedZoneId: one.hostedZoneId,
      certificateArn: one.certificateArn,
      certificateName: one.certificateName,
      uploadedAt: certificateUploadDate === undefined ? undefined : Date.parse(certificateUploadDate),
      ownershipVerificationCertificateArn: one.ownershipVerificationCertificateArn,
      ipAddressType: one.ipAddressType,
      securityPolicy: one.securityPolicy,
      status: one.domainNameStatus,
      statusMessage: one.domainNameStatusMessage,
      mutualTls: mutualTlsAuthentication,
      tags: tags && Object.keys(tags).length > 0 ? tags : undefined,
    }),
  }
}

function fromShared(shared: SharedDomainName, region: string): DomainName {
  const { domainName, mutualTls, routing, tags, uploadedAt } = shared
  return {
    ...domainDefaults(domainName, region),
    domainName,
    domainNameConfigurations: [
      present({
        apiGatewayDomainName: shared.host,
        certificateArn: shared.certificateArn,
        certificateName: shared.certificateName,
        certificateUploadDate: uploadedAt === undefined ? undefined : wireDate(uploadedAt),
        domainNameStatus: oneOf(STATUSES, shared.status),
        domainNameStatusMessage: shared.statusMessage,
        endpointType: oneOf(['EDGE', 'REGIONAL'], shared.type),
        hostedZoneId: shared.hostedZoneId,
        ipAddressType: shared.ipAddressType,
        ownershipVerificationCertificateArn: shared.ownershipVerificationCertificateArn,
        securityPolicy: oneOf(POLICIES, shared.securityPolicy),
      }),
    ],
    routingMode: ROUTING[routing],
    ...(mutualTls && { mutualTlsAuthentication: mutualTls }),
    ...(tags && { tags }),
  }
}
