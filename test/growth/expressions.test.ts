import { describe, expect, it, vi } from 'vitest'
import { attackOn, textOf } from './attacks.ts'
import { everyExpression, readingOf } from './expressions.ts'

const { found, made } = everyExpression()
const byText = new Map(found.map((one) => [`/${one.source}/${one.flags}`, one]))

/** Expressions that are put together at run time: from rows of tables that are read above, from parts, or by a user. */
const MADE: Readonly<Record<string, 'rows of a table' | 'one character of a user' | 'only parsed' | RegExp>> = {
  pattern: 'rows of a table',
  'row.value.pattern': 'rows of a table',
  'BEGINNINGS[protocol]': 'rows of a table',
  source: 'only parsed',
  // biome-ignore-start lint/suspicious/noTemplateCurlyInString: the sources are written so
  '`^${row.match}$`': 'rows of a table',
  '`^(?:${source})$`': 'one character of a user',
  "`^${parts.join('[^/]+')}$`": /^\^\\?\/restapis\\?\/\[\^\/\]\+\\?\/stages/,
  '`^${bases}${pattern}(?:\\\\?|$)`': /amazonaws.*stages.*\(\?:\\\?\|\$\)$/,
  '`^${bases}(?:\\\\/|$)`': /amazonaws.*\(\?:\\\/\|\$\)$/,
  // biome-ignore-end lint/suspicious/noTemplateCurlyInString: the sources are written so
}

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
  ])('finds a text for which %s takes more than its length explains', (pattern) => {
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
  it('are found wherever they stand', () => {
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
    for (const [, at] of [
      ['generated tables', /^src\/generated\/v1\/patch\.ts/],
      ['schemas', /^src\/generated\/v2\/schemas\.ts/],
      ['specs', /^spec\/v1\//],
    ] as const) {
      expect(found.some((one) => at.test(one.at))).toBe(true)
    }
  })

  it.each([...byText])('need steps in proportion to the text: %s', (_, { source, flags, at }) => {
    const attack = attackOn(source, flags)
    expect(attack && { at, ...attack }).toBeUndefined()
  })

  it('that are put together at run time are known, and need such steps too', async () => {
    vi.resetModules()
    const real = globalThis.RegExp
    const sources = new Set<string>()
    const recording = new Proxy(real, {
      construct(target, [source, flags]: [string | RegExp, string?]) {
        if (typeof source === 'string') sources.add(source)
        return new target(source, flags)
      },
    })
    vi.stubGlobal('RegExp', recording)
    try {
      const [{ createApiGateway }, { handlers }] = await Promise.all([
        import('../../src/index.ts'),
        import('../../src/msw.ts'),
        import('../../src/pact.ts'),
      ])
      handlers(createApiGateway())
    } finally {
      vi.unstubAllGlobals()
    }
    for (const { text, at } of made) {
      expect(Object.keys(MADE), `${at} makes an expression of ${text}`).toContain(text)
      const shape = MADE[text]
      if (!(shape instanceof real)) continue
      const source = [...sources].find((one) => shape.test(one))
      expect(source, text).toBeDefined()
      expect([source, attackOn(source ?? '')]).toEqual([source, undefined])
    }
  })
})
