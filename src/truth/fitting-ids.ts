import { createHash } from 'node:crypto'
import { resolved } from '../core/schema/schema.ts'
import type { StateDocument } from '../index.ts'
import { everyItem, type Item, itemsOf } from './item.ts'
import { entrySchema } from './pull.ts'
import { renamed } from './replace-accounts.ts'

/** A state document whose ids have the forms of AWS, and the ids that were others: emulators draw longer ones. */
export interface Fitting {
  readonly state: StateDocument
  readonly ids: ReadonlyMap<string, string>
}

/**
 * Gives each id that has another form than AWS's one of the right form, the same by the same everywhere: in references, in ARNs and
 * in other texts. The new id follows from the old one, so that two pulls agree.
 */
export function withFittingIds(given: StateDocument): Fitting {
  const items = [...everyItem(itemsOf(given))]
  const taken = new Set(items.map(({ key }) => key))
  const ids = new Map<string, string>()
  for (const item of items) {
    const { key, row } = item
    if (row.key?.kind !== 'drawn' || key === undefined || ids.has(key) || !isRenamable(item)) continue
    const to = idFor(key, row.key.length, taken)
    taken.add(to)
    ids.set(key, to)
  }
  if (ids.size === 0) return { state: given, ids }
  const named = (text: string): string => text.replace(/[A-Za-z0-9]+/g, (word) => ids.get(word) ?? word)
  return { state: renamed(given, named) as StateDocument, ids }
}

/** Whether an id has another form, and is long enough not to be a word that means something else. */
function isRenamable({ catalogue, row, key = '' }: Item): boolean {
  const { properties = {} } = resolved(entrySchema(catalogue, row), catalogue.schemas)
  const pattern = properties[row.key?.member ?? '']?.pattern
  return pattern !== undefined && !new RegExp(pattern).test(key) && /^[A-Za-z0-9]{5,}$/.test(key)
}

/** An id of this length: the digest of the old one in letters and digits. */
function idFor(key: string, length: number, taken: ReadonlySet<string | undefined>): string {
  for (let i = 0; ; i++) {
    const digest = createHash('sha256').update(`${key}#${i}`).digest('hex')
    const id = BigInt(`0x${digest}`).toString(36).slice(0, length)
    if (!taken.has(id)) return id
  }
}
