import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createApiGateway, type Gateway } from '../../src/index.ts'
import { type FollowUp, type Interaction, type Pact, type Verification, verify } from '../../src/pact.ts'

const EXAMPLE = 'examples/pact-consumer/pacts/release-bot-apigateway-v1.json'
const path = '/restapis/a1b2c3d4e5/stages/prod'
const stage = { restApiId: 'a1b2c3d4e5', stageName: 'prod', deploymentId: 'dep001' }

/** A provider that answers as if a change were done, and does not do it. */
function forgetful(): Gateway {
  const gateway = createApiGateway()
  return {
    ...gateway,
    answer: (request) => (request.method === 'PATCH' ? gateway.fork() : gateway).answer(request),
  }
}

const pactOf = (afterwards: unknown, change: Partial<Interaction> = {}): Pact => ({
  consumer: { name: 'release-bot' },
  provider: { name: 'apigateway-v1' },
  metadata: { pactSpecification: { version: '4.0' } },
  interactions: [
    {
      type: 'Synchronous/HTTP',
      description: 'UpdateStage: a description',
      pending: false,
      providerStates: [{ name: 'a REST API has a stage', params: stage }],
      request: {
        method: 'PATCH',
        path,
        headers: { Accept: ['application/json'] },
        body: {
          content: { patchOperations: [{ op: 'replace', path: '/description', value: 'new' }] },
          contentType: 'application/json',
          encoded: false,
        },
      },
      response: { status: 200 },
      comments: { understudy: { afterwards } },
      ...change,
    },
  ],
})

function verified(pact: Pact, against = 'server', createGateway = createApiGateway): Promise<Verification> {
  const file = join(mkdtempSync(join(tmpdir(), 'understudy-afterwards-')), 'pact.json')
  writeFileSync(file, JSON.stringify(pact))
  return verify({ pacts: file, against, createGateway })
}

const reads = (response: object, request: object = {}): object[] => [
  { request: { method: 'GET', path, headers: { Accept: ['application/json'] }, ...request }, response },
]

describe('afterwards', () => {
  it('is in the pact of the release bot, written by the kit and by the recorder', () => {
    const { interactions } = JSON.parse(readFileSync(EXAMPLE, 'utf8')) as Pact
    const updates = interactions.filter(
      ({ request, response }) => request.method === 'PATCH' && response.status === 200,
    )
    expect(updates).toHaveLength(2)
    for (const { comments } of updates) {
      const ours = comments?.understudy as { afterwards: FollowUp[] } | undefined
      expect(ours?.afterwards.map(({ response }) => response.body?.content)).toEqual([{ deploymentId: 'dep002' }])
    }
  })

  it.each(['server', 'msw'])(
    'fails the release bot for a provider whose UpdateStage has no effect: %s',
    async (against) => {
      const { verdict, outcomes } = await verify({ pacts: EXAMPLE, against, createGateway: forgetful })
      expect(verdict).toBe('broken')
      expect(outcomes.filter(({ verdict: one }) => one === 'broken').map(({ differences }) => differences)).toEqual([
        [`afterwards, GET ${path}: body $.deploymentId is "dep001", expected "dep002".`],
        [`afterwards, GET ${path}: body $.deploymentId is "dep001", expected "dep002".`],
      ])
    },
  )

  it('is kept if it is true', async () => {
    const body = { content: { description: 'new', deploymentId: 'dep001' } }
    expect(await verified(pactOf(reads({ status: 200, body, without: ['$.canarySettings'] })))).toMatchObject({
      verdict: 'kept',
    })
  })

  it.each([
    ['another status', { status: 404 }, 'the status is 200, expected 404'],
    [
      'a member that is there',
      { status: 200, without: ['$.description'] },
      'body $.description is there, expected no such',
    ],
    [
      'a member that is not there',
      { status: 200, body: { content: { variables: {} } } },
      'body $.variables is missing',
    ],
    ['a list of another length', { status: 200, body: { content: { tags: [] } } }, 'body $.tags is missing'],
  ])('is broken by %s', async (_, response, sentence) => {
    const { verdict, outcomes } = await verified(pactOf(reads(response)))
    expect(verdict).toBe('broken')
    expect(outcomes[0]?.differences.join()).toContain(sentence)
  })

  it('fills in values of the first answer, and reports missing ones', async () => {
    const followed = (blank: string) =>
      reads({ status: 200 }, { path: `/restapis/a1b2c3d4e5/stages/\${answer ${blank}}` })
    expect(await verified(pactOf(followed('$.stageName')))).toMatchObject({ verdict: 'kept' })
    const { outcomes } = await verified(pactOf(followed('$.name')))
    expect(outcomes[0]?.differences.join()).toContain('the answer has no $.name')
  })

  it.each([
    ['not a list', {}, 'comments.understudy.afterwards must be a list'],
    ['no request', [{ response: { status: 200 } }], 'afterwards[0] has no request or response'],
    ['a change', reads({ status: 200 }, { method: 'DELETE' }), 'afterwards[0].request.method must be GET'],
    ['a relative path', reads({ status: 200 }, { path: 'stages' }), 'afterwards[0].request.path is missing'],
    ['no status', reads({}), 'afterwards[0].response.status is missing'],
    ['an unknown operation', reads({ status: 200 }, { path: '/stages' }), 'is not an operation of the service'],
    ['a control endpoint', reads({ status: 200 }, { path: '/_understudy/state' }), 'leads to the control endpoints'],
  ])('is refused if its form is invalid: %s', async (_, afterwards, sentence) => {
    const { verdict, problems, outcomes } = await verified(pactOf(afterwards))
    expect(verdict).not.toBe('kept')
    expect([...problems, ...outcomes.flatMap(({ differences }) => differences)].join()).toContain(sentence)
  })
})
