import { expect, it } from 'vitest'
import { throughTransports } from '../transports.ts'

const content = {
  'application/json': { schema: { type: 'object' } },
  'application/xml': { schema: { type: 'string' } },
  'text/plain': { schema: { type: 'integer' } },
}

throughTransports('Inline schemas of an import', (open) => {
  it('become models with stable names', async () => {
    const document = {
      openapi: '3.0.1',
      info: { title: 'pets', version: '1' },
      paths: { '/pets': { post: { requestBody: { content }, responses: { 200: { content } } } } },
    }
    const { request } = await open({ state: { restApis: [{ id: 'a1b2c3d4e5' }] } })
    const models = async () => (await request('GET', '/restapis/a1b2c3d4e5/models')).body.item
    await request('PUT', '/restapis/a1b2c3d4e5?mode=overwrite', document)
    const before: { name: string; schema: string }[] = await models()
    expect(before.map(({ schema }) => JSON.parse(schema).type).sort()).toEqual([
      'integer',
      'integer',
      'object',
      'object',
      'string',
      'string',
    ])
    const { body } = await request('GET', '/restapis/a1b2c3d4e5/resources?embed=methods')
    const method = body.item.find(({ path }: { path: string }) => path === '/pets').resourceMethods.POST
    const typeOf = (name: string) => JSON.parse(before.find((one) => one.name === name)?.schema ?? '{}').type
    for (const used of [method.requestModels, method.methodResponses[200].responseModels]) {
      expect(Object.entries<string>(used).map(([type, name]) => [type, typeOf(name)])).toEqual(
        Object.entries(content).map(([type, { schema }]) => [type, schema.type]),
      )
    }
    await request('PUT', '/restapis/a1b2c3d4e5?mode=merge', document)
    expect(await models()).toEqual(before)
  })
})
