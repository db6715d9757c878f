import { expect, it, vi } from 'vitest'
import { parsedRows } from '../../src/core/parsed-rows.ts'

it('parses a row when it is first read, and once', () => {
  const parse = vi.spyOn(JSON, 'parse')
  const table = parsedRows<Record<'a' | 'b', { readonly of: string }>>({ a: '{"of":"a"}', b: '{"of":"b"}' })
  expect(Object.keys(table)).toEqual(['a', 'b'])
  expect(parse).not.toHaveBeenCalled()
  expect(table.a).toEqual({ of: 'a' })
  expect(table.a).toBe(table.a)
  expect(parse).toHaveBeenCalledTimes(1)
  expect(Object.values(table)).toEqual([{ of: 'a' }, { of: 'b' }])
})
