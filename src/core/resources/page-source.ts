import type { Document } from './document-hooks.ts'
import type { PageSource } from './hooks.ts'

type KeyIn = (document: Document) => string

/** Documents in an order of their own: a page begins behind the document with the key `after`, or anew where that is gone. */
export function orderedSource(documents: readonly Document[], keyIn: KeyIn): PageSource {
  return {
    page: (after, limit) => {
      const start = after === undefined ? 0 : documents.findIndex((document) => keyIn(document) === after) + 1
      const items = documents.slice(start, start + limit)
      const last = items.at(-1)
      return { items, next: start + limit < documents.length && last !== undefined ? keyIn(last) : undefined }
    },
  }
}

/** Documents in the order of their keys, as something of which pages are taken. */
export function pageSource(documents: readonly Document[], keyIn: KeyIn): PageSource {
  return {
    page: (after, limit) => {
      const left = after === undefined ? documents : documents.filter((document) => keyIn(document) > after)
      const items = left.slice(0, limit)
      const last = items.at(-1)
      return { items, next: items.length < left.length && last !== undefined ? keyIn(last) : undefined }
    },
  }
}
