import { expect, it } from 'vitest'
import { throughTransports } from '../transports.ts'
import { API, httpApi } from './given.ts'

const names = ['$default', 'a', 'b', 'c', 'd']
const stages = names.map((stageName) => ({ stageName }))
const two = (state = httpApi({}, { stages })) => ({
  ...state,
  apis: [...(state.apis ?? []), { apiId: 'z1b2c3d4e5', stages }],
})

throughTransports('Lists', (open) => {
  it.each([1, 2, 3, 4, 5, 500, 1000])('have pages of %i that form the whole list', async (size) => {
    const { request } = await open({ state: httpApi({}, { stages }) })
    const found: string[] = []
    let query = `maxResults=${size}`
    for (let pages = 0; pages < 10; pages++) {
      const { status, body } = await request('GET', `${API}/stages?${query}`)
      expect(status).toBe(200)
      expect(body.items.length).toBeLessThanOrEqual(size)
      found.push(...body.items.map(({ stageName }: { stageName: string }) => stageName))
      if (body.nextToken === undefined) break
      query = `maxResults=${size}&nextToken=${encodeURIComponent(body.nextToken)}`
    }
    expect(found).toEqual(names)
  })

  it('are paged only on request', async () => {
    const { request } = await open({
      state: httpApi({}, { routes: Array.from({ length: 300 }, (_, i) => `GET /${i}`) }),
    })
    const { body } = await request('GET', `${API}/routes`)
    expect(body.items).toHaveLength(300)
    expect(body).not.toHaveProperty('nextToken')
  })

  it('continue after a deleted item', async () => {
    const { request } = await open({ state: httpApi({}, { stages }) })
    const { nextToken } = (await request('GET', `${API}/stages?maxResults=2`)).body
    await request('DELETE', `${API}/stages/a`)
    await request('DELETE', `${API}/stages/b`)
    const { body } = await request('GET', `${API}/stages?nextToken=${nextToken}`)
    expect(body.items.map(({ stageName }: { stageName: string }) => stageName)).toEqual(['c', 'd'])
  })

  it.each(['0', '00', '-1', '1.5', 'x', '', '1e3', '٣'])('refuse pages of %j', async (size) => {
    const { request } = await open({ state: httpApi() })
    for (const list of [`${API}/stages`, '/v2/apis', `${API}/deployments`]) {
      const { status, headers, body } = await request('GET', `${list}?maxResults=${encodeURIComponent(size)}`)
      expect([status, headers.get('x-amzn-errortype'), body.message]).toEqual([
        400,
        'BadRequestException',
        'Invalid max results specified',
      ])
    }
  })

  it('refuse a token that they did not create, and a changed one', async () => {
    const { request } = await open({ state: two() })
    const { nextToken } = (await request('GET', `${API}/stages?maxResults=2`)).body
    const refused = async (path: string, token: string): Promise<void> => {
      const { status, body } = await request('GET', `${path}?nextToken=${encodeURIComponent(token)}`)
      expect([token, status, body.message]).toEqual([token, 400, 'Invalid next token specified'])
    }
    for (const other of ['/v2/apis', `${API}/routes`, '/v2/apis/z1b2c3d4e5/stages']) await refused(other, nextToken)
    const changed = [...nextToken].map(
      (_, i) => `${nextToken.slice(0, i)}${nextToken[i] === 'A' ? 'B' : 'A'}${nextToken.slice(i + 1)}`,
    )
    for (const token of ['', 'x', '%', '{}', 'AAAA', `${nextToken}A`, nextToken.slice(1), ...changed]) {
      await refused(`${API}/stages`, token)
    }
  })
})
