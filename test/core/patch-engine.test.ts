import { describe, expect, it } from 'vitest'
import { refuserByName } from '../../src/core/errors/service-error.ts'
import { compilePatch } from '../../src/core/patch/engine.ts'
import type { PatchTable } from '../../src/core/patch/table.ts'

const row = (type: string, message: string) => ({ type, status: 400, message })
const refuse = refuserByName('test', () => ({
  Unknown: row('BadRequestException', 'no ${path}'),
  Wrong: row('BadRequestException', '${value} is wrong at ${path}'),
  Absent: row('BadRequestException', '${tail} is not there'),
  Pair: row('BadRequestException', '${op} ${path} from ${from}'),
  Empty: row('BadRequestException', 'empty'),
  Source: row('BadRequestException', 'nothing to copy'),
}))
const otherwise = {
  add: 'Unknown',
  remove: 'Absent',
  replace: 'Unknown',
  move: 'Unknown',
  copy: 'Pair',
  test: 'Unknown',
}
const table: PatchTable = {
  operation: 'UpdateThing',
  otherwise,
  rows: [
    { path: '/on', match: '\\/on', ops: ['replace'], to: ['on'], value: { type: 'boolean' } },
    {
      path: '/size',
      match: '\\/size',
      ops: ['replace'],
      to: ['size'],
      value: { type: 'integer', minimum: 0, maximum: 9 },
      refuse: { value: 'Wrong', empty: 'Empty' },
    },
    {
      path: '/note',
      match: '\\/note',
      ops: ['add', 'replace', 'remove'],
      to: ['note'],
      value: { type: 'string' },
      empty: 'remove',
      refuse: { absent: 'Absent' },
    },
    {
      path: '/map',
      match: '\\/map',
      ops: ['copy'],
      to: ['map'],
      copy: { from: '/spare/map', source: ['spare', 'map'], how: 'merge' },
      refuse: { source: 'Source' },
    },
    {
      path: '/map/{name}',
      match: '\\/map\\/(?<name>[^/]+)',
      ops: ['replace', 'remove'],
      to: ['map', '{name}'],
      value: { type: 'string' },
    },
    {
      path: '/spare/map/{name}',
      match: '\\/spare\\/map\\/(?<name>[^/]+)',
      ops: ['replace'],
      to: ['spare', 'map', '{name}'],
      value: { type: 'string' },
    },
  ],
}
const { apply } = compilePatch(table)
const patch = (
  document: object,
  ...operations: { op?: string; path?: string; value?: string; from?: string }[]
): unknown => apply(document, operations, refuse)

