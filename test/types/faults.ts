/** Code that must compile, and code that must not. `npm run check` compiles it; it is never run. */
import { APIGatewayClient } from '@aws-sdk/client-api-gateway'
import { ApiGatewayV2Client } from '@aws-sdk/client-apigatewayv2'
import {
  accessDenied,
  afterCommit,
  conflict,
  connectionReset,
  createApiGateway,
  expiredToken,
  hang,
  internalError,
  limitExceeded,
  raw,
  retryAtOnce,
  serviceUnavailable,
  tooManyRequests,
  truncatedBody,
} from '../../src/index.ts'

const { faults } = createApiGateway()

export function offered(): void {
  // an operation of both versions offers what either models
  faults.on('UpdateStage').times(2).reply(tooManyRequests())
  faults.on('UpdateStage').reply(limitExceeded('Enough.'))
  faults.on('GetStage').sequence(connectionReset(), serviceUnavailable(), 'pass')
  faults.on({ op: ['GetApis', 'GetRestApis'] }).reply(serviceUnavailable())
  faults.on(/^Get/).reply(afterCommit(limitExceeded()))
  // what the front of the service and the connection do is offered everywhere
  faults.on('GetApis').sequence(internalError(), accessDenied(), expiredToken(), hang(), truncatedBody(3), conflict())
  faults.on('GetApis').reply(raw({ status: 418 }))
  faults.on({ version: 'v1', op: 'FlushStageCache', api: 'x', stage: 'y' }).reply(limitExceeded())
  faults.on('CreateDeployment').throttle({ rate: 1 / 5, burst: 1, error: tooManyRequests() })

  // @ts-expect-error a mistyped operation
  faults.on('UpdatStage')
  // @ts-expect-error v2 has no such operation
  faults.on({ version: 'v2', op: 'FlushStageCache' })
  // @ts-expect-error unknown version
  faults.on({ version: 'v3' })
  // @ts-expect-error unknown place
  faults.on({ op: 'GetStage', stge: 'prod' })
  // @ts-expect-error v2 models no LimitExceededException
  faults.on('GetApis').reply(limitExceeded())
  // @ts-expect-error v2 models no ServiceUnavailableException
  faults.on({ version: 'v2', op: 'UpdateStage' }).reply(serviceUnavailable())
  // @ts-expect-error neither when the answer comes after the work
  faults.on({ op: 'CreateApi' }).reply(afterCommit(limitExceeded()))
  // @ts-expect-error nor in a sequence
  faults.on({ op: ['GetApis', 'CreateApi'] }).sequence('pass', limitExceeded())
  // @ts-expect-error nor as the error of a throttle
  faults.on('GetApis').throttle({ rate: 1, error: serviceUnavailable() })
  // @ts-expect-error limitType belongs to too many requests
  limitExceeded({ limitType: 'x' })
}

export function quotas(): void {
  createApiGateway({ quotas: 'aws' })
  createApiGateway({ quotas: { stagesPerApi: 3 } })
  createApiGateway({ quotas: { requests: { total: { rate: 1, burst: 2 }, CreateApi: { rate: 1, burst: 1 } } } })
  // @ts-expect-error a mistyped operation
  createApiGateway({ quotas: { requests: { CreatApi: { rate: 1, burst: 1 } } } })
}

export function clients(): unknown[] {
  const requestHandler = createApiGateway().requestHandler({ requestTimeout: 1000 })
  return [
    new APIGatewayClient({ requestHandler, retryStrategy: retryAtOnce() }),
    new ApiGatewayV2Client({ requestHandler, retryStrategy: retryAtOnce({ maxAttempts: 5 }) }),
  ]
}
