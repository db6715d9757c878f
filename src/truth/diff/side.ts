import type { FixtureRequest } from '../../factories/fixture.ts'
import { createApiGateway, type Gateway, manualClock } from '../../index.ts'
import type { Client } from '../client.ts'
import type { VersionName } from '../types.ts'
import type { Answer } from './answer.ts'
import { Names, type Place, SAMPLE_PLACE } from './names.ts'

/** One of the two sides of a comparison. */
export interface Side {
  /** The names of the sample state's resources on this side, by version, because ids of both versions can be equal. */
  readonly names: Readonly<Record<VersionName, Names>>
  /** Sends a request that is already in the names of this side. */
  ask(request: FixtureRequest, operation: string | undefined): Promise<Answer> | Answer
}

/** Understudy itself, in this process: it answers at once, with the rule. */
export class OwnSide implements Side {
  names: Side['names'] = namesOf(SAMPLE_PLACE)
  readonly #clock = manualClock(Date.UTC(2025, 0, 15, 12))
  readonly #start: Gateway
  #gateway: Gateway
  #before: Gateway | undefined

  constructor(seed: number) {
    this.#start = this.#gateway = createApiGateway({ seed, clock: this.#clock, quotas: { requests: 'off' } })
  }

  /** Forgets everything. Ids that are drawn afterwards are the same again. */
  reset(): void {
    this.#start.reset()
    this.#gateway = this.#start
    this.names = namesOf(SAMPLE_PLACE)
  }

  /** The rule that gave the last answer. */
  get rule(): string | undefined {
    return this.#gateway.journal.last?.rule
  }

  /** A side with the same state and names, on which a probe is tried without consequences. */
  rehearsal(): { ask: OwnSide['ask']; names: Side['names']; rule(): string | undefined } {
    const fork = this.#gateway.fork()
    return {
      ask: async (request) => answered(fork, request),
      names: { v1: this.names.v1.copy(), v2: this.names.v2.copy() },
      rule: () => fork.journal.last?.rule,
    }
  }

  /** Takes the last request back, as if it had never been sent. */
  takeBack(): void {
    if (this.#before) this.#gateway = this.#before
  }

  async ask(request: FixtureRequest): Promise<Answer> {
    this.#before = request.method === 'GET' ? undefined : this.#gateway.fork()
    // Each request is in a new second, so that a changed date differs.
    await this.#clock.advance(1000)
    return answered(this.#gateway, request)
  }
}

/** The other side, over HTTP. */
export class OtherSide implements Side {
  names: Side['names']
  readonly #client: Pick<Client, 'request'>
  readonly #place: Place
  readonly #prefix: string

  constructor(client: Pick<Client, 'request'>, place: Place, prefix: string) {
    this.#client = client
    this.#place = place
    this.#prefix = prefix
    this.names = namesOf(place, prefix)
  }

  reset(): void {
    this.names = namesOf(this.#place, this.#prefix)
  }

  async ask({ method, url, headers, body, text }: FixtureRequest, operation = 'v1.GetRestApi'): Promise<Answer> {
    const sent = text ?? (body === undefined ? undefined : JSON.stringify(body))
    const [version, name = ''] = operation.split('.')
    const reply = await this.#client.request(
      { method, path: url, headers, ...(sent !== undefined && { body: sent }) },
      { version: version as VersionName, operation: name },
    )
    return { status: reply.status, headers: reply.headers, ...bodyOf(reply.text) }
  }
}

function answered(gateway: Gateway, { method, url, headers, body, text }: FixtureRequest): Answer {
  const sent = text ?? (body === undefined ? undefined : JSON.stringify(body))
  const answer = gateway.answer({ method, url, headers, ...(sent !== undefined && { body: sent }) })
  return { status: answer.status, headers: answer.headers, ...bodyOf(answer.body) }
}

function namesOf(place: Place, prefix = ''): Side['names'] {
  return { v1: new Names(place, prefix), v2: new Names(place, prefix) }
}

function bodyOf(text: string): { body?: unknown } {
  if (text.trim() === '') return {}
  try {
    return { body: JSON.parse(text) }
  } catch {
    return { body: text }
  }
}
