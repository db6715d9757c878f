import * as rest from '@aws-sdk/client-api-gateway'
import * as http from '@aws-sdk/client-apigatewayv2'
import { describe, expect, it } from 'vitest'
import '../../src/vitest.ts'
import { createApiGateway, type Gateway, tooManyRequests } from '../../src/index.ts'

const credentials = { accessKeyId: 'test', secretAccessKey: 'test' }
const state = {
  restApis: [
    {
      id: 'a1b2c3d4e5',
      resources: [{ path: '/' as const, id: 'root000000' }],
      stages: [{ stageName: 'prod', deploymentId: 'dep001' }],
    },
  ],
  apis: [{ apiId: 'f6g7h8i9j0', stages: [{ stageName: 'prod' }] }],
}

/** A gateway that both clients have called. */
async function called(): Promise<Gateway> {
  const gateway = createApiGateway({ state })
  const options = { region: 'us-east-1', credentials, requestHandler: gateway.requestHandler(), maxAttempts: 1 }
  const v1 = new rest.APIGatewayClient(options)
  const v2 = new http.ApiGatewayV2Client(options)
  const restApiId = 'a1b2c3d4e5'
  await v1.send(new rest.GetStageCommand({ restApiId, stageName: 'prod' }))
  await v1.send(
    new rest.PutMethodCommand({ restApiId, resourceId: 'root000000', httpMethod: 'GET', authorizationType: 'NONE' }),
  )
  await v1.send(
    new rest.PutIntegrationCommand({
      restApiId,
      resourceId: 'root000000',
      httpMethod: 'GET',
      type: 'HTTP',
      integrationHttpMethod: 'POST',
      uri: 'https://example.com',
    }),
  )
  await v2.send(
    new http.UpdateStageCommand({
      ApiId: 'f6g7h8i9j0',
      StageName: 'prod',
      StageVariables: { Color: 'blue' },
      DefaultRouteSettings: { ThrottlingBurstLimit: 5 },
    }),
  )
  return gateway
}

describe('An operation in a matcher or a look-up', () => {
  it.each([
    ['UpdateStagee', 'unknown operation "UpdateStagee". Did you mean "UpdateStage"?'],
    ['v2.UpdateStagee', 'unknown operation "v2.UpdateStagee". Did you mean "v2.UpdateStage"?'],
    ['v2.FlushStageCache', 'unknown operation "v2.FlushStageCache". Did you mean "v1.FlushStageCache"?'],
    ['v3.GetStage', 'unknown operation "v3.GetStage". Did you mean "v1.GetStage"?'],
    ['', 'unknown operation "".'],
    [7, 'an operation is given by its name or a command class, not 7.'],
    [Date, 'Date is not a command class of the AWS SDK v3.'],
    [
      class GetObjectCommand {
        schema = [9, 'com.amazonaws.s3', 'GetObject']
      },
      'GetObject of s3 is not an operation of apigateway or apigatewayv2.',
    ],
  ])('is refused when it is %s', async (operation, message) => {
    const gateway = await called()
    expect(() => gateway.journal.calls(operation as never)).toThrow(new TypeError(`journal.calls: ${message}`))
    expect(() => gateway.journal.attempts(operation as never)).toThrow(new TypeError(`journal.attempts: ${message}`))
    for (const observed of [gateway, gateway.journal, gateway.journal.calls()]) {
      const refusal = new TypeError(`toHaveReceivedOperation: ${message}`)
      expect(() => expect(observed).not.toHaveReceivedOperation(operation as never)).toThrow(refusal)
      expect(() => expect(observed).toHaveReceivedOperation(operation as never)).toThrow(refusal)
    }
  })

  it('may be of one version', async () => {
    const gateway = await called()
    expect(gateway.journal.calls('v1.GetStage')).toHaveLength(1)
    expect(gateway.journal.calls('v2.GetStage')).toHaveLength(0)
    expect(gateway.journal.attempts('v2.UpdateStage')).toHaveLength(1)
    expect(gateway).toHaveReceivedOperation('v2.UpdateStage')
    expect(gateway).not.toHaveReceivedOperation('v1.UpdateStage')
    expect(gateway.journal.calls()).toHaveReceivedOperation('v2.UpdateStage', { apiId: 'f6g7h8i9j0' })
  })

  it('may be a command class of the SDK', async () => {
    const gateway = await called()
    expect(gateway.journal.calls(rest.GetStageCommand)).toMatchObject([{ version: 'v1', operation: 'GetStage' }])
    expect(gateway.journal.calls(http.GetStageCommand)).toEqual([])
    expect(gateway).toHaveReceivedOperation(rest.GetStageCommand, { stageName: 'prod' })
    expect(gateway).not.toHaveReceivedOperation(http.GetStageCommand)
    expect(gateway).toHaveReceivedOperation(http.UpdateStageCommand, { StageVariables: { Color: 'blue' } })
  })

  it('may be a command class of an SDK without schemas', async () => {
    const gateway = await called()
    /** As commands were before schemas: they tell their names to the middleware stack. */
    const older = (clientName: string) =>
      class {
        readonly input: object
        constructor(input: object) {
          this.input = input
        }
        resolveMiddleware(stack: { resolve(handler: unknown, context: object): unknown }) {
          return stack.resolve(undefined, { clientName, commandName: 'GetStageCommand' })
        }
      }
    expect(gateway.journal.calls(older('APIGatewayClient') as never)).toHaveLength(1)
    expect(gateway.journal.calls(older('ApiGatewayV2Client') as never)).toHaveLength(0)
    expect(() => gateway.journal.calls(older('S3Client') as never)).toThrow('GetStage of S3 is not an operation')
  })

  it('is read from every command class of both clients', () => {
    const { journal } = createApiGateway()
    for (const [client, version] of [
      [rest, 'v1'],
      [http, 'v2'],
    ] as const) {
      const commands = Object.entries(client).filter(([name]) => name.endsWith('Command') && name !== '$Command')
      expect(commands.length).toBeGreaterThan(100 - 30 * (version === 'v2' ? 1 : 0))
      for (const [, command] of commands) expect(journal.calls(command as never)).toEqual([])
    }
  })
})

