import type { Document } from '../factories/fill.ts'
import type { FixtureGiven } from '../factories/fixture.ts'
import type { SampleState } from './sample-state.ts'
import type { Refused, Situation } from './situation.ts'

type State = NonNullable<FixtureGiven['state']>

/** The situations of what names stages: usage plans, their keys, domain names and their mappings; and of VPC links. */
export function planSituations({ names: { v1 }, state }: SampleState, rest: Refused): Record<string, Situation> {
  const given = (part: object): FixtureGiven => ({ state: part as State })
  const [plan] = state.usagePlans ?? []
  const [key] = state.apiKeys ?? []
  const [api, ...others] = state.restApis ?? []
  const domain = state.domainNames?.find((one) => !one.domainNameConfigurations)
  const link = state.vpcLinks?.find((one) => one.targetArns)
  const { restApiId = '', stageName = '' } = v1
  const staged = { ...plan, apiStages: [{ apiId: restApiId, stage: stageName }] }
  const many = <T>(count: number, make: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i))
  const patched = (...patchOperations: Document[]): { body: Document } => ({ body: { patchOperations } })
  const stages = (value: string, op = 'add'): { body: Document } =>
    patched(
      { op: 'replace', path: '/throttle/rateLimit', value: '20' },
      { op: 'replace', path: '/quota/limit', value: '500' },
      { op, path: '/apiStages', value },
    )
  const certificate = (region: string): string =>
    `arn:aws:acm:${region}:123456789012:certificate/1515a1b2-1111-2222-3333-4444555566ab`
  const throttled = (throttle: Document): Document => ({ apiId: restApiId, stage: stageName, throttle })
  return {
    'v1.DomainNameExists': rest('there is a domain name of this name', 'CreateDomainName', {
      body: { domainName: domain?.domainName },
    }),
    'v1.DomainTypesMany': rest('two types of endpoint', 'CreateDomainName', {
      body: { endpointConfiguration: { types: ['REGIONAL', 'EDGE'] } },
    }),
    'v1.CertificateRegionWrong': rest('a certificate of another region', 'CreateDomainName', {
      body: { regionalCertificateArn: certificate('us-west-2') },
    }),
    'v1.MutualTlsNeedsTls12': rest('mutual TLS without TLS 1.2', 'UpdateDomainName', {
      given: given({
        domainNames: [
          { ...domain, securityPolicy: 'TLS_1_0', mutualTlsAuthentication: { truststoreUri: 's3://b/ca.pem' } },
        ],
      }),
    }),
    'v1.DomainNameUpdating': rest('an update is under way', 'UpdateDomainName', {
      given: {
        ...given({ domainNames: [{ ...domain, domainNameStatus: 'UPDATING' }] }),
        options: { domainNames: { updateMs: 60_000 } },
      },
    }),
    'v1.DomainWithoutEndpoint': rest('no type of endpoint is left', 'UpdateDomainName', {
      ...patched({ op: 'remove', path: '/endpointConfiguration/types', value: 'REGIONAL' }),
    }),
    'v1.CertificateAddedAndRemoved': rest('a certificate added and another one removed', 'UpdateDomainName', {
      ...patched(
        { op: 'add', path: '/regionalCertificateArn', value: certificate('us-east-1') },
        { op: 'remove', path: '/regionalCertificateName' },
      ),
    }),
    'v1.DomainNameQuotaReached': rest('no room for another domain name', 'CreateDomainName', {
      given: given({
        domainNames: many(120, (i) => ({
          domainName: `full${i}.example.com`,
          endpointConfiguration: { types: ['REGIONAL'] },
        })),
      }),
    }),
    'v1.BasePathMappingExists': rest('there is a mapping of this base path', 'CreateBasePathMapping', {
      body: { basePath: v1.basePath },
    }),
    'v1.ApiKeyExists': rest('there is a key with this value', 'CreateApiKey', { body: { value: key?.value } }),
    'v1.ApiKeyQuotaReached': rest('no room for another API key', 'CreateApiKey', {
      given: given({ apiKeys: many(10_000, (i) => ({ id: `full${100_000 + i}` })), usagePlans: [] }),
    }),
    'v1.ApiStageInvalid': rest('an empty stage', 'CreateUsagePlan', {
      body: { apiStages: [{ apiId: restApiId, stage: '' }] },
    }),
    'v1.ApiStageNotFound': rest('a stage that does not exist', 'UpdateUsagePlan', stages(`${restApiId}:nosuch`)),
    'v1.ApiStageAbsent': rest(
      'a stage that the plan does not have',
      'UpdateUsagePlan',
      stages(`${restApiId}:${stageName}`, 'remove'),
    ),
    'v1.ApiStageTextInvalid': rest('a value without a colon', 'UpdateUsagePlan', stages('nosuch')),
    'v1.UsagePlanOfHttpApi': rest('a stage of an HTTP API', 'UpdateUsagePlan', {
      ...stages(
        `${state.apis?.[0]?.apiId}:${state.apis?.[0]?.stages?.map((one) => (typeof one === 'string' ? one : one.stageName))[0]}`,
      ),
    }),
    'v1.MethodThrottleInvalid': rest('a limit of no method', 'CreateUsagePlan', {
      body: { apiStages: [throttled({ pets: { rateLimit: 1 } })] },
    }),
    'v1.MethodThrottleWithoutPlan': rest('a limit of a method alone', 'CreateUsagePlan', {
      body: { apiStages: [throttled({ '*/*': { rateLimit: 1 } })] },
    }),
    'v1.UsagePlanHasStages': rest('the plan has a stage', 'DeleteUsagePlan', {
      given: given({ usagePlans: [staged] }),
    }),
    'v1.UsagePlanQuotaReached': rest('no room for another usage plan', 'CreateUsagePlan', {
      given: given({ usagePlans: many(300, (i) => ({ id: `f${10_000 + i}`, name: 'full' })) }),
    }),
    'v1.UsagePlanKeyExists': rest('the key is in the plan', 'CreateUsagePlanKey', { body: { keyId: v1.keyId } }),
    'v1.UsagePlanKeyStageTaken': rest('another plan of the key has the stage', 'CreateUsagePlanKey', {
      given: given({
        usagePlans: [
          staged,
          { id: 'plan02', name: 'gold', apiStages: staged.apiStages, keys: [{ id: v1.spareKeyId }] },
        ],
      }),
    }),
    'v1.UsagePathUnlisted': rest(
      'a path that there is not',
      'UpdateUsage',
      patched({ op: 'replace', path: '/nosuch', value: '10' }),
    ),
    'v1.RemainingInvalid': rest(
      'a text for a number',
      'UpdateUsage',
      patched({ op: 'replace', path: '/remaining', value: 'nosuch' }),
    ),
    'v1.UsageWithoutQuota': rest('the plan has no quota', 'UpdateUsage', {
      given: given({ usagePlans: [{ ...plan, quota: undefined }] }),
    }),
    'v1.VpcLinkTargetsMany': rest('two targets', 'CreateVpcLink', {
      body: {
        targetArns: ['50dc6c495c0c9188', '60dc6c495c0c9188'].map(
          (id) => `arn:aws:elasticloadbalancing:us-east-1:123456789012:loadbalancer/net/pets/${id}`,
        ),
      },
    }),
    'v1.VpcLinkTargetsKept': rest(
      'another target',
      'UpdateVpcLink',
      patched({ op: 'replace', path: '/targetArns', value: 'x' }),
    ),
    'v1.VpcLinkInUse': rest('a method leads through the VPC link', 'DeleteVpcLink', {
      given: given({
        restApis: [
          {
            ...api,
            resources: [
              {
                id: 'pets01',
                path: '/pets',
                resourceMethods: {
                  GET: {
                    authorizationType: 'NONE',
                    methodIntegration: { type: 'HTTP', connectionType: 'VPC_LINK', connectionId: link?.id },
                  },
                },
              },
            ],
          },
          ...others,
        ],
      }),
    }),
    'v1.VpcLinkQuotaReached': rest('no room for another VPC link', 'CreateVpcLink', {
      given: given({ vpcLinks: many(20, (i) => ({ id: `full${10 + i}`, name: 'full', targetArns: [] })) }),
    }),
  }
}
