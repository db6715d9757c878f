/** So many characters of texts are kept in each of two generations: the one that is being filled, and the one before it. */
const KEPT = 2 * 1024 * 1024

// Documents are values, so a text is right for as long as its document exists, whichever gateway holds it.
let young = new Map<object, string>()
let old = new Map<object, string>()
let size = 0

/**
 * What `JSON.stringify` says of an answer, in far less time where its documents have been told before: the text of each is
 * kept until it falls out of use. A list is put together of the texts of its documents.
 */
export function jsonText(answer: object): string {
  for (const name in answer) {
    if (Array.isArray((answer as Record<string, unknown>)[name])) return listText(answer as Record<string, unknown>)
  }
  return documentText(answer)
}

/** An object that has lists; only documents are kept, neither the list nor what stands beside it. */
function listText(answer: Readonly<Record<string, unknown>>): string {
  let text = ''
  for (const name in answer) {
    const value = answer[name]
    if (value === undefined) continue
    const member = Array.isArray(value) ? `[${value.map(itemText).join()}]` : JSON.stringify(value)
    text += `${text === '' ? '' : ','}${JSON.stringify(name)}:${member}`
  }
  return `{${text}}`
}

function itemText(item: unknown): string {
  return typeof item === 'object' && item !== null ? documentText(item) : (JSON.stringify(item) ?? 'null')
}

function documentText(document: object): string {
  let text = young.get(document)
  if (text !== undefined) return text
  text = old.get(document) ?? JSON.stringify(document)
  if (size + text.length > KEPT) {
    old = young
    young = new Map()
    size = 0
  }
  size += text.length
  young.set(document, text)
  return text
}
