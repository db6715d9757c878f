import { DRAWN_MEMBERS } from './drawn.ts'
import type { Names } from './names.ts'

/** The names of the two sides for one version. */
export interface Pair {
  readonly ours: Names
  readonly theirs: Names
}

let drawn = 0

/**
 * Binds the values that both sides drew, by the members in which they stand: what is seen for the first time in the same place of
 * both answers is the same thing. Later sights are compared.
 */
export function bindDrawn(pair: Pair, ours: unknown, theirs: unknown, member = ''): void {
  if (typeof ours === 'string' && typeof theirs === 'string') {
    if (!DRAWN_MEMBERS.has(member) || ours.length < 3 || theirs.length < 3) return
    if (pair.ours.knows(ours) || pair.theirs.knows(theirs)) return
    // Strings with an id, such as a host, are translated once the id is bound.
    if (pair.ours.toSample(ours) === pair.theirs.toSample(theirs)) return
    const name = `drawn${++drawn}`
    pair.ours.bind(name, ours)
    pair.theirs.bind(name, theirs)
    return
  }
  if (Array.isArray(ours) && Array.isArray(theirs)) {
    for (const [our, their] of pairsOf(pair, ours, theirs)) bindDrawn(pair, our, their, member)
    return
  }
  if (isDocument(ours) && isDocument(theirs)) {
    for (const [name, value] of Object.entries(ours)) {
      if (Object.hasOwn(theirs, name)) bindDrawn(pair, value, theirs[name], name)
    }
  }
}

/** Which entries of two lists are the same thing: those that agree in all that is not drawn, and otherwise those in the same place. */
function pairsOf(
  { ours, theirs }: Pair,
  a: readonly unknown[],
  b: readonly unknown[],
): (readonly [unknown, unknown])[] {
  const ourMarks = a.map((one) => markOf(ours, one))
  const theirMarks = b.map((one) => markOf(theirs, one))
  const isUnique = new Set(ourMarks).size === a.length && new Set(theirMarks).size === b.length
  if (isUnique && ourMarks.every((mark) => theirMarks.includes(mark))) {
    return a.map((one, i) => [one, b[theirMarks.indexOf(ourMarks[i] ?? '')]])
  }
  return a.length === b.length ? a.map((one, i) => [one, b[i]]) : []
}

function markOf(names: Names, value: unknown): string {
  if (!isDocument(value)) return ''
  const kept = Object.entries(value).filter(
    ([name, one]) => typeof one !== 'object' && !DRAWN_MEMBERS.has(name) && !/Date$/.test(name),
  )
  return JSON.stringify(names.toSample(Object.fromEntries(kept.sort(([one], [other]) => (one < other ? -1 : 1)))))
}

export function isDocument(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
