import type { FixtureGiven, FixtureRequest } from '../../factories/fixture.ts'
import type { Setting } from '../../sample-data/refusals.ts'
import { RequestRunner, type RunResult } from '../../sample-data/request-runner.ts'
import { createSampleState } from '../../sample-data/sample-state.ts'
import { situationsIn } from '../../sample-data/situations.ts'

/** The seed of the sample state that all probes are asked in. */
export const PROBE_SEED = 1

let made: Setting | undefined

/** The sample state in which probes are asked, and the situations that provoke refusals in it. */
export function probeSetting(): Setting {
  if (!made) {
    const sampleState = createSampleState(PROBE_SEED)
    const runner = new QuickRunner(sampleState, PROBE_SEED)
    made = {
      sampleState,
      seed: PROBE_SEED,
      runner,
      situations: situationsIn(sampleState, PROBE_SEED),
      found: new Map(),
    }
  }
  return made
}

/** Answers of which the ids and dates do not matter. */
class QuickRunner extends RequestRunner {
  override run(request: FixtureRequest, given?: FixtureGiven): RunResult {
    return given ? super.run(request, given) : this.tried(request)
  }
}
