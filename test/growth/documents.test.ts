import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { preflight } from '../../src/contracts/verifier/preflight.ts'
import { compileExpression } from '../../src/core/expressions/expression.ts'
import { createApiGateway, type StateDocument } from '../../src/index.ts'
import { CHARACTERS, growthsOf, type Json, long } from './documents.ts'
import { superlinear } from './ratio.ts'
import { everyGrowth } from './requests.ts'

const PARTS = ['a', '/', '${', '*', '.a']

/** The places where the work for a document grows faster than the document. Those in `tried` are passed over, and added to. */
function faults(document: Json, work: (document: Json) => unknown, tried = new Set<string>()): string[] {
  return growthsOf(document, PARTS).flatMap(({ title, size, make }) => {
    if (tried.has(title)) return []
    tried.add(title)
    const growth = superlinear((n) => {
      const grown = make(n)
      return () => work(grown)
    }, size)
    return growth === undefined ? [] : [`${title}: ${growth}`]
  })
}

/** Does it, whether or not the document is accepted. */
function attempt(work: () => unknown): void {
  try {
    work()
  } catch {}
}

describe('The work for a document is linear in the document', () => {
  const { sampleState } = everyGrowth()

  it.each(Object.keys(sampleState) as (keyof StateDocument)[])('that is loaded as a state: %s', (collection) => {
    const gateway = createApiGateway()
    const load = (state: Json): void => attempt(() => gateway.load(state as StateDocument))
    const others = { ...sampleState, [collection]: undefined }
    expect(faults({ [collection]: sampleState[collection] }, load)).toEqual([])
    const whole = (part: Json): void => load({ ...others, ...(part as StateDocument) })
    expect(superlinear((n) => manyOf(sampleState, collection, n, whole), 300)).toBeUndefined()
  })

  /** Each place once: pacts of several consumers have most of them in common. */
  const tried = new Set<string>()
  it.each(globSync('contracts/pacts/*.json'))('that is read as a pact: %s', (file) => {
    const pact = JSON.parse(readFileSync(file, 'utf8')) as { interactions: Json[] }
    const shapes = new Map(pact.interactions.map((one) => [Object.keys(one as object).join(), one]))
    for (const interaction of shapes.values()) {
      const read = (grown: Json): void => attempt(() => preflight(JSON.stringify(grown)))
      expect(faults({ ...pact, interactions: [interaction] }, read, tried)).toEqual([])
    }
  })
})

describe('The work for an expression of a user is linear in the text', () => {
  it.each(['(a+)+$', '(\\w*)*q', '(a|a)*b', '(.*)=(.*);', '^(\\w+\\s?)*$', '[^q]*q[^z]*z'])('%s', (source) => {
    const { test } = compileExpression(source)
    for (const part of ['a', 'a=', ' ', 'q']) {
      expect([part, superlinear((n) => () => test(`${long(part, n)}\u0000`), CHARACTERS)]).toEqual([part, undefined])
    }
  })
})

/** Loads a state of which one collection has so many entries. */
function manyOf(sampleState: StateDocument, collection: keyof StateDocument, n: number, load: (part: Json) => void) {
  const growing = growthsOf({ [collection]: sampleState[collection] }, []).find(
    ({ title }) => title === `.${collection} of many entries`,
  )
  const part = growing?.make(n) ?? {}
  return () => load(part)
}
