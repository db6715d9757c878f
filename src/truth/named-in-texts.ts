import { settableMembers } from './catalogue.ts'
import { everyItem, type Item } from './item.ts'
import type { Mentions } from './mentions.ts'
import type { Unmakeable } from './unmakeable.ts'

/**
 * Members of documents that hold a drawn id inside a text, as policies and ARNs do. A text is sent as it is, so it names the id of
 * the document and not the one that the other side draws.
 */
export function namedInTexts(
  items: readonly Item[],
  mentions: Mentions,
  isMade: (item: Item) => boolean,
): Unmakeable[] {
  const all = [...everyItem(items)]
  const drawn = new Map(
    all.flatMap((item) =>
      item.row.key?.kind === 'drawn' && item.key !== undefined ? [[item.key, item] as const] : [],
    ),
  )
  return all.filter(isMade).flatMap((item) => {
    const settable = settableMembers(item.catalogue, item.row)
    return Object.entries(item.document).flatMap(([member, value]) => {
      if (!settable.has(member)) return []
      const named = new Set(
        textsIn(value, [member]).flatMap(({ text, path }) => idsIn(text, path, item, mentions, drawn)),
      )
      return [...named].map((target) => ({
        at: item.path,
        member,
        reason: `it names ${target} inside a text, and the other side generates another id`,
      }))
    })
  })
}

/** The paths of the documents whose ids stand in a text that is more than an id. */
function idsIn(
  text: string,
  path: readonly string[],
  item: Item,
  mentions: Mentions,
  drawn: ReadonlyMap<string, Item>,
): string[] {
  if (mentions.find(item, path, text)) return []
  return (text.match(/[a-z0-9]+/g) ?? []).flatMap((word) => {
    const target = word === text ? undefined : drawn.get(word)
    return target ? [target.path] : []
  })
}

function textsIn(value: unknown, path: readonly string[]): { text: string; path: readonly string[] }[] {
  if (typeof value === 'string') return [{ text: value, path }]
  if (Array.isArray(value)) return value.flatMap((one) => textsIn(one, path))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, one]) => textsIn(one, [...path, name]))
}
