import { expect, it } from 'vitest'
import { createApiGateway } from '../../src/index.ts'
import { driftOf } from '../../src/truth/compare.ts'
import { isTerraformState, stateOfTerraform, type TerraformState } from '../../src/truth/terraform-state.ts'

const managed = (type: string, name: string, ...attributes: object[]) => ({
  mode: 'managed',
  type,
  name,
  instances: attributes.map((one) => ({ attributes: one })),
})

const TERRAFORM = {
  version: 4,
  resources: [
    {
      mode: 'data',
      type: 'aws_api_gateway_rest_api',
      name: 'other',
      instances: [{ attributes: { id: 'zzzzzzzzzz' } }],
    },
    managed('aws_s3_bucket', 'logs', { id: 'logs' }),
    managed('aws_api_gateway_rest_api', 'pets', {
      id: 'a1b2c3d4e5',
      name: 'pets',
      description: '',
      root_resource_id: 'root000001',
      created_date: '2026-01-02T03:04:05Z',
      endpoint_configuration: [{ types: ['REGIONAL'], vpc_endpoint_ids: [], ip_address_type: 'ipv4' }],
      minimum_compression_size: '',
      tags: { team: 'pets' },
      tags_all: { team: 'pets', stage: 'all' },
    }),
    managed('aws_api_gateway_method', 'root', {
      rest_api_id: 'a1b2c3d4e5',
      resource_id: 'root000001',
      http_method: 'GET',
      authorization: 'NONE',
      api_key_required: true,
      request_parameters: {},
    }),
    managed('aws_api_gateway_integration', 'root', {
      rest_api_id: 'a1b2c3d4e5',
      resource_id: 'root000001',
      http_method: 'GET',
      integration_http_method: 'POST',
      type: 'HTTP',
      uri: 'https://example.com',
      timeout_milliseconds: 5000,
      tls_config: [],
    }),
    managed('aws_api_gateway_resource', 'dogs', {
      id: 'res001',
      rest_api_id: 'a1b2c3d4e5',
      parent_id: 'root000001',
      path: '/dogs',
      path_part: 'dogs',
    }),
    managed('aws_api_gateway_deployment', 'live', { id: 'dep001', rest_api_id: 'a1b2c3d4e5', description: 'live' }),
    managed('aws_api_gateway_stage', 'prod', {
      rest_api_id: 'a1b2c3d4e5',
      stage_name: 'prod',
      deployment_id: 'dep001',
      xray_tracing_enabled: true,
      cache_cluster_enabled: false,
      cache_cluster_size: '',
      variables: { color: 'blue' },
      access_log_settings: [],
      canary_settings: [],
    }),
    managed('aws_api_gateway_method_settings', 'all', {
      rest_api_id: 'a1b2c3d4e5',
      stage_name: 'prod',
      method_path: '*/*',
      settings: [
        { metrics_enabled: true, logging_level: 'INFO', throttling_burst_limit: -1, throttling_rate_limit: 12.5 },
      ],
    }),
    managed('aws_api_gateway_api_key', 'web', {
      id: 'apikey0001',
      name: 'web',
      enabled: true,
      value: 'a-value-of-a-key-0001',
    }),
    managed('aws_api_gateway_usage_plan', 'silver', {
      id: 'plan01',
      name: 'silver',
      api_stages: [
        { api_id: 'a1b2c3d4e5', stage: 'prod', throttle: [{ path: '/dogs/GET', burst_limit: 6, rate_limit: 2 }] },
      ],
      quota_settings: [{ limit: 200, offset: 2, period: 'WEEK' }],
      throttle_settings: [{ burst_limit: 20, rate_limit: 11 }],
    }),
    managed('aws_api_gateway_usage_plan_key', 'web', {
      id: 'apikey0001',
      key_id: 'apikey0001',
      key_type: 'API_KEY',
      usage_plan_id: 'plan01',
      value: 'a-value-of-a-key-0001',
    }),
    managed('aws_apigatewayv2_api', 'shop', {
      id: 'f6g7h8i9j0',
      name: 'shop',
      protocol_type: 'HTTP',
      cors_configuration: [],
    }),
    managed('aws_apigatewayv2_integration', 'shop', {
      id: 'integ01',
      api_id: 'f6g7h8i9j0',
      integration_type: 'HTTP_PROXY',
      integration_method: 'GET',
      integration_uri: 'https://example.com',
      payload_format_version: '1.0',
      timeout_milliseconds: 30000,
    }),
    managed('aws_apigatewayv2_route', 'shop', {
      id: 'route01',
      api_id: 'f6g7h8i9j0',
      route_key: 'GET /shop',
      target: 'integrations/integ01',
    }),
    managed('aws_apigatewayv2_stage', 'default', {
      id: '$default',
      name: '$default',
      api_id: 'f6g7h8i9j0',
      auto_deploy: true,
      default_route_settings: [{ detailed_metrics_enabled: true, throttling_burst_limit: 0, logging_level: '' }],
      route_settings: [{ route_key: 'GET /shop', throttling_burst_limit: 5 }],
    }),
    managed('aws_api_gateway_stage', 'elsewhere', {
      rest_api_id: 'elsewhere1',
      stage_name: 'prod',
      deployment_id: 'd',
    }),
    managed('aws_api_gateway_rest_api_policy', 'pets', { rest_api_id: 'a1b2c3d4e5', policy: '{}' }),
  ],
}

