import { mutationsOf } from '../../../src/sample-data/mutations.ts'
import { askedOf } from '../../../src/sample-data/request.ts'
import { RequestRunner } from '../../../src/sample-data/request-runner.ts'
import type { SampleState } from '../../../src/sample-data/sample-state.ts'
import type { Version } from '../../../src/sample-data/version.ts'
import type { Mutation } from '../../../src/sample-data/wrong.ts'
import { atTheLimits } from './bounds.ts'

/** A request that differs from a usual one in one place, and the rule that refuses it, if one does. */
export interface Change {
  readonly change: string
  readonly request: Mutation['request']
  readonly rule?: string
}

const SEED = 20

/** What the patch tables say nothing of: one path of an operation stands for all. */
const OF_EVERY_PATH = /^patch \{"op":"nosuch"|^patch \{"op":"[a-z]+"(?:,"value"|\})/

/** The changes of the usual request of an operation, one for each place and answer. */
export function changesOf(sampleState: SampleState, version: Version, operation: string): Change[] {
  const runner = new RequestRunner(sampleState, SEED)
  const places = new Set<string>()
  const usual = askedOf(sampleState, version, operation, SEED)
  const names = sampleState.names[version]
  return [...mutationsOf(usual, names), ...atTheLimits(usual, names)].flatMap(({ change, request }): Change[] => {
    const { answer, rule } = runner.run(request)
    const isTaken = answer.status < 300
    const place = `${placeOf(change)} ${isTaken ? '' : rule}`
    if (answer.status >= 500 || places.has(place)) return []
    places.add(place)
    return [{ change, request, ...(!isTaken && { rule }) }]
  })
}

/** Values of a choice, and texts in which what is not allowed stands within: each is told. */
const TOLD = /^.* (?:is|at its limit:) (?:"[A-Z][A-Z0-9_]+"|"two words"|\d+ characters|-?\d+|"-?[\d.]+")$/

/** Where a request differs, and how, where that matters. */
function placeOf(change: string): string {
  if (TOLD.test(change)) return change
  return OF_EVERY_PATH.exec(change)?.[0] ?? change.replace(/ is .*$|"value":.*$/s, '')
}
