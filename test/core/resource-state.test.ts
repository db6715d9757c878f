import { describe, expect, it } from 'vitest'
import { createIds } from '../../src/core/ids.ts'
import type { Document } from '../../src/core/resources/document-hooks.ts'
import { Loader, type LoaderParts } from '../../src/core/resources/loader.ts'
import { snapshotOf } from '../../src/core/resources/snapshot.ts'
import type { ResourceTable, Storage } from '../../src/core/resources/table.ts'
import { treeOf } from '../../src/core/resources/tree.ts'
import { StateIndex } from '../../src/core/state/state-index.ts'
import { Transactions } from '../../src/core/state/store.ts'

const row = (storage: Storage, key: string, parent?: string) => ({
  schema: 'Any',
  noun: 'thing',
  path: '',
  storage,
  key: { kind: 'drawn' as const, member: key, length: 4 },
  parameters: [],
  errors: {},
  verbs: {},
  ...(parent !== undefined && { parent }),
})

/** One resource of each kind of storage; shelves are declared before the artists to whom their books refer. */
const rows: ResourceTable = {
  Opening: { ...row({ kind: 'cell', member: 'opening' }, 'none') },
  Shelf: row({ kind: 'unit', member: 'shelves', own: 'shelf' }, 'shelfId'),
  Book: {
    ...row({ kind: 'collection', member: 'books' }, 'bookId', 'Shelf'),
    text: 'bookId',
    defaults: { language: 'en' },
    dates: { created: ['added'] },
    references: {
      'cover.artistId': { resource: 'Artist', parents: [], problem: 'there is no artist {cover.artistId}.' },
    },
  },
  Cover: row({ kind: 'member', member: 'cover' }, 'none', 'Book'),
  Note: row({ kind: 'groups', member: 'notes', by: 'bookId', nested: 'notes' }, 'noteId', 'Book'),
  Print: row({ kind: 'groups', member: 'prints', by: 'artistId', nested: 'works', flat: true }, 'printId', 'Artist'),
  Artist: row({ kind: 'collection', member: 'artists' }, 'artistId'),
  Loan: row({ kind: 'groups', member: 'loans', by: 'readerId' }, 'loanId'),
}
const tree = treeOf(rows, { initial: { opening: { hour: 9 } }, internal: ['visitors'] })
const parts: LoaderParts = {
  rows,
  tree,
  hooks: {},
  schemas: { Any: {} },
  style: { emptyLists: false, date: (now) => now },
}

const document: Document = {
  opening: { hour: 8 },
  shelves: [
    {
      shelfId: 's001',
      width: 90,
      books: [
        {
          added: 1,
          language: 'de',
          bookId: 'b001',
          cover: { artistId: 'a001' },
          notes: [{ noteId: 'n001', text: 'signed' }],
        },
        { added: 2, language: 'en', bookId: 'b002' },
      ],
    },
  ],
  artists: [{ artistId: 'a001', works: [{ printId: 'p001' }] }],
  loans: [{ readerId: 'r001', loanId: 'l001' }],
}

function loaded(
  part: Document,
  transactions = new Transactions(),
  made: (path: string, what: string) => unknown = () => undefined,
) {
  const state = tree.create(transactions)
  const scope = { accountId: '1', region: 'r' }
  const context = { scope, now: 7, ids: createIds(1), settings: {}, path: '', made }
  new Loader(parts, state, transactions).load(part, context)
  return state
}