it('reads a Terraform state as a state document', () => {
  expect(isTerraformState(TERRAFORM)).toBe(true)
  const { state, skipped } = stateOfTerraform(TERRAFORM as TerraformState)
  expect(state).toEqual({
    restApis: [
      {
        id: 'a1b2c3d4e5',
        name: 'pets',
        rootResourceId: 'root000001',
        endpointConfiguration: { types: ['REGIONAL'], ipAddressType: 'ipv4' },
        tags: { team: 'pets', stage: 'all' },
        resources: [
          { id: 'res001', parentId: 'root000001', path: '/dogs', pathPart: 'dogs' },
          {
            id: 'root000001',
            path: '/',
            resourceMethods: {
              GET: {
                httpMethod: 'GET',
                authorizationType: 'NONE',
                apiKeyRequired: true,
                methodIntegration: {
                  type: 'HTTP',
                  httpMethod: 'POST',
                  uri: 'https://example.com',
                  timeoutInMillis: 5000,
                },
              },
            },
          },
        ],
        deployments: [{ id: 'dep001', description: 'live' }],
        stages: [
          {
            stageName: 'prod',
            deploymentId: 'dep001',
            tracingEnabled: true,
            cacheClusterEnabled: false,
            variables: { color: 'blue' },
            methodSettings: { '*/*': { metricsEnabled: true, loggingLevel: 'INFO', throttlingRateLimit: 12.5 } },
          },
        ],
      },
    ],
    apiKeys: [{ id: 'apikey0001', name: 'web', enabled: true }],
    usagePlans: [
      {
        id: 'plan01',
        name: 'silver',
        apiStages: [{ apiId: 'a1b2c3d4e5', stage: 'prod', throttle: { '/dogs/GET': { burstLimit: 6, rateLimit: 2 } } }],
        quota: { limit: 200, offset: 2, period: 'WEEK' },
        throttle: { burstLimit: 20, rateLimit: 11 },
        keys: [{ id: 'apikey0001', type: 'API_KEY' }],
      },
    ],
    apis: [
      {
        apiId: 'f6g7h8i9j0',
        name: 'shop',
        protocolType: 'HTTP',
        integrations: [
          {
            integrationId: 'integ01',
            integrationType: 'HTTP_PROXY',
            integrationMethod: 'GET',
            integrationUri: 'https://example.com',
            payloadFormatVersion: '1.0',
            timeoutInMillis: 30000,
          },
        ],
        routes: [{ routeId: 'route01', routeKey: 'GET /shop', target: 'integrations/integ01' }],
        stages: [
          {
            stageName: '$default',
            autoDeploy: true,
            defaultRouteSettings: { detailedMetricsEnabled: true },
            routeSettings: { 'GET /shop': { throttlingBurstLimit: 5 } },
          },
        ],
      },
    ],
  })
  expect(skipped).toEqual([
    { address: 'aws_api_gateway_rest_api_policy.pets', reason: 'it has no place in a state document' },
    { address: 'aws_api_gateway_stage.elsewhere', reason: 'its parent is not in the Terraform state' },
  ])
})

it('finds drift between an account and a Terraform state', async () => {
  const { state } = stateOfTerraform(TERRAFORM as TerraformState)
  const there = createApiGateway({ state }).snapshot()
  expect(await driftOf(state, there)).toEqual([])
  const changed = JSON.parse(JSON.stringify(there).replace('"color":"blue"', '"color":"green"')) as typeof there
  expect(await driftOf(state, changed)).toEqual([
    { at: 'restApis/a1b2c3d4e5/stages/prod', member: 'variables.color', expected: 'blue', found: 'green' },
  ])
})

it.each([[{}], [{ version: 3, modules: [] }], ['text'], [null]])('refuses %j as a Terraform state', (content) => {
  expect(isTerraformState(content)).toBe(false)
})
