import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it, onTestFinished } from 'vitest'
import { createApiGateway, type StateDocument } from '../../src/index.ts'
import { serve } from '../../src/node.ts'
import { type Ended, runInProcess } from '../in-process.ts'

const folder = mkdtempSync(join(tmpdir(), 'understudy-explain-'))
afterAll(() => rmSync(folder, { recursive: true }))

const state: StateDocument = {
  restApis: [
    {
      id: 'a1b2c3d4e5',
      deployments: [{ id: 'dep001' }, { id: 'dep002' }],
      stages: [
        {
          stageName: 'prod',
          deploymentId: 'dep001',
          variables: { color: 'blue' },
          methodSettings: { '~1pets/GET': { throttlingRateLimit: 0, throttlingBurstLimit: 0, cachingEnabled: true } },
          canarySettings: { deploymentId: 'dep002', percentTraffic: 12.5, stageVariableOverrides: { color: 'green' } },
        },
      ],
    },
  ],
} as StateDocument
const file = join(folder, 'state.json')
writeFileSync(file, JSON.stringify(state))

const TABLE = `GET /pets on a1b2c3d4e5/prod (REST)

route          none                              dataPlane.ResourceSelection
rate           0 a second   method (~1pets/GET)  dataPlane.MethodLimitZero
burst          0            method (~1pets/GET)  dataPlane.MethodLimitZero
caching        off          stage                dataPlane.CacheNeedsCluster
logs           OFF          method (~1pets/GET)  dataPlane.MethodSettings
data trace     off          method (~1pets/GET)  dataPlane.MethodSettings
metrics        off          method (~1pets/GET)  dataPlane.MethodSettings
deployment     dep001       stage                dataPlane.StageDeployment
variables      color=blue   stage                dataPlane.StageVariables
canary         12.5 %       stage                dataPlane.CanaryShare
  deployment   dep002       stage                dataPlane.StageDeployment
  variables    color=green  stage                dataPlane.CanaryVariables
  stage cache  off          stage                dataPlane.CanaryCache

note: The state has no resources of this API: the path is taken for that of a resource.
note: Both limits are 0: every call gets 429 {"message":"Too Many Requests"}.
note: The settings enable caching, but the stage has no cache cluster that is ready, so responses are not cached.
`

function explain(...args: string[]): Promise<Ended> {
  return runInProcess(['explain', ...args], { ...process.env, UNDERSTUDY_URL: '', UNDERSTUDY_TOKEN: '' })
}

describe('understudy explain --effective', () => {
  it('prints the settings of a call in a state document, each with its rule', async () => {
    const { status, stdout, stderr } = await explain('--effective', 'a1b2c3d4e5/prod', '--state', file, 'GET /pets')
    expect([status, stderr, stdout]).toEqual([0, '', TABLE])
  })

  it('queries a running server, with its token', async () => {
    const { url, close } = await serve(createApiGateway({ state }), { port: 0, token: 'let-me-in' })
    onTestFinished(close)
    const args = ['--effective', 'a1b2c3d4e5/prod', '--url', url, 'GET /pets']
    expect(await explain(...args, '--token', 'let-me-in')).toEqual({ status: 0, stdout: TABLE, stderr: '' })
    expect(await explain(...args)).toMatchObject({ status: 2, stderr: expect.stringContaining('Bearer') })
  })

  it('prints JSON', async () => {
    const { stdout } = await explain('--json', '--effective', 'a1b2c3d4e5/prod', '--state', file, 'GET /pets')
    const place = { apiId: 'a1b2c3d4e5', stageName: 'prod' }
    const found = createApiGateway({ state }).effective(place, { method: 'GET', path: '/pets' })
    expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(found)))
  })

  it.each([
    [
      ['--effective', 'a1b2c3d4e5', 'GET /'],
      '--effective must be API/STAGE, such as a1b2c3d4e5/prod, not "a1b2c3d4e5".',
    ],
    [['--effective', 'a/b'], 'explain expects one CALL, such as "GET /pets".'],
    [['--effective', 'a/b', 'GET', '/pets'], 'explain expects one CALL, such as "GET /pets".'],
    [['--effective', 'a/b', '--state', file, 'GET /pets'], `${file} has no stage a/b.`],
    [['--effective', 'a/b', '--url', 'http://127.0.0.1:1', 'GET /'], 'no server answers at http://127.0.0.1:1'],
    [['v1.StageNotFond'], 'the ledger has no entry "v1.StageNotFond". Did you mean "v1.StageNotFound"?'],
    [['--state', file, 'UpdateStage /variables/a=1'], 'explain: --state needs --effective API/STAGE.'],
    [[], 'explain expects one RULE, such as v1.StageNotFound.'],
  ])('refuses %j with a message', async (args, sentence) => {
    const { status, stdout, stderr } = await explain(...args)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain(`understudy: ${sentence}`)
  })
})

it('understudy explain shows a ledger entry by its id, or by its name if that is unique', async () => {
  const { stdout } = await explain('v1.PromotionWithoutCanary')
  expect(stdout).toMatch(
    /^v1\.PromotionWithoutCanary\n {2}kind +error\n {2}status +400\n {2}text +BadRequestException: Promotion/,
  )
  expect((await explain('PromotionWithoutCanary')).stdout).toBe(stdout)
})
