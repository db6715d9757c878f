import type { Aside, Head, Recall } from './record.ts'

/** Longer texts, which a client chose or a refusal took over from the request, count; and this much of each is left in the end. */
const LONG_TEXT = 1024

/** Size of the head of a request without long texts. */
const LONG_HEAD = 4096

export function isLongHead(head: string): boolean {
  return head.length > LONG_HEAD
}

/** How many characters of a record stand in long texts. */
export function longTexts(head: string, aside: Aside | undefined): number {
  const ofHead = isLongHead(head) ? head.length * 3 : 0 // an entry repeats a path in its parameters and in its input
  return aside ? ofHead + long(aside.error?.message) + long(aside.hint) : ofHead
}

/** A head without the rest of its long texts; what it meant is found before, because a path that is cut leads elsewhere. */
export function shortHead(head: string, recall: Recall): string {
  const [now, requestId, method, url, headers, status, worked] = JSON.parse(head) as Head
  const { input: _, ...meant } = recall({ method, url, headers })
  const known = { ...meant, path: cut(meant.path), ...(meant.params && { params: cutAll(meant.params) }) }
  const short: Head = [now, requestId, method, cut(url), cutAll(headers), status, worked, false, known]
  return JSON.stringify(short)
}

/** The rare members of a record without the rest of their long texts. */
export function shortAside(aside: Aside): Aside {
  const { error, hint } = aside
  return {
    ...aside,
    ...(error && { error: { ...error, message: cut(error.message) } }),
    ...(hint !== undefined && { hint: cut(hint) }),
  }
}

function long(text: string | undefined): number {
  return text === undefined || text.length <= LONG_TEXT ? 0 : text.length
}

function cutAll(texts: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, cut(text)]))
}

/** A copy of the beginning of a text: a slice would keep the whole text in memory. */
function cut(text: string): string {
  return text.length <= LONG_TEXT ? text : `${structuredClone(text.slice(0, LONG_TEXT))}...`
}
