import { expect, it } from 'vitest'
import { type Opened, throughTransports } from '../transports.ts'
import { API, refusal } from './shop.ts'

const state = { restApis: [{ id: 'a1b2c3d4e5', resources: [{ id: 'root01', path: '/' }] }] }
const ROOT = `${API}/resources/root01`
const METHOD = `${ROOT}/methods/GET`

async function withMethod({ request }: Opened): Promise<void> {
  await request('PUT', METHOD, { authorizationType: 'NONE' })
  await request('PUT', `${METHOD}/integration`, { type: 'HTTP', httpMethod: 'POST', uri: 'https://example.com' })
}

throughTransports('Resources', (open) => {
  it('form a tree, and are deleted with their parent', async () => {
    const { request } = await open({ state })
    const pets = (await request('POST', ROOT, { pathPart: 'pets' })).body
    expect(pets).toEqual({
      id: expect.stringMatching(/^[a-z0-9]{6}$/),
      parentId: 'root01',
      pathPart: 'pets',
      path: '/pets',
    })
    const pet = (await request('POST', `${API}/resources/${pets.id}`, { pathPart: '{petId}' })).body
    expect(pet.path).toBe('/pets/{petId}')
    await request('POST', ROOT, { pathPart: 'petshops' })
    expect((await request('DELETE', `${API}/resources/${pets.id}`)).status).toBe(202)
    const { item } = (await request('GET', `${API}/resources`)).body
    expect(item.map(({ path }: { path: string }) => path).sort()).toEqual(['/', '/petshops'])
  })

  it.each([
    [
      'a path part that is none',
      'POST',
      ROOT,
      { pathPart: 'a b' },
      400,
      'BadRequestException',
      "Resource's path part only allow a-zA-Z0-9._-: or a valid greedy path variable and curly braces at the beginning and the end.",
    ],
    [
      'a parent that is not there',
      'POST',
      `${API}/resources/nosuch`,
      { pathPart: 'x' },
      404,
      'NotFoundException',
      'Invalid Resource identifier specified',
    ],
    ['the end of the root', 'DELETE', ROOT, undefined, 400, 'BadRequestException', 'Root resource cannot be deleted'],
  ])('refuse %s', async (_, method, url, body, ...wanted) => {
    const { request } = await open({ state })
    expect(refusal(await request(method, url, body))).toEqual(wanted)
  })

  it('move with the resources below them when their path part changes', async () => {
    const { request } = await open({ state })
    const pets = (await request('POST', ROOT, { pathPart: 'pets' })).body
    const toys = (await request('POST', `${API}/resources/${pets.id}`, { pathPart: 'toys' })).body
    const patchOperations = [{ op: 'replace', path: '/pathPart', value: 'animals' }]
    const moved = await request('PATCH', `${API}/resources/${pets.id}`, { patchOperations })
    expect(moved.body.path).toBe('/animals')
    expect((await request('GET', `${API}/resources/${toys.id}`)).body.path).toBe('/animals/toys')
  })

  it('refuse two children with the same name', async () => {
    const { request } = await open({ state })
    await request('POST', ROOT, { pathPart: 'pets' })
    expect(refusal(await request('POST', ROOT, { pathPart: 'pets' }))).toEqual([
      409,
      'ConflictException',
      'Another resource with the same parent already has this name: pets',
    ])
  })

  it('list their methods, and include them with embed=methods', async () => {
    const opened = await open({ state })
    await withMethod(opened)
    const { request } = opened
    expect((await request('GET', ROOT)).body.resourceMethods).toEqual({ GET: {} })
    const shown = (await request('GET', `${API}/resources?embed=methods`)).body.item[0].resourceMethods.GET
    expect(shown).toMatchObject({ httpMethod: 'GET', methodIntegration: { type: 'HTTP' } })
  })
})

throughTransports('Methods', (open) => {
  it('have an integration with the defaults of AWS, and the HTTP method of the backend', async () => {
    const opened = await open({ state })
    await withMethod(opened)
    const integration = {
      type: 'HTTP',
      httpMethod: 'POST',
      uri: 'https://example.com',
      passthroughBehavior: 'WHEN_NO_MATCH',
      timeoutInMillis: 29000,
      cacheNamespace: 'root01',
      connectionType: 'INTERNET',
      cacheKeyParameters: [],
    }
    expect((await opened.request('GET', `${METHOD}/integration`)).body).toEqual(integration)
    expect((await opened.request('GET', METHOD)).body).toEqual({
      httpMethod: 'GET',
      authorizationType: 'NONE',
      apiKeyRequired: false,
      methodIntegration: integration,
    })
  })

  it('have responses; those of an integration need no method response', async () => {
    const opened = await open({ state })
    await withMethod(opened)
    const { request } = opened
    const ofIntegration = `${METHOD}/integration/responses/200`
    expect((await request('PUT', ofIntegration, {})).body).toEqual({ statusCode: '200' })
    expect((await request('PUT', `${METHOD}/responses/200`)).body).toEqual({ statusCode: '200' })
    expect((await request('PUT', `${METHOD}/responses/200`, {})).status).toBe(409)
    expect((await request('PUT', ofIntegration, { selectionPattern: '' })).body).toEqual({
      statusCode: '200',
      selectionPattern: '',
    })
    expect((await request('GET', ofIntegration)).status).toBe(200)
    expect((await request('DELETE', ofIntegration)).status).toBe(204)
    expect((await request('GET', `${METHOD}/responses/200`)).status).toBe(200)
    expect((await request('DELETE', `${METHOD}/responses/200`)).status).toBe(204)
    expect((await request('DELETE', `${METHOD}/responses/200`)).status).toBe(404)
    expect((await request('DELETE', `${METHOD}/integration`)).status).toBe(204)
    expect((await request('GET', `${METHOD}/integration`)).body.message).toBe(
      'Invalid Integration identifier specified',
    )
    expect((await request('DELETE', METHOD)).status).toBe(204)
    expect((await request('GET', METHOD)).body.message).toBe('Invalid Method identifier specified')
  })

  it('refuse a second method with the same verb', async () => {
    const opened = await open({ state })
    await withMethod(opened)
    const again = await opened.request('PUT', METHOD, { authorizationType: 'NONE' })
    expect(refusal(again)).toEqual([409, 'ConflictException', 'Method already exists for this resource'])
  })

  it('refuse a response without a status code', async () => {
    const { request } = await open({ state })
    expect(refusal(await request('GET', `${METHOD}/responses/ok`))).toEqual([
      400,
      'ValidationException',
      "1 validation error detected: Value 'ok' at 'statusCode' failed to satisfy constraint: Member must satisfy regular expression pattern: [1-5]\\d\\d",
    ])
  })
})