describe('the patch engine', () => {
  it('writes a value in the type of its member', () => {
    expect(
      patch({}, { op: 'replace', path: '/on', value: 'TRUE' }, { op: 'replace', path: '/size', value: '7' }),
    ).toEqual({ on: true, size: 7 })
  })

  it('never changes the document that it was given', () => {
    const before = Object.freeze({ map: Object.freeze({ a: '1' }) })
    expect(patch(before, { op: 'replace', path: '/map/b', value: '2' })).toEqual({ map: { a: '1', b: '2' } })
    expect(before).toEqual({ map: { a: '1' } })
  })

  it('applies operations in sequence', () => {
    expect(patch({}, { op: 'add', path: '/note', value: 'x' }, { op: 'remove', path: '/note' })).toEqual({})
  })

  it.each([
    ['a path that no row names', { op: 'replace', path: '/of', value: '1' }, 'no /of'],
    ['an op that the row does not take', { op: 'remove', path: '/on' }, 'on is not there'],
    ['a number out of range', { op: 'replace', path: '/size', value: '10' }, '10 is wrong at /size'],
    [
      'a number with a fraction where a whole one is wanted',
      { op: 'replace', path: '/size', value: '1.5' },
      '1.5 is wrong at /size',
    ],
    ['an empty value where the row forbids it', { op: 'replace', path: '/size', value: '' }, 'empty'],
    ['a missing value', { op: 'replace', path: '/size' }, 'null is wrong at /size'],
    ['a missing path', { op: 'replace', value: '1' }, 'no null'],
    ['the removal of what is not there', { op: 'remove', path: '/note' }, 'note is not there'],
    ['a copy from elsewhere', { op: 'copy', path: '/map', from: '/note' }, 'copy /map from /note'],
    ['a copy of what is not there', { op: 'copy', path: '/map', from: '/spare/map' }, 'nothing to copy'],
  ])('refuses %s', (_, operation, message) => {
    expect(() => patch({}, operation)).toThrow(message)
  })

  it('merges a copy into existing members', () => {
    const document = { map: { a: '1', b: '1' }, spare: { map: { b: '2' } } }
    expect(patch(document, { op: 'copy', path: '/map', from: '/spare/map' })).toMatchObject({ map: { a: '1', b: '2' } })
  })

  it('does not change the source when the copy changes', () => {
    const patched = patch(
      {},
      { op: 'replace', path: '/spare/map/a', value: '1' },
      { op: 'copy', path: '/map', from: '/spare/map' },
      { op: 'replace', path: '/map/a', value: '2' },
    )
    expect(patched).toEqual({ spare: { map: { a: '1' } }, map: { a: '2' } })
  })

  it('removes a member for an empty value if the row has empty: remove', () => {
    expect(patch({ note: 'x' }, { op: 'replace', path: '/note', value: '' })).toEqual({})
  })

  it.each(['__proto__', 'constructor', 'toString'])('treats %s as an ordinary name', (name) => {
    const patched = patch({}, { op: 'replace', path: `/map/${name}`, value: 'x' }) as { map: object }
    expect(Object.entries(patched.map)).toEqual([[name, 'x']])
    expect(Object.getPrototypeOf(patched.map)).toBe(Object.prototype)
    expect(patch(patched, { op: 'remove', path: `/map/${name}` })).toEqual({ map: {} })
  })

  it('names the nearest valid path for a mistyped one', () => {
    expect.assertions(1)
    try {
      patch({}, { op: 'replace', path: '/siez', value: '1' })
    } catch (error) {
      expect(error).toMatchObject({
        hint: '"/siez" is not a path of UpdateThing that takes "replace". Did you mean "/size"?',
      })
    }
  })
})

describe('A patch table with pointer segments and lists of paths', () => {
  const texts = refuserByName('test', () => ({
    Path: row('BadRequestException', "Invalid patch path '${path}' for op '${op}'. Must be one of: [${paths}]"),
    Op: row('BadRequestException', 'Must be one of: [${ops}]'),
  }))
  const templates = compilePatch({
    operation: 'UpdateThing',
    otherwise: { add: 'Path', remove: 'Path', replace: 'Path', move: 'Path', copy: 'Path', test: 'Path' },
    paths: { add: '/templates/{type}', replace: '/templates/{type}, /plain/{key}' },
    rows: [
      {
        path: '/templates/{type}',
        match: '\\/templates\\/(?<type>[^/]+)',
        ops: ['add', 'replace'],
        unescape: ['type'],
        to: ['templates', '{type}'],
        value: { type: 'string' },
        refuse: { remove: 'Op' },
      },
      {
        path: '/plain/{key}',
        match: '\\/plain\\/(?<key>[^/]+)',
        ops: ['replace'],
        to: ['plain', '{key}'],
        value: { type: 'string' },
      },
    ],
  })
  const apply = (op: string, path: string): object => templates.apply({}, [{ op, path, value: 'x' }], texts)

  it('unescapes the placeholders that the row names', () => {
    expect(apply('add', '/templates/application~1json')).toEqual({ templates: { 'application/json': 'x' } })
    expect(apply('add', '/templates/a~01b')).toEqual({ templates: { 'a~1b': 'x' } })
  })

  it('does not unescape other placeholders', () => {
    expect(apply('replace', '/plain/a~1b')).toEqual({ plain: { 'a~1b': 'x' } })
  })

  it('lists the paths that accept the op, and the ops that the path accepts', () => {
    expect(() => apply('replace', '/other')).toThrow(
      "Invalid patch path '/other' for op 'replace'. Must be one of: [/templates/{type}, /plain/{key}]",
    )
    expect(() => apply('test', '/other')).toThrow("for op 'test'. Must be one of: []")
    expect(() => apply('remove', '/templates/a')).toThrow('Must be one of: [add, replace]')
  })
})
