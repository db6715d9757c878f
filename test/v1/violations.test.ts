import { expect, it } from 'vitest'
import { throughTransports } from '../transports.ts'
import { API, patch, refusal, STAGE, shop } from './shop.ts'

const OPS = '[add, remove, move, test, replace, copy]'
const create = { stageName: 'beta', deploymentId: 'dep001' }

throughTransports('What the front of the service says', (open) => {
  it.each([
    ['a boolean for a text', { description: true }, 'class java.lang.Boolean can not be converted to an String'],
    [
      'a number for a text',
      { deploymentId: 1 },
      'class com.amazon.coral.value.json.numbers.TruncatingBigNumber can not be converted to an String',
    ],
    ['a text for a boolean', { tracingEnabled: 'true' }, 'class java.lang.String can not be converted to an Boolean'],
    [
      'a text for a number',
      { canarySettings: { percentTraffic: '5' } },
      'class java.lang.String can not be converted to an Double',
    ],
    ['a map for a text', { description: {} }, 'Start of structure or map found where not expected.'],
    ['a list for a map', { variables: [] }, 'Start of list found where not expected'],
    ['a text for a map', { variables: 'a=b' }, 'Unexpected field type'],
  ])('of %s is that it cannot be read', async (_, members, message) => {
    const { request } = await open(shop())
    const answer = await request('POST', `${API}/stages`, { ...create, ...members })
    expect(refusal(answer)).toEqual([400, 'SerializationException', message])
  })

  it('of a text for a list is that it is no collection', async () => {
    const { request } = await open(shop())
    expect(refusal(await request('PATCH', STAGE, { patchOperations: 'x' }))).toEqual([
      400,
      'SerializationException',
      'Unrecognized collection type class java.lang.String',
    ])
  })

  it('of an unreadable member comes before all else', async () => {
    const { request } = await open(shop())
    const answer = await request('POST', '/restapis/nosuch/stages', { stageName: '$', description: 1 })
    expect(answer.headers.get('x-amzn-errortype')).toBe('SerializationException')
  })

  it('of unknown ops counts from 1, and comes before the stage is looked up', async () => {
    const { request } = await open(shop())
    const answer = await request('PATCH', `${API}/stages/nosuch`, patch({ op: 'bad' }, { op: 'add' }, { op: 'worse' }))
    expect(refusal(answer)).toEqual([
      400,
      'ValidationException',
      `2 validation errors detected: Value 'bad' at 'updateStageInput.patchOperations.1.member.op' failed to satisfy constraint: Member must satisfy enum value set: ${OPS}; Value 'worse' at 'updateStageInput.patchOperations.3.member.op' failed to satisfy constraint: Member must satisfy enum value set: ${OPS}`,
    ])
  })

  it('of an entry of a list prints the list', async () => {
    const { request } = await open()
    const types = ['EDGE', 'FAR', 'WIDE']
    const answer = await request('POST', '/restapis', { name: 'n', endpointConfiguration: { types } })
    expect(refusal(answer)).toEqual([
      400,
      'ValidationException',
      "1 validation error detected: Value '[EDGE, FAR, WIDE]' at 'createRestApiInput.endpointConfiguration.types' failed to satisfy constraint: Member must satisfy constraint: [Member must satisfy enum value set: [PRIVATE, EDGE, REGIONAL]]",
    ])
  })

  it('of members that are null is what it says of absent ones', async () => {
    const { request } = await open(shop())
    const answer = await request('POST', `${API}/stages`, { ...create, deploymentId: null })
    expect(refusal(answer)).toEqual([
      400,
      'ValidationException',
      "1 validation error detected: Value null at 'createStageInput.deploymentId' failed to satisfy constraint: Member must not be null",
    ])
  })
})
