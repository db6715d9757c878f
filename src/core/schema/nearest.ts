/** The maximum length of compared words. The cost is quadratic in the length. */
const LONGEST = 200

/** The candidate that is written most like `word`, but not the same, or nothing when none is close. Serves every "did you mean". */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > LONGEST) return undefined
  let best: string | undefined
  let bestDistance = Math.max(2, Math.ceil(word.length / 3)) + 1
  for (const candidate of candidates) {
    if (candidate === word || Math.abs(candidate.length - word.length) >= bestDistance) continue
    const found = distance(word.toLowerCase(), candidate.toLowerCase())
    // Words that have no letter in common are not alike, however short they are.
    if (found < bestDistance && found < Math.max(word.length, candidate.length)) {
      best = candidate
      bestDistance = found
    }
  }
  return best
}

/** ` Did you mean "x"?` with its leading blank, or nothing. */
export function didYouMean(word: string, candidates: Iterable<string>): string {
  const found = nearest(word, candidates)
  return found === undefined ? '' : ` Did you mean "${found}"?`
}

/** Shorter texts are the beginning of too many others to mean one of them. */
const SHORTEST_PREFIX = 5

/**
 * How much a text resembles a candidate, 0 for the same in another case, `Infinity` where it does not: by the number of
 * typing errors, or because one is the beginning of the other, or ends with it, punctuation aside.
 */
export function likeness(given: string, candidate: string): number {
  if (given.length > LONGEST) return Number.POSITIVE_INFINITY
  const [a, b] = [given.toLowerCase(), candidate.toLowerCase()]
  const limit = Math.max(2, Math.ceil(a.length / 3))
  const errors = Math.abs(a.length - b.length) > limit ? Number.POSITIVE_INFINITY : distance(a, b)
  const [bareA, bareB] = [bare(a), bare(b)]
  const [short, long] = bareA.length < bareB.length ? [bareA, bareB] : [bareB, bareA]
  const isPart = short.length >= SHORTEST_PREFIX && (long.startsWith(short) || long.endsWith(short))
  const found = errors <= limit ? errors : Number.POSITIVE_INFINITY
  return isPart ? Math.min(found, 1 + (long.length - short.length) / 10) : found
}

function bare(text: string): string {
  return text.replace(/[^a-z0-9]/g, '')
}

/** The number of insertions, deletions and replacements that lead from one text to the other (Levenshtein). */
function distance(a: string, b: string): number {
  const row = new Uint16Array(b.length + 1)
  for (let j = 1; j <= b.length; j++) row[j] = j
  for (let i = 1; i <= a.length; i++) {
    const letter = a.charCodeAt(i - 1)
    let diagonal = i - 1
    let left = i
    row[0] = i
    for (let j = 1; j <= b.length; j++) {
      const above = row[j] as number
      const keep = letter === b.charCodeAt(j - 1) ? diagonal : diagonal + 1
      left = Math.min(keep, above + 1, left + 1)
      row[j] = left
      diagonal = above
    }
  }
  return row[b.length] as number
}
