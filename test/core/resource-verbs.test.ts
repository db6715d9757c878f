import { describe, expect, it } from 'vitest'
import { ServiceError } from '../../src/core/errors/service-error.ts'
import { createIds } from '../../src/core/ids.ts'
import type { AnyCall, Dialect } from '../../src/core/resources/hooks.ts'
import type { ResourceTable } from '../../src/core/resources/table.ts'
import { treeOf } from '../../src/core/resources/tree.ts'
import { verbHandlers } from '../../src/core/resources/verbs.ts'
import { Transactions } from '../../src/core/state/store.ts'

/** Books on shelves with notes to each book; a loan prevents the deletion of its book. */
const rows: ResourceTable = {
  Shelf: {
    schema: 'Shelf',
    noun: 'shelf',
    path: '/shelves/{shelfId}',
    storage: { kind: 'unit', member: 'shelves', own: 'shelf' },
    key: { kind: 'drawn', member: 'shelfId', length: 4 },
    parameters: ['shelfId'],
    errors: { missing: 'ShelfNotFound' },
    verbs: { create: { operation: 'CreateShelf', members: { width: true } }, delete: { operation: 'DeleteShelf' } },
  },
  Book: {
    schema: 'Book',
    noun: 'book',
    parent: 'Shelf',
    path: '/shelves/{shelfId}/books/{bookId}',
    storage: { kind: 'collection', member: 'books' },
    key: { kind: 'given', member: 'bookId' },
    parameters: ['shelfId', 'bookId'],
    defaults: { language: 'en' },
    dates: { created: ['added'], updated: ['changed'] },
    errors: { missing: 'BookNotFound', taken: 'BookExists', quota: { error: 'ShelfFull', quota: 'books' } },
    blockedBy: [
      { resource: 'Loan', where: { book: '{bookId}' }, error: 'BookLent', texts: { readers: { member: 'reader' } } },
    ],
    verbs: {
      create: {
        operation: 'CreateBook',
        members: { title: true, pages: true, isLost: true, cover: { color: true } },
        dropEmpty: ['title', 'pages', 'isLost'],
      },
      list: { operation: 'GetBooks', paging: 'page', filters: { language: 'language' } },
      get: { operation: 'GetBook' },
      update: { operation: 'UpdateBook', kind: 'merge', members: { title: true } },
      delete: { operation: 'DeleteBook' },
    },
  },
  Note: {
    schema: 'Note',
    noun: 'note',
    parent: 'Book',
    path: '/shelves/{shelfId}/books/{bookId}/notes/{noteId}',
    storage: { kind: 'groups', member: 'notes', by: 'bookId' },
    key: { kind: 'drawn', member: 'noteId', length: 4 },
    parameters: ['shelfId', 'bookId', 'noteId'],
    errors: { missing: 'NoteNotFound' },
    verbs: {
      create: { operation: 'CreateNote', members: { text: true } },
      list: { operation: 'GetNotes', paging: 'all' },
      get: { operation: 'GetNote', parentMissing: 'NoteNotFound' },
    },
  },
  Lamp: {
    schema: 'Lamp',
    noun: 'lamp',
    parent: 'Shelf',
    path: '/shelves/{shelfId}/lamps/{side}',
    storage: { kind: 'collection', member: 'lamps' },
    key: { kind: 'fixed', member: 'side', values: ['left', 'right'] },
    parameters: ['shelfId', 'side'],
    defaults: { isOn: false },
    errors: { missing: 'LampNotFound' },
    verbs: {
      create: { operation: 'PutLamp', members: { isOn: true }, replaces: true },
      list: { operation: 'GetLamps', paging: 'page' },
      get: { operation: 'GetLamp' },
      delete: { operation: 'ResetLamp' },
    },
  },
  /** Readers are not a resource: a reader exists while there is a card. */
  Card: {
    schema: 'Card',
    noun: 'card',
    path: '/readers/{readerId}/cards/{cardId}',
    storage: { kind: 'groups', member: 'cards', by: 'readerId' },
    key: { kind: 'given', member: 'cardId' },
    parameters: ['readerId', 'cardId'],
    errors: { missing: 'CardNotFound', taken: 'CardExists' },
    verbs: {
      create: { operation: 'CreateCard', members: {} },
      get: { operation: 'GetCard', parentMissing: 'ReaderNotFound' },
      delete: { operation: 'DeleteCard' },
    },
  },
  Loan: {
    schema: 'Loan',
    noun: 'loan',
    parent: 'Shelf',
    path: '/shelves/{shelfId}/loans/{loanId}',
    storage: { kind: 'collection', member: 'loans' },
    key: { kind: 'given', member: 'loanId' },
    parameters: ['shelfId', 'loanId'],
    errors: { missing: 'LoanNotFound', taken: 'LoanExists' },
    verbs: {
      create: { operation: 'CreateLoan', members: { book: true, reader: true } },
      delete: { operation: 'DeleteLoan' },
    },
  },
}

