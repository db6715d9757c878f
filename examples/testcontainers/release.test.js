import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { APIGatewayClient, CreateDeploymentCommand, CreateRestApiCommand } from '@aws-sdk/client-api-gateway'
import { GenericContainer, Wait } from 'testcontainers'

const token = 'a-token-of-these-tests'
let container
let endpoint

before(async () => {
  container = await new GenericContainer(process.env.IMAGE ?? 'understudy')
    .withExposedPorts(4620)
    .withEnvironment({ UNDERSTUDY_TOKEN: token })
    .withCommand(['serve', '--host', '0.0.0.0', '--clock', 'manual']) // in memory: without --data
    .withWaitStrategy(Wait.forHttp('/_understudy/health', 4620))
    .start()
  endpoint = `http://${container.getHost()}:${container.getMappedPort(4620)}`
})

after(() => container?.stop())

test('a deployment without methods is refused, and the journal says why', async () => {
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' }
  const client = new APIGatewayClient({ endpoint, region: 'us-east-1', credentials })
  const { id: restApiId } = await client.send(new CreateRestApiCommand({ name: 'shop' }))
  await assert.rejects(client.send(new CreateDeploymentCommand({ restApiId })), /doesn't contain any methods/)

  const headers = { authorization: `Bearer ${token}` }
  const answer = await fetch(`${endpoint}/_understudy/journal`, { headers })
  const { entries } = await answer.json()
  assert.match(entries.at(-1).rule, /^v1\./)
  client.destroy()
})
