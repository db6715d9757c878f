import { expect, it } from 'vitest'
import { manualClock } from '../../src/index.ts'
import { throughTransports } from '../transports.ts'
import { API, patch, refusal, replace, STAGE, shop } from './shop.ts'

throughTransports('Stages', (open) => {
  it('are created with the defaults of AWS and two equal dates', async () => {
    const { request } = await open({ ...shop(), clock: manualClock('2026-01-02T03:04:05.678Z') })
    const created = await request('POST', `${API}/stages`, {
      stageName: 'beta',
      deploymentId: 'dep002',
      variables: { color: 'green' },
      tags: { team: 'pets' },
      tracingEnabled: true,
      documentationVersion: 'v1',
    })
    expect(created.status).toBe(201)
    expect(created.body).toEqual({
      stageName: 'beta',
      deploymentId: 'dep002',
      cacheClusterEnabled: false,
      cacheClusterStatus: 'NOT_AVAILABLE',
      methodSettings: {},
      tracingEnabled: true,
      createdDate: 1767323045,
      lastUpdatedDate: 1767323045,
      documentationVersion: 'v1',
      variables: { color: 'green' },
      tags: { team: 'pets' },
    })
    expect((await request('GET', `${API}/stages/beta`)).body).toEqual(created.body)
  })

  it('have names of letters, digits, hyphens and underscores', async () => {
    const { request } = await open(shop())
    const { status, body } = await request('POST', `${API}/stages`, {
      stageName: 'Blue-green_2',
      deploymentId: 'dep001',
    })
    expect([status, body.stageName]).toEqual([201, 'Blue-green_2'])
  })

  it('keep an empty map of variables', async () => {
    const { request } = await open(shop())
    const created = await request('POST', `${API}/stages`, {
      stageName: 'beta',
      deploymentId: 'dep002',
      variables: {},
      canarySettings: { deploymentId: 'dep001', percentTraffic: 10, stageVariableOverrides: {} },
    })
    expect(created.text).toContain('"variables":{}')
    expect(created.text).toContain('"stageVariableOverrides":{}')
    await request('PATCH', `${API}/stages/beta`, patch(replace('/tracingEnabled', 'true')))
    const { body } = await request('GET', `${API}/stages/beta`)
    expect(body).toMatchObject({ variables: {}, canarySettings: { stageVariableOverrides: {} }, tracingEnabled: true })
    await request('POST', `${API}/deployments`, { stageName: 'gamma', variables: {} })
    expect((await request('GET', `${API}/stages/gamma`)).text).toContain('"variables":{}')
  })

  it('have no variables if a change adds and removes them', async () => {
    const { request } = await open(shop())
    await request('POST', `${API}/stages`, { stageName: 'beta', deploymentId: 'dep002' })
    const remove = { op: 'remove', path: '/variables/color' }
    const { text } = await request('PATCH', `${API}/stages/beta`, patch(replace('/variables/color', 'blue'), remove))
    expect(text).not.toContain('"variables"')
  })

  it.each([
    ['a name that is taken', { stageName: 'prod' }, 409, 'ConflictException', 'Stage already exists'],
    ['an empty name', { stageName: '' }, 400, 'BadRequestException', 'Stage name must be non-empty'],
    [
      'a long name',
      { stageName: 'x'.repeat(129) },
      400,
      'BadRequestException',
      'Stage name must be at most 128 characters long',
    ],
    [
      'a documentation version that is not there',
      { documentationVersion: 'v9' },
      400,
      'BadRequestException',
      'Invalid Documentation version specified',
    ],
    [
      'a variable whose name holds more than word characters',
      { variables: { 'a-b': 'x' } },
      400,
      'BadRequestException',
      'Invalid stage variable name: a-b.  Please use names with only word characters.',
    ],
    [
      'a variable with a bad value',
      { variables: { a: '{x}' } },
      400,
      'BadRequestException',
      "Invalid stage variable value of key a.  Please use values with alphanumeric characters and the symbols ' ', -', '.', '_', ':', '/', '?', '&', '=', and ','.",
    ],
    [
      'more than all traffic for the canary',
      { canarySettings: { percentTraffic: 100.1 } },
      400,
      'BadRequestException',
      'Invalid canary percent traffic specified: 100.1',
    ],
    [
      'a tag of AWS',
      { tags: { 'AWS:x': 'y' } },
      400,
      'BadRequestException',
      "Invalid tag key. Tag keys cannot start with 'aws:' (case insensitive)",
    ],
    [
      'more than 50 tags',
      { tags: Object.fromEntries(Array.from({ length: 51 }, (_, i) => [`t${i}`, ''])) },
      429,
      'LimitExceededException',
      'Maximum number of Tags for this Resource has been reached.  Please contact AWS if you need additional Tags.',
    ],
    [
      'more than 100 variables',
      { variables: Object.fromEntries(Array.from({ length: 101 }, (_, i) => [`v${i}`, 'x'])) },
      429,
      'LimitExceededException',
      'Maximum number of Stage Variables for this Stage has been reached.  Please contact AWS if you need additional Stage Variables.',
    ],
  ])('are not created with %s', async (_, members, ...wanted) => {
    const { gateway, request } = await open(shop())
    const before = gateway.snapshot()
    const answer = await request('POST', `${API}/stages`, { stageName: 'beta', deploymentId: 'dep001', ...members })
    expect(refusal(answer)).toEqual(wanted)
    expect(gateway.snapshot()).toEqual(before)
  })

  it('are limited by the quota', async () => {
    const { request } = await open({ ...shop(), quotas: { stagesPerApi: 2 } })
    const create = (stageName: string) => request('POST', `${API}/stages`, { stageName, deploymentId: 'dep001' })
    expect((await create('beta')).status).toBe(201)
    const full = await create('gamma')
    expect(full.status).toBe(429)
    expect(full.body).toMatchObject({ retryAfterSeconds: null })
    const deployed = await request('POST', `${API}/deployments`, { stageName: 'gamma' })
    expect(deployed.headers.get('x-amzn-errortype')).toBe('LimitExceededException')
  })

  it('ignore members that CreateStage does not have', async () => {
    const { gateway, request } = await open(shop())
    const answer = await request('POST', `${API}/stages`, {
      stageName: 'beta',
      deploymentId: 'dep001',
      webAclArn: 'arn:x',
      methodSettings: { '*/*': {} },
      canarySettings: { percentTraffic: 5, nonsense: 1 },
    })
    expect(answer.body).toMatchObject({ methodSettings: {}, canarySettings: { deploymentId: 'dep001' } })
    expect(answer.body).not.toHaveProperty('webAclArn')
    expect(answer.body.canarySettings).not.toHaveProperty('nonsense')
    gateway.restore(gateway.snapshot())
  })

  it.each(['deploymentId', 'deployment_id'])('are listed by deployment with %s', async (name) => {
    const { request } = await open(shop())
    await request('POST', `${API}/stages`, { stageName: 'beta', deploymentId: 'dep002' })
    expect((await request('GET', `${API}/stages`)).body.item).toHaveLength(2)
    const { body } = await request('GET', `${API}/stages?${name}=dep002`)
    expect(body).toEqual({ item: [expect.objectContaining({ stageName: 'beta' })] })
  })

  it('do not delete their deployment', async () => {
    const { request } = await open(shop())
    expect((await request('DELETE', `${API}/deployments/dep001`)).status).toBe(400)
    expect((await request('DELETE', STAGE)).status).toBe(202)
    expect((await request('GET', STAGE)).status).toBe(404)
    expect((await request('DELETE', `${API}/deployments/dep001`)).status).toBe(202)
  })

  it('cannot be deleted while a custom domain is mapped to them, and neither can their API', async () => {
    const mapping = { domainName: 'api.example.com', restApiId: 'a1b2c3d4e5', stage: 'prod' }
    const { request } = await open(shop({}, { basePathMappings: [mapping] }))
    expect((await request('DELETE', STAGE)).body.message).toBe(
      'Deleting stage prod failed. Please remove all base path mappings related to the stage in your domains: api.example.com',
    )
    expect((await request('DELETE', API)).body.message).toBe(
      'Deleting RestApi a1b2c3d4e5 failed. Please remove all base path mappings related to the RestApi in your domains: api.example.com',
    )
  })

  it('are returned to a test as copies, in the form of GetStage', async () => {
    const { gateway, request } = await open(shop())
    await request('PATCH', STAGE, patch(replace('/description', 'x')))
    const stage = gateway.v1.stage('a1b2c3d4e5', 'prod')
    expect(stage).toEqual((await request('GET', STAGE)).body)
    Object.assign(stage ?? {}, { description: 'y' })
    expect(gateway.v1.stage('a1b2c3d4e5', 'prod')).toHaveProperty('description', 'x')
    expect(gateway.v1.stage('a1b2c3d4e5', 'nosuch')).toBeUndefined()
  })
})
