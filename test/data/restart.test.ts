import { readdirSync } from 'node:fs'
import { dirname } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openData } from '../../src/data.ts'
import { createApiGateway, manualClock, type StateDocument } from '../../src/index.ts'
import { operations } from '../v1/any-requests.ts'
import { newPath, restart, send, start } from './files.ts'

const clock = manualClock('2026-01-02T03:04:05Z')
const state: StateDocument = {
  account: {},
  restApis: [
    {
      id: 'a1b2c3d4e5',
      name: 'shop',
      deployments: [{ id: 'dep001' }, { id: 'dep002' }],
      documentationVersions: ['v1', '\ud800 "1"'],
      documentationParts: [{ location: { type: 'API' } }],
      resources: [{ path: '/' }, { path: '/pets', resourceMethods: { GET: { methodIntegration: { type: 'MOCK' } } } }],
      stages: [{ stageName: 'prod', deploymentId: 'dep001', tags: { team: 'a' } }],
    },
  ],
  basePathMappings: [{ domainName: 'example.com', restApiId: 'a1b2c3d4e5', stage: 'prod' }],
  clientCertificates: [{ clientCertificateId: 'cert01' }],
  apis: [{ apiId: 'f6g7h8i9j0', routes: ['GET /pets'], stages: [{ stageName: '$default', autoDeploy: true }] }],
  apiMappings: [{ domainName: 'example.com', apiId: 'f6g7h8i9j0', stage: '$default' }],
  logs: { access: 'denied' },
  accounts: [{ accountId: '210987654321', region: 'eu-west-1', restApis: [{ id: 'z9y8x7w6v5' }] }],
}

describe('A gateway that starts with a data file', () => {
  it('has the whole state of the previous one, of every account', () => {
    const first = start(newPath(), { state, clock })
    send(first.gateway, 'POST', '/restapis', { name: 'other' }, '000000000001')
    send(first.gateway, 'DELETE', '/v2/apis/f6g7h8i9j0/routes/nosuch')
    const before = first.gateway.snapshot()
    expect(before.accounts?.map(({ accountId }) => accountId)).toEqual(['000000000001', '210987654321'])
    expect(restart(first, { clock }).gateway.snapshot()).toEqual(before)
  })

  it('has each change of each operation', () => {
    fc.assert(
      fc.property(fc.array(operations, { maxLength: 4 }), (requests) => {
        const path = newPath()
        const first = start(path, { state, clock })
        for (const patchOperations of requests) {
          send(first.gateway, 'PATCH', '/restapis/a1b2c3d4e5/stages/prod', { patchOperations })
        }
        const second = restart(first, { clock })
        expect(second.gateway.snapshot()).toEqual(first.gateway.fork().snapshot())
        second.data.close()
      }),
      { numRuns: 20 },
    )
  })

  it('does not have deleted resources and their children', () => {
    const first = start(newPath(), { state: { ...state, basePathMappings: [], apiMappings: [] }, clock })
    expect(send(first.gateway, 'DELETE', '/restapis/a1b2c3d4e5').status).toBe(202)
    expect(send(first.gateway, 'DELETE', '/v2/apis/f6g7h8i9j0').status).toBe(204)
    const { restApis, apis } = restart(first, { clock }).gateway.snapshot()
    expect({ restApis, apis }).toEqual({ restApis: undefined, apis: [] })
  })

  it('continues pending automatic deployments and cache changes, and completes them at their due time', () => {
    const moving = manualClock('2026-01-02T03:04:05Z')
    const options = { clock: moving, autoDeploy: { delayMs: 60_000 }, cacheCluster: { createMs: 240_000 } }
    const first = start(newPath(), { ...options, state: { ...state, logs: {} } })
    send(first.gateway, 'POST', '/v2/apis/f6g7h8i9j0/routes', { routeKey: 'GET /toys' })
    const patchOperations = [
      { op: 'replace', path: '/cacheClusterEnabled', value: 'true' },
      { op: 'replace', path: '/cacheClusterSize', value: '0.5' },
    ]
    expect(send(first.gateway, 'PATCH', '/restapis/a1b2c3d4e5/stages/prod', { patchOperations }).status).toBe(200)
    void moving.advance(100_000)
    const { gateway } = restart(first, options)
    expect(gateway.v2.stage('f6g7h8i9j0', '$default')?.lastUpdatedDate).toBe('2026-01-02T03:05:05Z')
    expect(gateway.v1.stage('a1b2c3d4e5', 'prod')?.cacheClusterStatus).toBe('CREATE_IN_PROGRESS')
    void moving.advance(140_000)
    expect(gateway.v1.stage('a1b2c3d4e5', 'prod')?.cacheClusterStatus).toBe('AVAILABLE')
  })

  it('still shows a deletion of a cache that was not observed', () => {
    const first = start(newPath(), { state, clock })
    const stage = '/restapis/a1b2c3d4e5/stages/prod'
    const enabled = (value: string) => ({ op: 'replace', path: '/cacheClusterEnabled', value })
    const size = { op: 'replace', path: '/cacheClusterSize', value: '0.5' }
    send(first.gateway, 'PATCH', stage, { patchOperations: [enabled('true'), size] })
    send(first.gateway, 'PATCH', stage, { patchOperations: [enabled('false')] })
    const { gateway } = restart(first, { clock })
    expect(send(gateway, 'GET', stage).cacheClusterStatus).toBe('DELETE_IN_PROGRESS')
    expect(send(gateway, 'GET', stage).cacheClusterStatus).toBe('NOT_AVAILABLE')
  })

  it('resets to what was loaded last, even by the previous gateway', () => {
    const first = start(newPath(), { clock })
    first.gateway.load({ restApis: [{ id: 'a1b2c3d4e5' }] })
    send(first.gateway, 'POST', '/restapis', { name: 'other' })
    const second = restart(first, { clock })
    expect(second.gateway.snapshot().restApis).toHaveLength(2)
    second.gateway.reset()
    expect(second.gateway.snapshot().restApis).toMatchObject([{ id: 'a1b2c3d4e5' }])
    expect(restart(second, { clock }).gateway.snapshot().restApis).toMatchObject([{ id: 'a1b2c3d4e5' }])
  })

  it('uses a given state only for reset if the file has one', () => {
    const first = start(newPath(), { state, clock })
    send(first.gateway, 'DELETE', '/restapis/a1b2c3d4e5/stages/none')
    const second = restart(first, { clock, state: { restApis: [{ id: 'n1e2w3n4e5' }] } })
    expect(second.gateway.snapshot().restApis).toMatchObject([{ id: 'a1b2c3d4e5' }])
    const third = restart(second, { clock })
    third.gateway.reset()
    expect(third.gateway.snapshot().restApis).toMatchObject([{ id: 'n1e2w3n4e5' }])
  })

  it('keeps a restored state, and still resets to the loaded one', () => {
    const first = start(newPath(), { state, clock })
    const before = first.gateway.snapshot()
    first.gateway.restore({ restApis: [{ id: 'z1' }] })
    const second = restart(first, { clock })
    expect(second.gateway.snapshot().restApis).toMatchObject([{ id: 'z1' }])
    second.gateway.reset()
    expect(second.gateway.snapshot().apis).toEqual(before.apis)
  })

  it('has no journal, no faults and no state of forks', () => {
    const first = start(newPath(), { state, clock })
    first.gateway.faults.on('GetStage').reply({ fault: 'tooManyRequests' })
    const fork = first.gateway.fork()
    send(fork, 'POST', '/restapis', { name: 'of the fork' })
    const { gateway } = restart(first, { clock })
    expect(gateway.journal.count).toBe(0)
    expect(gateway.faults.rules).toEqual([])
    expect(gateway.snapshot().restApis).toHaveLength(1)
  })

  it('leaves only the file after it is closed', () => {
    const first = start(newPath(), { state })
    const second = restart(first)
    send(second.gateway, 'POST', '/restapis', { name: 'other' })
    second.data.close()
    expect(readdirSync(dirname(second.data.name))).toEqual(['understudy.db'])
  })
})

