import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Cell, Collection, Transactions } from '../../src/core/state/store.ts'

describe('a collection', () => {
  it('lists its documents in the order of their keys, whatever the order of writing', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.boolean())), (writes) => {
        const collection = new Collection<string>(new Transactions())
        const model = new Map<string, string>()
        for (const [key, keep] of writes) {
          if (keep) {
            collection.put(key, key)
            model.set(key, key)
          } else {
            expect(collection.delete(key)).toBe(model.delete(key))
          }
          expect(collection.values()).toEqual([...model.keys()].sort())
        }
      }),
    )
  })

  it('returns every document once, page by page', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { maxLength: 50 }), fc.integer({ min: 1, max: 7 }), (keys, limit) => {
        const collection = new Collection<string>(new Transactions())
        for (const key of keys) collection.put(key, key)
        const seen: string[] = []
        let after: string | undefined
        do {
          const page = collection.page(after, limit)
          expect(page.items.length).toBeLessThanOrEqual(limit)
          seen.push(...page.items)
          after = page.next
        } while (after !== undefined)
        expect(seen).toEqual([...keys].sort())
      }),
    )
  })
})

describe('a copy of a collection', () => {
  it('returns the entry that was put, while others are those of the original', () => {
    const [one, two] = [new Transactions(), new Transactions()]
    const original = new Collection<Collection<string>>(one)
    original.put('a', new Collection(one))
    const copied = original.copy(two, (entry, transactions) => (entry as Collection<string>).copy(transactions))
    for (const [side, transactions] of [
      [original, one],
      [copied, two],
    ] as const) {
      const entry = new Collection<string>(transactions)
      side.put('b', entry)
      expect(side.get('b')).toBe(entry)
      expect(side.get('a')).toBe(side.get('a'))
    }
    expect(original.get('a')).not.toBe(copied.get('a'))
  })
})

describe('a transaction', () => {
  it('rolls back every write if the work throws', () => {
    const operation = fc.record({ key: fc.constantFrom('a', 'b', 'c', 'd'), value: fc.option(fc.integer()) })
    fc.assert(
      fc.property(fc.array(operation), fc.array(operation), (before, within) => {
        const transactions = new Transactions()
        const collection = new Collection<number>(transactions)
        const cell = new Cell(transactions, 0)
        const write = ({ key, value }: { key: string; value: number | null }): void => {
          if (value === null) collection.delete(key)
          else collection.put(key, value)
          cell.put(value ?? -1)
        }
        before.forEach(write)
        const entries = collection.keys().map((key) => [key, collection.get(key)])
        const held = cell.get()
        expect(() =>
          transactions.run(() => {
            within.forEach(write)
            throw new Error('stop')
          }),
        ).toThrow('stop')
        expect(collection.keys().map((key) => [key, collection.get(key)])).toEqual(entries)
        expect(cell.get()).toBe(held)
      }),
    )
  })

  it('keeps the writes if the work returns', () => {
    const transactions = new Transactions()
    const collection = new Collection<number>(transactions)
    const work = (): string => {
      collection.put('a', 1)
      return 'done'
    }
    expect(transactions.run(work)).toBe('done')
    expect(collection.get('a')).toBe(1)
  })
})
