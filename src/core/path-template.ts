/** The kinds of a segment of a template, the most specific first. */
const LITERAL = 0
const PARAMETER = 1
const GREEDY = 2

/**
 * The template that fits a path best, of templates such as `/pets/{petId}` and `/{proxy+}`: segment by segment, a literal comes
 * before a parameter, and a parameter before a greedy one. With `greedyLast` a template without a greedy segment comes first.
 */
export function bestTemplate<T extends string>(
  templates: Iterable<T>,
  path: string,
  { greedyLast = false } = {},
): T | undefined {
  const segments = segmentsOf(path)
  let best: { readonly template: T; readonly rank: readonly number[] } | undefined
  for (const template of templates) {
    if (template === path) return template
    const kinds = kindsOf(template, segments)
    if (!kinds) continue
    const rank = greedyLast ? [kinds.includes(GREEDY) ? 1 : 0, ...kinds] : kinds
    if (!best || isBefore(rank, best.rank)) best = { template, rank }
  }
  return best?.template
}

/** The kinds of the segments of a template that fits; nothing for one that does not. */
function kindsOf(template: string, segments: readonly string[]): number[] | undefined {
  const own = segmentsOf(template)
  const isGreedy = own.at(-1)?.endsWith('+}') ?? false
  if (isGreedy ? segments.length < own.length : segments.length !== own.length) return undefined
  const kinds: number[] = []
  for (const [i, segment] of own.entries()) {
    if (isGreedy && i === own.length - 1) kinds.push(GREEDY)
    else if (/^\{.*\}$/.test(segment)) kinds.push(PARAMETER)
    else if (segment === segments[i]) kinds.push(LITERAL)
    else return undefined
  }
  return kinds
}

function isBefore(a: readonly number[], b: readonly number[]): boolean {
  const i = a.findIndex((kind, at) => kind !== b[at])
  return i >= 0 && (a[i] as number) < (b[i] ?? -1)
}

/** `/` has no segment; a slash at the end belongs to no segment. */
function segmentsOf(path: string): string[] {
  return path
    .replace(/^\//, '')
    .replace(/\/$/, '')
    .split('/')
    .filter((segment, i, all) => i > 0 || segment !== '' || all.length > 1)
}
