import { expect, it } from 'vitest'
import { createApiGateway } from '../src/index.ts'
import { serve } from '../src/node.ts'

const stages = Array.from({ length: 10 }, (_, i) => ({
  stageName: `s${i}`,
  deploymentId: 'dep001',
  description: 'ünïcode '.repeat(100),
}))
const state = { restApis: [{ id: 'a1b2c3d4e5', name: 'ten', deployments: [{ id: 'dep001' }], stages }] }
const headers = { accept: 'application/json' }

it('A long list over HTTP has the same bytes for each request, and other bytes once a stage has changed.', async () => {
  const gateway = createApiGateway({ state })
  const { url, close } = await serve(gateway, { port: 0 })
  const path = '/restapis/a1b2c3d4e5/stages'
  const ask = async (): Promise<string> => (await fetch(url + path, { headers })).text()
  try {
    const plain = gateway.answer({ method: 'GET', url: path, headers }).body
    expect([await ask(), await ask()]).toEqual([plain, plain])
    gateway.answer({ method: 'DELETE', url: `${path}/s9`, headers })
    const shorter = await ask()
    expect(shorter).toBe(gateway.answer({ method: 'GET', url: path, headers }).body)
    expect(JSON.parse(shorter).item).toHaveLength(9)
  } finally {
    await close()
  }
})