const dialect: Dialect = {
  date: (now) => now,
  page: (call, list, documents, shown) => {
    const { items, next } = documents.page(call.input.after, call.input.limit ?? 2)
    return { list, items: shown ? items.map(shown) : items, next }
  },
  whole: (documents) => ({ items: documents }),
  limit: () => 3,
}

/** Calls operations on a fresh state; a refusal gives its name and its placeholders. */
function library() {
  const transactions = new Transactions()
  const tree = treeOf(rows)
  const state = { ...tree.create(transactions), transactions }
  const { handlers, locate } = verbHandlers({ rows, tree, dialect, hooks: {}, patches: {} })
  const ids = createIds(3)
  const refuse = (name: string, placeholders: object): ServiceError =>
    new ServiceError(name, { type: name, status: 400, message: name }, JSON.stringify(placeholders))
  const call = (operation: string, input: object, table: Readonly<Record<string, (call: AnyCall) => unknown>>) => {
    try {
      const scope = { accountId: '1', region: 'r' }
      return table[operation]?.({ input, refuse, state, scope, requestId: '', now: 7, ids, settings: {} } as AnyCall)
    } catch (error) {
      if (error instanceof ServiceError) return { refused: error.rule, ...JSON.parse(error.message) }
      throw error
    }
  }
  // biome-ignore lint/suspicious/noExplicitAny: answers of any operation
  const ask = (operation: string, input: object): any => call(operation, input, handlers)
  const { shelfId } = ask('CreateShelf', { width: 90 })
  return { ask, shelfId, look: (operation: string, input: object) => call(operation, input, locate) }
}