describe('A state that is derived from rows', () => {
  it('loads a snapshot, and stores lists of children outside the document of their unit', () => {
    const state = loaded(document)
    expect(snapshotOf(parts, state)).toEqual(document)
    const unit = (state.shelves as unknown as Map<string, Record<string, { get(): unknown }>>).get('s001')
    expect(unit?.shelf?.get()).toEqual({ shelfId: 's001', width: 90 })
    // A cover is a part of the document of its book.
    expect(Object.keys(unit ?? {})).toEqual(['shelf', 'books', 'notes'])
  })

  it('fills in defaults, dates, random keys and the document that a string stands for', () => {
    const { shelves } = snapshotOf(parts, loaded({ shelves: [{ books: ['b1'] }] })) as { shelves: Document[] }
    expect(shelves).toEqual([
      { shelfId: expect.stringMatching(/^[a-z0-9]{4}$/), books: [{ bookId: 'b1', language: 'en', added: 7 }] },
    ])
  })

  it('accepts documents of groups in the entry of their parent, whatever its key, or in a list that names it', () => {
    const part = {
      artists: [{ works: [{}, { printId: 'p002' }] }, { artistId: 'a001' }],
      prints: [{ artistId: 'a001', printId: 'p001' }],
    }
    const { artists } = snapshotOf(parts, loaded(part)) as { artists: Document[] }
    expect(artists).toHaveLength(2)
    expect(artists).toContainEqual({ artistId: 'a001', works: [{ printId: 'p001' }] })
    expect(artists).toContainEqual({
      artistId: expect.stringMatching(/^[a-z0-9]{4}$/),
      works: expect.arrayContaining([{ printId: 'p002' }, { printId: expect.stringMatching(/^[a-z0-9]{4}$/) }]),
    })
  })

  it('creates the parent that a list names, and reports it if the document lists parents', () => {
    const prints = [{ artistId: 'a009', printId: 'p001' }]
    const made: string[] = []
    const note = (path: string, what: string): unknown => made.push(`${path}: ${what}`)
    expect(snapshotOf(parts, loaded({ prints }, undefined, note))).toMatchObject({
      artists: [{ artistId: 'a009', works: [{ printId: 'p001' }] }],
    })
    expect(made).toEqual([])
    loaded({ prints, artists: [] }, undefined, note)
    expect(made).toEqual(['prints[0].artistId: thing a009'])
  })

  it.each<[string, Document, string]>([
    [
      'a nested key that occurs twice',
      { shelves: [{ books: [{ bookId: 'b1', notes: [{ noteId: 'n' }, { noteId: 'n' }] }] }] },
      'shelves[0].books[0].notes[1].noteId: duplicate noteId n.',
    ],
    [
      'a key that occurs twice',
      { artists: [{ artistId: 'a' }, { artistId: 'a' }] },
      'artists[1].artistId: duplicate artistId a.',
    ],
    [
      'a reference to nothing',
      { shelves: [{ books: [{ cover: { artistId: 'a9' } }] }] },
      'shelves[0].books[0].cover.artistId: there is no artist a9.',
    ],
  ])('refuses %s', (_, part, message) => {
    expect(() => loaded(part)).toThrow(message)
  })

  it('is copied with every store, and the copy is independent', () => {
    const state = loaded(document)
    const transactions = new Transactions()
    const copy = tree.copy({ ...state, transactions }, transactions)
    expect(Object.keys(copy)).toEqual(Object.keys(state))
    expect(snapshotOf(parts, copy)).toEqual(document)
    ;(copy.artists as unknown as Map<string, unknown>).delete('a001')
    const [shelf] = (
      copy.shelves as unknown as { values(): Record<string, Map<string, Map<string, unknown>>>[] }
    ).values()
    shelf?.notes?.get('b001')?.delete('n001')
    expect(snapshotOf(parts, state)).toEqual(document)
  })

  it('is restored document by document, from any position in the tree', () => {
    const transactions = new Transactions()
    const state = loaded(document, transactions)
    const stored = new StateIndex(transactions).learn(state, [])
    const other = tree.create(transactions)
    const index = new StateIndex(transactions)
    index.learn(other, [])
    for (const one of JSON.parse(JSON.stringify(stored))) expect(index.putBack(other, tree.branches, one)).toBe(true)
    expect(snapshotOf(parts, other)).toEqual(document)
  })

  it('is untouched until a document other than an internal one was put into it', () => {
    const state = tree.create(new Transactions())
    expect(tree.isUntouched(state)).toBe(true)
    ;(state.visitors as unknown as Map<string, unknown> & { put(key: string, value: unknown): void }).put('x', {})
    expect(tree.isUntouched(state)).toBe(true)
    expect(tree.isUntouched(loaded({ opening: { hour: 9 } }))).toBe(true)
    expect(tree.isUntouched(loaded({ opening: { hour: 8 } }))).toBe(false)
    expect(tree.isUntouched(loaded({ artists: [{}] }))).toBe(false)
  })
})
