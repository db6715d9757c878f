import { expect, it } from 'vitest'
import { createIds } from '../../src/core/ids.ts'
import { othersOf } from '../../src/core/resources/blockers.ts'
import type { AnyCall, Dialect } from '../../src/core/resources/hooks.ts'
import { finderOf } from '../../src/core/resources/place.ts'
import { referredStore } from '../../src/core/resources/reference.ts'
import type { ResourceRow, ResourceTable } from '../../src/core/resources/table.ts'
import { treeOf } from '../../src/core/resources/tree.ts'
import { verbHandlers } from '../../src/core/resources/verbs.ts'
import { Transactions } from '../../src/core/state/store.ts'

const Shelf: ResourceRow = {
  schema: 'Shelf',
  noun: 'shelf',
  path: '/shelves/{shelfId}',
  storage: { kind: 'unit', member: 'shelves', own: 'shelf' },
  key: { kind: 'drawn', member: 'shelfId', length: 4 },
  parameters: ['shelfId'],
  errors: {},
  verbs: {},
}
const Book: ResourceRow = {
  schema: 'Book',
  noun: 'book',
  parent: 'Shelf',
  path: '/shelves/{shelfId}/books/{bookId}',
  storage: { kind: 'collection', member: 'books' },
  key: { kind: 'given', member: 'bookId' },
  parameters: ['shelfId', 'bookId'],
  errors: {},
  verbs: { update: { operation: 'UpdateBook', kind: 'patch' } },
}
const rows: ResourceTable = { Shelf, Book }
const dialect: Dialect = {
  date: (now) => now,
  page: () => ({}),
  whole: () => ({}),
  limit: () => 1,
}

const tree = treeOf(rows)
const transactions = new Transactions()
const state = { ...tree.create(transactions), transactions }
const call = {
  input: { shelfId: 's1', bookId: 'b1' },
  state,
  refuse: (name: string) => new Error(name),
  scope: { accountId: '1', region: 'r' },
  requestId: '',
  now: 0,
  ids: createIds(1),
  settings: {},
} as unknown as AnyCall

it.each<[string, () => unknown, string]>([
  [
    'a resource that stands before its parent',
    () => treeOf({ Book, Shelf }),
    'The resource Book is declared before its parent.',
  ],
  [
    'a unit of a resource that has none',
    () => tree.newUnit(transactions, 'Book', {}),
    'The resource Book has no units.',
  ],
  [
    'a row that names a resource without a row',
    () => [...othersOf(rows, 'Lamp', state as never, state as never)],
    'A row names the resource Lamp, which is not declared.',
  ],
  [
    'a reference to a resource without a row',
    () => referredStore(rows, { resource: 'Lamp' }, state as never, state as never, {}),
    'A reference names the resource Lamp, which is not declared.',
  ],
  [
    'a look-up of a resource without a row',
    () => finderOf(rows, {}, dialect).found('Lamp', call),
    'The resource Lamp is not declared.',
  ],
  [
    'a refusal for which the row has no error',
    () => finderOf(rows, {}, dialect).found('Book', call),
    'The resource Shelf has no error for a request that it refuses.',
  ],
  [
    'a patch without a table',
    () => verbHandlers({ rows, tree, dialect, hooks: {}, patches: {} }).handlers.UpdateBook?.(call),
    'UpdateBook has no patch table.',
  ],
])('A mistake in a table of resources is reported: %s', (_, act, message) => {
  expect(act).toThrow(message)
})
