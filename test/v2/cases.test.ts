import { describe, expect, it } from 'vitest'
import { manualClock, type StateDocument } from '../../src/index.ts'
import { type Answer, throughTransports } from '../transports.ts'
import data from './cases.json' with { type: 'json' }

/** The expected form of an answer. */
interface Expectation {
  readonly status?: number
  /** Any of these, where the sources do not say which. */
  readonly anyStatus?: readonly number[]
  /** The error type in the header. */
  readonly type?: string
  readonly message?: string
  /** A regular expression of the message. */
  readonly messagePattern?: string
  readonly messagePart?: string
  /** Members that the body has, however deep; it may have others. */
  readonly members?: Readonly<Record<string, unknown>>
  /** Which of `members` must be there just as given, with nothing else inside. */
  readonly whole?: readonly string[]
  /** Paths that the body does not have. */
  readonly absent?: readonly string[]
  /** Regular expressions of members. */
  readonly shapes?: Readonly<Record<string, string>>
  readonly headers?: Readonly<Record<string, string>>
  /** No body at all. */
  readonly empty?: boolean
}

/** A request to real AWS, and what is known of its answer. */
interface Case {
  readonly id: string
  /** The kind of the evidence, and its public source. */
  readonly evidence: Readonly<Record<string, string>>
  readonly note?: string
  /** Why the case cannot be replayed, if it cannot. */
  readonly notReplayed?: string
  readonly state: StateDocument
  /** How many integrations the first API has. */
  readonly integrations?: number
  readonly request: { readonly method: string; readonly path: string; readonly body?: unknown }
  readonly answer: Expectation
  /** The expected result of a later read. `{names}` in its path are members of the answer. */
  readonly then?: Expectation & {
    readonly read: string
    /** Not even a date is another one. */
    readonly unchanged?: boolean
    /** lastUpdatedDate is a later one, createdDate is not. */
    readonly moved?: boolean
  }
}

const cases = data as unknown as readonly Case[]
const replayed = cases.filter(({ notReplayed }) => notReplayed === undefined)

throughTransports('Recorded answers of AWS', (open) => {
  it.each(replayed)('$id ($evidence)', async (one) => {
    const clock = manualClock('2026-01-01T00:00:00Z')
    const { request } = await open({ state: stateOf(one), clock })
    clock.advance(2000)
    const { then } = one
    const before = then?.unchanged || then?.moved ? await request('GET', then.read) : undefined

    const answer = await request(one.request.method, one.request.path, one.request.body)
    compare(answer, one.answer)

    if (!then) return
    clock.advance(2000)
    const path = then.read.replace(/\{(\w+)\}/g, (_, name: string) => answer.body[name])
    const after = await request('GET', path)
    compare(after, { status: 200, ...then })
    if (then.unchanged) expect(after.body).toEqual(before?.body)
    if (then.moved) {
      expect(after.body.createdDate).toBe(before?.body.createdDate)
      expect(after.body.lastUpdatedDate > before?.body.lastUpdatedDate).toBe(true)
    }
  })
})

describe('The cases', () => {
  it('have one kind of evidence and a source', () => {
    for (const { evidence } of cases) expect(Object.values(evidence)).toEqual([expect.stringMatching(/.../)])
  })

  it('have unique names', () => {
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length)
  })

  it('have the expected number for each kind of evidence', () => {
    const count = (some: readonly Case[]): Record<string, number> => {
      const counts: Record<string, number> = {}
      for (const { evidence } of some) for (const kind of Object.keys(evidence)) counts[kind] = (counts[kind] ?? 0) + 1
      return counts
    }
    const left = cases.filter(({ notReplayed }) => notReplayed !== undefined)
    expect({ replayed: count(replayed), notReplayed: count(left) }).toMatchInlineSnapshot(`
      {
        "notReplayed": {
          "documented": 1,
          "reported": 2,
        },
        "replayed": {
          "documented": 14,
          "recorded": 47,
          "reported": 26,
        },
      }
    `)
    expect(left.map(({ id, notReplayed }) => `${id}: ${notReplayed}`)).toMatchInlineSnapshot(`
      [
        "create-stage-tags-denied: needs a caller whom IAM denies something; every caller may do everything here",
        "create-route-concurrent: needs two writes at one moment; requests are answered one after the other here",
        "throttled-v2-model: needs request quotas, which the cases do not turn on",
      ]
    `)
  })
})

function stateOf({ state, integrations = 0 }: Case): StateDocument {
  const [first, ...others] = state.apis ?? []
  if (!first || integrations === 0) return state
  const many = Array.from({ length: integrations }, (_, i) => ({ integrationId: `i${String(i).padStart(6, '0')}` }))
  return { ...state, apis: [{ ...first, integrations: many }, ...others] }
}

function compare(answer: Answer, wanted: Expectation): void {
  if (wanted.status !== undefined) expect(answer.status).toBe(wanted.status)
  if (wanted.anyStatus) expect(wanted.anyStatus).toContain(answer.status)
  if (wanted.type !== undefined) expect(answer.headers.get('x-amzn-errortype')).toBe(wanted.type)
  if (wanted.message !== undefined) expect(answer.body).toEqual({ message: wanted.message })
  if (wanted.messagePattern !== undefined) expect(answer.body.message).toMatch(new RegExp(wanted.messagePattern))
  if (wanted.messagePart !== undefined) expect(answer.body.message).toContain(wanted.messagePart)
  if (wanted.members) expect(answer.body).toMatchObject(wanted.members)
  for (const name of wanted.whole ?? []) expect(answer.body[name]).toEqual(wanted.members?.[name])
  for (const path of wanted.absent ?? []) expect(answer.body).not.toHaveProperty(path)
  for (const [name, shape] of Object.entries(wanted.shapes ?? {})) expect(answer.body[name]).toMatch(new RegExp(shape))
  for (const [name, value] of Object.entries(wanted.headers ?? {})) expect(answer.headers.get(name)).toBe(value)
  if (wanted.empty) expect(answer.text).toBe('')
}