describe('The verbs of a resource', () => {
  it('create the known members with key, defaults and dates, without empty ones', () => {
    const { ask, shelfId } = library()
    const given = { shelfId, bookId: 'b1', title: '', cover: { color: 'red', size: 3 }, other: true }
    expect(ask('CreateBook', given)).toEqual({
      bookId: 'b1',
      cover: { color: 'red' },
      language: 'en',
      added: 7,
      changed: 7,
    })
    expect(ask('GetBook', { shelfId, bookId: 'b1' })).toMatchObject({ bookId: 'b1' })
    expect(ask('CreateBook', given)).toMatchObject({ refused: 'BookExists', bookId: 'b1' })
  })

  it('store the number zero and false, which are not empty', () => {
    const { ask, shelfId } = library()
    const kept = { pages: 0, isLost: false }
    expect(ask('CreateBook', { shelfId, bookId: 'b1', title: '', ...kept })).toMatchObject(kept)
    expect(ask('GetBook', { shelfId, bookId: 'b1' })).not.toHaveProperty('title')
  })

  it('refuse more than the quota', () => {
    const { ask, shelfId } = library()
    for (const bookId of ['a', 'b', 'c']) expect(ask('CreateBook', { shelfId, bookId })).not.toHaveProperty('refused')
    expect(ask('CreateBook', { shelfId, bookId: 'd' })).toMatchObject({ refused: 'ShelfFull' })
  })

  it('list in pages and by filters', () => {
    const { ask, shelfId } = library()
    for (const bookId of ['a', 'b', 'c']) ask('CreateBook', { shelfId, bookId })
    expect(ask('GetBooks', { shelfId })).toMatchObject({ list: `${shelfId}/books`, next: 'b', items: [{}, {}] })
    expect(ask('GetBooks', { shelfId, after: 'b' })).toMatchObject({ items: [{ bookId: 'c' }] })
    expect(ask('GetBooks', { shelfId, language: 'de' })).toMatchObject({ items: [] })
  })

  it('merge known members and update the date of the last change', () => {
    const { ask, shelfId } = library()
    ask('CreateBook', { shelfId, bookId: 'b1', title: 'One' })
    const changed = ask('UpdateBook', { shelfId, bookId: 'b1', title: 'Two', language: 'de' })
    expect(changed).toMatchObject({ title: 'Two', language: 'en', changed: 7 })
  })

  it('store documents of groups beside their parent, which must exist and is deleted with them', () => {
    const { ask, shelfId, look } = library()
    expect(ask('CreateNote', { shelfId, bookId: 'b1', text: 'x' })).toMatchObject({ refused: 'BookNotFound' })
    expect(look('CreateNote', { shelfId, bookId: 'b1' })).toMatchObject({ refused: 'BookNotFound' })
    expect(ask('GetNotes', { shelfId, bookId: 'b1' })).toMatchObject({ refused: 'BookNotFound' })
    ask('CreateBook', { shelfId, bookId: 'b1' })
    const { noteId } = ask('CreateNote', { shelfId, bookId: 'b1', text: 'x' })
    expect(ask('GetNote', { shelfId, bookId: 'b1', noteId })).toEqual({ noteId, text: 'x' })
    ask('DeleteBook', { shelfId, bookId: 'b1' })
    expect(ask('GetNote', { shelfId, bookId: 'b1', noteId })).toMatchObject({ refused: 'NoteNotFound' })
    ask('CreateBook', { shelfId, bookId: 'b1' })
    expect(ask('GetNotes', { shelfId, bookId: 'b1' })).toEqual({ items: [] })
  })

  it('find a parent that is not a resource while it has documents', () => {
    const { ask, look } = library()
    const [one, two] = [
      { readerId: 'r1', cardId: 'c1' },
      { readerId: 'r1', cardId: 'c2' },
    ]
    expect(ask('GetCard', one)).toMatchObject({ refused: 'ReaderNotFound', readerId: 'r1' })
    expect(look('GetCard', one)).toMatchObject({ refused: 'ReaderNotFound', readerId: 'r1' })
    ask('CreateCard', one)
    ask('CreateCard', two)
    ask('DeleteCard', two)
    expect(ask('GetCard', one)).toEqual({ cardId: 'c1' })
    expect(ask('GetCard', two)).toMatchObject({ refused: 'CardNotFound' })
    ask('DeleteCard', one)
    expect(ask('GetCard', one)).toMatchObject({ refused: 'ReaderNotFound' })
  })

  it('return the documents of a fixed list before they are set, and after they are deleted', () => {
    const { ask, shelfId } = library()
    const off = { side: 'left', isOn: false }
    expect(ask('GetLamp', { shelfId, side: 'left' })).toEqual(off)
    expect(ask('GetLamp', { shelfId, side: 'top' })).toMatchObject({ refused: 'LampNotFound' })
    expect(ask('PutLamp', { shelfId, side: 'top' })).toMatchObject({ refused: 'LampNotFound' })
    expect(ask('PutLamp', { shelfId, side: 'left', isOn: true })).toEqual({ side: 'left', isOn: true })
    const right = { side: 'right', isOn: false }
    expect(ask('GetLamps', { shelfId })).toMatchObject({ items: [{ side: 'left', isOn: true }, right] })
    ask('ResetLamp', { shelfId, side: 'left' })
    expect(ask('GetLamps', { shelfId })).toMatchObject({ items: [off, right] })
  })

  it('refuse to delete a document in use, and name its users', () => {
    const { ask, shelfId } = library()
    ask('CreateBook', { shelfId, bookId: 'b1' })
    ask('CreateLoan', { shelfId, loanId: 'l1', book: 'b1', reader: 'Ada' })
    ask('CreateLoan', { shelfId, loanId: 'l2', book: 'b1', reader: 'Bob' })
    expect(ask('DeleteBook', { shelfId, bookId: 'b1' })).toMatchObject({ refused: 'BookLent', readers: 'Ada, Bob' })
    ask('DeleteLoan', { shelfId, loanId: 'l1' })
    ask('DeleteLoan', { shelfId, loanId: 'l2' })
    expect(ask('DeleteBook', { shelfId, bookId: 'b1' })).toBeUndefined()
    expect(ask('GetBook', { shelfId, bookId: 'b1' })).toMatchObject({ refused: 'BookNotFound', shelfId })
  })

  it('refuse documents below a unit that does not exist', () => {
    const { ask, shelfId } = library()
    ask('DeleteShelf', { shelfId })
    expect(ask('GetBooks', { shelfId })).toMatchObject({ refused: 'ShelfNotFound' })
  })
})
