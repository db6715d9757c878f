import { expect, it } from 'vitest'
import { type Opened, throughTransports } from '../transports.ts'
import { API, refusal } from './shop.ts'

const state = { restApis: [{ id: 'a1b2c3d4e5', resources: [{ id: 'root01', path: '/' }] }] }
const METHOD = `${API}/resources/root01/methods/GET`
const INTEGRATION = `${METHOD}/integration`
const FUNCTION = 'arn:aws:lambda:us-east-1:111111111111:function:pets'
const lambda = (rest: string): string => `arn:aws:apigateway:us-east-1:lambda:path/${rest}`

async function withMethod({ request }: Opened): Promise<void> {
  await request('PUT', METHOD, { authorizationType: 'NONE' })
}

throughTransports('Integrations', (open) => {
  it('keep templates that are null, and drop other members that are', async () => {
    const opened = await open({ state })
    await withMethod(opened)
    const { request } = opened
    const requestTemplates = { 'application/json': null, 'text/plain': '' }
    const made = await request('PUT', INTEGRATION, { type: 'MOCK', requestTemplates, requestParameters: null })
    expect(made.body.requestTemplates).toEqual({ 'application/json': null, 'text/plain': null })
    expect(made.body).not.toHaveProperty('requestParameters')
    const response = await request('PUT', `${INTEGRATION}/responses/200`, { responseTemplates: requestTemplates })
    expect(response.body).toEqual({
      statusCode: '200',
      responseTemplates: { 'application/json': null, 'text/plain': null },
    })
  })

  it.each(['pets', lambda(`2015-03-31/functions/${FUNCTION}/invocations`), ''])(
    'refuse to invoke the function "%s"',
    async (name) => {
      const opened = await open({ state })
      await withMethod(opened)
      const uri = lambda(`2015-03-31/functions/${name}/invocations`)
      const answer = await opened.request('PUT', INTEGRATION, { type: 'AWS_PROXY', httpMethod: 'POST', uri })
      expect(refusal(answer)).toEqual([400, 'BadRequestException', 'Invalid function ARN or invalid uri'])
    },
  )

  it('refuse an address of a function that is not an invocation', async () => {
    const opened = await open({ state })
    await withMethod(opened)
    const uri = lambda(`2015-03-31/functions/${FUNCTION}`)
    const answer = await opened.request('PUT', INTEGRATION, { type: 'AWS_PROXY', httpMethod: 'POST', uri })
    expect(refusal(answer)).toEqual([400, 'BadRequestException', 'Invalid function ARN or invalid uri'])
  })

  it('may stream the response of a function for up to 15 minutes', async () => {
    const opened = await open({ state })
    await withMethod(opened)
    const uri = lambda(`2021-11-15/functions/${FUNCTION}/response-streaming-invocations`)
    const stream = { type: 'AWS_PROXY', httpMethod: 'POST', uri, responseTransferMode: 'STREAM' }
    const made = await opened.request('PUT', INTEGRATION, { ...stream, timeoutInMillis: 900_000 })
    expect(made).toMatchObject({ status: 201, body: { uri, timeoutInMillis: 900_000 } })
    for (const wrong of [
      { ...stream, timeoutInMillis: 900_001 },
      { ...stream, responseTransferMode: 'BUFFERED', timeoutInMillis: 29_001 },
    ])
      expect((await opened.request('PUT', INTEGRATION, wrong)).status).toBe(400)
  })

  it('have no connection type unless they call an address', async () => {
    const opened = await open({ state })
    await withMethod(opened)
    const made = await opened.request('PUT', INTEGRATION, { type: 'MOCK', connectionType: 'INTERNET' })
    expect(made.body).not.toHaveProperty('connectionType')
  })

  it('refuse an update that removes an absent parameter', async () => {
    const opened = await open({ state })
    await withMethod(opened)
    await opened.request('PUT', INTEGRATION, { type: 'MOCK' })
    const operation = { op: 'remove', path: '/requestParameters/integration.request.header.a' }
    const answer = await opened.request('PATCH', INTEGRATION, { patchOperations: [operation] })
    expect(refusal(answer)).toEqual([404, 'NotFoundException', 'Invalid parameter name specified'])
  })

  it('map parameters with several values that their method declares', async () => {
    const { request } = await open({ state })
    const parameter = 'method.request.multivaluequerystring.page'
    await request('PUT', METHOD, { authorizationType: 'NONE', requestParameters: { [parameter]: true } })
    const requestParameters = { 'integration.request.querystring.page': parameter }
    const made = await request('PUT', INTEGRATION, { type: 'MOCK', requestParameters })
    expect(made).toMatchObject({ status: 201, body: { requestParameters } })
    const path = '/requestParameters/integration.request.querystring.page'
    const value = 'method.request.querystring.size'
    const answer = await request('PATCH', INTEGRATION, { patchOperations: [{ op: 'replace', path, value }] })
    expect(refusal(answer)[2]).toBe(
      `Invalid mapping expression specified: Validation Result: warnings : [], errors : [Invalid mapping expression parameter specified: ${value}]`,
    )
  })
})

