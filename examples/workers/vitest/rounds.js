import {
  APIGatewayClient,
  CreateDeploymentCommand,
  GetRestApisCommand,
  GetStageCommand,
} from '@aws-sdk/client-api-gateway'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { account, config, control } from './understudy.js'

const client = new APIGatewayClient({ ...config, maxAttempts: 1 })
const restApiId = 'a1b2c3d4e5'
const ids = new Set()

beforeEach(async () => {
  const stages = [{ stageName: 'prod', deploymentId: 'dep001', variables: { owner: account } }]
  await control('PUT', 'state', {
    restApis: [{ id: restApiId, name: account, deployments: [{ id: 'dep001' }], stages }],
  })
  await control('POST', 'reset')
})
afterEach(() => control('POST', 'reset'))

/** The rounds of one test file: in each, everything that shows is this worker's own. */
export function rounds() {
  test.each(Array.from({ length: Number(process.env.ROUNDS) }, (_, i) => [i + 1]))('round %i', async () => {
    await control('POST', 'faults', { name: 'flaky', on: 'GetStage', times: 1, reply: 'tooManyRequests' })
    await expect(client.send(new GetStageCommand({ restApiId, stageName: 'prod' }))).rejects.toThrow(
      'Too Many Requests',
    )
    const { variables } = await client.send(new GetStageCommand({ restApiId, stageName: 'prod' }))
    expect(variables).toEqual({ owner: account })

    const { id } = await client.send(new CreateDeploymentCommand({ restApiId }))
    ids.add(id)
    expect(ids.size).toBe(1) // every reset starts the ids of this account anew

    const { now } = await control('GET', 'clock')
    const moved = await control('POST', 'clock', { advanceMs: 1000 })
    expect(Date.parse(moved.now) - Date.parse(now)).toBe(1000)

    const { items } = await client.send(new GetRestApisCommand({}))
    expect(items.map(({ name }) => name)).toEqual([account])
    const { entries } = await control('GET', 'journal')
    expect(entries.map(({ accountId, status }) => [accountId, status])).toEqual([
      [account, 429],
      [account, 200],
      [account, 201],
      [account, 200],
    ])
    const { faults } = await control('GET', 'faults')
    expect(faults).toMatchObject([{ name: 'flaky', account, fired: 1 }])
  })
}
