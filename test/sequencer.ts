import { readFileSync } from 'node:fs'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** What a test file imports to start a process, and then waits for it. */
const STARTS = /from '(?:node:child_process|playwright-core|.*\/(?:program|tools|spoilt|run|pact)\.ts)'/

/**
 * Alternates the files that wait for processes with those that calculate, so that neither a core nor a worker is idle. Within
 * both groups vitest's order stays: the slowest file first or, before the first run, the largest. In that order alone, files
 * with few lines and long waits would come last, one worker after the other.
 */
export default class Alternating extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const { waiting = [], calculating = [] } = Object.groupBy(sorted, ({ moduleId }) =>
      STARTS.test(readFileSync(moduleId, 'utf8')) ? 'waiting' : 'calculating',
    )
    return sorted.flatMap((_, i) => [waiting.slice(i, i + 1), calculating.slice(i, i + 1)].flat())
  }
}
