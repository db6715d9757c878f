/** Stands before a difference that is nothing but more members. */
export const MORE = 'more than there was: '

/** Stands before a difference in nothing but what the service draws, or in dates. */
export const DRAWN = 'only what is drawn: '

const NAMES = /^(?:id|ids|value|position|nextToken|message|\w+(?:Id|Arn|Date|DomainName)|apiEndpoint)$/

/** Differences between two answers that no pact can express. */
export function differenceBetween(answer: string, was: string): string {
  const [now, before] = [answer, was].map((one) => /^(.*?) ([{[].*)$/s.exec(one))
  const isAlike = now?.[1] !== undefined && now[1] === before?.[1]
  const [more, less] = isAlike ? [parsed(now[2]), parsed(before?.[2])] : []
  const kind = !isAlike ? '' : holds(more, less, isSame) ? MORE : holds(more, less, isDrawn) ? DRAWN : ''
  return kind + differing(answer, was)
}

type Likeness = (a: unknown, b: unknown, name: string) => boolean

const isSame: Likeness = (a, b) => a === b

/** Whether two values are the same, or drawn ones of one form. */
const isDrawn: Likeness = (a, b, name) =>
  a === b || (NAMES.test(name) && typeof a === typeof b && form(String(a)) === form(String(b)))

function form(text: string): string {
  return text.replace(/[a-z0-9]+/gi, (word) => (/\d/.test(word) || word.length >= 6 ? 'x' : word))
}

/** Whether an answer contains everything in another one. */
function holds(more: unknown, less: unknown, isLike: Likeness, name = ''): boolean {
  if (typeof less !== 'object' || less === null) return isLike(more, less, name)
  if (typeof more !== 'object' || more === null || Array.isArray(more) !== Array.isArray(less)) return false
  if (Array.isArray(less)) {
    const list = more as readonly unknown[]
    return list.length === less.length && less.every((one, i) => holds(list[i], one, isLike, name))
  }
  return Object.entries(less).every(([member, value]) =>
    holds((more as Record<string, unknown>)[member], value, isLike, member),
  )
}

function parsed(text = ''): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

function differing(a: string, b: string): string {
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  const from = Math.max(0, start - 40)
  return `${a.slice(from, start + 60)} instead of ${b.slice(from, start + 60)}`
}
