import { describe, expect, it } from 'vitest'
import { parseYaml, YamlError } from '../src/adapters/node/yaml.ts'
import { throughTransports } from './transports.ts'

const lines = (count: number, line: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => line(i)).join('\n')

describe('A YAML text', () => {
  it.each([
    [
      'values of JSON',
      'a: [1, .5, x, null, true]\n"b": {c: "\\u20ac"}',
      { a: [1, 0.5, 'x', null, true], b: { c: '€' } },
    ],
    ['keys that are not texts', '200: x\n~: y\ntrue: z', { 200: 'x', '': 'y', true: 'z' }],
    ['aliases', 'a: &a [1]\nb: *a\nc: &a 2\nd: *a', { a: [1], b: [1], c: 2, d: 2 }],
    ['a byte order mark', '\uFEFFa: 1', { a: 1 }],
    ['a date, which stays a text', 'a: 2020-04-06T23:23:46Z', { a: '2020-04-06T23:23:46Z' }],
    ['nothing', '', null],
  ])('may contain %s', async (_, text, value) => {
    expect(await parseYaml(text)).toEqual(value)
  })

  it('may have the key __proto__ as an ordinary key', async () => {
    expect(Object.keys((await parseYaml('__proto__: {a: 1}')) as object)).toEqual(['__proto__'])
  })

  it.each([
    ['a duplicate key', 'a: 1\nb: 2\n"a": 3', 3, 'duplicate key "a".'],
    ['a tag', 'a: 1\nb: !secret x', 2, 'Unresolved tag: !secret'],
    ['a directive', '%FOO x\n---\na: 1', 1, 'Unknown directive %FOO'],
    ['an alias without an anchor', 'a: *b', 1, 'the alias *b has no anchor before it.'],
    ['an alias of itself', 'a: &a [*a]', 1, 'the alias *a has no anchor before it.'],
    ['a list as a key', '? [a]\n: b', 1, 'a key must be a text.'],
    ['bytes', 'a: !!binary AAAA', 1, 'a value that JSON does not have.'],
    ['two documents', 'a: 1\n---\nb: 2', 2, 'it holds several documents'],
    ['lists of lists of lists', '['.repeat(20_000), 1, 'it is nested too deeply.'],
    [
      'aliases of aliases',
      `a0: &a0 [${'1, '.repeat(10)}]\n${lines(9, (i) => `a${i + 1}: &a${i + 1} [${Array(10).fill(`*a${i}`).join(', ')}]`)}`,
      6,
      'its aliases expand to more than 1000000 values.',
    ],
  ])('is refused with %s, by its line', async (_, text, line, problem) => {
    const error = await parseYaml(text).then(
      () => new YamlError('accepted', 0),
      (one: YamlError) => one,
    )
    expect([error.name, error.line]).toEqual(['YamlError', line])
    expect(error.message).toContain(problem)
  })
})

throughTransports('A body with a byte order mark', (open) => {
  it.each([
    ['a text', '\uFEFF{"name":"shop"}'],
    ['bytes', new TextEncoder().encode('\uFEFF{"name":"shop"}')],
  ])('is read as the same body without it, as %s', async (_, body) => {
    const { request, gateway } = await open()
    expect((await request('POST', '/restapis', body)).status).toBe(201)
    expect(gateway.answer({ method: 'POST', url: '/restapis', headers: {}, body }).status).toBe(201)
  })
})
