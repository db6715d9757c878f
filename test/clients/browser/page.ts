import {
  APIGatewayClient,
  CreateStageCommand,
  GetStageCommand,
  GetTagsCommand,
  TagResourceCommand,
  UpdateStageCommand,
} from '@aws-sdk/client-api-gateway'
import {
  ApiGatewayV2Client,
  CreateApiCommand,
  GetStageCommand as GetStageV2Command,
  UpdateStageCommand as UpdateStageV2Command,
} from '@aws-sdk/client-apigatewayv2'
import { setupWorker } from 'msw/browser'
import { createApiGateway, hangUp, retryAtOnce, tooManyRequests } from '../../../src/index.ts'
import { handlers } from '../../../src/msw.ts'

/**
 * The program in the page: a gateway behind msw's service worker, and the browser build of the SDK, which is independent of
 * both. The test calls the scenarios from outside, and checks their results.
 */
const gateway = createApiGateway({
  seed: 42,
  region: 'eu-central-1',
  state: {
    restApis: [
      {
        id: 'a1b2c3d4e5',
        name: 'shop',
        deployments: [{ id: 'dep001' }, { id: 'dep002' }],
        stages: [{ stageName: 'quiet', deploymentId: 'dep001' }],
      },
    ],
  },
})
const worker = setupWorker(...handlers(gateway))
const config = {
  region: 'eu-central-1',
  credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  retryStrategy: retryAtOnce(),
}
const v1 = new APIGatewayClient(config)
const v2 = new ApiGatewayV2Client(config)
const quiet = { restApiId: 'a1b2c3d4e5', stageName: 'quiet' }
const prod = { restApiId: 'a1b2c3d4e5', stageName: 'prod' }

const scenarios = {
  async start() {
    await worker.start({ ...gateway.listenOptions, quiet: true })
  },

  async stageOfV1() {
    const created = await v1.send(
      new CreateStageCommand({ ...prod, deploymentId: 'dep001', description: 'für später' }),
    )
    const change = { op: 'replace', path: '/deploymentId', value: 'dep002' } as const
    await v1.send(new UpdateStageCommand({ ...prod, patchOperations: [change] }))
    const { deploymentId, description, createdDate } = await v1.send(new GetStageCommand(prod))
    const resourceArn = `arn:aws:apigateway:eu-central-1::/restapis/${prod.restApiId}/stages/${prod.stageName}`
    await v1.send(new TagResourceCommand({ resourceArn, tags: { team: 'shop' } }))
    const { tags } = await v1.send(new GetTagsCommand({ resourceArn }))
    return {
      deploymentId,
      description,
      tags,
      isDate: createdDate instanceof Date,
      requestId: created.$metadata.requestId,
      journal: gateway.journal.attempts('CreateStage').map((entry) => entry.requestId),
    }
  },

  async stageOfV2() {
    const { ApiId } = await v2.send(
      new CreateApiCommand({ Name: 'pets', ProtocolType: 'HTTP', Target: 'https://example.com' }),
    )
    const stage = await v2.send(new GetStageV2Command({ ApiId, StageName: '$default' }))
    const refused = await v2
      .send(new UpdateStageV2Command({ ApiId, StageName: '$default', DefaultRouteSettings: { LoggingLevel: 'INFO' } }))
      .catch(said)
    return { autoDeploy: stage.AutoDeploy, isDate: stage.CreatedDate instanceof Date, refused }
  },

  refusalOfV1: () => v1.send(new GetStageCommand({ ...prod, stageName: 'nosuch' })).catch(said),

  async retries() {
    gateway.faults.on('GetStage').times(2).reply(tooManyRequests())
    const { $metadata } = await v1.send(new GetStageCommand(quiet))
    return $metadata.attempts
  },

  async brokenConnection() {
    gateway.faults.on('GetStage').once().reply(hangUp())
    return (await v1.send(new GetStageCommand(quiet))).$metadata.attempts
  },

  /** The same client config, handed to the client instead of intercepted. */
  async withoutWorker() {
    const direct = new APIGatewayClient({ ...config, requestHandler: gateway.requestHandler() })
    return (await direct.send(new GetStageCommand(quiet))).deploymentId
  },

  /** Hosts that no handler answers. */
  async strangers() {
    const urls = ['https://a1b2c3d4e5.execute-api.eu-central-1.amazonaws.com/prod', 'https://example.com/']
    return Promise.all(urls.map((url) => fetch(url).then(({ status }) => String(status), said)))
  },

  operations: async () => [...new Set(gateway.journal.entries.map(({ operation }) => operation))],
}

function said(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error)
}

export type Scenarios = typeof scenarios

Object.assign(globalThis, { scenarios })
