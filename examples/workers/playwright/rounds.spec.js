import { expect, test } from './understudy.js'

const restApiId = 'a1b2c3d4e5'
const stage = `/restapis/${restApiId}/stages/prod`
const ids = new Set()

// Eight groups, one for each worker; in each round, everything that shows is the worker's own.
for (const group of [1, 2, 3, 4, 5, 6, 7, 8]) {
  test(`group ${group}`, async ({ aws, account }) => {
    for (let round = 1; round <= Number(process.env.ROUNDS); round++) {
      const stages = [{ stageName: 'prod', deploymentId: 'dep001', variables: { owner: account } }]
      const api = { id: restApiId, name: account, deployments: [{ id: 'dep001' }], stages }
      await aws.put('/_understudy/state', { data: { restApis: [api] } })
      await aws.post('/_understudy/reset')
      const flaky = { name: 'flaky', on: 'GetStage', times: 1, reply: 'tooManyRequests' }
      await aws.post('/_understudy/faults', { data: flaky })

      expect((await aws.get(stage)).status()).toBe(429)
      expect((await (await aws.get(stage)).json()).variables).toEqual({ owner: account })
      const { id } = await (await aws.post(`/restapis/${restApiId}/deployments`, { data: {} })).json()
      ids.add(`${account} ${id}`)
      expect([...ids].filter((one) => one.startsWith(account))).toHaveLength(1)

      const { now } = await (await aws.get('/_understudy/clock')).json()
      const moved = await (await aws.post('/_understudy/clock', { data: { advanceMs: 1000 } })).json()
      expect(Date.parse(moved.now) - Date.parse(now)).toBe(1000)

      const { item } = await (await aws.get('/restapis')).json()
      expect(item.map(({ name }) => name)).toEqual([account])
      const { entries } = await (await aws.get('/_understudy/journal')).json()
      expect(entries.map(({ accountId, status }) => [accountId, status])).toEqual([
        [account, 429],
        [account, 200],
        [account, 201],
        [account, 200],
      ])
      const { faults } = await (await aws.get('/_understudy/faults')).json()
      expect(faults).toMatchObject([{ name: 'flaky', account, fired: 1 }])
    }
  })
}
