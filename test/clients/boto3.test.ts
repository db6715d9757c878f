import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { environment, python, run, useServer } from './tools.ts'

/** The output of a script after its assertions have passed. */
type Facts = Readonly<Record<'created' | 'read' | 'listed' | 'updated' | 'tags' | 'refusals', unknown>>

const server = useServer()

describe.skipIf(python.absence)(`boto3${python.absence}`, () => {
  let v1: Facts
  let v2: Facts

  const factsOf = async (script: string): Promise<Facts> => {
    const path = fileURLToPath(new URL(script, import.meta.url))
    const { exitCode, stdout, stderr } = await run(python.command, [path], environment(server.url))
    if (exitCode !== 0) throw new Error(`${script}:\n${stderr}`)
    return JSON.parse(stdout)
  }
  beforeAll(async () => {
    ;[v1, v2] = await Promise.all([factsOf('stages_v1.py'), factsOf('stages_v2.py')])
  })

  it('creates a REST stage and finds it as it was created', () => {
    expect(v1.created).toMatchObject({
      stageName: 'prod',
      description: 'the first one',
      cacheClusterEnabled: false,
      cacheClusterStatus: 'NOT_AVAILABLE',
      methodSettings: {},
      variables: { color: 'blue' },
      tracingEnabled: false,
      tags: { team: 'pets' },
    })
    expect(v1.read).toEqual(v1.created)
    expect(v1.listed).toEqual([v1.created])
  })

  it('creates an HTTP stage and finds it as it was created', () => {
    expect(v2.created).toMatchObject({
      StageName: '$default',
      Description: 'the first one',
      DefaultRouteSettings: { DetailedMetricsEnabled: false },
      RouteSettings: {},
      StageVariables: { color: 'blue' },
      Tags: { team: 'pets' },
    })
    expect(v2.created).not.toHaveProperty('AutoDeploy')
    expect(v2.read).toEqual(v2.created)
    expect(v2.listed).toEqual([v2.created])
  })

  it('updates a REST stage by patch operations', () => {
    expect(v1.updated).toMatchObject({ description: 'the second one', variables: { size: 'small' } })
    expect(v1.updated).toHaveProperty(['methodSettings', '*/*'], {
      metricsEnabled: false,
      dataTraceEnabled: false,
      throttlingBurstLimit: 5000,
      throttlingRateLimit: 12.5,
      cachingEnabled: false,
      cacheTtlInSeconds: 300,
      cacheDataEncrypted: false,
      requireAuthorizationForCacheControl: true,
      unauthorizedCacheControlHeaderStrategy: 'SUCCEED_WITH_RESPONSE_HEADER',
    })
  })

  it('updates an HTTP stage by a partial document', () => {
    expect(v2.updated).toMatchObject({
      Description: 'the second one',
      StageVariables: { size: 'small' },
      DefaultRouteSettings: { DetailedMetricsEnabled: false, ThrottlingRateLimit: 12.5, ThrottlingBurstLimit: 5 },
    })
  })

  it('tags stages of both versions by their ARNs', () => {
    expect(v1.tags).toEqual({ env: 'production' })
    expect(v2.tags).toEqual({ env: 'production' })
  })

  it('raises the exceptions of the v1 client, and a ClientError for a type that the model does not have', () => {
    expect(v1.refusals).toEqual([
      { exception: 'ConflictException', status: 409, message: 'Stage already exists' },
      { exception: 'BadRequestException', status: 400, message: 'Deployment id does not exist' },
      {
        exception: 'BadRequestException',
        status: 400,
        message: 'Active stages pointing to this deployment must be moved or deleted',
      },
      {
        exception: 'ClientError',
        status: 400,
        message:
          "1 validation error detected: Value 'wrong' at 'updateStageInput.patchOperations.1.member.op' failed to satisfy constraint: Member must satisfy enum value set: [add, remove, move, test, replace, copy]",
      },
      { exception: 'NotFoundException', status: 404, message: 'Invalid stage identifier specified' },
    ])
  })

  it('raises the exceptions of the v2 client', () => {
    expect(v2.refusals).toEqual([
      { exception: 'ConflictException', status: 409, message: 'Stage already exists' },
      {
        exception: 'BadRequestException',
        status: 400,
        message: 'Execution logs are not supported on protocolType HTTP',
      },
      {
        exception: 'NotFoundException',
        status: 404,
        message: 'Unable to find Route by key GET /cats within the provided RouteSettings',
      },
      { exception: 'NotFoundException', status: 404, message: 'Invalid stage identifier specified' },
    ])
  })
})
