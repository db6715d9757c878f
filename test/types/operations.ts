/** Code that must compile, and code that must not. `npm run check` compiles it; it is never run. */
import { GetAccountCommand, GetStageCommand as GetRestStage, UpdateStageCommand } from '@aws-sdk/client-api-gateway'
import { GetStageCommand as GetHttpStage } from '@aws-sdk/client-apigatewayv2'
import { expect } from 'vitest'
import '../../src/adapters/vitest.ts'
import { createApiGateway, limitExceeded, tooManyRequests } from '../../src/index.ts'

const gateway = createApiGateway()
const { faults, journal } = gateway

export function lookUps(): void {
  journal.calls('UpdateStage')
  journal.calls('v2.UpdateStage')
  journal.attempts(GetRestStage)
  journal.attempts(GetHttpStage)
  journal.calls('CreatePortal') // not modelled: its 501 is an entry
  // @ts-expect-error a mistyped operation
  journal.calls('UpdateStagee')
  // @ts-expect-error v2 has no such operation
  journal.attempts('v2.FlushStageCache')
  // @ts-expect-error not a command class
  journal.attempts(Date)
}

export function matchers(): void {
  expect(gateway).toHaveReceivedOperation('UpdateStage', { stageName: 'prod', patchOperations: [{ op: 'replace' }] })
  expect(gateway).toHaveReceivedOperation('v1.UpdateStage', {
    patchOperations: [{ value: expect.stringMatching('n') }],
  })
  expect(gateway).toHaveReceivedOperation('v2.UpdateStage', { stageName: 'prod' })
  expect(gateway).toHaveReceivedOperation('v2.UpdateStage', { StageName: 'prod', StageVariables: { color: 'blue' } })
  expect(gateway).toHaveReceivedOperation(UpdateStageCommand, { restApiId: 'a', patchOperations: [{ op: 'replace' }] })
  expect(gateway).toHaveReceivedOperation(GetHttpStage, { StageName: 'prod' })
  expect(gateway).toHaveReceivedOperation(GetAccountCommand)
  // @ts-expect-error a mistyped operation
  expect(gateway).not.toHaveReceivedOperation('UpdateStagee')
  // @ts-expect-error a mistyped member
  expect(gateway).toHaveReceivedOperation('v1.UpdateStage', { stageNam: 'prod' })
  // @ts-expect-error a member of the other version
  expect(gateway).toHaveReceivedOperation('v2.UpdateStage', { restApiId: 'a' })
  // @ts-expect-error a mistyped member of a command
  expect(gateway).toHaveReceivedOperation(GetRestStage, { stage: 'prod' })
}

export function rules(): void {
  faults.on(GetRestStage).times(2).reply(tooManyRequests())
  faults.on('v1.GetStage').reply(limitExceeded())
  faults.on({ op: GetHttpStage, api: 'a' }).reply(tooManyRequests())
  faults.on({ op: [GetRestStage, UpdateStageCommand] }).reply(tooManyRequests())
  // @ts-expect-error v2 models no LimitExceededException
  faults.on('v2.GetStage').reply(limitExceeded())
  // @ts-expect-error v2 has no such operation
  faults.on('v2.FlushStageCache')
  // @ts-expect-error not a command class
  faults.on(Date)
}
