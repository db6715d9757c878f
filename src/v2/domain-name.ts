import { hostedZoneOf } from '../core/hosted-zones.ts'
import type { Ids } from '../core/ids.ts'
import { takeDue } from '../core/state/scheduled-changes.ts'
import type { Part } from './handler.ts'
import { membersOf } from './members.ts'
import type { Schemas } from './schemas.ts'
import type { State } from './state.ts'

export type DomainName = Schemas['DomainName']
type Configuration = Schemas['DomainNameConfiguration']
type Given = Schemas['UpdateDomainNameRequest']

/** The members of a configuration that a request sets. */
const SETTABLE = [
  'certificateArn',
  'certificateName',
  'endpointType',
  'ipAddressType',
  'ownershipVerificationCertificateArn',
  'securityPolicy',
] as const satisfies readonly (keyof Configuration)[]

const CERTIFICATE = /^arn:[^:]+:acm:(?<region>[^:]+):\d{12}:certificate\/\S+$/

/** The members of a domain name besides its configuration. */
export function domainDefaults(
  domainName: string,
  region: string,
): Required<Pick<DomainName, 'apiMappingSelectionExpression' | 'domainNameArn' | 'routingMode' | 'tags'>> {
  return {
    apiMappingSelectionExpression: '$request.basepath',
    domainNameArn: `arn:aws:apigateway:${region}::/domainnames/${domainName}`,
    routingMode: 'API_MAPPING_ONLY',
    tags: {},
  }
}

/** The host that a new domain name leads to. */
export function freshHost(ids: Ids, region: string): Pick<Configuration, 'apiGatewayDomainName'> {
  return { apiGatewayDomainName: `d-${ids.short(10)}.execute-api.${region}.amazonaws.com` }
}

/** The defaults of a domain name configuration. */
export function configurationDefaults(region: string): Configuration {
  const hostedZoneId = hostedZoneOf(region)
  return {
    domainNameStatus: 'AVAILABLE',
    endpointType: 'REGIONAL',
    ...(hostedZoneId !== undefined && { hostedZoneId }),
    ipAddressType: 'ipv4',
    securityPolicy: 'TLS_1_2',
  }
}

type Refusals =
  | 'DomainConfigurationMissing'
  | 'DomainEndpointEdge'
  | 'DomainPolicyTls10'
  | 'CertificateArnInvalid'
  | 'CertificateRegionWrong'

/** The configuration that a request names, as far as requests may set it. Refuses one that this version cannot manage. */
export function givenConfiguration(
  { domainNameConfigurations: given }: Given,
  { refuse, scope }: Part<unknown, Refusals>,
): Configuration {
  const [one, ...others] = given ?? []
  if (!one || others.length > 0) throw refuse('DomainConfigurationMissing')
  if (one.endpointType === 'EDGE') throw refuse('DomainEndpointEdge')
  if (one.securityPolicy === 'TLS_1_0') throw refuse('DomainPolicyTls10')
  const { certificateArn: arn } = one
  if (arn !== undefined) {
    const region = CERTIFICATE.exec(arn)?.groups?.region
    if (region === undefined) throw refuse('CertificateArnInvalid', { arn })
    if (region !== scope.region) throw refuse('CertificateRegionWrong', { arn, region: scope.region })
  }
  const { ownershipVerificationCertificateArn: ownership } = one
  if (ownership && !CERTIFICATE.test(ownership)) throw refuse('CertificateArnInvalid', { arn: ownership })
  return membersOf(one, SETTABLE)
}

/** The members of mutual TLS that a request may set. */
const MUTUAL_TLS = ['truststoreUri', 'truststoreVersion'] as const

/** A domain name after a change: the members of its configuration are merged, and an empty truststore ends mutual TLS. */
export function mergedDomain(before: DomainName, input: Given, configuration: Configuration | undefined): DomainName {
  const { routingMode } = input
  const given = input.mutualTlsAuthentication && membersOf(input.mutualTlsAuthentication, MUTUAL_TLS)
  const { mutualTlsAuthentication: known, ...rest } = before
  const mutualTls = given?.truststoreUri === '' ? undefined : given ? { ...known, ...given } : known
  return {
    ...rest,
    ...(configuration && {
      domainNameConfigurations: [{ ...before.domainNameConfigurations?.[0], ...configuration }],
    }),
    ...(routingMode && { routingMode }),
    ...(mutualTls && { mutualTlsAuthentication: mutualTls }),
  }
}

/** A domain name without tags that are an empty map. */
export function withoutEmptyTags({ tags, ...domain }: DomainName): DomainName {
  return tags && Object.keys(tags).length > 0 ? { ...domain, tags } : domain
}

/** The status of a domain name. */
export function statusOf({ domainNameConfigurations: [one] = [] }: DomainName): Configuration['domainNameStatus'] {
  return one?.domainNameStatus
}

/** A domain name with another status. */
export function withStatus(domain: DomainName, domainNameStatus: 'AVAILABLE' | 'UPDATING'): DomainName {
  const { domainNameConfigurations: configurations = [] } = domain
  return {
    ...domain,
    domainNameConfigurations: configurations.map(({ domainNameStatusMessage: _, ...one }) => ({
      ...one,
      domainNameStatus,
    })),
  }
}

/** Finishes the updates that are due. */
export function finishDomainChanges({ domainChanges, domainNames }: State, now: number): void {
  for (const domainName of takeDue(domainChanges, now)) {
    const domain = domainNames.get(domainName)
    if (domain && statusOf(domain) === 'UPDATING') domainNames.put(domainName, withStatus(domain, 'AVAILABLE'))
  }
}
