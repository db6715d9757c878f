import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createApiGateway, type Gateway, type ManualClock, manualClock, type StateDocument } from '../../src/index.ts'
import { runs } from '../runs.ts'
import { operations, requests } from './any-requests.ts'

const STAGE = '/restapis/a1b2c3d4e5/stages/prod'
const RUNS = { numRuns: runs(80, 400) }

const state: StateDocument = {
  restApis: [
    {
      id: 'a1b2c3d4e5',
      name: 'shop',
      deployments: [{ id: 'dep001' }, { id: 'dep002' }],
      documentationVersions: ['v1'],
      resources: [{ id: 'res001', path: '/', resourceMethods: { GET: { methodIntegration: { type: 'MOCK' } } } }],
      stages: [{ stageName: 'prod', deploymentId: 'dep001', variables: { color: 'blue' } }],
    },
  ],
  clientCertificates: [{ clientCertificateId: 'cert01' }],
}

function open(): { gateway: Gateway; clock: ManualClock } {
  const clock = manualClock('2026-01-02T03:04:05Z')
  return { gateway: createApiGateway({ clock, state }), clock }
}

function send(gateway: Gateway, method: string, url: string, body?: unknown): { status: number; text: string } {
  const text = body === undefined ? undefined : JSON.stringify(body)
  const answer = gateway.answer({ method, url, headers: { accept: 'application/json' }, body: text })
  return { status: answer.status, text: answer.body }
}

const update = (gateway: Gateway, patchOperations: unknown): { status: number; text: string } =>
  send(gateway, 'PATCH', STAGE, { patchOperations })

describe('UpdateStage', () => {
  it('does not change the stage by a byte if it refuses', () => {
    fc.assert(
      fc.property(operations, operations, (first, second) => {
        const { gateway, clock } = open()
        for (const one of first) update(gateway, [one])
        const before = send(gateway, 'GET', STAGE)
        clock.advance(5000)
        const { status } = update(gateway, second)
        fc.pre(status !== 200)
        expect(status).toBe(400)
        expect(send(gateway, 'GET', STAGE)).toEqual(before)
      }),
      RUNS,
    )
  })

  it('has the same result for all operations at once and one by one', () => {
    fc.assert(
      fc.property(operations, (list) => {
        const atOnce = open().gateway
        const oneByOne = open().gateway
        const isTaken = update(atOnce, list).status === 200
        expect(list.every((one) => update(oneByOne, [one]).status === 200)).toBe(isTaken)
        if (isTaken) expect(stageOf(atOnce)).toEqual(stageOf(oneByOne))
      }),
      RUNS,
    )
  })

  it('changes lastUpdatedDate whenever it succeeds, and never createdDate', () => {
    fc.assert(
      fc.property(operations, (list) => {
        const { gateway, clock } = open()
        const before = JSON.parse(send(gateway, 'GET', STAGE).text)
        clock.advance(5000)
        const { status, text } = update(gateway, list)
        fc.pre(status === 200)
        const { createdDate, lastUpdatedDate } = JSON.parse(text)
        expect({ createdDate, lastUpdatedDate }).toEqual({
          createdDate: before.createdDate,
          lastUpdatedDate: before.lastUpdatedDate + 5,
        })
      }),
      RUNS,
    )
  })
})

describe('Any requests', () => {
  it('are answered, and never with a server error', () => {
    fc.assert(
      fc.property(requests, (list) => {
        const { gateway } = open()
        for (const [{ method, url }, sent, accept] of list) {
          const { status, body: answered } = gateway.answer({ method, url, headers: { accept }, body: sent })
          expect([200, 201, 202, 204, 400, 403, 404, 409, 413, 429, 501]).toContain(status)
          if (answered !== '') expect(() => JSON.parse(answered)).not.toThrow()
        }
      }),
      RUNS,
    )
  })

  it('leave a state whose snapshot loads unchanged', () => {
    fc.assert(
      fc.property(requests, (list) => {
        const { gateway } = open()
        for (const [{ method, url }, sent] of list) gateway.answer({ method, url, headers: {}, body: sent })
        const snapshot = gateway.snapshot()
        gateway.restore(snapshot)
        expect(gateway.snapshot()).toEqual(snapshot)
        const other = createApiGateway()
        other.load(JSON.parse(JSON.stringify(snapshot)))
        expect(other.snapshot()).toEqual(snapshot)
      }),
      RUNS,
    )
  })
})

/** The stage when nothing is going on any more, without the date of its last change. */
function stageOf(gateway: Gateway): object {
  const { lastUpdatedDate: _, ...stage } = JSON.parse(send(gateway, 'GET', STAGE).text)
  return stage
}
