import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { APIGatewayClient, GetStageCommand } from '@aws-sdk/client-api-gateway'
import { HttpResponse, http } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { givenHosts } from '../scripts/generate/hosts.ts'
import { createApiGateway } from '../src/index.ts'
import { handlers } from '../src/msw.ts'

const gateway = createApiGateway({
  state: {
    restApis: [
      { id: 'a1b2c3d4e5', deployments: [{ id: 'dep001' }], stages: [{ stageName: 'prod', deploymentId: 'dep001' }] },
    ],
  },
})
const server = setupServer(...handlers(gateway))
const STAGE = '/restapis/a1b2c3d4e5/stages/prod'
const get = (url: string): Promise<Response> => fetch(url, { headers: { accept: 'application/json' } })

beforeAll(() => server.listen(gateway.listenOptions))
afterEach(() => {
  server.resetHandlers()
  gateway.reset()
})
afterAll(() => server.close())

describe('the msw handlers', () => {
  it('answer at every host of the endpoint rules of the SDK clients', async () => {
    const given = [...new Set(givenHosts().map(({ host }) => host))]
    expect(given.length).toBeGreaterThan(100)
    const foreign = []
    for (const host of given) {
      const { status } = await get(`https://${host}${STAGE}`).catch(() => ({ status: 0 }))
      if (status !== 200) foreign.push(host)
    }
    expect(foreign).toEqual([])
  })

  it.each([
    'https://apigateway.eu-central-1.amazonaws.com:443',
    'http://apigateway.eu-central-1.amazonaws.com:8080',
    'https://apigateway.us-east-1.amazonaws.com.',
    'https://APIGATEWAY.US-EAST-1.AMAZONAWS.COM',
    'https://vpce-0a1b2c3d-x9y8z7.apigateway.us-east-1.vpce.amazonaws.com',
    'https://vpce-0a1b2c3d-x9y8z7-us-east-1a.apigateway.us-east-1.vpce.amazonaws.com',
    'https://vpce-0a1b2c3d-x9y8z7.apigateway.cn-north-1.vpce.amazonaws.com.cn',
  ])('answer at %s', async (host) => {
    expect((await get(host + STAGE)).status).toBe(200)
  })

  it.each([
    'https://s3.us-east-1.amazonaws.com/bucket',
    'https://apigateway.s3.us-east-1.amazonaws.com/key',
    'https://bucket.apigateway.us-east-1.amazonaws.com/restapis',
    'https://sts.us-east-1.amazonaws.com/',
    'https://vpce-0a1b2c3d-x9y8z7.execute-api.us-east-1.vpce.amazonaws.com/prod',
    'https://apigatewayx.us-east-1.amazonaws.com/restapis',
    'https://apigateway.us-east-1xamazonaws.com/restapis',
    'https://apigateway.us-east-1.amazonaws.org/restapis',
    'https://user.example.com/https://apigateway.us-east-1.amazonaws.com/restapis',
  ])('do not match %s', (url) => {
    const owned = handlers(gateway).filter(({ info }) => (info.path as RegExp).test(url))
    expect(owned).toEqual([])
  })

  it('match every path of the service, so that no request reaches AWS', async () => {
    const answer = await get('https://apigateway.us-east-1.amazonaws.com/no/such/path?x=1')
    expect(answer.status).toBe(403)
    expect(answer.headers.get('x-amzn-errortype')).toBe('AccessDeniedException')
  })

  it('do not match the data plane and other hosts, which are errors', async () => {
    await expect(get('https://a1b2c3d4e5.execute-api.us-east-1.amazonaws.com/prod')).rejects.toThrow()
    await expect(get('https://apigateway.us-east-1.amazonaws.com.example.com/restapis')).rejects.toThrow()
  })

  it('send nothing to the network for a missing handler', async () => {
    let arrived = 0
    const stranger = createServer((_, outgoing) => {
      arrived++
      outgoing.end()
    })
    // An address of this machine that is none of those which a test calls its own.
    await new Promise<void>((listening) => stranger.listen(0, '127.0.0.2', listening))
    const { port } = stranger.address() as AddressInfo
    await expect(get(`http://127.0.0.2:${port}/`)).rejects.toThrow()
    expect(arrived).toBe(0)
    await new Promise((closed) => stranger.close(closed))
  })

  it('can be overridden for one operation with server.use', async () => {
    server.use(
      http.get('https://apigateway.*.amazonaws.com/restapis/:id/stages/:name', () =>
        HttpResponse.json({ message: 'mine' }, { status: 404, headers: { 'x-amzn-errortype': 'NotFoundException' } }),
      ),
    )
    const client = new APIGatewayClient({
      region: 'eu-west-1',
      credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    })
    await expect(client.send(new GetStageCommand({ restApiId: 'a1b2c3d4e5', stageName: 'prod' }))).rejects.toThrow(
      'mine',
    )
  })

  it('are one, because msw tries one after the other', () => {
    expect(handlers(gateway)).toHaveLength(1)
  })

  it('answer at a custom endpoint too', async () => {
    server.use(...handlers(gateway, { baseUrl: 'https://gateway.test/aws/' }))
    expect((await get(`https://gateway.test/aws${STAGE}`)).status).toBe(200)
    expect((await get(`https://apigateway.us-east-1.amazonaws.com${STAGE}`)).status).toBe(200)
  })
})
