import { describe, expect, it } from 'vitest'
import { DRAWN, differenceBetween, MORE } from '../scripts/mutants/difference.ts'
import { editsOf } from '../scripts/mutants/rows.ts'

const row = {
  operation: 'UpdateModel',
  otherwise: { add: 'PatchOpUnsupported' },
  rows: [
    {
      path: '/name',
      ops: ['replace'],
      value: { type: 'string', maxLength: 10 },
      evidence: { kind: 'recorded', source: 'a' },
    },
    { path: '/kind', ops: ['replace', 'remove'], value: { enum: ['A', 'B'] }, example: { value: 'A', default: 'A' } },
  ],
}

describe('the mutants of a row', () => {
  const edits = editsOf(row).map(([kind, change]) => [kind, change(structuredClone(row))] as const)

  it('change every part of the row', () => {
    const kinds = Object.entries(Object.groupBy(edits, ([kind]) => kind)).map(([kind, list]) => [kind, list?.length])
    expect(Object.fromEntries(kinds)).toEqual({ 'rule of a refusal': 1, 'patch operation': 6, bound: 2, enum: 2 })
    expect(edits.filter(([, changed]) => JSON.stringify(changed.rows) !== JSON.stringify(row.rows))).toHaveLength(10)
  })

  it('differ from the row and from each other, and keep its evidence and example', () => {
    const texts = edits.map(([, changed]) => JSON.stringify(changed))
    expect(new Set([...texts, JSON.stringify(row)]).size).toBe(edits.length + 1)
    for (const text of texts) {
      expect(text).toContain('"evidence":{"kind":"recorded","source":"a"}')
      expect(text).toContain('"example":{"value":"A","default":"A"}')
    }
  })
})

describe('the difference between two answers', () => {
  it.each([
    ['{"id":"a1b2c3","tags":{}}', '{"id":"a1b2c3"}', MORE],
    ['{"id":"d4e5f6"}', '{"id":"a1b2c3"}', DRAWN],
    ['{"item":[{"createdDate":1700000001}]}', '{"item":[{"createdDate":1700000000}]}', DRAWN],
    ['{"name":"d4e5f6"}', '{"name":"a1b2c3"}', ''],
    ['{"id":"a1b2c3"}', '{"id":"a1b2c3","tags":{}}', ''],
    ['{"item":[1,2]}', '{"item":[1]}', ''],
  ])('%s instead of %s', (now, before, kind) => {
    const told = differenceBetween(`200  application/json  ${now}`, `200  application/json  ${before}`)
    expect([MORE, DRAWN].find((one) => told.startsWith(one)) ?? '').toBe(kind)
  })
})
