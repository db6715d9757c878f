import { describe, expect, it } from 'vitest'
import { readSpec } from '../../scripts/generate/spec.ts'
import { wireText } from '../../src/core/http/wire-text.ts'

interface Schema {
  readonly type?: string
  readonly format?: string
  readonly properties?: Readonly<Record<string, Schema>>
}

/** The names of the members that a spec types as numbers with a fraction. */
function doublesOf(folder: string): string[] {
  const { document } = readSpec(folder)
  const schemas = Object.values((document.components?.schemas ?? {}) as Record<string, Schema>)
  const members = schemas.flatMap(({ properties = {} }) => Object.entries(properties))
  return [...new Set(members.filter(([, one]) => one.type === 'number' && one.format !== 'epoch-seconds'))].map(
    ([name]) => name,
  )
}

describe('The text of an answer', () => {
  it.each(['spec/v1', 'spec/v2'])('has a fraction in every whole double of %s', (folder) => {
    const names = doublesOf(folder)
    expect(names.length).toBeGreaterThan(0)
    for (const name of names) expect(wireText({ [name]: 5, last: 1 })).toBe(`{"${name}":5.0,"last":1}`)
  })

  it('leaves other numbers, fractions and texts as they are', () => {
    const answer = {
      throttlingBurstLimit: 5000,
      throttlingRateLimit: 0.5,
      createdDate: 1700000000,
      tags: { rateLimit: '5', note: '"rateLimit":5,' },
    }
    expect(wireText(answer)).toBe(JSON.stringify(answer))
  })

  it('is the same document', () => {
    const answer = { rateLimit: -1, item: [{ percentTraffic: 0 }, { throttlingRateLimit: 1e21 }] }
    expect(JSON.parse(wireText(answer))).toEqual(answer)
  })
})
