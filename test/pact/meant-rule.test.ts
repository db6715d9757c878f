import { describe, expect, it } from 'vitest'
import { createApiGateway, manualClock } from '../../src/index.ts'
import { type Pact, recordPacts, type Verification, verifySources } from '../../src/pact.ts'

const asked = (method: string, url: string, body?: object) => ({
  method,
  url,
  headers: { accept: 'application/json', ...(body && { 'content-type': 'application/json' }) },
  ...(body && { body: JSON.stringify(body) }),
})

/** The recording of one request of a consumer. */
function recorded(...request: Parameters<typeof asked>): Pact {
  const clock = manualClock(1_700_000_000_000)
  const gateway = createApiGateway({ state: { restApis: [{ id: 'a1b2c3d4e5', name: 'shop' }] }, clock })
  const recording = recordPacts(gateway, { consumer: 'bot' })
  gateway.answer(asked(...request))
  const [pact] = recording.pacts()
  if (!pact) throw new Error('nothing was recorded')
  return pact
}

const meaning = (pact: Pact, rule: unknown): Pact => ({
  ...pact,
  interactions: pact.interactions.map((one) => ({ ...one, comments: { understudy: { rule } } })),
})

const judged = (pact: Pact): Promise<Verification> =>
  verifySources([{ name: 'bot.json', text: JSON.stringify(pact), named: true }], {})

const wrongType = recorded('PATCH', '/restapis/a1b2c3d4e5', {
  patchOperations: [{ op: 'replace', path: '/endpointConfiguration/types/EDGE', value: 'NOSUCH' }],
})
const noStage = recorded('GET', '/restapis/a1b2c3d4e5/stages/nosuch')

describe('the intended rule of an interaction', () => {
  it('is recorded with refusals only', () => {
    expect(noStage.interactions[0]?.comments).toEqual({ understudy: { rule: 'v1.StageNotFound' } })
    expect(recorded('GET', '/restapis/a1b2c3d4e5').interactions[0]).not.toHaveProperty('comments')
  })

  it('must be the rule that refuses', async () => {
    for (const pact of [wrongType, noStage]) {
      const { outcomes } = await judged(pact)
      expect(outcomes).toMatchObject([{ verdict: 'kept', differences: [] }])
    }
  })

  it('is not another rule with the same text', async () => {
    const [rule, other] = ['v1.EndpointTypeInvalid', 'v1.DomainWithoutEndpoint']
    expect(wrongType.interactions[0]?.comments).toEqual({ understudy: { rule } })
    const { outcomes } = await judged(meaning(wrongType, other))
    expect(outcomes).toMatchObject([{ verdict: 'broken' }])
    expect(outcomes[0]?.differences).toEqual([
      `refused by ${rule} ("Invalid EndpointTypes specified. Valid options are REGIONAL,EDGE,PRIVATE"), and the interaction means ${other} ("Invalid EndpointTypes specified. Valid options are REGIONAL,EDGE,PRIVATE").`,
    ])
  })

  it('is reported with the rule that refused, even if the texts differ', async () => {
    const [one] = noStage.interactions
    if (!one) throw new Error('nothing was recorded')
    const request = { ...one.request, path: '/restapis/nosuch/stages/prod' }
    const { outcomes } = await judged({ ...noStage, interactions: [{ ...one, request, providerStates: [] }] })
    expect(outcomes).toMatchObject([{ verdict: 'broken' }])
    expect(outcomes[0]?.differences.join('\n')).toContain(
      'refused by v1.ApiNotFound ("Invalid API identifier specified 123456789012:nosuch"), and the interaction means v1.StageNotFound ("Invalid stage identifier specified").',
    )
  })

  it.each([
    ['v1.StageNotFoundd', 'which is not a rule of v1 with 404. Did you mean "v1.StageNotFound"?'],
    ['v1.DeploymentNotFound', 'and response.body.message is a text of v1.StageNotFound.'],
    [5, 'must be the name of a rule, such as "v1.StageNotFound".'],
  ])('is a rule with this text: not %s', async (rule, sentence) => {
    const { problems } = await judged(meaning(noStage, rule))
    expect(problems.join('\n')).toContain(sentence)
  })
})
