import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createApiGateway, manualClock, type RuleDocument } from '../../src/index.ts'
import { runs } from '../runs.ts'
import { API, state } from './clients.ts'

/** Values of every type, right ones and odd ones, for members of rules. */
const odd = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    false,
    0,
    1,
    -1,
    0.5,
    2 ** 31,
    1e300,
    Number.MAX_SAFE_INTEGER,
    '',
    'x',
    ' ',
    '*',
    [],
    {},
  ),
  fc.constantFrom<unknown>('GetStage', 'v1.GetStage', 'v3.GetStage', 'Get*', '/^Get/', '/(\\w*)*q/', '/(/', '/(?=a)/', [
    'GetStage',
  ]),
  fc.constantFrom<unknown>('tooManyRequests', 'connectionReset', 'hang', 'pass', ['pass'], ['hang', 'pass'], 'nosuch'),
  fc.constantFrom<unknown>(
    { when: 'x' },
    { op: 'GetStage' },
    { op: ['GetStage'], stage: 'prod' },
    { op: null },
    { version: 'v1' },
  ),
  fc.constantFrom<unknown>(
    { fault: 'raw', status: 200 },
    { fault: 'raw', status: 204, body: 'x' },
    { fault: 'truncatedBody', bytes: 1 },
  ),
  fc.constantFrom<unknown>(
    { uniform: [0, 5] },
    { logNormal: { median: 5, sigma: 1 } },
    { rate: 1 },
    { rate: 0, burst: 0, by: 'stage' },
  ),
  fc.constantFrom<unknown>([0, 1000], ['2026-01-01', '2027-01-01'], [{}, []], { statusCode: 503, code: 'X' }),
  fc.jsonValue({ maxDepth: 2 }),
)
const MEMBERS = [
  'name',
  'on',
  'times',
  'always',
  'after',
  'between',
  'probability',
  'seed',
  'perCall',
  'reply',
  'sequence',
  'delay',
  'throttle',
]
const FOREIGN = ['service', 'region', 'operation', 'probability', 'error']
const fault = fc.dictionary(
  fc.constantFrom(
    'fault',
    'afterCommit',
    'status',
    'headers',
    'body',
    'bytes',
    'message',
    'retryAfter',
    'retryAfterMs',
    'members',
  ),
  odd,
  { maxKeys: 4 },
)
/** A right rule with one member that may be anything. */
const nearlyRight = fc
  .tuple(
    fc.constantFrom<RuleDocument>(
      { on: 'GetStage', reply: 'tooManyRequests' },
      { on: '*', delay: 5 },
      { on: 'Get*', throttle: { rate: 1 } },
      { sequence: ['pass', 'connectionReset'] },
      { reply: { fault: 'raw', status: 500 } },
    ),
    fc.constantFrom(...MEMBERS),
    fc.oneof(odd, fault),
  )
  .map(([right, member, value]) => ({ ...right, [member]: value }))
const rule = fc.oneof(
  { arbitrary: nearlyRight, weight: 5 },
  fc.dictionary(fc.constantFrom(...MEMBERS), fc.oneof(odd, fault), { maxKeys: 4 }),
  fc.record({ on: odd, delay: odd }),
  fc.record({ on: odd, reply: fc.oneof(odd, fault) }),
  fc.record({ reply: fc.oneof(odd, fault), times: odd }),
  fc.record({ throttle: odd, on: odd }),
  fc.dictionary(fc.constantFrom(...FOREIGN), odd, { maxKeys: 4 }),
  odd,
)

it('a rule in JSON is refused with a TypeError, or causes no internal error', () => {
  let accepted = 0
  fc.assert(
    fc.property(rule, (document) => {
      const gateway = createApiGateway({ state, clock: manualClock('2026-06-01T00:00:00Z') })
      try {
        gateway.faults.add(document as RuleDocument)
      } catch (error) {
        expect(error).toBeInstanceOf(TypeError)
        expect((error as Error).message).toMatch(/^fault(s\[\d+\])?: ./)
        return
      }
      accepted++
      const headers = { accept: 'application/json', 'amz-sdk-invocation-id': 'a' }
      for (const [method, url, body] of [
        ['GET', `/restapis/${API}/stages/prod`, undefined],
        ['GET', '/v2/apis', undefined],
        ['POST', '/restapis', '{"name":"x"}'],
        ['POST', '/restapis', '['],
      ] as const) {
        const answer = gateway.answer({ method, url, headers, body })
        expect(answer.headers['x-amzn-errortype']).not.toBe('UnderstudyFailure')
      }
      JSON.stringify([gateway.faults.rules, gateway.journal.entries])
    }),
    { numRuns: runs(1000, 4000), seed: 20260102 },
  )
  expect(accepted).toBeGreaterThan(20)
})
