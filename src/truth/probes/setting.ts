import type { FixtureGiven, FixtureRequest } from '../../factories/fixture.ts'
import { createApiGateway, type Gateway, manualClock } from '../../index.ts'
import { type Played, Stagehand } from '../../sample-data/play.ts'
import type { Setting } from '../../sample-data/refusals.ts'
import { situationsIn } from '../../sample-data/situations.ts'
import { createWorld, type World } from '../../sample-data/world.ts'

/** The seed of the sample state that all probes are asked in. */
export const PROBE_SEED = 1

let made: Setting | undefined

/** The sample state in which probes are asked, and the situations that provoke refusals in it. */
export function probeSetting(): Setting {
  if (!made) {
    const world = createWorld(PROBE_SEED)
    const stagehand = new QuickStagehand(world, PROBE_SEED)
    made = { world, seed: PROBE_SEED, stagehand, situations: situationsIn(world, PROBE_SEED), found: new Map() }
  }
  return made
}

/** Goes back to the sample state only after a request that was accepted: a refused one has changed nothing. */
class QuickStagehand extends Stagehand {
  readonly #gateway: Gateway

  constructor(world: World, seed: number) {
    super(world, seed)
    this.#gateway = createApiGateway({ seed, state: world.state, clock: manualClock(world.now) })
  }

  override play(request: FixtureRequest, given?: FixtureGiven): Played {
    if (given) return super.play(request, given)
    const { method, url, headers, body, text } = request
    const sent = text ?? (body === undefined ? undefined : JSON.stringify(body))
    const answer = this.#gateway.answer({ method, url, headers, ...(sent !== undefined && { body: sent }) })
    const rule = this.#gateway.journal.last?.rule ?? ''
    if (answer.status < 400) this.#gateway.reset()
    return { answer: { status: answer.status, headers: answer.headers }, rule }
  }
}
