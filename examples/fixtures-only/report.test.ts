import type { APIGatewayClient } from '@aws-sdk/client-api-gateway'
import { error, page, stage } from 'apigateway-understudy/factories'
import { describe, expect, test } from 'vitest'
import { getStage } from './fixtures/v1/get-stage.ts'
import { getStages } from './fixtures/v1/get-stages.ts'
import { report, reportOne } from './report.ts'

/** A client that gives one answer: no server, no interception, no credentials. */
function answering(answer: unknown): Pick<APIGatewayClient, 'send'> {
  return { send: async () => answer } as unknown as Pick<APIGatewayClient, 'send'>
}

function failing(thrown: unknown): Pick<APIGatewayClient, 'send'> {
  return { send: () => Promise.reject(thrown) } as unknown as Pick<APIGatewayClient, 'send'>
}

describe('with fixture files', () => {
  const [list] = getStages.calls
  const [one] = getStage.calls

  test('reports what is worth a look', async () => {
    expect(await report(answering(list.output), list.input.restApiId ?? '')).toEqual([
      expect.stringMatching(/^prod since 2024-\d\d-\d\d: canary at 10 %, cache of 0\.5 GB$/),
    ])
    expect(await reportOne(answering(one.output), 'a1b2c3d4e5', 'prod')).toContain('canary at 10 %')
  })

  test('says in the words of the service that a stage is not there', async () => {
    const gone = getStage.refusals.find(({ rule }) => rule === 'v1.StageNotFound')
    if (!gone) throw new Error('the fixtures have no v1.StageNotFound')
    const { message } = gone.answer.body as { message: string }
    const thrown = Object.assign(new Error(message), { name: gone.answer.headers['x-amzn-errortype'] })
    expect(await reportOne(failing(thrown), 'a1b2c3d4e5', 'nosuch')).toBe('nosuch: Invalid stage identifier specified')
  })
})

describe('with factories, where a test is about something special', () => {
  test('reports every stage of a long list', async () => {
    expect(await report(answering(page.v1.count(12).sdk().build()), 'a1b2c3d4e5')).toHaveLength(12)
  })

  test('asks for an access log', async () => {
    const built = stage.v1.sdk().build({ stageName: 'prod', createdDate: new Date('2024-02-29') })
    expect(await reportOne(answering(built), 'a1b2c3d4e5', 'prod')).toBe('prod since 2024-02-29: no access log')
  })

  test('passes on every other error', async () => {
    const refused = error.v1.ofType('ConflictException').sdk().build()
    await expect(reportOne(failing(refused), 'a1b2c3d4e5', 'prod')).rejects.toBe(refused)
  })
})
