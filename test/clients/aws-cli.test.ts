import { beforeAll, describe, expect, it } from 'vitest'
import type { StateDocument } from '../../src/index.ts'
import { useCommands } from './commands.ts'
import { aws, environment, useServer } from './tools.ts'

const document: StateDocument = {
  restApis: [
    {
      id: 'a1b2c3d4e5',
      deployments: [{ id: 'dep001' }, { id: 'dep002' }],
      stages: [{ stageName: 'prod', deploymentId: 'dep001' }],
    },
  ],
  apis: [
    {
      apiId: 'f6g7h8i9j0',
      protocolType: 'HTTP',
      routes: ['GET /pets'],
      deployments: [{ deploymentId: 'dep001' }],
      stages: [{ stageName: 'prod', deploymentId: 'dep001' }],
    },
  ],
}

describe.skipIf(aws.absence)(`The AWS CLI${aws.absence}`, () => {
  const server = useServer()
  beforeAll(async () => {
    const { status } = await fetch(`${server.url}/_understudy/state`, { method: 'PUT', body: JSON.stringify(document) })
    expect(status).toBe(204)
  })

  const runCommand = useCommands()
  const cli = (...args: string[]) => runCommand([...args, '--output', 'json'], environment(server.url))
  /** The output of a command; `undefined` if there is none. */
  const printed = async (...args: string[]) => {
    const { exitCode, stdout, stderr } = await cli(...args)
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
    return stdout === '' ? undefined : JSON.parse(stdout)
  }

  it('handles a REST stage from create-stage to delete-stage', async () => {
    const stage = ['--rest-api-id', 'a1b2c3d4e5', '--stage-name', 'beta']
    const arn = ['--resource-arn', 'arn:aws:apigateway:us-east-1::/restapis/a1b2c3d4e5/stages/beta']
    const made = ['--deployment-id', 'dep001', '--variables', 'color=blue,size=small', '--tags', 'team=pets']
    const created = await printed('apigateway', 'create-stage', ...stage, ...made)
    expect(created).toMatchObject({
      stageName: 'beta',
      deploymentId: 'dep001',
      cacheClusterStatus: 'NOT_AVAILABLE',
      methodSettings: {},
      variables: { color: 'blue', size: 'small' },
      tags: { team: 'pets' },
      lastUpdatedDate: created.createdDate,
    })
    const [read, listed] = await Promise.all([
      printed('apigateway', 'get-stage', ...stage),
      printed('apigateway', 'get-stages', '--rest-api-id', 'a1b2c3d4e5', '--query', 'item[].stageName'),
    ])
    expect(read).toEqual(created)
    expect(listed).toEqual(['beta', 'prod'])

    const operation = 'op=replace,path=/description,value=the second one'
    const updated = await printed('apigateway', 'update-stage', ...stage, '--patch-operations', operation)
    expect(updated).toMatchObject({ description: 'the second one' })
    expect(await printed('apigateway', 'tag-resource', ...arn, '--tags', 'env=production')).toBeUndefined()
    expect(await printed('apigateway', 'untag-resource', ...arn, '--tag-keys', 'team', 'owner')).toBeUndefined()
    expect(await printed('apigateway', 'get-tags', ...arn)).toEqual({ tags: { env: 'production' } })
    expect(await printed('apigateway', 'delete-stage', ...stage)).toBeUndefined()
  })

  it('handles an HTTP stage from create-stage to delete-stage', async () => {
    const stage = ['--api-id', 'f6g7h8i9j0', '--stage-name', '$default']
    const arn = ['--resource-arn', 'arn:aws:apigateway:us-east-1::/apis/f6g7h8i9j0/stages/$default']
    const made = ['--deployment-id', 'dep001', '--stage-variables', 'color=blue,size=small', '--tags', 'team=pets']
    const created = await printed('apigatewayv2', 'create-stage', ...stage, ...made)
    expect(created).toMatchObject({
      StageName: '$default',
      DeploymentId: 'dep001',
      DefaultRouteSettings: { DetailedMetricsEnabled: false },
      StageVariables: { color: 'blue', size: 'small' },
      Tags: { team: 'pets' },
      LastUpdatedDate: created.CreatedDate,
    })
    const [read, listed] = await Promise.all([
      printed('apigatewayv2', 'get-stage', ...stage),
      printed('apigatewayv2', 'get-stages', '--api-id', 'f6g7h8i9j0', '--query', 'Items[].StageName'),
    ])
    expect(read).toEqual(created)
    expect(listed).toEqual(['$default', 'prod'])

    const settings = [
      '--route-settings',
      '{"GET /pets": {"ThrottlingBurstLimit": 5}}',
      '--default-route-settings',
      'DetailedMetricsEnabled=true',
    ]
    expect(await printed('apigatewayv2', 'update-stage', ...stage, ...settings)).toMatchObject({
      DefaultRouteSettings: { DetailedMetricsEnabled: true },
      RouteSettings: { 'GET /pets': { ThrottlingBurstLimit: 5 } },
    })
    expect(await printed('apigatewayv2', 'tag-resource', ...arn, '--tags', 'env=production')).toBeUndefined()
    expect(await printed('apigatewayv2', 'untag-resource', ...arn, '--tag-keys', 'team', 'owner')).toBeUndefined()
    expect(await printed('apigatewayv2', 'get-tags', ...arn)).toEqual({ Tags: { env: 'production' } })
    const routeKey = ['--route-key', 'GET /pets']
    expect(await printed('apigatewayv2', 'delete-route-settings', ...stage, ...routeKey)).toBeUndefined()
    expect(await printed('apigatewayv2', 'delete-stage', ...stage)).toBeUndefined()
  })

  const prod = ['--rest-api-id', 'a1b2c3d4e5', '--stage-name', 'prod']

  it('sends patch operations in its shorthand, with wildcards and with an escaped and quoted path', async () => {
    const stage = await printed(
      'apigateway',
      'update-stage',
      ...prod,
      '--patch-operations',
      'op=replace,path=/*/*/logging/dataTrace,value=true',
      "op=replace,path='/~1pets~1{petId}/GET/metrics/enabled',value=true",
    )
    expect(stage.methodSettings).toMatchObject({
      '*/*': { dataTraceEnabled: true, metricsEnabled: false },
      '~1pets~1{petId}/GET': { dataTraceEnabled: true, metricsEnabled: true },
    })
    expect(stage.methodSettings['*/*']).not.toHaveProperty('loggingLevel')
  })

  it.concurrent.each([
    [
      'BadRequestException',
      'op=replace,path=/*/*/logging/logLevel,value=INFO',
      'Invalid method setting path: logging/logLevel. Must be one of: [.../metrics/enabled, .../logging/dataTrace, .../logging/loglevel,.../throttling/burstLimit, .../throttling/rateLimit, .../caching/ttlInSeconds, .../caching/enabled, .../caching/dataEncrypted, .../caching/requireAuthorizationForCacheControl, .../caching/unauthorizedCacheControlHeaderStrategy]',
    ],
    [
      'BadRequestException',
      'op=replace,path=/stageName,value=test',
      'Invalid method setting path: /stageName. Must be one of: [/deploymentId, /description, /cacheClusterEnabled, /cacheClusterSize, /clientCertificateId, /accessLogSettings, /accessLogSettings/destinationArn, /accessLogSettings/format, /{resourcePath}/{httpMethod}/metrics/enabled, /{resourcePath}/{httpMethod}/logging/dataTrace, /{resourcePath}/{httpMethod}/logging/loglevel, /{resourcePath}/{httpMethod}/throttling/burstLimit/{resourcePath}/{httpMethod}/throttling/rateLimit/{resourcePath}/{httpMethod}/caching/ttlInSeconds, /{resourcePath}/{httpMethod}/caching/enabled, /{resourcePath}/{httpMethod}/caching/dataEncrypted, /{resourcePath}/{httpMethod}/caching/requireAuthorizationForCacheControl, /{resourcePath}/{httpMethod}/caching/unauthorizedCacheControlHeaderStrategy, /*/*/metrics/enabled, /*/*/logging/dataTrace, /*/*/logging/loglevel, /*/*/throttling/burstLimit /*/*/throttling/rateLimit /*/*/caching/ttlInSeconds, /*/*/caching/enabled, /*/*/caching/dataEncrypted, /*/*/caching/requireAuthorizationForCacheControl, /*/*/caching/unauthorizedCacheControlHeaderStrategy, /variables/{variable_name}, /tracingEnabled]',
    ],
    [
      'BadRequestException',
      'op=remove,path=/*/*/logging/loglevel',
      'Cannot remove method setting */*/logging/loglevel because there is no method setting for this method ',
    ],
    [
      'BadRequestException',
      'op=replace,path=/*/*/logging/loglevel,value=DEBUG',
      'Invalid logging level specified: DEBUG',
    ],
    [
      'BadRequestException',
      'op=add,path=/canarySettings/deploymentId,value=dep002',
      'Invalid add operation with path: /canarySettings/deploymentId',
    ],
    [
      'BadRequestException',
      'op=copy,path=/variables,from=/variables',
      'Invalid copy operation with path: /variables and from /variables. Valid copy:path are [/deploymentId, /variables] and valid copy:from are [/canarySettings/deploymentId, /canarySettings/stageVariableOverrides]',
    ],
    [
      'ValidationException',
      'op=wrong,path=/description',
      "1 validation error detected: Value 'wrong' at 'updateStageInput.patchOperations.1.member.op' failed to satisfy constraint: Member must satisfy enum value set: [add, remove, move, test, replace, copy]",
    ],
  ])('prints the %s of the service for the patch operation %s and fails', async (type, operation, message) => {
    const { exitCode, stdout, stderr } = await cli(
      'apigateway',
      'update-stage',
      ...prod,
      '--patch-operations',
      operation,
    )
    expect(stderr.slice(stderr.indexOf('An error'))).toBe(
      `An error occurred (${type}) when calling the UpdateStage operation: ${message}\n`,
    )
    expect(stdout).toBe('')
    expect([254, 255]).toContain(exitCode) // version 2 of the AWS CLI, version 1
  })

  it.concurrent.each([
    ['NotFoundException', 'GetStage', 'Invalid stage identifier specified', ['get-stage', '--stage-name', 'test']],
    [
      'ConflictException',
      'CreateStage',
      'Stage already exists',
      ['create-stage', '--stage-name', 'prod', '--deployment-id', 'dep001'],
    ],
  ])('prints the same %s of %s for both versions', async (type, operation, message, [command = '', ...stage]) => {
    const ended = await Promise.all([
      cli('apigateway', command, '--rest-api-id', 'a1b2c3d4e5', ...stage),
      cli('apigatewayv2', command, '--api-id', 'f6g7h8i9j0', ...stage),
    ])
    for (const { exitCode, stderr } of ended) {
      expect(stderr).toContain(`An error occurred (${type}) when calling the ${operation} operation: ${message}\n`)
      expect([254, 255]).toContain(exitCode)
    }
  })
})
