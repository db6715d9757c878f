import type { Resource } from './model.ts'
import { type Holder, homeSchema, storageOf, storedAs } from './storage.ts'

const RANKS = ['cell', 'unit', 'collection', 'groups', 'map', 'member']

/**
 * Parents before children, and documents before those that refer to them, so that a state document is loaded in one go.
 * Siblings come in the order of the schema of the state, then by kind of storage, then by their member.
 */
export function inLoadingOrder(spec: Holder, resources: Map<string, Resource>): Resource[] {
  const weights = new Map([...resources.values()].map((one) => [one, weightOf(spec, one)]))
  const ordered = (parent: Resource | undefined): Resource[] => {
    const left = [...resources.values()]
      .filter((one) => one.parent === parent)
      .sort((a, b) => ((weights.get(a) ?? '') < (weights.get(b) ?? '') ? -1 : 1))
    const placed: Resource[] = []
    while (left.length > 0) {
      const next =
        left.find((one) => !left.some((other) => other !== one && refersTo(one, other))) ?? (left[0] as Resource)
      left.splice(left.indexOf(next), 1)
      placed.push(next)
    }
    return placed.flatMap((one) => [one, ...ordered(one)])
  }
  return ordered(undefined)
}

function refersTo({ declared }: Resource, other: Resource): boolean {
  return Object.values(declared.references ?? {}).some(
    (note) => (typeof note === 'string' ? note : note.to) === other.name,
  )
}

/** A text to sort by. */
function weightOf(spec: Holder, resource: Resource): string {
  const member = storedAs(resource)
  const written = Object.keys(homeSchema(spec, resource)?.properties ?? {}).indexOf(member)
  const rank = RANKS.indexOf(storageOf(resource).kind)
  return `${written < 0 ? 999 : 100 + written} ${rank} ${member}`
}
