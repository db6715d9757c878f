import { expect, it } from 'vitest'
import { type Opened, throughTransports } from '../transports.ts'

const document = {
  swagger: '2.0',
  info: { title: 'pets', version: '1', description: 'all pets' },
  paths: {
    '/pets': {
      get: {
        responses: {},
        'x-amazon-apigateway-integration': {
          type: 'mock',
          passthroughBehavior: 'never',
          responses: { default: { statusCode: '200' } },
        },
      },
    },
  },
  definitions: { Error: { type: 'object', title: 'our own' } },
}

/** The id of an API that was imported and deployed. */
async function deployed({ request }: Opened): Promise<string> {
  const { body } = await request('POST', '/restapis?mode=import', document)
  await request('POST', `/restapis/${body.id}/deployments`, { stageName: 'test' })
  return body.id
}

throughTransports('An export', (open) => {
  it('has its members in the order of AWS', async () => {
    const gateway = await open()
    const path = `/restapis/${await deployed(gateway)}/stages/test/exports`
    const swagger = await gateway.request('GET', `${path}/swagger?extensions=integrations`)
    const oas30 = await gateway.request('GET', `${path}/oas30?extensions=integrations`)
    const integrationOf = ({ body }: typeof swagger) => body.paths['/pets'].get['x-amazon-apigateway-integration']
    expect(Object.keys(swagger.body.info)).toEqual(['description', 'version', 'title'])
    expect(Object.keys(oas30.body.info)).toEqual(['title', 'description', 'version'])
    expect(Object.keys(integrationOf(swagger))).toEqual(['type', 'responses', 'passthroughBehavior'])
    expect(Object.keys(integrationOf(oas30))).toEqual(['responses', 'passthroughBehavior', 'type'])
  })

  it('includes an unused model of a document with the name of a default model', async () => {
    const gateway = await open()
    const id = await deployed(gateway)
    const { body } = await gateway.request('GET', `/restapis/${id}/stages/test/exports/swagger`)
    expect(body.definitions).toEqual(document.definitions)
    const created = await gateway.request('POST', '/restapis', { name: 'pets' })
    const before = await gateway.request('GET', `/restapis/${created.body.id}/models/Error`)
    await gateway.request('PUT', `/restapis/${created.body.id}?mode=overwrite`, document)
    const after = await gateway.request('GET', `/restapis/${created.body.id}/models/Error`)
    expect(after.body.id).not.toBe(before.body.id)
  })

  it('includes the namespace of a cache with its keys, and the endpoint of the API', async () => {
    const { request } = await open()
    const parameter = { name: 'page', in: 'query', schema: { type: 'string' } }
    const caching = { cacheNamespace: 'pages', cacheKeyParameters: ['method.request.querystring.page'] }
    const access = {
      'x-amazon-apigateway-security-policy': 'SecurityPolicy_TLS13_1_3_2025_09',
      'x-amazon-apigateway-endpoint-access-mode': 'BASIC',
    }
    const { body: api } = await request('POST', '/restapis?mode=import', {
      openapi: '3.0.1',
      info: { title: 'pets', version: '1' },
      paths: {
        '/pets': {
          get: {
            parameters: [parameter],
            responses: {},
            'x-amazon-apigateway-integration': { type: 'mock', ...caching },
          },
        },
      },
      ...access,
    })
    expect(api).toMatchObject({ securityPolicy: 'SecurityPolicy_TLS13_1_3_2025_09', endpointAccessMode: 'BASIC' })
    await request('POST', `/restapis/${api.id}/deployments`, { stageName: 'test' })
    const { body } = await request('GET', `/restapis/${api.id}/stages/test/exports/oas30?extensions=apigateway`)
    expect(body).toMatchObject(access)
    expect(body.paths['/pets'].get['x-amazon-apigateway-integration']).toMatchObject(caching)
  })

  it('exports a response with an empty pattern as the default', async () => {
    const gateway = await open()
    const id = await deployed(gateway)
    const { body } = await gateway.request('GET', `/restapis/${id}/resources`)
    const pets = body.item.find(({ path }: { path: string }) => path === '/pets')
    const response = `/restapis/${id}/resources/${pets.id}/methods/GET/integration/responses/200`
    await gateway.request('PUT', response, { selectionPattern: '' })
    await gateway.request('POST', `/restapis/${id}/deployments`, { stageName: 'test' })
    const exported = await gateway.request('GET', `/restapis/${id}/stages/test/exports/oas30?extensions=integrations`)
    expect(exported.body.paths['/pets'].get['x-amazon-apigateway-integration'].responses).toEqual({
      default: { statusCode: '200' },
    })
  })
})
