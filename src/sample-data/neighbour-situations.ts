import type { Document } from '../factories/fill.ts'
import type { FixtureGiven } from '../factories/fixture.ts'
import type { SampleState } from './sample-state.ts'
import type { Refused, Situation } from './situation.ts'

/** The situations of domain names, VPC links, models, and responses of WebSocket APIs. */
export function neighbourSituations({ names: { v2 }, state }: SampleState, http: Refused): Record<string, Situation> {
  const [api, ...others] = state.apis ?? []
  const domain = state.domainNames?.find((one) => one.domainNameConfigurations)
  const domainLike = (configuration: Document): FixtureGiven => ({
    state: { domainNames: [{ ...domain, domainNameConfigurations: [configuration] }] } as NonNullable<
      FixtureGiven['state']
    >,
  })
  const configured = (configuration: Document): Document => ({ domainNameConfigurations: [configuration] })
  const certificate = (region: string): string =>
    `arn:aws:acm:${region}:123456789012:certificate/1515a1b2-1111-2222-3333-4444555566ab`
  const onHttp: Document = { apiId: v2.apiId }
  const linked: FixtureGiven = {
    state: {
      apis: [
        {
          ...api,
          integrations: [
            {
              integrationId: v2.integrationId,
              integrationType: 'HTTP_PROXY',
              connectionType: 'VPC_LINK',
              connectionId: v2.vpcLinkId,
            },
          ],
        },
        ...others,
      ],
    } as NonNullable<FixtureGiven['state']>,
  }
  const many = <T>(count: number, make: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i))
  const given = (parts: object): FixtureGiven => ({ state: parts as NonNullable<FixtureGiven['state']> })
  const authorizers = many(10, (i) => ({
    authorizerId: `full${10 + i}`,
    authorizerType: 'JWT',
    jwtConfiguration: { audience: ['web'], issuer: 'https://accounts.example.com' },
    name: `full${i}`,
  }))
  return {
    'v2.DomainNameQuotaReached': http('no room for another domain name', 'CreateDomainName', {
      given: given({
        domainNames: many(120, (i) => ({ ...domain, domainName: `full${i}.example.com`, apiMappings: [] })),
      }),
    }),
    'v2.VpcLinkQuotaReached': http('no room for another VPC link', 'CreateVpcLink', {
      given: given({ vpcLinks: many(10, (i) => ({ vpcLinkId: `full${10 + i}`, name: 'full' })) }),
    }),
    'v2.AuthorizerQuotaReached': http('no room for another authorizer', 'CreateAuthorizer', {
      given: given({ apis: [{ ...api, authorizers, routes: [] }, ...others], domainNames: [] }),
    }),
    'v2.DomainNameExists': http('there is a domain name of this name', 'CreateDomainName', {
      body: { domainName: v2.domainName },
    }),
    'v2.DomainNameUnderscore': http('an underscore in a domain name', 'CreateDomainName', {
      body: { domainName: 'my_pets.example.com' },
    }),
    'v2.DomainNameInvalid': http('a domain name that has a blank', 'CreateDomainName', {
      body: { domainName: 'my pets.example.com' },
    }),
    'v2.DomainEndpointEdge': http('an edge-optimized domain name', 'CreateDomainName', {
      body: configured({ certificateArn: certificate('us-east-1'), endpointType: 'EDGE' }),
    }),
    'v2.DomainPolicyTls10': http('a domain name with TLS 1.0', 'CreateDomainName', {
      body: configured({ certificateArn: certificate('us-east-1'), securityPolicy: 'TLS_1_0' }),
    }),
    'v2.CertificateArnInvalid': http('a certificate that is not an ARN', 'CreateDomainName', {
      body: configured({ certificateArn: 'nosuch' }),
    }),
    'v2.CertificateRegionWrong': http('a certificate of another region', 'CreateDomainName', {
      body: configured({ certificateArn: certificate('us-west-2') }),
    }),
    'v2.MappingDomainEdge': http('an edge-optimized domain name of v1', 'GetApiMappings', {
      given: domainLike({ endpointType: 'EDGE' }),
    }),
    'v2.MappingDomainTls10': http('a domain name of v1 with TLS 1.0', 'CreateApiMapping', {
      given: domainLike({ securityPolicy: 'TLS_1_0' }),
    }),
    'v2.IntegrationResponsesOfHttp': http('a response of an HTTP API', 'CreateIntegrationResponse', {
      parameters: { ...onHttp, integrationId: v2.integrationId },
    }),
    'v2.ResponseExists': http('there is a response of this key', 'CreateIntegrationResponse', {
      body: { integrationResponseKey: '$default' },
    }),
    'v2.ModelsOfHttp': http('a model of an HTTP API', 'CreateModel', { parameters: onHttp }),
    'v2.ModelExists': http('there is a model of this name', 'CreateModel', { body: { name: 'Pet' } }),
    'v2.RouteResponsesOfHttp': http('a response of an HTTP API', 'CreateRouteResponse', {
      parameters: { ...onHttp, routeId: v2.routeId },
    }),
    'v2.VpcLinkSubnetsEmpty': http('a VPC link without subnets', 'CreateVpcLink', { body: { subnetIds: [] } }),
    'v2.VpcLinkInUse': http('a route leads through the VPC link', 'DeleteVpcLink', { given: linked }),
  }
}
