import { systemClock } from '../../src/core/clock.ts'
import type { StateDocument } from '../../src/index.ts'
import { createApiGateway, type Gateway, type ManualClock, manualClock } from '../../src/index.ts'
import { Comparison, type ComparisonOptions } from '../../src/truth/diff/comparison.ts'
import type { LogLine } from '../../src/truth/diff/run-log.ts'
import { OwnSide } from '../../src/truth/diff/side.ts'
import { probeSetting } from '../../src/truth/probes/setting.ts'
import { type Plan, realise } from '../../src/truth/realise.ts'
import type { Call, Reply, WireRequest } from '../../src/truth/types.ts'

/** Where the other side of these tests is. */
export const PLACE = { account: '999988887777', region: 'eu-west-1' } as const

/** Another side: Understudy with another seed, account and region, whose answers a test may edit by their rule. */
export interface OtherSide {
  readonly gateway: Gateway
  readonly clock: ManualClock
  request(request: WireRequest, as: Pick<Call, 'version' | 'operation'>): Promise<Reply>
}

/** The change of an answer by a test. */
export type Edit = (reply: Reply, rule: string, request: WireRequest) => Reply

export function otherSide(edit: Edit = (reply) => reply): OtherSide {
  const clock = manualClock('2026-01-01T00:00:00Z')
  const gateway = createApiGateway({ seed: 9, ...PLACE, clock })
  return {
    gateway,
    clock,
    request: async (request) => {
      const { method, path, headers = {}, body } = request
      const sent = { accept: 'application/json', ...headers }
      const {
        status,
        headers: own,
        body: text,
      } = gateway.answer({ method, url: path, headers: sent, ...(body !== undefined && { body }) })
      const reply = { status, headers: own, text, body: parsed(text) }
      const edited = edit(reply, gateway.journal.last?.rule || `success of ${gateway.journal.last?.operation}`, request)
      return edited === reply
        ? reply
        : { ...edited, text: edited.body === undefined ? '' : JSON.stringify(edited.body) }
    },
  }
}

const plans = new Map<string, Plan>()

/** The calls that make a state; the same state is worked out once. */
function realised(state: StateDocument): Plan {
  const key = JSON.stringify(state)
  const plan = plans.get(key) ?? realise(state)
  plans.set(key, plan)
  return plan
}

/** A comparison with another side, and the lines of its log. */
export function comparisonWith(
  other: Pick<OtherSide, 'request'> & Partial<OtherSide>,
  options: Partial<ComparisonOptions> = {},
): { comparison: Comparison; log: LogLine[] } {
  const log: LogLine[] = []
  const comparison = new Comparison({
    ours: new OwnSide(1),
    client: other,
    place: PLACE,
    prefix: 'understudy-diff-test-',
    state: probeSetting().sampleState.state,
    realise: realised,
    log: { write: (line) => log.push(line) },
    clock: other.clock ? { now: other.clock.now, sleep: other.clock.advance } : systemClock,
    ...options,
  })
  return { comparison, log }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
