import { keyOf } from '../core/resources/key.ts'
import { createApiGateway, manualClock, type StateDocument } from '../index.ts'
import { isBound, replaced } from './bindings.ts'
import { settableMembers, writable } from './catalogue.ts'
import { type Difference, differences, isMap } from './differences.ts'
import { type Document, everyItem, type Item, itemsOf, memberOf } from './item.ts'
import { Mentions } from './mentions.ts'
import { ownClient } from './own-client.ts'
import { distanceOf, nearestPairs, type Shown } from './pairing.ts'
import { pull } from './pull.ts'

/** Something in which what is there differs from a file. */
export interface Drift {
  /** The document, as the file names it: `restApis/a1b2c3d4e5/stages/prod`. */
  readonly at: string
  /** The member; absent: the whole document. */
  readonly member?: string
  /** `undefined`: the file does not have it. */
  readonly expected: unknown
  /** `undefined`: it is not there. */
  readonly found: unknown
}

/**
 * The members in which the actual state differs from a file. Ids may differ: documents with the same key are compared, or else
 * those with the fewest differences. `known` has the actual ids by the paths of documents in the file, as `push` returns them.
 * Members that no operation sets, such as dates, are not compared, and neither are documents of a kind that the file does not have. Throws a `StateDocumentError` for a document that cannot be loaded.
 */
export async function driftOf(
  file: StateDocument,
  there: StateDocument,
  known: ReadonlyMap<string, string> = new Map(),
): Promise<readonly Drift[]> {
  const [wanted, found] = [itemsOf(await completed(file)), itemsOf(await completed(there))]
  return new Comparison(file, wanted, found, known).drift()
}

/** A complete state document, with the defaults of the service. */
function completed(state: StateDocument): Promise<StateDocument> {
  const quotas = { stagesPerApi: Number.MAX_SAFE_INTEGER }
  const clock = manualClock('2025-01-15T12:00:00Z')
  return pull(ownClient(createApiGateway({ state, quotas, clock, journalLimit: 0 })))
}

/** How often documents are gone through at most until it is known which belong together. */
const PASSES = 6

class Comparison {
  readonly #file: StateDocument
  readonly #wanted: readonly Item[]
  readonly #found: readonly Item[]
  readonly #wantedMentions: Mentions
  readonly #foundMentions: Mentions
  readonly #foundByPath: ReadonlyMap<string, Item>
  /** The matched documents: the path in the file by the path on the other side. */
  readonly #pairs = new Map<string, string>()
  /** The same the other way round. */
  readonly #there = new Map<string, string>()
  /** Matches that follow from references of matched documents: the path on the other side by the path in the file. */
  readonly #implied = new Map<string, string>()
  /** The same, of which the caller is certain. */
  readonly #known = new Map<string, string>()

  constructor(
    file: StateDocument,
    wanted: readonly Item[],
    found: readonly Item[],
    known: ReadonlyMap<string, string>,
  ) {
    this.#file = file
    this.#wanted = wanted
    this.#found = found
    this.#wantedMentions = new Mentions(wanted)
    this.#foundMentions = new Mentions(found)
    this.#foundByPath = new Map([...everyItem(found)].map((item) => [item.path, item]))
    const byKey = new Map([...everyItem(found)].map((item) => [`${item.name} ${item.key}`, item]))
    for (const { path, name } of everyItem(wanted)) {
      const other = byKey.get(`${name} ${known.get(path)}`)
      if (known.has(path) && other) this.#known.set(path, other.path)
    }
  }

  drift(): readonly Drift[] {
    // Ids are learnt on the first ways through the documents, and compared on the last.
    for (let [pass, known] = [0, '']; pass < PASSES && known !== this.#impliedText(); pass++) {
      known = this.#impliedText()
      this.#pairs.clear()
      this.#below(this.#wanted, this.#found, this.#file as Document)
    }
    return this.#below(this.#wanted, this.#found, this.#file as Document)
  }

