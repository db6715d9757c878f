import { describe, expect, it } from 'vitest'
import { postedBy } from '../thread.ts'
import { attackOn, textOf } from './attacks.ts'
import { everyExpression, readingOf } from './expressions.ts'

const { found, made } = everyExpression()
const byText = new Map(found.map((one) => [`/${one.source}/${one.flags}`, one]))

/** Expressions that are put together at run time: from rows of tables that are read above, from parts, or by a user. */
const MADE: readonly [text: RegExp, of: 'rows of a table' | 'one character' | 'only parsed' | RegExp][] = [
  [/\b(?:match|pattern)\b[^$]*$|\bmatch\}\$`$/, 'rows of a table'],
  [/^BEGINNINGS\[/, 'rows of a table'],
  [/^source$/, 'only parsed'],
  [/^expression$/, 'only parsed'],
  [/^(?:EPOCH|regex|ISO|DRAWN)$/, 'rows of a table'],
  [/^`\^\$\{pattern\}\$`$/, 'rows of a table'],
  [/^`\^\$\{path$/m, 'rows of a table'],
  [/\{(?:escaped\.join|word\.replace)/, 'rows of a table'],
  [/^`\^\(\?:\$\{source\}\)\$`$/, 'one character'],
  [/^`\^\$\{parts\.join/, /^\^\\?\/restapis\\?\/\[\^\/\]\+\\?\/stages/],
  [/^`\^\$\{(?:hosts|bases)\}\(/, /amazonaws.*\(\?:\\\/\|\$\)$/],
]

describe('The counting of steps', () => {
  it.each([
    /(a+)+$/,
    /(a|a)*b/,
    /(?:a|aa)+$/,
    /(\w*)*q/,
    /^(\w+\s?)*$/,
    /\s+$/,
    /^\s+|\s+$/g,
    /(.*)=(.*);/,
    /^.*a.*b.*c$/,
    /\$\{context\.([^}]*)\}/g,
    /Credential=[^,]*, /,
    /<[^>]*>/g,
    /^(ab|a|b)*c/,
    /\d+\.?\d*x/,
    /^[\w.]+@[\w.]+[.\w]+@/,
    /(?<=x\w*)y/,
    /x(?=.*y)/g,
    /^[^}]{0,100000}[^}]{0,100000}x/,
    /q(?:[^/]+)(?:[^:]+)z/,
  ])('finds a text for which %s is not linear', (pattern) => {
    const attack = attackOn(pattern.source, pattern.flags)
    expect(attack).toBeDefined()
    if (attack) expect(pattern.test(textOf(attack, 1))).toBeTypeOf('boolean')
  })

  it.each([
    /^a+$/,
    /a+/g,
    /^(?:a|b)*$/,
    /^(ab|cd)*$/,
    /<[^<>]*>/g,
    /[^a-z]+/g,
    /^\/(.+)\/([a-z]*)$/,
    /(?<!\d)(\d+)(ns|us|ms)\b/g,
    /^([\w-]+):.*$/gm,
    /^(?:[a-z0-9-]+\.)*x$/,
    /\b(?:\w+Fixture|Rest)\b/g,
    /[?#].*$/s,
    /^\d{1,128}x/,
  ])('finds none for %s', (pattern) => {
    expect(attackOn(pattern.source, pattern.flags)).toBeUndefined()
  })
})

describe('Regular expressions', () => {
  it('are found in every position', () => {
    const text =
      "const a = /x/gi; const b = new RegExp('y', 's'); const c = RegExp(`z`); const d = { pattern: 'p', match: 'm' }; new RegExp(given)"
    const reading = readingOf(text, 'a.ts')
    expect(reading.found.map(({ source, flags }) => `/${source}/${flags}`)).toEqual([
      '/x/gi',
      '/y/s',
      '/z/',
      '/p/',
      '/^m$/s',
    ])
    expect(reading.made).toEqual([{ text: 'given', at: 'a.ts:1' }])
    const rows = `parsedRows<Table>({ A: '{"pattern":"a"}', B: ['{"rows":[', '{"match":"b"}', ']}'].join('') })`
    expect(readingOf(rows, 'b.ts').found.map(({ source }) => source)).toEqual(['a', '^b$'])
    expect(byText.size).toBeGreaterThan(100)
    for (const place of ['src/core/', 'src/cli/', 'src/generated/v1/', 'src/generated/v2/', 'spec/v1/', 'spec/v2/']) {
      expect(
        found.some(({ at }) => at.startsWith(place)),
        place,
      ).toBe(true)
    }
  })

  it.each([...byText])('need a number of steps that is linear in the text: %s', (_, { source, flags, at }) => {
    const attack = attackOn(source, flags)
    expect(attack && { at, ...attack }).toBeUndefined()
  })

  it('that are built at run time are listed, and are linear too', async () => {
    const sources = (await postedBy(new URL('expressions-at-run-time.ts', import.meta.url))) as string[]
    for (const { text, at } of made) {
      const known = MADE.find(([pattern]) => pattern.test(text))
      expect(known, `${at} makes an expression of ${text}`).toBeDefined()
      const shape = known?.[1]
      if (!(shape instanceof RegExp)) continue
      const source = sources.find((one) => shape.test(one))
      expect(source, text).toBeDefined()
      expect([source, attackOn(source ?? '')]).toEqual([source, undefined])
    }
  })
})
