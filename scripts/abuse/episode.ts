import { verifySignatures } from '../../src/auth.ts'
import {
  type ApiGatewayOptions,
  createApiGateway,
  type Gateway,
  type ManualClock,
  manualClock,
} from '../../src/index.ts'
import { faultOf, namesIn, pollution } from './answers.ts'
import { Chance, partSeed } from './chance.ts'
import type { Corpus } from './corpus.ts'
import { contradictions } from './invariants.ts'
import { drawRequest, type Spoilt } from './spoil.ts'

/** A request of an episode, and how far the clock moves before it. */
export interface Step {
  readonly afterMs: number
  readonly request: Spoilt
}

/** Something that must not be, and what brings it about. */
export interface Finding {
  readonly problem: string
  readonly gateway: GatewayKind
  readonly steps: readonly Step[]
}

/** The gateways that are abused, by what is switched on in them. */
const KINDS = {
  plain: {},
  slow: { cacheCluster: { createMs: 4000, deleteMs: 3000, flushMs: 2000 }, autoDeploy: { delayMs: 2500 } },
  adopting: { adopt: true },
  limited: { quotas: 'aws' },
  signed: { auth: 'required' },
  verified: { auth: verifySignatures([{ accessKeyId: 'AKID', secretAccessKey: 'secret' }]) },
} as const satisfies Readonly<Record<string, ApiGatewayOptions>>
export type GatewayKind = keyof typeof KINDS

/** Most episodes go to those that look at all of a request. */
const OFTEN: readonly GatewayKind[] = [
  ...(['plain', 'plain', 'plain', 'plain', 'slow', 'slow', 'adopting', 'limited', 'signed', 'verified'] as const),
]

/** The time at which the sample state is asked. */
const START = Date.UTC(2026, 0, 1)

/** An answer that takes longer than this is compared with plain work on the same state and request, done on this machine. */
const NOTABLE_MS = 200
const MOST = 300

function cpuMs(): number {
  return process.cpuUsage().user / 1000
}

function leastMs(work: () => unknown): number {
  const times = [1, 2, 3].map(() => {
    const started = cpuMs()
    work()
    return cpuMs() - started
  })
  return Math.max(1, Math.min(...times))
}

/** Gateways in this process that are asked episode by episode, each starting with the sample state. */
export class Stage {
  readonly #corpus: Corpus
  readonly #gateways = new Map<GatewayKind, { gateway: Gateway; clock: ManualClock }>()
  readonly statuses = new Map<number, number>()

  constructor(corpus: Corpus) {
    this.#corpus = corpus
  }

  /** Plays an episode of its seed; what is wrong in it, if anything is. */
  play(seed: number, episode: number, requests: number): Finding | undefined {
    const chance = new Chance(partSeed(seed, episode))
    const kind = chance.of(OFTEN)
    const steps: Step[] = []
    const seen: string[] = []
    const { gateway, clock } = this.#fresh(kind)
    for (let i = 0; i < requests; i++) {
      const step = {
        afterMs: chance.oneIn(4) ? chance.below(3000) : 0,
        request: drawRequest(this.#corpus, chance, seen),
      }
      steps.push(step)
      const problem = this.#take(gateway, clock, step, chance.oneIn(60), seen)
      if (problem !== undefined) return { problem, gateway: kind, steps }
    }
    const problem = inconsistency(gateway, kind)
    return problem === undefined ? undefined : { problem, gateway: kind, steps }
  }

  /** The problem that these steps bring about on a gateway of this kind. */
  replay(kind: GatewayKind, steps: readonly Step[]): string | undefined {
    const { gateway, clock } = this.#fresh(kind)
    for (const step of steps) {
      const problem = this.#take(gateway, clock, step, true, [])
      if (problem !== undefined) return problem
    }
    return inconsistency(gateway, kind)
  }

  #fresh(kind: GatewayKind): { gateway: Gateway; clock: ManualClock } {
    let made = this.#gateways.get(kind)
    if (!made) {
      const clock = manualClock(START)
      made = { clock, gateway: createApiGateway({ ...KINDS[kind], state: this.#corpus.sampleState, clock }) }
      this.#gateways.set(kind, made)
    }
    void made.clock.set(START)
    made.gateway.reset()
    return made
  }

  #take(gateway: Gateway, clock: ManualClock, step: Step, looksClosely: boolean, seen: string[]): string | undefined {
    const { afterMs, request } = step
    if (afterMs > 0) void clock.advance(afterMs)
    const before = looksClosely ? JSON.stringify(gateway.snapshot()) : undefined
    const started = cpuMs()
    let answer: ReturnType<Gateway['answer']>
    try {
      answer = gateway.answer(request)
    } catch (error) {
      return `threw ${error instanceof Error ? error.stack : String(error)}`
    }
    const ms = cpuMs() - started
    if (ms > NOTABLE_MS) {
      const plain = leastMs(() => JSON.stringify([gateway.snapshot(), String(request.body), request.url]).split(''))
      if (ms > MOST * plain)
        return `took ${ms.toFixed(0)} ms, ${(ms / plain).toFixed(0)} times as long as writing it down`
    }
    const { status } = answer
    this.statuses.set(status, (this.statuses.get(status) ?? 0) + 1)
    const fault = faultOf(answer, request.method)
    if (fault !== undefined) return fault
    if (status < 300 && seen.length < 60) seen.push(...namesIn(answer.body))
    if (before === undefined || status < 400) return undefined
    return JSON.stringify(gateway.snapshot()) === before ? undefined : 'a refusal changed the state'
  }
}

/** The problems of the state of a gateway, and of its round trip through JSON into another gateway. */
function inconsistency(gateway: Gateway, kind: GatewayKind): string | undefined {
  const polluted = pollution()
  if (polluted.length > 0) return `polluted: ${polluted.join(', ')}`
  const snapshot = gateway.snapshot()
  const found = contradictions(snapshot)
  if (found.length > 0) return found.slice(0, 5).join('; ')
  const text = JSON.stringify(snapshot)
  const other = createApiGateway({ ...KINDS[kind], clock: gateway.clock })
  try {
    other.load(JSON.parse(text))
  } catch (error) {
    return `its snapshot is not taken back: ${String(error)}`
  }
  if (canonical(other.snapshot()) !== canonical(snapshot)) return 'its snapshot is another after it was taken back'
  try {
    JSON.stringify(gateway.journal.calls())
  } catch (error) {
    return `its journal cannot be shown: ${String(error)}`
  }
  return undefined
}

/** The text of a document in which the order of members does not show. */
function canonical(document: unknown): string {
  return JSON.stringify(document, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  )
}
