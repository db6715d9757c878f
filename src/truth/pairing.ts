import { differences } from './differences.ts'
import type { Document, Item } from './item.ts'

/** The compared members of a document, with names in place of the keys of others. */
export type Shown = (item: Item) => Document

/** Members by which people know a document. */
const IDENTITY: ReadonlySet<string> = new Set([
  'name',
  'path',
  'pathPart',
  'routeKey',
  'description',
  'apiMappingKey',
  'location',
  'protocolType',
])

/** How far two documents are apart: 0 where no member differs. */
export function distanceOf(wanted: Document, found: Document): number {
  const weights = differences(wanted, found).map(({ path }) => (IDENTITY.has(path[0] ?? '') ? 100 : 1))
  return weights.reduce<number>((sum, weight) => sum + weight, 0)
}

/** Pairs of documents: equal ones first, then those that differ least. Takes as many of `wanted` and `found` as both have. */
export function nearestPairs(
  wanted: readonly Item[],
  found: readonly Item[],
  shown: { readonly wanted: Shown; readonly found: Shown },
): ReadonlyMap<Item, Item> {
  const pairs = new Map<Item, Item>()
  const left = new Set(found)
  const equal = new Map<string, Item[]>()
  for (const item of found) {
    const text = sortedText(shown.found(item))
    equal.set(text, [...(equal.get(text) ?? []), item])
  }
  for (const item of wanted) {
    const same = equal.get(sortedText(shown.wanted(item)))?.shift()
    if (same && left.delete(same)) pairs.set(item, same)
  }
  const far = wanted
    .filter((item) => !pairs.has(item))
    .flatMap((item) => [...left].map((other) => ({ item, other, distance: distanceBetween(item, other, shown) })))
    .sort((a, b) => a.distance - b.distance)
  for (const { item, other } of far) if (!pairs.has(item) && left.delete(other)) pairs.set(item, other)
  return pairs
}

function distanceBetween(item: Item, other: Item, shown: { readonly wanted: Shown; readonly found: Shown }): number {
  const children = Math.abs(item.children.length - other.children.length)
  return children + distanceOf(shown.wanted(item), shown.found(other))
}

/** JSON with the members of every map in the order of their names. */
function sortedText(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) => {
    if (typeof one !== 'object' || one === null || Array.isArray(one)) return one
    return Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
  })
}
