import { describe, expect, it } from 'vitest'
import { createApiGateway, type Gateway, manualClock, type StateDocument, tooManyRequests } from '../src/index.ts'

const API = '/restapis/a1b2c3d4e5'
const json = { accept: 'application/json' }
const state: StateDocument = {
  restApis: [{ id: 'a1b2c3d4e5', stages: [{ stageName: 'prod', deploymentId: 'dep001' }] }],
  apis: [{ apiId: 'f6g7h8i9j0', routes: ['GET /pets'], stages: [{ stageName: '$default', autoDeploy: true }] }],
  apiMappings: [{ domainName: 'example.com', apiId: 'f6g7h8i9j0', stage: '$default' }],
  clientCertificates: [{ clientCertificateId: 'cert01' }],
  accounts: [{ accountId: '210987654321', region: 'eu-west-1', account: {}, restApis: [{ id: 'z9y8x7w6v5' }] }],
}

const create = (gateway: Gateway): string =>
  JSON.parse(gateway.answer({ method: 'POST', url: '/restapis', headers: json, body: '{"name":"x"}' }).body).id
const describeStage = (gateway: Gateway, description: string): number =>
  gateway.answer({
    method: 'PATCH',
    url: `${API}/stages/prod`,
    headers: json,
    body: JSON.stringify({ patchOperations: [{ op: 'replace', path: '/description', value: description }] }),
  }).status

describe('A fork', () => {
  it('starts with the whole state of its gateway', () => {
    const gateway = createApiGateway({ state, clock: manualClock(0) })
    create(gateway)
    expect(gateway.fork().snapshot()).toEqual(gateway.snapshot())
  })

  it('is isolated from its gateway and from other forks', () => {
    const gateway = createApiGateway({ state })
    const [one, two] = [gateway.fork(), gateway.fork()]
    expect(describeStage(one, 'one')).toBe(200)
    expect(one.answer({ method: 'DELETE', url: '/v2/apis/f6g7h8i9j0/stages/$default', headers: json }).status).toBe(400)
    one.answer({ method: 'DELETE', url: '/v2/domainnames/example.com/apimappings/x', headers: json })
    gateway.answer({ method: 'DELETE', url: `${API}/stages/prod`, headers: json })
    expect(one.v1.stage('a1b2c3d4e5', 'prod')?.description).toBe('one')
    expect(two.v1.stage('a1b2c3d4e5', 'prod')).toBeDefined()
    expect(two.v1.stage('a1b2c3d4e5', 'prod')).not.toHaveProperty('description')
    expect(gateway.v1.stage('a1b2c3d4e5', 'prod')).toBeUndefined()
  })

  it('has the same ids as the first fork if it is the first after a reset', () => {
    const gateway = createApiGateway()
    const first = create(gateway.fork())
    expect(create(gateway.fork())).not.toBe(first)
    gateway.reset()
    expect(create(gateway.fork())).toBe(first)
  })

  it('rolls back a refused change as any gateway does', () => {
    const fork = createApiGateway({ state }).fork()
    const before = fork.snapshot()
    const body = {
      patchOperations: [
        { op: 'replace', path: '/description', value: 'x' },
        { op: 'replace', path: '/no' },
      ],
    }
    const answer = fork.answer({
      method: 'PATCH',
      url: `${API}/stages/prod`,
      headers: json,
      body: JSON.stringify(body),
    })
    expect(answer.status).toBe(400)
    expect(fork.snapshot()).toEqual(before)
  })

  it('generates its own identifiers, the same each time', () => {
    const draw = (): string[] => {
      const gateway = createApiGateway({ seed: 42 })
      const forks = [gateway.fork(), gateway.fork()]
      return [gateway, ...forks, (forks[0] as Gateway).fork(), gateway.fork({ seed: 7 })].map(create)
    }
    expect(draw()).toEqual(draw())
    expect(new Set(draw()).size).toBe(5)
  })

  it('has its own journal, faults and quotas', () => {
    const gateway = createApiGateway({ state, quotas: { requests: { total: { rate: 1, burst: 1 } } } })
    gateway.faults.on('UpdateStage').reply(tooManyRequests())
    expect(describeStage(gateway, 'x')).toBe(429)
    const fork = gateway.fork()
    expect(fork.faults.rules).toEqual([])
    expect([describeStage(fork, 'y'), describeStage(fork, 'z')]).toEqual([200, 429])
    expect([gateway.journal.count, fork.journal.count]).toEqual([1, 2])
  })

  it('resets to its initial state, not to the loaded state of its gateway', () => {
    const gateway = createApiGateway({ state })
    describeStage(gateway, 'before')
    const fork = gateway.fork()
    describeStage(fork, 'after')
    for (let i = 0; i < 2; i++) {
      fork.reset()
      expect(fork.v1.stage('a1b2c3d4e5', 'prod')?.description).toBe('before')
      describeStage(fork, 'again')
    }
  })

  it('has the options of its gateway by default', () => {
    const clock = manualClock('2026-01-02T03:04:05Z')
    const gateway = createApiGateway({ state, clock, auth: 'required' })
    expect(describeStage(gateway.fork(), 'x')).toBe(403)
    const fork = gateway.fork({ auth: 'off', clock: manualClock(0) })
    expect(describeStage(fork, 'x')).toBe(200)
    expect(fork.v1.stage('a1b2c3d4e5', 'prod')?.lastUpdatedDate).toBe(0)
  })

  it('continues pending changes', () => {
    const clock = manualClock(0)
    const gateway = createApiGateway({ state, clock, cacheCluster: { createMs: 1000 } })
    const body = JSON.stringify({ patchOperations: [{ op: 'replace', path: '/cacheClusterEnabled', value: 'true' }] })
    gateway.answer({ method: 'PATCH', url: `${API}/stages/prod`, headers: json, body })
    const fork = gateway.fork()
    expect(fork.v1.stage('a1b2c3d4e5', 'prod')?.cacheClusterStatus).toBe('CREATE_IN_PROGRESS')
    clock.advance(1000)
    expect(fork.v1.stage('a1b2c3d4e5', 'prod')?.cacheClusterStatus).toBe('AVAILABLE')
  })

  it('answers through all transports', async () => {
    const fork = createApiGateway({ state }).fork()
    const answer = await fork.fetch(`https://apigateway.us-east-1.amazonaws.com${API}/stages/prod`, { headers: json })
    expect(await answer.json()).toMatchObject({ stageName: 'prod' })
    expect(fork.requestHandler()).toHaveProperty('handle')
  })
})
