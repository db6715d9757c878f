import { describe, expect, it } from 'vitest'
import { readSpec } from '../scripts/generate/spec.ts'
import { throughTransports } from './transports.ts'

describe.each(['v1', 'v2'])('The evidence of %s', (version) => {
  const spec = readSpec(`spec/${version}`)

  it('names the recorded operations if several raise an error', () => {
    const unnamed = Object.entries(spec.errors).filter(([name, { evidence, seen }]) => {
      const raising = spec.operations.filter(({ errors }) => errors.includes(name))
      return evidence.recorded !== undefined && raising.length > 1 && !seen
    })
    expect(unnamed.map(([name]) => name)).toEqual([])
  })
})

throughTransports('The evidence of an answer', (open) => {
  const state = {
    restApis: [{ id: 'a1b2c3d4e5' }],
    apis: [{ apiId: 'f6g7h8i9j0' }],
  }

  it.each([
    ['/restapis/a1b2c3d4e5/stages/none', 'v1.StageNotFound'],
    ['/v2/apis/f6g7h8i9j0/stages/none', 'v2.StageNotFound'],
  ])('%s is recorded for GetStage and assumed for the other operations', async (path, rule) => {
    const { gateway, request } = await open({ state })
    await request('GET', path)
    expect(gateway.journal.last).toMatchObject({ rule, status: 404, evidence: { kind: 'recorded' } })
    await request('PATCH', path, {})
    expect(gateway.journal.last).toMatchObject({ rule, status: 404, evidence: { kind: 'assumed' } })
    await request('DELETE', path)
    expect(gateway.journal.last).toMatchObject({ rule, status: 404, evidence: { kind: 'assumed' } })
  })

  it('is in the ledger with its operations', async () => {
    const { gateway } = await open()
    expect(gateway.rules.find(({ id }) => id === 'v2.StageNotFound')).toMatchObject({
      evidence: { kind: 'recorded' },
      seen: ['GetStage'],
      elsewhere: { kind: 'assumed' },
    })
  })
})