describe('An expected input', () => {
  it.each<[string, object]>([
    ['v2.UpdateStage', { StageName: 'prod', StageVariables: { Color: 'blue' } }],
    ['v2.UpdateStage', { stageName: 'prod', stageVariables: { Color: 'blue' } }],
    ['v2.UpdateStage', { DefaultRouteSettings: { ThrottlingBurstLimit: 5 } }],
    ['v2.UpdateStage', { DefaultRouteSettings: expect.objectContaining({ throttlingBurstLimit: 5 }) }],
    ['v1.PutIntegration', { httpMethod: 'GET', integrationHttpMethod: 'POST' }],
    ['v1.PutIntegration', { httpMethod: 'GET' }],
    ['v1.PutIntegration', { verb: 'GET', httpMethod: 'POST' }],
    ['UpdateStage', { ApiId: 'f6g7h8i9j0' }],
  ])('is compared in the names of the wire and of the SDK: %s %j', async (operation, input) => {
    expect(await called()).toHaveReceivedOperation(operation as 'v2.UpdateStage', input)
  })

  it.each<[string, object]>([
    ['v2.UpdateStage', { StageVariables: { color: 'blue' } }],
    ['v2.UpdateStage', { StageName: 'dev' }],
    ['v1.PutIntegration', { integrationHttpMethod: 'GET' }],
    ['GetStage', { restApiId: 'f6g7h8i9j0' }],
  ])('differs if a value differs: %s %j', async (operation, input) => {
    expect(await called()).not.toHaveReceivedOperation(operation as 'v2.UpdateStage', input)
  })

  it.each<[string, object, string]>([
    ['v1.UpdateStage', { stageNam: 'prod' }, 'v1.UpdateStage has no member "stageNam". Did you mean "stageName"?'],
    ['v2.UpdateStage', { restApiId: 'a' }, 'v2.UpdateStage has no member "restApiId".'],
    [
      'v1.UpdateStage',
      { patchOperations: [{ opp: 'replace' }] },
      'v1.UpdateStage.patchOperations has no member "opp". Did you mean "op"?',
    ],
    ['CreatePortal', { Name: 'x' }, 'Understudy does not model CreatePortal, so its input is not recorded.'],
  ])('is refused with a member that the operation does not have: %s %j', async (operation, input, message) => {
    const gateway = await called()
    expect(() => expect(gateway).not.toHaveReceivedOperation(operation as 'UpdateStage', input)).toThrow(
      new TypeError(`toHaveReceivedOperation: ${message}`),
    )
  })
})

describe('faults.on', () => {
  const statuses = async (set: (gateway: Gateway) => void): Promise<number[]> => {
    const gateway = createApiGateway({ state })
    set(gateway)
    const get = (url: string) => gateway.answer({ method: 'GET', url, headers: {} }).status
    return [get('/restapis/a1b2c3d4e5/stages/prod'), get('/v2/apis/f6g7h8i9j0/stages/prod'), get('/restapis')]
  }

  it('takes a command class for its operation of its version', async () => {
    expect(await statuses(({ faults }) => faults.on(rest.GetStageCommand).reply(tooManyRequests()))).toEqual([
      429, 200, 200,
    ])
    expect(await statuses(({ faults }) => faults.on(http.GetStageCommand).reply(tooManyRequests()))).toEqual([
      200, 429, 200,
    ])
    expect(
      await statuses(({ faults }) =>
        faults.on({ op: [rest.GetStageCommand, rest.GetRestApisCommand] }).reply(tooManyRequests()),
      ),
    ).toEqual([429, 200, 429])
    expect(await statuses(({ faults }) => faults.on('v2.GetStage').reply(tooManyRequests()))).toEqual([200, 429, 200])
  })

  it.each([
    [Date, 'faults.on: Date is not a command class of the AWS SDK v3.'],
    [() => true, 'faults.on: a function is not a command class of the AWS SDK v3.'],
    [rest.GetSdkCommand, 'faults.on: Understudy does not model GetSdk of v1.'],
    ['v2.FlushStageCache', 'faults.on: unknown operation "v2.FlushStageCache". Did you mean "v1.FlushStageCache"?'],
    [
      { op: rest.GetStageCommand, version: 'v2' },
      'faults.on: a rule applies to one version or to all. Add one rule for each version.',
    ],
    [
      { op: [rest.GetStageCommand, http.GetStageCommand] },
      'faults.on: a rule applies to one version or to all. Add one rule for each version.',
    ],
  ])('refuses %s', (match, message) => {
    expect(() => createApiGateway().faults.on(match as never)).toThrow(new TypeError(message))
  })
})
