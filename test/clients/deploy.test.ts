import {
  APIGatewayClient,
  CreateApiKeyCommand,
  CreateBasePathMappingCommand,
  CreateDeploymentCommand,
  CreateDomainNameCommand,
  CreateStageCommand,
  CreateUsagePlanCommand,
  CreateUsagePlanKeyCommand,
  DeleteDomainNameCommand,
  DeleteRestApiCommand,
  DeleteStageCommand,
  DeleteUsagePlanCommand,
  GetBasePathMappingsCommand,
  GetExportCommand,
  GetResourcesCommand,
  GetStageCommand,
  GetUsagePlanCommand,
  ImportRestApiCommand,
  NotFoundException,
  PutRestApiCommand,
  UpdateStageCommand,
  UpdateUsagePlanCommand,
} from '@aws-sdk/client-api-gateway'
import { expect, it, onTestFinished } from 'vitest'
import { throughSdkTransports } from './sdk-transports.ts'

const encode = (document: object): Uint8Array => new TextEncoder().encode(JSON.stringify(document))

/** A document as people keep it in their repository: paths, an authorizer, and answers without a backend. */
const documentOf = (...paths: readonly string[]) => {
  const mock = {
    'x-amazon-apigateway-integration': {
      type: 'mock',
      requestTemplates: { 'application/json': '{"statusCode": 200}' },
      responses: { default: { statusCode: '200' } },
    },
    responses: { 200: { description: 'ok' } },
    security: [{ key: [] }],
  }
  return {
    openapi: '3.0.1',
    info: { title: 'shop', version: '1.0.0' },
    paths: Object.fromEntries(paths.map((path) => [path, { get: mock }])),
    components: { securitySchemes: { key: { type: 'apiKey', name: 'x-api-key', in: 'header' } } },
  }
}

throughSdkTransports('Deploying a document with the SDK alone', (open) => {
  it('imports, deploys, adds a usage plan and maps an API, twice', async () => {
    const { config } = await open()
    const client = new APIGatewayClient(config)
    onTestFinished(() => client.destroy())
    const paths = async (restApiId: string | undefined) =>
      (await client.send(new GetResourcesCommand({ restApiId }))).items?.map(({ path }) => path).sort()

    const api = await client.send(
      new ImportRestApiCommand({
        body: encode(documentOf('/pets', '/pets/{id}')),
        failOnWarnings: true,
        parameters: { endpointConfigurationTypes: 'REGIONAL' },
      }),
    )
    const restApiId = api.id
    expect(api).toMatchObject({ name: 'shop', version: '1.0.0', endpointConfiguration: { types: ['REGIONAL'] } })
    expect(await paths(restApiId)).toEqual(['/', '/pets', '/pets/{id}'])

    const first = await client.send(new CreateDeploymentCommand({ restApiId, description: 'first' }))
    const stageName = 'prod'
    await client.send(new CreateStageCommand({ restApiId, stageName, deploymentId: first.id, tags: { team: 'pets' } }))

    const plan = await client.send(
      new CreateUsagePlanCommand({
        name: 'silver',
        apiStages: [{ apiId: restApiId, stage: stageName }],
        throttle: { rateLimit: 10, burstLimit: 20 },
        quota: { limit: 1000, period: 'MONTH' },
      }),
    )
    const key = await client.send(new CreateApiKeyCommand({ name: 'partner', enabled: true }))
    const planKey = { usagePlanId: plan.id, keyId: key.id, keyType: 'API_KEY' }
    expect(await client.send(new CreateUsagePlanKeyCommand(planKey))).toMatchObject({ name: 'partner' })

    const domainName = 'api.example.com'
    const regionalCertificateArn = 'arn:aws:acm:eu-west-1:210987654321:certificate/11111111-2222-3333-4444-555555555555'
    await client.send(
      new CreateDomainNameCommand({
        domainName,
        regionalCertificateArn,
        endpointConfiguration: { types: ['REGIONAL'] },
      }),
    )
    await client.send(new CreateBasePathMappingCommand({ domainName, restApiId, stage: stageName, basePath: 'v1' }))

    // The next document replaces the paths; the stage stays on its deployment until it is moved.
    await client.send(
      new PutRestApiCommand({ restApiId, mode: 'overwrite', body: encode(documentOf('/pets', '/toys')) }),
    )
    expect(await paths(restApiId)).toEqual(['/', '/pets', '/toys'])
    const second = await client.send(new CreateDeploymentCommand({ restApiId, description: 'second' }))
    expect((await client.send(new GetStageCommand({ restApiId, stageName }))).deploymentId).toBe(first.id)
    const patchOperations = [{ op: 'replace' as const, path: '/deploymentId', value: second.id }]
    expect(await client.send(new UpdateStageCommand({ restApiId, stageName, patchOperations }))).toMatchObject({
      deploymentId: second.id,
      tags: { team: 'pets' },
    })
    const exported = await client.send(new GetExportCommand({ restApiId, stageName, exportType: 'oas30' }))
    expect(Object.keys(JSON.parse(new TextDecoder().decode(exported.body)).paths).sort()).toEqual(['/pets', '/toys'])

    // Plan and domain hold the stage. They go first.
    expect(await client.send(new GetUsagePlanCommand({ usagePlanId: plan.id }))).toMatchObject({
      apiStages: [{ apiId: restApiId, stage: stageName }],
    })
    await expect(client.send(new DeleteStageCommand({ restApiId, stageName }))).rejects.toMatchObject({
      name: 'BadRequestException',
      message: `Deleting stage prod failed. Please remove all base path mappings related to the stage in your domains: ${domainName}`,
    })
    await client.send(new DeleteDomainNameCommand({ domainName }))
    await expect(client.send(new GetBasePathMappingsCommand({ domainName }))).rejects.toThrow(NotFoundException)
    const release = [{ op: 'remove' as const, path: '/apiStages', value: `${restApiId}:${stageName}` }]
    await client.send(new UpdateUsagePlanCommand({ usagePlanId: plan.id, patchOperations: release }))
    await client.send(new DeleteUsagePlanCommand({ usagePlanId: plan.id }))
    await client.send(new DeleteStageCommand({ restApiId, stageName }))
    await client.send(new DeleteRestApiCommand({ restApiId }))
    await expect(client.send(new GetStageCommand({ restApiId, stageName }))).rejects.toThrow(NotFoundException)
  })
})