throughTransports('Responses of integrations', (open) => {
  const mapping = (what: string): string =>
    `Invalid mapping expression specified: Validation Result: warnings : [], errors : [Invalid mapping expression ${what}]`

  it.each([
    [{ 'method.response.header.B': "'b'" }, 'parameter specified: method.response.header.B'],
    [{ 'method.response.header.A': 'b' }, 'specified: b'],
    [{ A: "'b'" }, 'specified: A'],
  ])('refuse the mappings %j', async (responseParameters, what) => {
    const opened = await open({ state })
    await withMethod(opened)
    const { request } = opened
    await request('PUT', INTEGRATION, { type: 'MOCK' })
    await request('PUT', `${METHOD}/responses/200`, { responseParameters: { 'method.response.header.A': false } })
    const made = await request('PUT', `${INTEGRATION}/responses/200`, { responseParameters })
    expect(refusal(made)).toEqual([400, 'BadRequestException', mapping(what)])
    await request('PUT', `${INTEGRATION}/responses/200`, {})
    const [[name, value] = []] = Object.entries(responseParameters)
    const patchOperations = [{ op: 'add', path: `/responseParameters/${name}`, value }]
    const changed = await request('PATCH', `${INTEGRATION}/responses/200`, { patchOperations })
    expect(refusal(changed)).toEqual([400, 'BadRequestException', mapping(what)])
  })

  it('map the response of the backend, the context and stage variables to declared headers', async () => {
    const opened = await open({ state })
    await withMethod(opened)
    const { request } = opened
    await request('PUT', INTEGRATION, { type: 'MOCK' })
    const sources = {
      'method.response.header.A': "'*'",
      'method.response.header.B': 'integration.response.header.b',
      'method.response.header.C': 'integration.response.body.pets[0].name',
      'method.response.header.D': 'context.requestId',
      'method.response.header.E': 'stageVariables.e',
    }
    const undeclared = await request('PUT', `${INTEGRATION}/responses/404`, { responseParameters: sources })
    expect(undeclared.status).toBe(201)
    await request('DELETE', `${INTEGRATION}/responses/404`)
    const declared = Object.fromEntries(Object.keys(sources).map((name) => [name, false]))
    await request('PUT', `${METHOD}/responses/200`, { responseParameters: declared })
    const made = await request('PUT', `${INTEGRATION}/responses/200`, { responseParameters: sources })
    expect(made.body).toEqual({ statusCode: '200', responseParameters: sources })
  })
})

throughTransports('Responses of methods', (open) => {
  it.each(['replace', 'remove'])('refuse an unescaped content type in an update with the op %s', async (op) => {
    const opened = await open({ state })
    await withMethod(opened)
    await opened.request('PUT', `${METHOD}/responses/200`, { responseModels: { 'application/json': 'Empty' } })
    const operation = { op, path: '/responseModels/application/json', value: 'Empty' }
    const answer = await opened.request('PATCH', `${METHOD}/responses/200`, { patchOperations: [operation] })
    expect(refusal(answer)).toEqual([404, 'NotFoundException', 'Content-Type specified was not found'])
  })
})
