import { describe, expect, it } from 'vitest'
import { byStatusCode } from '../../src/core/openapi/value.ts'

const ENTRIES: readonly (readonly [string, unknown])[] = [
  ['404', { statusCode: '404' }],
  ['default', {}],
  ['200', { statusCode: '200' }],
  ['__proto__', 'a member'],
  ['200', { statusCode: '200', last: true }],
]

describe('members by status code', () => {
  it('are those of Object.fromEntries, in the same order', () => {
    const members = byStatusCode(ENTRIES)
    expect(JSON.stringify(members)).toBe(JSON.stringify(Object.fromEntries(ENTRIES)))
    expect(Object.entries(members)).toEqual(Object.entries(Object.fromEntries(ENTRIES)))
    expect(Object.getPrototypeOf(members)).toBe(Object.prototype)
  })

  it('are empty without entries', () => {
    expect(Object.keys(byStatusCode([]))).toEqual([])
  })
})
