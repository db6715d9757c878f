import { describe, expect, it } from 'vitest'
import { rememberedText } from '../../src/core/http/remembered-text.ts'

const list = Object.freeze([{ name: 'a' }, { name: 'b' }])

describe('the remembered text of an answer', () => {
  it.each([
    ['a frozen list alone', { item: list }],
    ['the same list once more', { item: list }],
    ['the same list under another name', { items: list }],
    ['the same list beside a position', { item: list, position: 'b' }],
    ['the same list beside what is not there', { item: list, position: undefined }],
    ['two lists', { item: list, others: [1, 'x', null] }],
    ['an empty list', { item: Object.freeze([]) }],
    ['a document', { name: 'a' }],
  ])('equals JSON.stringify of %s', (_, answer) => {
    expect(rememberedText(answer)).toBe(JSON.stringify(answer))
  })

  it('follows a list that is not frozen', () => {
    const grows = [{ name: 'a' }]
    rememberedText({ item: grows })
    grows.push({ name: 'b' })
    expect(rememberedText({ item: grows })).toBe('{"item":[{"name":"a"},{"name":"b"}]}')
  })
})