  #below(wanted: readonly Item[], found: readonly Item[], given: Document | undefined, parent?: Item): Drift[] {
    const kinds = new Map([...wanted, ...found].map((item) => [item.row, item]))
    return [...kinds].flatMap(([row]) => {
      const own = wanted.filter((item) => item.row === row)
      const isMeant =
        row.storage.kind === 'cell'
          ? given?.[memberOf(row)] !== undefined
          : own.length > 0 || isEmptyList(given?.[memberOf(row)])
      if (!isMeant) return []
      const pairs = this.#paired(
        own,
        found.filter((item) => item.row === row),
      )
      return pairs.flatMap(([one, other]): Drift[] => {
        const place = (one ?? other) as Item
        if (!one) return [{ at: pathBelow(parent, place), expected: undefined, found: place.document }]
        if (!other) return [{ at: place.path, expected: place.document, found: undefined }]
        this.#pairs.set(other.path, one.path)
        this.#there.set(one.path, other.path)
        this.#imply(one, other)
        const below = this.#below(one.children, other.children, entryIn(given, one), one)
        return [...this.#members(one, other), ...below]
      })
    })
  }

  /** Notes that what two documents name belongs together, where the two certainly do. */
  #imply(wanted: Item, found: Item): void {
    if (wanted.row.key?.kind === 'drawn' && this.#togetherWith(wanted.path) !== found.path) return
    const targets = this.#namedBy(this.#foundMentions, found)
    for (const [member, target] of this.#namedBy(this.#wantedMentions, wanted)) {
      const other = targets.get(member)
      if (other?.row !== target.row || this.#known.has(target.path)) continue
      const before = this.#implied.get(target.path)
      // Where two documents disagree, the one counts that makes the smaller difference.
      const known = before === undefined ? undefined : this.#foundByPath.get(before)
      if (known && this.#distance(target, known) <= this.#distance(target, other)) continue
      this.#implied.set(target.path, other.path)
    }
  }

  /** The path there of what must belong together with a document of the file. */
  #togetherWith(path: string): string | undefined {
    return this.#known.get(path) ?? this.#implied.get(path)
  }

  #impliedText(): string {
    return JSON.stringify([...this.#implied])
  }

  /** The documents with drawn keys that a document names, by the members in which it does. */
  #namedBy(mentions: Mentions, item: Item): ReadonlyMap<string, Item> {
    const named = new Map<string, Item>()
    const visit = (value: unknown, path: readonly string[]): void => {
      const target = typeof value === 'string' ? mentions.find(item, path, value)?.target : undefined
      if (target && target !== item && target.row.key?.kind === 'drawn') named.set(path.join('.'), target)
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return
      for (const [name, one] of Object.entries(value)) visit(one, [...path, name])
    }
    visit(item.document, [])
    return named
  }

  #members(wanted: Item, found: Item): Drift[] {
    return this.#differences(wanted, found).map(({ path, wanted: expected, found: value }) => ({
      at: wanted.path,
      member: path.join('.'),
      expected,
      found: value,
    }))
  }

  #differences(wanted: Item, found: Item): readonly Difference[] {
    return differences(this.#shownWanted(wanted), this.#shownFound(found))
  }

  readonly #shownWanted: Shown = (item) => shownOf(this.#wantedMentions, item, (path) => path)
  readonly #shownFound: Shown = (item) => shownOf(this.#foundMentions, item, (path) => this.#pairs.get(path) ?? path)

  /** Matches documents by equal keys, else by the fewest differences. The rest are unmatched. */
  #paired(wanted: readonly Item[], found: readonly Item[]): readonly [Item | undefined, Item | undefined][] {
    const left = new Set(found)
    const byKey = new Map(found.map((item) => [item.key, item]))
    const byPath = new Map(found.map((item) => [item.path, item]))
    const taken = new Set(wanted.map(({ path }) => this.#togetherWith(path)))
    const pairs: [Item | undefined, Item | undefined][] = []
    const alone: Item[] = []
    for (const item of wanted) {
      const implied = byPath.get(this.#togetherWith(item.path) ?? '')
      const same = implied ?? notIn(taken, byKey.get(this.#keyThere(item)))
      if (same) left.delete(same)
      if (same) pairs.push([item, same])
      else alone.push(item)
    }
    const drawn = alone.filter(({ row }) => row.key?.kind === 'drawn')
    const shown = { wanted: this.#shownWanted, found: this.#shownFound }
    const nearest = nearestPairs(drawn, [...left], shown)
    for (const other of nearest.values()) left.delete(other)
    pairs.push(...alone.map((item): [Item, Item | undefined] => [item, nearest.get(item)]))
    return [...pairs, ...[...left].map((item): [undefined, Item] => [undefined, item])]
  }

  /** The key under which a document with the key of another one stands there. */
  #keyThere({ key, keyOwner }: Item): string | undefined {
    if (!keyOwner) return key
    const path = this.#there.get(keyOwner.path)
    return path === undefined ? key : this.#foundByPath.get(path)?.key
  }

  #distance(wanted: Item, found: Item): number {
    return distanceOf(this.#shownWanted(wanted), this.#shownFound(found))
  }
}

/** The members of a document that operations set, except its key, with names in place of the keys of other documents. */
function shownOf(mentions: Mentions, item: Item, nameOf: (path: string) => string): Document {
  const settable = settableMembers(item.catalogue, item.row)
  const isCompared = ([member, value]: [string, unknown]): boolean =>
    settable.has(member) && !isEmptyMap(value) && member !== item.row.key?.member
  const compared = Object.fromEntries(Object.entries(item.document).filter(isCompared))
  const { schemas } = item.catalogue
  const bound = mentions.bind(item, writable(compared, { $ref: item.row.schema }, schemas), [], () => {})
  return replaced(bound, (value) => (isBound(value) ? `\${${nameOf(value.bound)}}` : undefined)) as Document
}

/** The path of a document that the file does not have, below that of its parent in the file. */
function pathBelow(parent: Item | undefined, { row, key, path }: Item): string {
  return parent ? [parent.path, memberOf(row), key].filter((part) => part !== undefined).join('/') : path
}

function notIn(taken: ReadonlySet<string | undefined>, item: Item | undefined): Item | undefined {
  return item && taken.has(item.path) ? undefined : item
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0
}

/** The service answers with an empty map here and with none there: both say the same. */
function isEmptyMap(value: unknown): boolean {
  return isMap(value) && Object.keys(value).length === 0
}

/** The entry of an item in the file. */
function entryIn(given: Document | undefined, { row, key }: Item): Document | undefined {
  const list = given?.[memberOf(row)]
  if (!Array.isArray(list)) return undefined
  return list.find((entry: Document | string) => typeof entry !== 'string' && keyOf(row, entry) === key) as
    | Document
    | undefined
}
