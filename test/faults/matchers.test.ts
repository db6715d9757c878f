import { GetStageCommand, UpdateStageCommand } from '@aws-sdk/client-api-gateway'
import { expect, it } from 'vitest'
import { createApiGateway, manualClock, tooManyRequests } from '../../src/index.ts'
import { matchers } from '../../src/vitest.ts'
import { API, state } from './clients.ts'

expect.extend(matchers)

function opened() {
  const clock = manualClock(0)
  const gateway = createApiGateway({ state, clock })
  const attempt = (call: string, body?: object) =>
    gateway.answer({
      method: body ? 'PATCH' : 'GET',
      url: `/restapis/${API}/stages/prod`,
      headers: { 'amz-sdk-invocation-id': call },
      body: body && JSON.stringify(body),
    })
  return { gateway, clock, attempt }
}

it('toHaveReceivedOperation compares a part of the input, at any depth', () => {
  const { gateway, attempt } = opened()
  attempt('a', { patchOperations: [{ op: 'replace', path: '/description', value: 'new' }] })
  expect(gateway).toHaveReceivedOperation('UpdateStage')
  expect(gateway.journal).toHaveReceivedOperation('UpdateStage', { stageName: 'prod' })
  expect(gateway).toHaveReceivedOperation('UpdateStage', { patchOperations: [{ value: expect.stringMatching('n') }] })
  expect(gateway).not.toHaveReceivedOperation('UpdateStage', { stageName: 'dev' })
  expect(gateway).not.toHaveReceivedOperation('DeleteStage')
  expect(() => expect(gateway).toHaveReceivedOperation('DeleteStage')).toThrow(
    'expected DeleteStage to be received; there was UpdateStage',
  )
  expect(() => expect(gateway).toHaveReceivedOperation('UpdateStage', { stageName: 'dev' })).toThrow(
    'it was received with other input',
  )
  expect(() => expect(gateway).not.toHaveReceivedOperation('UpdateStage')).toThrow('not to be received, but it was')
})

it('toHaveReceivedOperationTimes counts calls, of which each may have several attempts', () => {
  const { gateway, attempt } = opened()
  for (const call of ['a', 'b', 'b']) attempt(call)
  attempt('c', { patchOperations: [{ op: 'replace', path: '/description', value: 'new' }] })
  expect(gateway).toHaveReceivedOperationTimes('GetStage', 2)
  expect(gateway).toHaveReceivedOperationTimes(GetStageCommand, 2, { restApiId: API })
  expect(gateway).toHaveReceivedOperationTimes('GetStage', 0, { stageName: 'dev' })
  expect(gateway).toHaveReceivedOperationTimes('v2.GetStage', 0)
  expect(gateway).not.toHaveReceivedOperationTimes('UpdateStage', 2)
  expect(() => expect(gateway).toHaveReceivedOperationTimes('GetStage', 3)).toThrow(
    'expected GetStage to be received 3 times; it was received 2 times, and there was GetStage, UpdateStage',
  )
  expect(() => expect(gateway).not.toHaveReceivedOperationTimes('UpdateStage', 1)).toThrow(
    'expected UpdateStage not to be received once; it was received once',
  )
  expect(() => expect(gateway).toHaveReceivedOperationTimes('GetStage', 1.5)).toThrow(
    'toHaveReceivedOperationTimes: expected a whole number from 0, not 1.5.',
  )
})

it('toHaveReceivedNthOperation and toHaveReceivedLastOperation compare one of all calls', () => {
  const { gateway, attempt } = opened()
  attempt('a')
  attempt('b', { patchOperations: [{ op: 'replace', path: '/description', value: 'new' }] })
  expect(gateway).toHaveReceivedNthOperation(1, 'GetStage')
  expect(gateway).toHaveReceivedNthOperation(2, UpdateStageCommand, { patchOperations: [{ value: 'new' }] })
  expect(gateway).not.toHaveReceivedNthOperation(1, 'UpdateStage')
  expect(gateway).not.toHaveReceivedNthOperation(3, 'UpdateStage')
  expect(gateway.journal.calls('GetStage')).toHaveReceivedLastOperation('GetStage', { stageName: 'prod' })
  expect(gateway).toHaveReceivedLastOperation('UpdateStage')
  expect(gateway).not.toHaveReceivedLastOperation('UpdateStage', { stageName: 'dev' })
  expect(() => expect(gateway).toHaveReceivedLastOperation('GetStage')).toThrow(
    'expected the last call to be GetStage; it was UpdateStage',
  )
  expect(() => expect(gateway).toHaveReceivedNthOperation(3, 'GetStage')).toThrow(
    'expected call 3 to be GetStage; there was GetStage, UpdateStage',
  )
  expect(() => expect(gateway).toHaveReceivedLastOperation('UpdateStage', { stageName: 'dev' })).toThrow(
    'expected the last call to be UpdateStage with this input; it was UpdateStage',
  )
  expect(() => expect(createApiGateway()).toHaveReceivedLastOperation('GetStage')).toThrow('there was no call')
  expect(() => expect(gateway).toHaveReceivedNthOperation(0, 'GetStage')).toThrow('a whole number from 1, not 0')
})

it('toHaveReceivedOperation counts calls that a fault refused', () => {
  const { gateway, attempt } = opened()
  gateway.faults.on('UpdateStage').reply(tooManyRequests())
  attempt('a', { patchOperations: [{ op: 'remove', path: '/canarySettings' }] })
  expect(gateway).toHaveReceivedOperation('UpdateStage', { patchOperations: [{ op: 'remove' }] })
})

it('toHaveRetried counts the attempts after the first', () => {
  const { gateway, attempt } = opened()
  for (const call of ['a', 'b', 'b', 'b']) attempt(call)
  expect(gateway).toHaveRetried()
  expect(gateway).toHaveRetried(2)
  expect(gateway.journal.calls()[0]).not.toHaveRetried()
  expect(gateway.journal.calls('GetStage')).not.toHaveRetried(1)
  expect(() => expect(gateway).toHaveRetried(5)).toThrow(
    'expected a call to be retried 5 times; retries: GetStage 0, GetStage 2',
  )
  expect(() => expect({} as never).toHaveRetried()).toThrow('This matcher needs a gateway')
})

it('toRespectRetryAfter reports which client waited how long', async () => {
  const { gateway, clock, attempt } = opened()
  gateway.faults
    .on('GetStage')
    .times(2)
    .reply(tooManyRequests({ retryAfter: 2 }))
  attempt('a')
  expect(() => expect(gateway).toRespectRetryAfter()).toThrow('so there is no delay to check')
  expect(() => expect(gateway).not.toRespectRetryAfter()).toThrow('so there is no delay to check')
  await clock.advance(2000)
  attempt('a')
  expect(gateway).toRespectRetryAfter()
  await clock.advance(1999)
  attempt('a')
  expect(gateway).not.toRespectRetryAfter()
  expect(() => expect(gateway).toRespectRetryAfter()).toThrow(
    'expected GetStage to wait 2000 ms after attempt 2; it waited 1999 ms',
  )
})
