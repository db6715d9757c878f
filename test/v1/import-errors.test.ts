import { expect, it } from 'vitest'
import { throughTransports } from '../transports.ts'

const integration = (members: object) => ({
  paths: { '/pets': { get: { 'x-amazon-apigateway-integration': { httpMethod: 'GET', ...members } } } },
})
const authorizer = (members: object) => ({
  securityDefinitions: { guard: { type: 'apiKey', in: 'header', name: 'a', ...members } },
})
const paths = (...names: string[]) => ({ paths: Object.fromEntries(names.map((name) => [name, {}])) })

throughTransports('The errors of an import', (open) => {
  it.each<[string, object]>([
    ['A sibling ({a}) of this resource already has a variable path part -- only one is allowed', paths('/{a}', '/{b}')],
    ["Resource's path part only allow", paths('/ä')],
    [
      'AWS ARN for integration must contain path or action',
      integration({ type: 'aws', uri: 'arn:aws:lambda:us-east-1:1:function:f' }),
    ],
    ['Invalid ARN specified in the request', integration({ type: 'aws', uri: 'x' })],
    ['Timeout should be between 50 ms and 29000 ms', integration({ type: 'mock', timeoutInMillis: 1 })],
    [
      'Invalid function ARN or invalid uri',
      integration({
        type: 'aws_proxy',
        uri: 'arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/${Pets.Arn}/invocations',
      }),
    ],
    [
      '[Invalid mapping expression parameter specified: method.request.header.a]',
      integration({ type: 'mock', requestParameters: { 'integration.request.header.a': 'method.request.header.a' } }),
    ],
    [
      "Unable to put integration response on 'GET' for resource at path '/pets': Invalid mapping expression specified: Validation Result: warnings : [], errors : [Invalid mapping expression specified: *]",
      integration({
        type: 'mock',
        responses: { default: { statusCode: 200, responseParameters: { 'method.response.header.a': '*' } } },
      }),
    ],
    ['Model name must be alphanumeric: a_b', { definitions: { a_b: {} } }],
    [
      "Unable to create model for 'Far': Invalid model specified: Validation Result: warnings : [], errors : [Model reference must be in canonical form]",
      { definitions: { Far: { $ref: 'https://example.com/pets.json' } } },
    ],
    ['Extension x-amazon-apigateway-authorizer is required.', authorizer({ 'x-amazon-apigateway-authtype': 'custom' })],
  ])('have evidence if they claim it: %s', async (text, document) => {
    const { gateway, request } = await open({ state: { restApis: [{ id: 'a1b2c3d4e5' }] } })
    const { body } = await request('PUT', '/restapis/a1b2c3d4e5', { swagger: '2.0', ...document })
    expect(body.message).toContain(text)
    expect(gateway.journal.last).toMatchObject({ rule: 'v1.ImportErrors', evidence: { kind: 'reported' } })
  })

  it.each<[string, object]>([
    ['Cannot create a child of a resource with a greedy path variable: {a+}', paths('/{a+}/b')],
    ['Maximum number of Resources', paths(...Array.from({ length: 301 }, (_, i) => `/p${i}`))],
    ['Invalid integration type specified', integration({ type: 'ftp' })],
    ['Enumeration value for HttpMethod must be non-empty', integration({ type: 'http', httpMethod: undefined })],
    ['Invalid HTTP endpoint specified for URI', integration({ type: 'http', uri: 'x' })],
    ['Invalid cache key parameter specified', integration({ type: 'mock', cacheKeyParameters: ['x'] })],
    ['Invalid authorizer type specified', authorizer({ 'x-amazon-apigateway-authorizer': { type: 'x' } })],
    [
      'TTL must be between 0 and 3600',
      authorizer({ 'x-amazon-apigateway-authorizer': { authorizerResultTtlInSeconds: 9999 } }),
    ],
    ['Invalid Authorizer URI: null.', authorizer({ 'x-amazon-apigateway-authorizer': { type: 'token' } })],
    [
      'Invalid Authorizer URI: arn:aws:lambda:us-east-1:111111111111:function:guard.',
      authorizer({
        'x-amazon-apigateway-authorizer': {
          type: 'request',
          authorizerUri: 'arn:aws:lambda:us-east-1:111111111111:function:guard',
        },
      }),
    ],
    ['ProviderARNs cannot be empty', authorizer({ 'x-amazon-apigateway-authorizer': { type: 'cognito_user_pools' } })],
    [
      "Unable to put gateway response for type 'DEFAULT_4XX': Invalid mapping expression specified: Validation Result: warnings : [], errors : [Invalid mapping expression specified: *]",
      {
        'x-amazon-apigateway-gateway-responses': {
          DEFAULT_4XX: { responseParameters: { 'gatewayresponse.header.Access-Control-Allow-Origin': '*' } },
        },
      },
    ],
    ['Invalid gateway response type specified', { 'x-amazon-apigateway-gateway-responses': { NONE: {} } }],
    ['Invalid minimum compression size', { 'x-amazon-apigateway-minimum-compression-size': -1 }],
  ])('are assumed if they claim it: %s', async (text, document) => {
    const { gateway, request } = await open({ state: { restApis: [{ id: 'a1b2c3d4e5' }] } })
    // A known error beside it does not make it known.
    const { body } = await request('PUT', '/restapis/a1b2c3d4e5', {
      swagger: '2.0',
      definitions: { a_b: {} },
      ...document,
    })
    expect(body.message).toContain(text)
    expect(gateway.journal.last).toMatchObject({ rule: 'v1.ImportErrorsAssumed', evidence: { kind: 'assumed' } })
  })

  it('are followed by the warnings', async () => {
    const { request } = await open({ state: { restApis: [{ id: 'a1b2c3d4e5' }] } })
    const responses = { 200: { description: 'fine', schema: { $ref: '#/definitions/a_b' } } }
    const { status, body } = await request('PUT', '/restapis/a1b2c3d4e5', {
      swagger: '2.0',
      paths: { '/pets': { get: { responses } } },
      definitions: { a_b: {} },
    })
    expect(status).toBe(400)
    expect(body.message).toBe(
      "Errors found during import:\n\tUnable to create model for 'a_b': Model name must be alphanumeric: a_b\nAdditionally, these warnings were found:\n\tReference to model 'a_b' not found. Ignoring.",
    )
  })
})
