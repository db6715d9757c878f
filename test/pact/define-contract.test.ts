import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  absent,
  answer,
  collectPacts,
  defineContract,
  fromAnswer,
  type Pact,
  part,
  refusal,
  request,
  state,
} from '../../src/pact.ts'

const stage = { restApiId: 'a1b2c3d4e5', stageName: 'prod' }
const aStage = state('a REST API has a stage', stage)
const getStage = {
  given: [aStage],
  request: request.v1.getStage(stage),
  answer: answer.v1.getStage({ stageName: 'prod' }),
}

type Tests = Map<string, () => Promise<void>>

/** Runs contracts as a test runner would, and gives the pact that is collected. */
async function collected(
  api: 'v1' | 'v2',
  define: (contract: ReturnType<typeof defineContract>) => void,
): Promise<Pact> {
  const folder = mkdtempSync(join(tmpdir(), 'understudy-contract-'))
  const end = collectPacts({ to: folder })
  const tests: Tests = new Map()
  define(defineContract({ consumer: 'bot', api }, (name, run) => tests.set(name, run)))
  for (const run of tests.values()) await run()
  end()
  return JSON.parse(readFileSync(join(folder, `bot-apigateway-${api}.json`), 'utf8')) as Pact
}

describe('defineContract', () => {
  it('adds one test for each interaction, which fails with its consumer', async () => {
    const end = collectPacts({ to: mkdtempSync(join(tmpdir(), 'understudy-contract-')) })
    const tests: Tests = new Map()
    const contract = defineContract({ consumer: 'bot', api: 'v1' }, (name, run) => tests.set(name, run))
    contract('GetStage: a stage', getStage, () => undefined)
    expect([...tests.keys()]).toEqual(['GetStage: a stage'])
    await expect(tests.get('GetStage: a stage')?.()).rejects.toThrow(
      'The following request was expected but not received',
    )
    end()
  })

  it('refuses a duplicate description with the same states', () => {
    const contract = defineContract({ consumer: 'bot', api: 'v1' }, () => undefined)
    contract('GetStage: a stage', getStage, () => undefined)
    expect(() => contract('GetStage: a stage', getStage, () => undefined)).toThrow('duplicate interaction')
    contract('GetStage: a stage', { ...getStage, given: [] }, () => undefined)
  })

  it('derives the request after the interaction from the interaction', async () => {
    const { interactions } = await collected('v1', (contract) =>
      contract(
        'DeleteStage: a stage',
        {
          given: [aStage],
          request: request.v1.deleteStage(stage),
          answer: answer.v1.deleteStage(),
          afterwards: [
            answer.v1.getStages({ item: [] }),
            [request.v1.getStage(stage), refusal.v1('StageNotFound')],
            answer.v1.getStage({ canarySettings: absent } as never),
          ],
        },
        (url) =>
          fetch(`${url}/restapis/a1b2c3d4e5/stages/prod`, {
            method: 'DELETE',
            headers: { accept: 'application/json' },
          }),
      ),
    )
    expect(interactions[0]?.comments?.understudy).toMatchObject({
      afterwards: [
        {
          request: { method: 'GET', path: '/restapis/a1b2c3d4e5/stages' },
          response: { body: { content: { item: [] } } },
        },
        { response: { status: 404, body: { content: { message: 'Invalid stage identifier specified' } } } },
        { request: { path: '/restapis/a1b2c3d4e5/stages/prod' }, response: { without: ['$.canarySettings'] } },
      ],
    })
  })

  it('requests the next page of a list with the token of the first answer', async () => {
    const { interactions } = await collected('v2', (contract) =>
      contract(
        'GetStages: page by page',
        {
          request: request.v2.getStages({ apiId: 'f6g7h8i9j0', maxResults: '1' }),
          answer: answer.v2.getStages({ items: [{ stageName: 'dev' }], nextToken: 'more' }),
          afterwards: [answer.v2.getStages({ items: [{ stageName: 'prod' }] })],
        },
        (url) => fetch(`${url}/v2/apis/f6g7h8i9j0/stages?maxResults=1`),
      ),
    )
    expect(interactions[0]?.comments?.understudy).toMatchObject({
      afterwards: [{ request: { query: { maxResults: ['1'], nextToken: [fromAnswer('$.nextToken')] } } }],
    })
  })
})

describe('collectPacts', () => {
  it.each([
    [false, false],
    [true, true],
  ])('removes the pact of a consumer that no test wrote, unless keepOthers is set: %s', async (keepOthers, stays) => {
    const folder = mkdtempSync(join(tmpdir(), 'understudy-contract-'))
    const old = join(folder, 'old-bot-apigateway-v1.json')
    const other = join(folder, 'bot-billing.json')
    for (const file of [old, other]) writeFileSync(file, '{}')
    collectPacts({ to: folder, keepOthers })()
    expect(existsSync(old)).toBe(true) // a run that wrote nothing removes nothing
    const end = collectPacts({ to: folder, keepOthers })
    const { dir, consumer, provider } = part({ consumer: 'bot', api: 'v1' })
    const pact: Pact = { consumer: { name: consumer }, provider: { name: provider }, interactions: [] }
    writeFileSync(join(dir, 'part.json'), JSON.stringify(pact))
    end()
    expect([existsSync(old), existsSync(other)]).toEqual([stays, true])
  })
})
