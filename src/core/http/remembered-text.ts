import { wireText } from './wire-text.ts'

/** So many characters of texts are kept in each of two generations: the one that is being filled, and the one before it. */
const KEPT = 2 * 1024 * 1024

// Documents are values, so a text is valid as long as its document exists, in any gateway.
let young = new Map<object, string>()
let old = new Map<object, string>()
let size = 0

/**
 * `wireText` for read operations, with a cache keyed by document identity. Each text is cached until it is no longer
 * used, and the text of a list is assembled from those of its documents.
 */
export function rememberedText(answer: object): string {
  for (const name in answer) {
    if (Array.isArray((answer as Record<string, unknown>)[name])) return listText(answer as Record<string, unknown>)
  }
  return documentText(answer)
}

/**
 * An object that has lists. Nothing but one frozen list is kept as a whole, because such a list is a value as documents are; of
 * anything else only the documents are.
 */
function listText(answer: Readonly<Record<string, unknown>>): string {
  const names = Object.keys(answer).filter((name) => answer[name] !== undefined)
  const [name = ''] = names
  const list = answer[name]
  if (names.length > 1 || !Array.isArray(list) || !Object.isFrozen(list)) return putTogether(answer, names)
  const text = remembered(list, () => putTogether(answer, names))
  // The list may have been cached under another name.
  return text.startsWith(`{${JSON.stringify(name)}:`) ? text : putTogether(answer, names)
}

function putTogether(answer: Readonly<Record<string, unknown>>, names: readonly string[]): string {
  const members = names.map((name) => {
    const value = answer[name]
    return `${JSON.stringify(name)}:${Array.isArray(value) ? allText(value) : memberText(value)}`
  })
  return `{${members.join()}}`
}

function allText(list: readonly unknown[]): string {
  return `[${list.map(itemText).join()}]`
}

function itemText(item: unknown): string {
  return typeof item === 'object' && item !== null ? documentText(item) : (JSON.stringify(item) ?? 'null')
}

function memberText(value: unknown): string {
  return typeof value === 'object' && value !== null ? wireText(value) : JSON.stringify(value)
}

function documentText(document: object): string {
  return remembered(document, wireText)
}

function remembered<T extends object>(value: T, tell: (value: T) => string): string {
  let text = young.get(value)
  if (text !== undefined) return text
  text = old.get(value) ?? tell(value)
  if (size + text.length > KEPT) {
    old = young
    young = new Map()
    size = 0
  }
  size += text.length
  young.set(value, text)
  return text
}