describe('Identifiers after a restart', () => {
  it('are never in use already, and request ids are not repeated', () => {
    let now = start(newPath(), { seed: 7 })
    const ids = new Set<string>()
    const requestIds = new Set<string>()
    let requests = 0
    for (let i = 0; i < 5; i++) {
      for (let j = 0; j < 12; j++) {
        const api = send(now.gateway, 'POST', '/restapis', { name: 'x' })
        const certificate = send(now.gateway, 'POST', '/clientcertificates', {})
        const http = send(now.gateway, 'POST', '/v2/apis', { name: 'x', protocolType: 'HTTP' })
        const route = send(now.gateway, 'POST', `/v2/apis/${http.apiId}/routes`, {
          routeKey: 'GET /pets',
          target: 'integrations/x',
        })
        const deployment = send(now.gateway, 'POST', `/v2/apis/${http.apiId}/deployments`, {})
        for (const { status, headers } of [api, certificate, http, route, deployment]) {
          expect(status).toBe(201)
          requestIds.add(headers['x-amzn-requestid'])
          requests++
        }
        ids.add(api.id).add(api.rootResourceId).add(certificate.clientCertificateId)
        ids.add(http.apiId).add(route.routeId).add(deployment.deploymentId)
      }
      now = restart(now, { seed: 7 })
    }
    expect(ids.size).toBe(5 * 12 * 6)
    expect(requestIds.size).toBe(requests)
  })

  it('are the same for the same seed and the same starts', () => {
    const idsOf = (): string[] => {
      const first = start(newPath(), { seed: 7 })
      const one = send(first.gateway, 'POST', '/restapis', { name: 'x' }).id
      const second = restart(first, { seed: 7 })
      return [one, send(second.gateway, 'POST', '/restapis', { name: 'x' }).id]
    }
    expect(idsOf()).toEqual(idsOf())
    expect(idsOf()[0]).toBe(send(createApiGateway({ seed: 7 }), 'POST', '/restapis', { name: 'x' }).id)
  })
})

describe('A data file', () => {
  it('is not created before a gateway uses it', () => {
    const path = newPath()
    openData(path).close()
    expect(readdirSync(dirname(path))).toEqual([])
  })

  it('can be used by one gateway only', () => {
    const { data } = start(newPath())
    expect(() => createApiGateway({ data })).toThrow(`"data" is already used by another gateway: ${data.name}.`)
    expect(() => openData(data.name)).toThrow('is in use in this process')
  })

  it('refuses changes after it is closed, and the gateway does not apply them', () => {
    const { gateway, data } = start(newPath(), { state })
    const before = gateway.snapshot()
    data.close()
    expect(() => send(gateway, 'POST', '/restapis', { name: 'x' })).toThrow('is closed, so the state was not changed.')
    expect(() => gateway.load({})).toThrow('is closed')
    expect(() => gateway.reset()).toThrow('is closed')
    expect(gateway.snapshot()).toEqual(before)
  })
})
