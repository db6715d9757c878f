import type { Gateway, ManualClock, PlainRequest } from '../../src/index.ts'
import { answered } from './notes.ts'
import type { Provider } from './pacts.ts'

/** Requests that belong together: a mutant that changes none of their answers changes nothing that a client could see. */
export interface Probe {
  readonly name: string
  /** The answers in sequence. The caller may stop at any of them. */
  answers(provider: Provider): Generator<string>
}

const TEN_MINUTES = 600_000

/** A gateway with the state of another one and its own clock. */
export function forkOf(gateway: Gateway, { manualClock }: Provider): Gateway {
  return gateway.fork({ clock: manualClock(gateway.clock.now()) })
}

/** Advances the clock by ten minutes: a cache cluster takes four, a deployment none. */
export function wait(gateway: Gateway): void {
  void (gateway.clock as ManualClock).advance(TEN_MINUTES)
}

/** The part of an answer that a client sees. */
export function told(gateway: Gateway, request: PlainRequest): string {
  const { status, headers, body } = answered(gateway, request)
  return `${status} ${headers['x-amzn-errortype'] ?? ''} ${headers['content-type'] ?? ''} ${headers.location ?? ''} ${body}`
}
