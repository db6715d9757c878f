import { describe, expect, it } from 'vitest'
import { readSpec } from '../scripts/generate/spec.ts'
import { accessDenied } from '../src/index.ts'
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

it('The evidence of the front end names the operations of its recordings', () => {
  const recorded = Object.entries(readSpec('spec/front.yaml').errors).filter(([, { evidence }]) => evidence.recorded)
  expect(recorded.map(([name, { seen }]) => [name, seen])).toEqual([['AccessDenied', ['GetAccount']]])
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

  it('is recorded for a denied GetAccount, and reported for other operations that are denied', async () => {
    const { gateway, request } = await open({ state })
    gateway.faults.on(/./).reply(accessDenied())
    await request('GET', '/account')
    expect(gateway.journal.last).toMatchObject({ rule: 'front.AccessDenied', evidence: { kind: 'recorded' } })
    for (const [method, path] of [
      ['PATCH', '/account'],
      ['GET', '/restapis/a1b2c3d4e5/stages'],
      ['GET', '/v2/apis/f6g7h8i9j0/stages'],
    ] as const) {
      await request(method, path, method === 'PATCH' ? {} : undefined)
      expect(gateway.journal.last).toMatchObject({ rule: 'front.AccessDenied', evidence: { kind: 'reported' } })
    }
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
