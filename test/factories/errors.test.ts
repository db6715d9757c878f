import { APIGatewayClient, GetStageCommand as GetRestStage, NotFoundException } from '@aws-sdk/client-api-gateway'
import { ApiGatewayV2Client, GetStageCommand, NotFoundException as NotFoundHttp } from '@aws-sdk/client-apigatewayv2'
import { describe, expect, it } from 'vitest'
import { createFactories, type RefusalFixture, type UnbrokenFixture } from '../../src/factories.ts'
import { createApiGateway } from '../../src/index.ts'
import { fixtureFiles } from '../../src/sample-data/fixtures.ts'

const { error } = createFactories({ seed: 42 })
const files = fixtureFiles({ seed: 1, count: 1, formats: ['json'], only: ['refusals'] })
const refusals: (RefusalFixture | UnbrokenFixture)[] = JSON.parse(files.get('refusals.json') ?? '')
const refused = refusals.filter((one) => 'answer' in one && !one.rule.startsWith('front.')) as RefusalFixture[]

describe('built errors', () => {
  it.each(refused.map(({ rule, answer }) => [rule, answer] as const))(
    '%s is answered as by the gateway',
    (rule, answer) => {
      const [version, name = ''] = rule.split('.')
      const { message } = answer.body as { message: string }
      const factory =
        version === 'v1' ? error.v1.named(name as 'StageNotFound') : error.v2.named(name as 'StageNotFound')
      const built = factory.answer().build({ message })
      expect(JSON.parse(built.body)).toEqual(answer.body)
      expect(built.status).toBe(answer.status)
      expect(built.headers).toEqual({
        ...answer.headers,
        'x-amzn-requestid': expect.stringMatching(/^[0-9a-f-]{36}$/),
        'x-amz-apigw-id': expect.stringMatching(/^[\w-]{15}=$/),
        ...(version === 'v2' && { 'x-amzn-trace-id': expect.stringMatching(/^Root=1-[0-9a-f]{8}-[0-9a-f]{24}$/) }),
      })
    },
  )

  it('are what the SDK throws, including `instanceof`', async () => {
    const gateway = createApiGateway()
    const options = {
      region: 'us-east-1',
      credentials: { accessKeyId: 'key', secretAccessKey: 'secret' },
      requestHandler: gateway.requestHandler(),
      maxAttempts: 1,
    }
    const thrown = async (call: Promise<unknown>): Promise<unknown> =>
      call.then(
        () => undefined,
        (error) => error,
      )
    const rest = await thrown(new APIGatewayClient(options).send(new GetRestStage({ restApiId: 'x', stageName: 'y' })))
    const http = await thrown(new ApiGatewayV2Client(options).send(new GetStageCommand({ ApiId: 'x', StageName: 'y' })))
    const filled = { accountId: '123456789012', apiId: 'x' }
    expect(told(error.v1.named('ApiNotFound', filled).sdk().build())).toEqual(told(rest))
    expect(told(error.v2.named('ApiNotFound', filled).sdk().build())).toEqual(told(http))
    expect(error.v1.named('ApiNotFound').sdk().build()).toBeInstanceOf(NotFoundException)
    expect(error.v2.named('ApiNotFound').sdk().build()).toBeInstanceOf(NotFoundHttp)
    expect(error.v1.named('StageExists').sdk().build()).not.toBeInstanceOf(NotFoundException)
  })
})

/** The members of an error, without its request id. */
function told(thrown: unknown): object {
  const { name, message, $fault, $metadata } = thrown as InstanceType<typeof NotFoundException>
  return { name, message, $fault, $metadata: { ...$metadata, requestId: typeof $metadata.requestId } }
}
