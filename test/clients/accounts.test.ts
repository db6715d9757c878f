import {
  APIGatewayClient,
  CreateRestApiCommand,
  GetRestApiCommand,
  GetRestApisCommand,
  paginateGetRestApis,
} from '@aws-sdk/client-api-gateway'
import { ApiGatewayV2Client, CreateApiCommand, GetApisCommand } from '@aws-sdk/client-apigatewayv2'
import { expect, it, onTestFinished } from 'vitest'
import { useServer } from './tools.ts'

const server = useServer()
const WORKERS = 8
const APIS = 20

/** Clients of one worker: its access key is its account. */
function worker(number: number) {
  const credentials = { accessKeyId: String(number).padStart(12, '0'), secretAccessKey: 'test' }
  const config = { endpoint: server.url, region: 'us-east-1', credentials, maxAttempts: 1 }
  const clients = { v1: new APIGatewayClient(config), v2: new ApiGatewayV2Client(config) }
  onTestFinished(() => {
    clients.v1.destroy()
    clients.v2.destroy()
  })
  return clients
}

it('Workers with one account each share a server and are isolated', async () => {
  const workers = Array.from({ length: WORKERS }, (_, i) => worker(i + 1))
  const seen = await Promise.all(
    workers.map(async ({ v1, v2 }, i) => {
      const made: (string | undefined)[] = []
      for (let n = 0; n < APIS; n++) {
        const name = `worker ${i}`
        made.push((await v1.send(new CreateRestApiCommand({ name }))).id)
        made.push((await v2.send(new CreateApiCommand({ Name: name, ProtocolType: 'HTTP' }))).ApiId)
      }
      const found: (string | undefined)[] = []
      for await (const { items = [] } of paginateGetRestApis({ client: v1, pageSize: 7 }, {})) {
        expect(new Set(items.map(({ name }) => name))).toEqual(new Set([`worker ${i}`]))
        found.push(...items.map(({ id }) => id))
      }
      const { Items = [] } = await v2.send(new GetApisCommand({ MaxResults: '100' }))
      found.push(...Items.map(({ ApiId }) => ApiId))
      expect(found.toSorted()).toEqual(made.toSorted())
      return found
    }),
  )
  expect(new Set(seen.flat()).size).toBe(WORKERS * APIS * 2)

  const [first, second] = workers as [ReturnType<typeof worker>, ReturnType<typeof worker>]
  const { items = [] } = await first.v1.send(new GetRestApisCommand({ limit: 1 }))
  const restApiId = items[0]?.id
  await expect(second.v1.send(new GetRestApiCommand({ restApiId }))).rejects.toMatchObject({
    name: 'NotFoundException',
    message: `Invalid API identifier specified 000000000002:${restApiId}`,
  })
})
