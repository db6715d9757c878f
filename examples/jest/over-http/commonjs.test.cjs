const { APIGatewayClient, GetStageCommand } = require('@aws-sdk/client-api-gateway')
const { describeRelease } = require('../describe-release.js')
const { account } = require('./accounts.cjs')

const client = new APIGatewayClient({ credentials: { accessKeyId: account(), secretAccessKey: 'test' } })
const server = process.env.AWS_ENDPOINT_URL_API_GATEWAY

test('writes the version down', async () => {
  expect(await describeRelease(client, 'a1b2c3d4e5', 'prod', 2)).toBe('version 1')
  const stage = await client.send(new GetStageCommand({ restApiId: 'a1b2c3d4e5', stageName: 'prod' }))
  expect(stage.description).toBe('version 2')
})

test('passes on that there is no such stage, and the journal of the server knows why', async () => {
  const release = describeRelease(client, 'a1b2c3d4e5', 'nosuch', 2)
  await expect(release).rejects.toMatchObject({ name: 'NotFoundException' })
  const { entries } = await fetch(`${server}/_understudy/journal`).then((answer) => answer.json())
  const ours = entries.filter(({ accountId }) => accountId === account())
  expect(ours.at(-1)).toMatchObject({ operation: 'GetStage', rule: 'v1.StageNotFound' })
})
