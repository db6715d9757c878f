import { describe, expect, it } from 'vitest'
import { mulberry32 } from '../../src/core/ids.ts'
import type { JournalEntry } from '../../src/core/journal/entry.ts'
import { Journal } from '../../src/core/journal/journal.ts'
import type { Recall, RequestRecord } from '../../src/core/journal/record.ts'
import type { PlainRequest } from '../../src/core/operation.ts'

const MIB = 1024 * 1024
const decoder = new TextDecoder()

/** Shows the body of a request as its input. */
const recall: Recall = ({ url, body }) => ({
  path: url,
  scope: { accountId: '123456789012', region: 'us-east-1' },
  operation: 'PutBook',
  version: 'v9',
  input: { body: typeof body === 'object' ? decoder.decode(body) : body },
})

function recordOf(request: Partial<PlainRequest>, more: Partial<RequestRecord> = {}): RequestRecord {
  const { url = '/books', body } = request
  return {
    request: { method: 'PUT', headers: {}, ...request, url },
    requestId: 'c6af9ac6-7b61-11e6-9a41-93e8deadbeef',
    now: 0,
    account: undefined,
    body,
    size: body?.length ?? 0,
    shows: 'request',
    status: 200,
    worked: true,
    aside: undefined,
    ...more,
  }
}

const told = ({ number, path, input }: JournalEntry): unknown[] => [number, path, input?.body]

describe('the journal', () => {
  it('returns every request unchanged, in any order of large, small, dropped and cleared ones', () => {
    const random = mulberry32(7)
    const below = (most: number): number => Math.floor(random() * most)
    const limit = 40
    const journal = new Journal(limit, [])
    let model: { told: unknown[]; account: string | undefined }[] = []
    for (let number = 1; number <= 3000; number++) {
      const account = [undefined, '000000000001', '222222222222'][below(3)]
      const url = `/${'p'.repeat(below(4) === 0 ? below(3000) : below(20))}`
      const letter = ['a', 'é', '€', '😀', '\ud800'][below(5)] ?? ''
      const text = below(3) === 0 ? undefined : letter.repeat(below(9) === 0 ? below(9000) : below(300))
      const isText = below(2) === 0 || text?.isWellFormed() === false
      const body = isText ? text : text && new TextEncoder().encode(text)
      journal.add(recordOf({ url, body }, { account }), recall)
      model.push({ told: [number, url, text], account })
      model = model.slice(-limit)
      if (below(50) === 0) {
        journal.of(account).clear()
        model = model.filter((one) => one.account !== account)
      }
      if (number % 7 === 0 || number < 100) expect(journal.entries.map(told)).toEqual(model.map((one) => one.told))
    }
    expect(journal.of('000000000001').count).toBe(model.filter(({ account }) => account === '000000000001').length)
  })

  it('keeps 8 MiB of bodies, those of the newest requests', () => {
    const journal = new Journal(1000, [])
    const size = 64 * 1024
    for (let i = 0; i < 300; i++) journal.add(recordOf({ body: new Uint8Array(size).fill(97) }), recall)
    const { entries } = journal
    const kept = entries.filter(({ input }) => input !== undefined)
    expect([entries.length, kept.length]).toEqual([300, (8 * MIB) / size])
    expect(kept.map(({ number }) => number)).toEqual(entries.slice(-kept.length).map(({ number }) => number))
    expect(kept.every(({ input }) => String(input?.body).length === size)).toBe(true)
  })

  it('truncates the long texts of old requests: those of the head, of a refusal and of a hint', () => {
    const journal = new Journal(1000, [])
    const long = 'x'.repeat(10_000)
    const aside = { error: { type: 'NotFound', message: long }, hint: long }
    journal.add(recordOf({ url: `/${long}`, headers: { note: long } }, { aside, status: 404, worked: false }), recall)
    const whole = journal.last
    expect([whole?.path.length, whole?.headers?.note?.length, whole?.hint?.length]).toEqual([10_001, 10_000, 10_000])
    for (let i = 0; i < 128; i++) journal.add(recordOf({ body: 'a'.repeat(64 * 1024) }), recall)
    const [cut] = journal.entries
    const lengths = [cut?.path, cut?.headers?.note, cut?.error?.message, cut?.hint].map((text) => text?.length)
    expect(lengths).toEqual([1027, 1027, 1027, 1027])
    expect(cut).toMatchObject({ number: 1, operation: 'PutBook', status: 404 })
    expect(cut?.input).toBeUndefined()
  })

  it('accepts a request that is larger than its limit', () => {
    const journal = new Journal(10, [])
    journal.add(recordOf({ url: `/${'€'.repeat(9 * MIB)}`, body: '{}' }), recall)
    journal.add(recordOf({ body: '{}' }), recall)
    expect(journal.entries.map(({ path }) => path.length)).toEqual([1027, 6])
    expect(journal.entries.map(({ input }) => input)).toEqual([undefined, { body: '{}' }])
  })

  it('returns the same entry to every reader, and does not change it when the request is changed', () => {
    const journal = new Journal(10, [])
    const body = new TextEncoder().encode('as it was')
    journal.add(recordOf({ body }), recall)
    body.fill(0)
    expect(journal.last?.input).toEqual({ body: 'as it was' })
    expect(journal.last).toBe(journal.entries[0])
    journal.clear()
    expect([journal.last, journal.count, journal.entries]).toEqual([undefined, 0, []])
  })
})
