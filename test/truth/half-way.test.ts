import { describe, expect, it } from 'vitest'
import { createApiGateway, type Gateway, type PlainAnswer } from '../../src/index.ts'
import { Client } from '../../src/truth/client.ts'
import { whereIsApi } from '../../src/truth/missing-api.ts'
import { pull } from '../../src/truth/pull.ts'
import { targetOf } from '../../src/truth/target.ts'

type Edit = (path: string, answer: () => PlainAnswer, gateway: Gateway) => PlainAnswer

const FAILURE: PlainAnswer = { status: 500, headers: {}, body: '{"message":"out of order"}' }

/** A client of a gateway whose answers a test edits by the path, without pauses. */
function clientOf(state: object, edit: Edit = (_, answer) => answer()): Client {
  const gateway = createApiGateway({ state })
  const fetched = async (url: string | URL | Request, init: RequestInit = {}): Promise<Response> => {
    const { pathname, search } = new URL(String(url))
    const request = { method: 'GET', url: String(url), headers: init.headers as Record<string, string> }
    const { status, headers, body } = edit(pathname + search, () => gateway.answer(request), gateway)
    return new Response(body, { status, headers })
  }
  const target = targetOf({ endpoint: 'http://other.invalid', region: 'us-east-1' }, {})
  return new Client(target, { fetch: fetched, retries: 0 })
}

const api = (id: string, name = id) => ({
  id,
  name,
  deployments: [{ id: 'dep001' }],
  stages: [{ stageName: 'prod', deploymentId: 'dep001' }],
})
const many = { restApis: Array.from({ length: 600 }, (_, i) => api(`a1b2c3d${String(i).padStart(3, '0')}`)) }

describe('a side that fails while it is read', () => {
  it('ends the pull when a later page fails, and does not give a part for the whole', async () => {
    const client = clientOf(many, (path, answer) => (/restapis\?.*position=/.test(path) ? FAILURE : answer()))
    await expect(pull(client)).rejects.toThrow('v1.GetRestApis was refused: status 500')
  })

  it.each([500, 501, 503])('ends the pull when a list that it has answered with another answers %i', async (status) => {
    const two = { restApis: [api('a1b2c3d4e5'), api('b1b2c3d4e5')] }
    const client = clientOf(two, (path, answer) =>
      path.includes('b1b2c3d4e5/stages') ? { ...FAILURE, status } : answer(),
    )
    await expect(pull(client)).rejects.toThrow(`v1.GetStages was refused: status ${status}`)
  })

  it('is still taken for one that lacks an operation when it never answers it', async () => {
    const lacking: string[] = []
    const client = clientOf({ restApis: [api('a1b2c3d4e5')] }, (path, answer) =>
      path.startsWith('/vpclinks') ? FAILURE : answer(),
    )
    const { restApis } = await pull(client, { onUnknown: ({ operation }) => lacking.push(operation) })
    expect(restApis).toHaveLength(1)
    expect(lacking).toEqual(['GetVpcLinks'])
  })
})

describe('resources that change while they are read', () => {
  it('an API that is deleted after the list leaves no error', async () => {
    const two = { restApis: [api('a1b2c3d4e5'), api('b1b2c3d4e5')] }
    const client = clientOf(two, (path, answer, gateway) => {
      if (path.includes('b1b2c3d4e5/')) gateway.answer({ method: 'DELETE', url: '/restapis/b1b2c3d4e5', headers: {} })
      return answer()
    })
    const { restApis } = await pull(client)
    expect(restApis?.[0]?.stages).toHaveLength(1)
  })

  it('an API that appears behind the page that was read is in the result', async () => {
    let isMade = false
    const client = clientOf(many, (path, answer, gateway) => {
      if (/restapis\?.*position=/.test(path) && !isMade) {
        isMade = true
        gateway.answer({ method: 'POST', url: '/restapis', headers: {}, body: '{"name":"late"}' })
      }
      return answer()
    })
    const { restApis = [] } = await pull(client)
    expect(restApis.length).toBeGreaterThanOrEqual(600)
    expect(new Set(restApis.map(({ id }) => id)).size).toBe(restApis.length)
  })
})

describe('an API that was not found', () => {
  const state = {
    restApis: [api('a1b2c3d4e5', 'shop')],
    apis: [{ apiId: 'f6g7h8i9j0', name: 'events', protocolType: 'HTTP' as const }],
  }

  it.each([
    ['shop', 'Did you mean --rest-api a1b2c3d4e5?'],
    ['events', 'Did you mean --api f6g7h8i9j0?'],
    ['f6g7h8i9j0', 'Did you mean --api f6g7h8i9j0?'],
    ['nosuch', 'No API of us-east-1 has this id or name.'],
  ])('%s: %s', async (wanted, sentence) => {
    expect(await whereIsApi(clientOf(state), wanted)).toContain(sentence)
  })
})
