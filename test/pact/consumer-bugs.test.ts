import { APIGatewayClient, CreateStageCommand } from '@aws-sdk/client-api-gateway'
import { describe, expect, it } from 'vitest'
import { contentOf } from '../../src/contracts/verifier/content.ts'
import { verifySources } from '../../src/contracts/verifier/verify.ts'
import { afterCommit, connectionReset, createApiGateway } from '../../src/index.ts'
import { answer, type Pact, recordPacts, request, state } from '../../src/pact.ts'

const restApiId = 'a1b2c3d4e5'
const stage = { restApiId, stageName: 'prod' }

/** The expectations of a consumer, as the pact that its test writes. */
function believed(
  description: string,
  given: readonly ReturnType<typeof state>[],
  [method, path, build]: ReturnType<typeof request.v1.getStage>,
  [status, respond]: ReturnType<typeof answer.v1.deleteStage>,
): Pact {
  const asked: Record<string, unknown> = { method, path }
  build({
    headers: (headers) => Object.assign(asked, { headers }),
    query: (query) => Object.assign(asked, { query }),
    jsonBody: (content) => Object.assign(asked, { body: { content, contentType: 'application/json', encoded: false } }),
  })
  const answered: Record<string, unknown> = { status }
  respond({
    headers: () => undefined,
    jsonBody: (body) => {
      const { content, rules } = contentOf(body as object)
      Object.assign(answered, {
        body: { content, contentType: 'application/json', encoded: false },
        ...(Object.keys(rules).length > 0 && { matchingRules: { body: rules } }),
      })
    },
  })
  return {
    consumer: { name: 'release-bot' },
    provider: { name: 'apigateway-v1' },
    metadata: { pactSpecification: { version: '4.0' } },
    interactions: [
      {
        type: 'Synchronous/HTTP',
        description,
        pending: false,
        providerStates: given.map(([name, params]) => ({ name, params })),
        request: asked,
        response: answered,
      },
    ],
  }
}

const told = async (pact: Pact) => {
  const { verdict, outcomes } = await verifySources(
    [{ name: 'pact.json', text: JSON.stringify(pact), named: true }],
    {},
  )
  return { verdict, rule: outcomes[0]?.exchange?.rule, status: outcomes[0]?.exchange?.response.status }
}

describe('the contract detects a bug of its consumer', () => {
  it('reads a stage before it is created', async () => {
    const anApi = state('a REST API has a deployment', { restApiId, deploymentId: 'dep001' })
    const pact = believed(
      'GetStage: the stage that is about to be made',
      [anApi],
      request.v1.getStage(stage),
      answer.v1.getStage({ stageName: 'prod', deploymentId: 'dep001' }),
    )
    expect(await told(pact)).toMatchObject({
      verdict: 'broken',
      status: 404,
      rule: expect.stringContaining('v1.StageNotFound'),
    })
  })

  it('treats 409 as success', async () => {
    const aStage = state('a REST API has a stage', { ...stage, deploymentId: 'dep001' })
    const pact = believed(
      'CreateStage: a stage that may be there',
      [aStage],
      request.v1.createStage({ ...stage, deploymentId: 'dep001' }),
      answer.v1.createStage({ stageName: 'prod', deploymentId: 'dep001' }),
    )
    expect(await told(pact)).toMatchObject({
      verdict: 'broken',
      status: 409,
      rule: expect.stringContaining('v1.StageExists'),
    })
  })

  it('ignores a lost answer', async () => {
    const gateway = createApiGateway({ state: { restApis: [{ id: restApiId, deployments: [{ id: 'dep001' }] }] } })
    const client = new APIGatewayClient({
      region: 'us-east-1',
      maxAttempts: 1,
      credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
      requestHandler: gateway.requestHandler(),
    })
    const recording = recordPacts(gateway, { consumer: 'release-bot' })
    gateway.faults.add({ on: 'CreateStage', times: 1, reply: afterCommit(connectionReset()) })
    await client.send(new CreateStageCommand({ ...stage, deploymentId: 'dep001' })).catch(() => undefined)
    expect(() => recording.pacts()).toThrow('a contract cannot contain a failed answer')
  })
})
