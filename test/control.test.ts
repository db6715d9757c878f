import { expect, it, onTestFinished } from 'vitest'
import { serve } from '../src/doors/node.ts'
import { createApiGateway } from '../src/index.ts'

async function served() {
  const gateway = createApiGateway()
  const { url, close } = await serve(gateway, { port: 0 })
  onTestFinished(close)
  const call = async (method: string, path: string, body?: unknown) => {
    const response = await fetch(url + path, { method, ...(body === undefined ? {} : { body: JSON.stringify(body) }) })
    const text = await response.text()
    return {
      status: response.status,
      allow: response.headers.get('allow'),
      body: text === '' ? undefined : JSON.parse(text),
    }
  }
  return { gateway, call }
}

const state = { apis: [{ apiId: 'f6g7h8i9j0', routes: ['GET /pets'], stages: [{ stageName: 'prod' }] }] }

it('tells that it is well', async () => {
  const { call } = await served()
  expect(await call('GET', '/_understudy/health')).toMatchObject({ status: 200, body: { status: 'ok', requests: 0 } })
})

it('takes and gives the state, and goes back to it on reset', async () => {
  const { gateway, call } = await served()
  expect((await call('PUT', '/_understudy/state', state)).status).toBe(204)
  expect((await call('GET', '/_understudy/state')).body).toEqual(JSON.parse(JSON.stringify(gateway.snapshot())))
  await call('DELETE', '/v2/apis/f6g7h8i9j0')
  expect((await call('POST', '/_understudy/reset')).status).toBe(204)
  expect((await call('GET', '/v2/apis/f6g7h8i9j0/stages/prod')).status).toBe(200)
})

it('refuses a wrong state with the path of the member', async () => {
  const { call } = await served()
  const { status, body } = await call('PUT', '/_understudy/state', { apis: [{ apiId: 'f6g7h8i9j0', rutes: [] }] })
  expect(status).toBe(400)
  expect(body.message).toBe('apis[0].rutes: unknown member. Did you mean "routes"?')
})

it('shows and clears the journal, which leaves its own endpoints out', async () => {
  const { call } = await served()
  await call('GET', '/v2/apis')
  expect((await call('GET', '/_understudy/journal')).body).toMatchObject({
    count: 1,
    entries: [{ operation: 'GetApis', status: 200 }],
  })
  expect((await call('DELETE', '/_understudy/journal')).status).toBe(204)
  expect((await call('GET', '/_understudy/journal')).body).toEqual({ count: 0, entries: [] })
})

it('lists the rules', async () => {
  const { gateway, call } = await served()
  expect((await call('GET', '/_understudy/rules')).body).toHaveLength(gateway.rules.length)
})

it('names its endpoints and their methods', async () => {
  const { call } = await served()
  expect(await call('GET', '/_understudy/nosuch')).toMatchObject({
    status: 404,
    body: { message: expect.stringContaining('health, state') },
  })
  expect(await call('POST', '/_understudy/health')).toMatchObject({ status: 405, allow: 'GET' })
  expect((await call('GET', '/_understudy/__proto__')).status).toBe(404)
})
