import type { FixtureGiven, FixtureRequest } from '../../factories/fixture.ts'
import { type Played, Stagehand } from '../../sample-data/play.ts'
import type { Setting } from '../../sample-data/refusals.ts'
import { situationsIn } from '../../sample-data/situations.ts'
import { createWorld } from '../../sample-data/world.ts'

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

/** Answers of which the ids and dates do not matter. */
class QuickStagehand extends Stagehand {
  override play(request: FixtureRequest, given?: FixtureGiven): Played {
    return given ? super.play(request, given) : this.tried(request)
  }
}
