import { hostedZoneOf } from '../core/hosted-zones.ts'
import type { Ids } from '../core/ids.ts'
import type { Scope } from '../core/operation.ts'
import { takeDue } from '../core/state/scheduled-changes.ts'
import type { RefuseV1 } from './handler.ts'
import type { Schemas } from './schemas.ts'
import type { State } from './state.ts'

export type DomainName = Schemas['DomainName']
export type DomainType = NonNullable<Schemas['DomainEndpoint']['types']>[number]
type Given = Schemas['CreateDomainNameRequest']

export const UPDATING = 'Update is in progress. Please wait until the update finishes before making another request.'

/** The hosted zone of every CloudFront distribution. */
const CLOUDFRONT_ZONE = 'Z2FDTNDATAQYW2'
/** Edge-optimized endpoints have their certificates in this region. */
const EDGE_REGION = 'us-east-1'
const CERTIFICATE = /^arn:[^:]+:acm:(?<region>[^:]+):\d{12}:certificate\/\S+$/

/** The endpoint type in a request or an entry of a state document. */
export function typeOf({ endpointConfiguration }: Pick<DomainName, 'endpointConfiguration'>): DomainType | undefined {
  return endpointConfiguration?.types?.[0]
}

type CertificateRefusals = RefuseV1<'CertificateArnInvalid' | 'CertificateRegionWrong'>

/** Refuses a certificate that is not an ARN, or not one of the region of the endpoint. */
export function assertCertificate(arn: string, type: DomainType, { region }: Scope, refuse: CertificateRefusals): void {
  const wanted = type === 'EDGE' ? EDGE_REGION : region
  const found = CERTIFICATE.exec(arn)?.groups?.region
  if (found === undefined) throw refuse('CertificateArnInvalid', { arn })
  if (found !== wanted) throw refuse('CertificateRegionWrong', { arn, region: wanted })
}

/** Refuses a certificate of the owner of the name that is not an ARN. Its region is not checked. */
export function assertOwnership(arn: string, refuse: RefuseV1<'CertificateArnInvalid'>): void {
  if (!CERTIFICATE.test(arn)) throw refuse('CertificateArnInvalid', { arn })
}

/** Refuses certificates that are missing, or for another type of endpoint. */
export function assertCertificates(
  given: Given,
  type: DomainType,
  scope: Scope,
  refuse: RefuseV1<
    'CertificateMissing' | 'CertificateOfOtherType' | 'CertificateArnInvalid' | 'CertificateRegionWrong'
  >,
): void {
  const edge = given.certificateArn ?? given.certificateBody ?? given.certificateName
  const regional = given.regionalCertificateArn ?? given.regionalCertificateName
  const [own, foreign] = type === 'REGIONAL' ? [regional, edge] : [edge, regional]
  if (foreign !== undefined) {
    throw refuse('CertificateOfOtherType', { other: type === 'REGIONAL' ? 'EDGE' : 'REGIONAL', type })
  }
  if (!own) throw refuse('CertificateMissing', { type })
  const arn = type === 'REGIONAL' ? given.regionalCertificateArn : given.certificateArn
  if (arn !== undefined) assertCertificate(arn, type, scope, refuse)
  if (given.ownershipVerificationCertificateArn) assertOwnership(given.ownershipVerificationCertificateArn, refuse)
}

/** The members that follow from the endpoint types of a domain name; existing hosts are kept. */
export function endpointMembers(domain: DomainName, { accountId, region }: Scope, ids: Ids): Partial<DomainName> {
  const { types = [] } = domain.endpointConfiguration ?? {}
  const zone = hostedZoneOf(region)
  return {
    ...(types.includes('REGIONAL') && {
      regionalDomainName: domain.regionalDomainName ?? `d-${ids.short(10)}.execute-api.${region}.amazonaws.com`,
      ...(zone !== undefined && { regionalHostedZoneId: domain.regionalHostedZoneId ?? zone }),
    }),
    ...(types.includes('EDGE') && {
      distributionDomainName: domain.distributionDomainName ?? `d${ids.short(13)}.cloudfront.net`,
      distributionHostedZoneId: domain.distributionHostedZoneId ?? CLOUDFRONT_ZONE,
    }),
    ...(types.includes('PRIVATE') && privateMembers(domain, accountId, region, ids)),
  }
}

function privateMembers({ domainName, ...known }: DomainName, account: string, region: string, ids: Ids) {
  const domainNameId = known.domainNameId ?? ids.short(8)
  return {
    domainNameId,
    domainNameArn:
      known.domainNameArn ?? `arn:aws:apigateway:${region}:${account}:/domainnames/${domainName}+${domainNameId}`,
  }
}

/** A domain name without what belongs to types of endpoints that it does not have. */
export function withoutOtherEndpoints(domain: DomainName): DomainName {
  const { types = [] } = domain.endpointConfiguration ?? {}
  const gone: readonly (keyof DomainName)[] = [
    ...(types.includes('REGIONAL') ? [] : (['regionalDomainName', 'regionalHostedZoneId'] as const)),
    ...(types.includes('EDGE') ? [] : (['distributionDomainName', 'distributionHostedZoneId'] as const)),
    ...(types.includes('PRIVATE') ? [] : (['domainNameId', 'domainNameArn'] as const)),
  ]
  if (!gone.some((member) => domain[member] !== undefined)) return domain
  return Object.fromEntries(
    Object.entries(domain).filter(([member]) => !gone.includes(member as keyof DomainName)),
  ) as unknown as DomainName
}

/** Refuses mutual TLS on anything but TLS 1.2. */
export function assertMutualTls(
  { mutualTlsAuthentication: one, securityPolicy }: Pick<DomainName, 'mutualTlsAuthentication' | 'securityPolicy'>,
  refuse: RefuseV1<'MutualTlsNeedsTls12'>,
): void {
  if (one?.truststoreUri && securityPolicy === 'TLS_1_0') throw refuse('MutualTlsNeedsTls12')
}

/** Finishes the updates that are due. */
export function finishDomainChanges({ domainChanges, domainNames }: State, now: number): void {
  for (const domainName of takeDue(domainChanges, now)) {
    const domain = domainNames.get(domainName)
    if (domain?.domainNameStatus !== 'UPDATING') continue
    const { domainNameStatusMessage: _, ...rest } = domain
    domainNames.put(domainName, { ...rest, domainNameStatus: 'AVAILABLE' })
  }
}
