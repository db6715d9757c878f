import { expect, it } from 'vitest'
import { throughTransports } from '../transports.ts'
import { API, patch, refusal, STAGE, shop } from './shop.ts'

const OPS = '[add, remove, move, test, replace, copy]'
const create = { stageName: 'beta', deploymentId: 'dep001' }

throughTransports('The front end of the service', (open) => {
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
  ])('refuses %s as unreadable', async (_, members, message) => {
    const { request } = await open(shop())
    const answer = await request('POST', `${API}/stages`, { ...create, ...members })
    expect(refusal(answer)).toEqual([400, 'SerializationException', message])
  })

  it('reports a string in place of a list as not a collection', async () => {
    const { request } = await open(shop())
    expect(refusal(await request('PATCH', STAGE, { patchOperations: 'x' }))).toEqual([
      400,
      'SerializationException',
      'Unrecognized collection type class java.lang.String',
    ])
  })

  it('reports an unreadable member before all other problems', async () => {
    const { request } = await open(shop())
    const answer = await request('POST', '/restapis/nosuch/stages', { stageName: '$', description: 1 })
    expect(answer.headers.get('x-amzn-errortype')).toBe('SerializationException')
  })

  it('counts unknown ops from 1, and reports them before an unknown stage', async () => {
    const { request } = await open(shop())
    const answer = await request('PATCH', `${API}/stages/nosuch`, patch({ op: 'bad' }, { op: 'add' }, { op: 'worse' }))
    expect(refusal(answer)).toEqual([
      400,
      'ValidationException',
      `2 validation errors detected: Value 'bad' at 'updateStageInput.patchOperations.1.member.op' failed to satisfy constraint: Member must satisfy enum value set: ${OPS}; Value 'worse' at 'updateStageInput.patchOperations.3.member.op' failed to satisfy constraint: Member must satisfy enum value set: ${OPS}`,
    ])
  })

  it('prints the whole list for an invalid entry', async () => {
    const { request } = await open()
    const types = ['EDGE', 'FAR', 'WIDE']
    const answer = await request('POST', '/restapis', { name: 'n', endpointConfiguration: { types } })
    expect(refusal(answer)).toEqual([
      400,
      'ValidationException',
      "1 validation error detected: Value '[EDGE, FAR, WIDE]' at 'createRestApiInput.endpointConfiguration.types' failed to satisfy constraint: Member must satisfy constraint: [Member must satisfy enum value set: [PRIVATE, EDGE, REGIONAL]]",
    ])
  })

  it('treats members that are null as absent', async () => {
    const { request } = await open(shop())
    const answer = await request('POST', `${API}/stages`, { ...create, deploymentId: null })
    expect(refusal(answer)).toEqual([
      400,
      'ValidationException',
      "1 validation error detected: Value null at 'createStageInput.deploymentId' failed to satisfy constraint: Member must not be null",
    ])
  })
})
