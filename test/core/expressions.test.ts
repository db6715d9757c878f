import { describe, expect, it } from 'vitest'
import { compileExpression } from '../../src/core/expressions/expression.ts'
import { compileWildcard } from '../../src/core/expressions/wildcard.ts'

const SOURCES = [
  ...['', 'a', 'a|', '|b', '^(Create|Update)', 'Stage$', '^$', '.', 'a.c', '[^a-z]', '[]', '[^]x', '[\\]a]+$', '[\\b]'],
  ...['(\\w*)*q', '(a|a)*$', '(x+x+)+y', '^(([a-z])+.)+[A-Z]([a-z])+$', '(a*)+$', '()*a', '(?:a?)*b', '(^a|b$)*c'],
  ...['a{2,3}b', 'a{0}b', 'a{2}?', '(a{1,3}){2}b$', 'a{,3}', '{', 'a{', '\\d{2}-\\d+', '(?<n>a)b', 'a+?b'],
  ...['\\bGet', '\\Bt', '\\x41', '\\u0041b', '\\cA', '\\0', '\\/x', '\\-', '\\ud83d\\ude00c?', '[😀]', '😀+'],
]
const FLAGS = ['', 'i', 'm', 's', 'u', 'im', 'y']
const TEXTS = [
  ...['', 'a', 'b', 'ab', 'aab', 'aaab', 'aaaab', 'bac', 'x', 'xxxy', 'aAaA', 'Ab', 'A', '12-3', '-', '/x', '{', 'a{'],
  ...['CreateStage', 'UpdateStage', 'GetStages', 'GetX', 'foo bar', 'qqq', 'wwwwq', 'a{,3}', 'ſ', 'K'],
  ...['a\nb', 'a\nc', '\nGet', '\u0001', '\0', '\b', '😀', 'a😀c'],
]

function isValid(source: string, flags: string): boolean {
  try {
    new RegExp(source, flags)
    return true
  } catch {
    return false
  }
}

describe('An expression of a user', () => {
  it.each(SOURCES)('has the same meaning as in JavaScript: /%s/', (source) => {
    for (const flags of FLAGS.filter((one) => isValid(source, one))) {
      const own = compileExpression(source, flags)
      const expected = TEXTS.filter((text) => new RegExp(source, flags).test(text))
      expect({ flags, matching: TEXTS.filter((text) => own.test(text)) }).toEqual({ flags, matching: expected })
    }
  })

  it.each(['(\\w*)*Q', '(a|a)*Q', '(a+a+)+Q', '^(a|aa)+Q', '(.*)*(.*)*(.*)*Q', '((a*)*)*Q'])(
    'terminates for a long text: /%s/',
    (source) => {
      const { test } = compileExpression(source)
      expect([test('a'.repeat(20_000)), test(`${'a'.repeat(20_000)}Q`)]).toEqual([false, true])
    },
  )

  it.each([
    ['(?=a)', 'look-ahead and look-behind are not supported'],
    ['(?<!a)b', 'look-ahead and look-behind are not supported'],
    ['(a)\\1', 'references to a group are not supported'],
    ['(?<n>a)\\k<n>', 'references to a group are not supported'],
    ['(?i:a)', 'modifiers within a group are not supported'],
    ['(a{1000}){1000}', 'it has more than 1000 steps'],
    ['a{99999999}', 'it has more than 1000 steps'],
    ['(((a{99}){99}){99}){99}', 'it has more than 1000 steps'],
    ['('.repeat(400) + ')'.repeat(400), 'groups are nested more than 100 deep'],
    ['a'.repeat(1001), 'may have at most 1000 characters'],
    ['(', 'Invalid regular expression'],
  ])('is refused with the reason: /%s/', (source, reason) => {
    expect(() => compileExpression(source)).toThrow(reason)
    expect(() => compileExpression(source)).toThrow(TypeError)
  })
})

describe('A pattern with stars', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['*', ['', 'a', 'GetStage'], []],
    ['Get*', ['Get', 'GetStage'], ['get', 'aGet', 'Ge']],
    ['*Stage', ['Stage', 'GetStage'], ['GetStages']],
    ['G*t*S*e', ['GetStage', 'GtSe'], ['GetStages', 'GSte']],
    ['a*a', ['aa', 'aba'], ['a']],
    ['ab*ba', ['abba', 'ab-ba'], ['aba']],
    ['**a**', ['a', 'xax'], ['', 'b']],
    ['a.c*', ['a.c', 'a.cd'], ['abc']],
  ])('%s', (source, matching, others) => {
    const { test } = compileWildcard(source)
    expect([matching.filter((one) => !test(one)), others.filter(test)]).toEqual([[], []])
  })

  it('terminates for a long text, for any number of stars', () => {
    const { test } = compileWildcard(`${'*a'.repeat(5000)}*Q`)
    expect([test('a'.repeat(20_000)), test(`${'a'.repeat(20_000)}Q`)]).toEqual([false, true])
  })
})
