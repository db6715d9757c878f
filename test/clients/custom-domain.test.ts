import {
  CreateApiCommand,
  CreateApiMappingCommand,
  CreateAuthorizerCommand,
  CreateDomainNameCommand,
  CreateRouteCommand,
  CreateStageCommand,
  DeleteApiCommand,
  DeleteApiMappingCommand,
  DeleteCorsConfigurationCommand,
  DeleteDomainNameCommand,
  DeleteStageCommand,
  GetApiMappingsCommand,
  GetDomainNameCommand,
  TagResourceCommand,
  UpdateApiCommand,
  UpdateApiMappingCommand,
  UpdateDomainNameCommand,
} from '@aws-sdk/client-apigatewayv2'
import { expect, it } from 'vitest'
import { throughClients } from './clients.ts'

const certificate = (id: string): string => `arn:aws:acm:us-east-1:123456789012:certificate/${id}`

throughClients('An HTTP API with a custom domain', ({ v2 }) => {
  // The stories of all clients share a server.
  const DomainName = `d${Math.random().toString(36).slice(2)}.example.com`
  let ApiId: string | undefined
  let ApiMappingId: string | undefined

  it('has CORS, a JWT authorizer, and stages', async () => {
    const CorsConfiguration = { AllowOrigins: ['https://example.com'], AllowHeaders: ['Authorization'] }
    const api = await v2.send(new CreateApiCommand({ Name: 'shop', ProtocolType: 'HTTP', CorsConfiguration }))
    ApiId = api.ApiId
    expect(api.CorsConfiguration).toEqual({ AllowOrigins: ['https://example.com'], AllowHeaders: ['authorization'] })
    const JwtConfiguration = { Audience: ['shop'], Issuer: 'https://accounts.example.com' }
    const IdentitySource = ['$request.header.Authorization']
    const authorizer = { ApiId, Name: 'jwt', AuthorizerType: 'JWT', IdentitySource, JwtConfiguration } as const
    const { AuthorizerId, ...created } = await v2.send(new CreateAuthorizerCommand(authorizer))
    expect(created).toMatchObject({ JwtConfiguration })
    const AuthorizationScopes = ['orders:read']
    const protection = { AuthorizationType: 'JWT', AuthorizerId, AuthorizationScopes } as const
    expect(await v2.send(new CreateRouteCommand({ ApiId, RouteKey: 'GET /orders', ...protection }))).toMatchObject(
      protection,
    )
    for (const StageName of ['blue', 'green']) await v2.send(new CreateStageCommand({ ApiId, StageName }))
  })

  it('gets a domain with a mapping to a stage', async () => {
    const CertificateArn = certificate('0515a1b2-1111-2222-3333-4444555566ab')
    const created = await v2.send(
      new CreateDomainNameCommand({ DomainName, DomainNameConfigurations: [{ CertificateArn }] }),
    )
    expect(created).toMatchObject({
      ApiMappingSelectionExpression: '$request.basepath',
      DomainName,
      DomainNameArn: `arn:aws:apigateway:us-east-1::/domainnames/${DomainName}`,
      DomainNameConfigurations: [
        { CertificateArn, DomainNameStatus: 'AVAILABLE', EndpointType: 'REGIONAL', SecurityPolicy: 'TLS_1_2' },
      ],
    })
    const mapping = await v2.send(new CreateApiMappingCommand({ ApiId, DomainName, Stage: 'blue' }))
    ApiMappingId = mapping.ApiMappingId
    const { Items } = await v2.send(new GetApiMappingsCommand({ DomainName }))
    expect(Items).toEqual([{ ApiId, ApiMappingId, ApiMappingKey: '', Stage: 'blue' }])
    await expect(v2.send(new CreateApiMappingCommand({ ApiId, DomainName, Stage: 'green' }))).rejects.toMatchObject({
      name: 'ConflictException',
      message: 'ApiMapping key already exists for this domain name',
    })
    await expect(v2.send(new DeleteApiCommand({ ApiId }))).rejects.toMatchObject({ name: 'BadRequestException' })
  })

  it('is mapped to another stage under a path, with another certificate and without CORS', async () => {
    const moved = { ApiId, DomainName, ApiMappingId, Stage: 'green', ApiMappingKey: 'v2/orders' }
    expect(await v2.send(new UpdateApiMappingCommand(moved))).toMatchObject({ ApiMappingKey: 'v2/orders' })
    await v2.send(new DeleteStageCommand({ ApiId, StageName: 'blue' }))
    const CertificateArn = certificate('1515a1b2-1111-2222-3333-4444555566ab')
    const renewed = new UpdateDomainNameCommand({ DomainName, DomainNameConfigurations: [{ CertificateArn }] })
    expect(await v2.send(renewed)).toMatchObject({ DomainNameConfigurations: [{ DomainNameStatus: 'UPDATING' }] })
    const ResourceArn = `arn:aws:apigateway:us-east-1::/domainnames/${DomainName}`
    await v2.send(new TagResourceCommand({ ResourceArn, Tags: { team: 'shop' } }))
    expect(await v2.send(new GetDomainNameCommand({ DomainName }))).toMatchObject({
      DomainNameConfigurations: [{ CertificateArn, DomainNameStatus: 'AVAILABLE' }],
      Tags: { team: 'shop' },
    })
    await v2.send(new DeleteCorsConfigurationCommand({ ApiId }))
    expect(await v2.send(new UpdateApiCommand({ ApiId, Description: 'moved' }))).not.toHaveProperty('CorsConfiguration')
  })

  it('is deleted: mapping, domain, stage, API', async () => {
    await v2.send(new DeleteApiMappingCommand({ DomainName, ApiMappingId }))
    await v2.send(new DeleteDomainNameCommand({ DomainName }))
    await v2.send(new DeleteStageCommand({ ApiId, StageName: 'green' }))
    await v2.send(new DeleteApiCommand({ ApiId }))
    await expect(v2.send(new GetDomainNameCommand({ DomainName }))).rejects.toMatchObject({
      name: 'NotFoundException',
      message: 'Invalid domain name identifier specified',
    })
  })
})
