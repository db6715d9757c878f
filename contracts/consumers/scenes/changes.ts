import { mutationsOf } from '../../../src/sample-data/mutations.ts'
import { Stagehand } from '../../../src/sample-data/play.ts'
import { askedOf } from '../../../src/sample-data/request.ts'
import type { Version, World } from '../../../src/sample-data/world.ts'
import type { Mutation } from '../../../src/sample-data/wrong.ts'

/** A request that differs from a usual one in one place, and the rule that refuses it, if one does. */
export interface Change {
  readonly change: string
  readonly request: Mutation['request']
  readonly rule?: string
}

const SEED = 20

/** How many changes of an operation are told at most; the longest patch table alone would make three hundred. */
const MOST = 130

/** What the patch tables say nothing of: one path of an operation stands for all. */
const OF_EVERY_PATH = /^patch \{"op":"(?:move|test|nosuch)"|^patch \{"op":"[a-z]+"(?:,"value"|\})/

/** The changes of the usual request of an operation, one for each place and answer. */
export function changesOf(world: World, version: Version, operation: string): Change[] {
  const stagehand = new Stagehand(world, SEED)
  const places = new Set<string>()
  const all = mutationsOf(askedOf(world, version, operation, SEED), world.names[version]).flatMap(
    ({ change, request }): Change[] => {
      if ('text' in request) return []
      const { answer, rule } = stagehand.play(request)
      const isTaken = answer.status < 300
      const place = `${placeOf(change)} ${isTaken ? '' : rule}`
      if (answer.status >= 500 || places.has(place)) return []
      places.add(place)
      return [{ change, request, ...(!isTaken && { rule }) }]
    },
  )
  return evenly(all, MOST)
}

/** Where a request differs. */
function placeOf(change: string): string {
  return OF_EVERY_PATH.exec(change)?.[0] ?? change.replace(/ is .*$|"value":.*$/s, '')
}

/** So many of a list, from all of it. */
function evenly<T>(list: readonly T[], count: number): T[] {
  const step = Math.max(1, list.length / count)
  return list.filter((_, i) => Math.floor(i / step) !== Math.floor((i - 1) / step))
}
