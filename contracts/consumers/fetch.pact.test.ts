import { describe, expect, it } from 'vitest'
import { answer, like, type Parties, refusal, request, state } from '../../src/pact.ts'
import { type Conversation, converse } from './conversation.ts'

const restApiId = 'a1b2c3d4e5'
const apiId = 'f6g7h8i9j0'
const created = 1700000000

/** A consumer that speaks HTTP itself: it signs nothing, encodes no more than it must, and reads what it needs. */
const told = (
  api: Parties['api'],
  description: string,
  conversation: Omit<Conversation<Response>, 'ask'>,
  path: string,
  init: RequestInit = {},
): Promise<Response> =>
  converse({ consumer: 'plain-fetch', api }, description, {
    ...conversation,
    ask: (url) => fetch(url + path, { ...init, headers: { accept: 'application/json', ...init.headers } }),
  })

const json = (body: object): RequestInit => ({
  body: JSON.stringify(body),
  headers: { 'content-type': 'application/json' },
})

describe('a plain fetch, REST API stages', () => {
  it('reads a stage', async () => {
    const response = await told(
      'v1',
      'GetStage: its name and dates',
      {
        given: [state('a REST API has a stage', { restApiId, stageName: 'prod' })],
        request: request.v1.getStage({ restApiId, stageName: 'prod' }),
        answer: answer.v1.getStage({ stageName: 'prod', createdDate: created, lastUpdatedDate: created }),
      },
      `/restapis/${restApiId}/stages/prod`,
    )
    expect(await response.json()).toMatchObject({ stageName: 'prod', createdDate: created })
  })

  it('changes a stage', async () => {
    const patchOperations = [{ op: 'replace' as const, path: '/variables/color', value: 'green' }]
    const response = await told(
      'v1',
      'UpdateStage: a variable',
      {
        given: [state('a REST API has a stage', { restApiId, stageName: 'prod', variables: { color: 'blue' } })],
        request: request.v1.updateStage({ restApiId, stageName: 'prod', patchOperations }),
        answer: answer.v1.updateStage({ variables: { color: 'green' } }),
      },
      `/restapis/${restApiId}/stages/prod`,
      { method: 'PATCH', ...json({ patchOperations }) },
    )
    expect(await response.json()).toMatchObject({ variables: { color: 'green' } })
  })

  it('is told that there is no such stage', async () => {
    const response = await told(
      'v1',
      'GetStage: the stage is unknown',
      {
        given: [state('a REST API exists', { restApiId })],
        request: request.v1.getStage({ restApiId, stageName: 'prod' }),
        answer: refusal.v1('StageNotFound'),
      },
      `/restapis/${restApiId}/stages/prod`,
    )
    expect([response.status, response.headers.get('x-amzn-errortype')]).toEqual([404, 'NotFoundException'])
  })

  it('is told that a value is wrong', async () => {
    const patchOperations = [{ op: 'replace' as const, path: '/*/*/throttling/burstLimit', value: 'many' }]
    const response = await told(
      'v1',
      'UpdateStage: the value is no number',
      {
        given: [state('a REST API has a stage', { restApiId, stageName: 'prod' })],
        request: request.v1.updateStage({ restApiId, stageName: 'prod', patchOperations }),
        answer: refusal.v1('PatchValueInvalid', { path: '/*/*/throttling/burstLimit', value: 'many' }),
      },
      `/restapis/${restApiId}/stages/prod`,
      { method: 'PATCH', ...json({ patchOperations }) },
    )
    expect(response.status).toBe(400)
  })

  it('is throttled', async () => {
    const response = await told(
      'v1',
      'GetStages: too often',
      {
        given: [state('a REST API exists', { restApiId }), state('requests are throttled', { count: 1 })],
        request: request.v1.getStages({ restApiId }),
        answer: refusal.v1('TooManyRequests'),
      },
      `/restapis/${restApiId}/stages`,
    )
    expect(response.status).toBe(429)
  })
})

describe('a plain fetch, HTTP API stages', () => {
  const aStage = state('an HTTP API has a stage', { apiId, stageName: '$default', autoDeploy: true })

  it('reads $default without encoding it', async () => {
    const response = await told(
      'v2',
      'GetStage: $default as it is written',
      {
        given: [aStage],
        request: ['GET', `/v2/apis/${apiId}/stages/$default`, () => {}],
        answer: [200, (builder) => builder.jsonBody(like.v2.stage({ stageName: '$default', autoDeploy: true }))],
      },
      `/v2/apis/${apiId}/stages/$default`,
    )
    expect(await response.json()).toMatchObject({ stageName: '$default', autoDeploy: true })
  })

  it('lists the stages', async () => {
    const response = await told(
      'v2',
      'GetStages: each of them',
      {
        given: [aStage],
        request: request.v2.getStages({ apiId }),
        answer: answer.v2.getStages({ items: [{ stageName: '$default', createdDate: '2023-11-14T22:13:20Z' }] }),
      },
      `/v2/apis/${apiId}/stages`,
    )
    expect(await response.json()).toMatchObject({ items: [{ stageName: '$default' }] })
  })

  it('deletes a stage', async () => {
    const response = await told(
      'v2',
      'DeleteStage: a stage',
      {
        given: [aStage],
        request: request.v2.deleteStage({ apiId, stageName: '$default' }),
        answer: answer.v2.deleteStage(),
      },
      `/v2/apis/${apiId}/stages/%24default`,
      { method: 'DELETE' },
    )
    expect(response.status).toBe(204)
  })

  it('is throttled', async () => {
    const response = await told(
      'v2',
      'GetStage: too often',
      {
        given: [aStage, state('requests are throttled', { count: 1 })],
        request: request.v2.getStage({ apiId, stageName: '$default' }),
        answer: refusal.v2('TooManyRequests'),
      },
      `/v2/apis/${apiId}/stages/%24default`,
    )
    expect(response.status).toBe(429)
  })
})
