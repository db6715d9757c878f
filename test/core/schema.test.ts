import { describe, expect, it } from 'vitest'
import { compare } from '../../scripts/oracle/compare.ts'
import { checkers, MOST_VIOLATIONS } from '../../src/core/schema/check.ts'
import { memberNames, type Schema, type SchemaTable } from '../../src/core/schema/schema.ts'
import { routes as v1Routes } from '../../src/generated/v1/routes.ts'
import * as v1Tables from '../../src/generated/v1/schemas.ts'
import { routes as v2Routes } from '../../src/generated/v2/routes.ts'
import * as v2Tables from '../../src/generated/v2/schemas.ts'
import { runs } from '../runs.ts'

const table: SchemaTable = {
  Name: { type: 'string', pattern: '^[a-z]+$', maxLength: 5, 'x-refusal': { pattern: 'NameInvalid' } },
  Tree: {
    type: 'object',
    properties: { name: { $ref: 'Name' }, children: { type: 'array', items: { $ref: 'Tree' } } },
  },
  Alias: { $ref: 'Name' },
  Extended: { allOf: [{ $ref: 'Tree' }], 'x-key': ['name'], properties: { size: { type: 'integer' } } },
}
const inRequest = checkers(table, 'request')
const inDocument = checkers(table, 'document')

describe('the check of schemas', () => {
  it('finds the same violations as Ajv, in the same order, in generated documents of every schema', () => {
    const { valid, schemas, documents } = compare(runs(20_000, 1_000_000), 7)
    expect(schemas).toBeGreaterThan(35)
    expect(valid).toBeGreaterThan(documents / 10)
    expect(valid).toBeLessThan((documents * 9) / 10)
  })

  it('enforces a keyword of a request only if it has an error, and all keywords of a state document', () => {
    expect(inRequest({ $ref: 'Alias' })('TOO LONG').violations).toMatchObject([
      { keyword: 'pattern', refusal: 'NameInvalid' },
    ])
    expect(inDocument({ $ref: 'Alias' })('TOO LONG').violations.map(({ keyword }) => keyword)).toEqual([
      'maxLength',
      'pattern',
    ])
  })

  it('closes the objects of a state document, and requires only their keys', () => {
    expect(inDocument({ $ref: 'Extended' })({ children: [{ color: 'red' }], shape: 1 }).violations).toMatchObject([
      { keyword: 'required', wanted: 'name', at: [] },
      { keyword: 'additionalProperties', wanted: 'shape', at: [] },
      { keyword: 'additionalProperties', wanted: 'color', at: ['children', '0'] },
    ])
    expect(memberNames({ $ref: 'Extended' }, table)).toEqual(['children', 'name', 'size'])
  })

  it('terminates for a cyclic value', () => {
    const tree: Record<string, unknown> = { name: 'a' }
    tree.children = [tree, { name: 'B', children: [tree] }]
    expect(inRequest({ $ref: 'Tree' })(tree).violations.map(({ given }) => given)).toContain('B')
  })

  it('terminates for a very deeply nested value', () => {
    let tree: object = { name: 'B' }
    for (let i = 0; i < 100_000; i++) tree = { children: [tree] }
    expect(inRequest({ $ref: 'Tree' })(tree).violations).toEqual([])
  })

  it('reports a bounded number of violations of each kind, and omits no kind', () => {
    const list: Schema = { type: 'array', items: { type: 'string', enum: ['a'] } }
    const { violations } = inRequest(list)([...Array.from({ length: 50_000 }, () => 'b'), 5])
    const of = (keyword: string): number => violations.filter((one) => one.keyword === keyword).length
    expect(of('enum')).toBe(MOST_VIOLATIONS)
    expect(of('type')).toBe(1)
  })

  it('visits each value once: the number of steps is linear in the document', () => {
    const steps = (size: number): number => {
      let count = 0
      const entry = {
        get name() {
          count++
          return 'a'
        },
      }
      inRequest({ $ref: 'Tree' })({ children: Array.from({ length: size }, () => entry) })
      return count
    }
    expect(steps(10_000) / steps(100)).toBe(100)
  })

  it('coerces instead of reporting, for any number of values', () => {
    const coerce = ({ keyword }: { keyword: string }) => (keyword === 'enum' ? { by: undefined } : undefined)
    const value = { sizes: Object.fromEntries(Array.from({ length: 5_000 }, (_, i) => [`s${i}`, 'XL'])) }
    const schema: Schema = {
      properties: { sizes: { type: 'object', additionalProperties: { type: 'string', enum: ['S'] } } },
    }
    expect(inRequest(schema)(value, coerce)).toEqual({ violations: [], coerced: true })
    expect(value).toEqual({ sizes: {} })
  })

  it('throws for a name that is not in the table', () => {
    expect(() => inRequest({ $ref: 'Nosuch' })({})).toThrow('has no "Nosuch"')
  })
})

it.each([
  ['v1', v1Routes, v1Tables],
  ['v2', v2Routes, v2Tables],
] as const)('the routes of %s name all operations whose path or query has a schema', (_, routes, { parameters }) => {
  const limited = routes.filter(({ isLimited }) => isLimited).map(({ operation }) => operation)
  expect(limited.toSorted()).toEqual(Object.keys(parameters).toSorted())
  expect(limited).not.toEqual([])
})
