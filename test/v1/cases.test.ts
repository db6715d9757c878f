import { describe, expect, it } from 'vitest'
import type { ApiGatewayOptions, StateDocument } from '../../src/index.ts'
import { type Answer, type Open, throughDoors } from '../doors.ts'
import data from './cases.json' with { type: 'json' }

/** What a body must look like. `$answer.id` stands for a member of the first answer. */
interface Body {
  /** Members that are there, with these values. */
  readonly has?: object
  /** Members that are not there: a name, or the names on the way to it. */
  readonly lacks?: readonly (string | readonly string[])[]
  /** All members, and no others. */
  readonly members?: readonly string[]
  /** Members that are equal to each other. */
  readonly same?: readonly (readonly [string, string])[]
}

/** An answer of AWS that is known from somewhere, and the state and request that lead to it. */
interface Case {
  readonly name: string
  readonly evidence: { readonly kind: 'recorded' | 'documented' | 'reported' | 'assumed'; readonly source: string }
  readonly note?: string
  readonly options?: ApiGatewayOptions
  readonly state?: StateDocument
  readonly request: {
    readonly method: string
    readonly path: string
    readonly body?: unknown
    readonly accept?: string
  }
  readonly answer?: Body & {
    readonly status: number
    readonly type?: string
    readonly message?: string
    /** Where AWS's text is known but for a part: a regular expression. */
    readonly messageLike?: string
  }
  /** What is read afterwards. */
  readonly then?: readonly (Body & { readonly path: string })[]
  /** The answer is known and not given: why, and by which name the operation is refused. */
  readonly notPlayed?: { readonly because: string; readonly operation?: string }
}

const cases = data as unknown as readonly Case[]
const played = cases.filter((one) => !one.notPlayed)
const refused = cases.filter((one) => one.notPlayed?.operation)
const titled = ({ name, evidence }: Case): string => `${name} (${evidence.kind}: ${evidence.source})`

throughDoors('REST API stages answer what AWS answered', (open) => {
  it.each(played.map((one) => [titled(one), one] as const))('%s', async (_, one) => {
    const { request, answer } = await send(open, one)
    expectAnswer(answer, one)
    for (const { path, ...body } of one.then ?? []) {
      const read = await request('GET', path)
      expect(read.status).toBe(200)
      expectBody(read.body, body, answer)
    }
  })

  it.each(refused.map((one) => [titled(one), one] as const))('%s is refused by name', async (_, one) => {
    const { answer } = await send(open, one)
    expect(answer.status).toBe(501)
    expect(answer.body.message).toContain(`does not play ${one.notPlayed?.operation} `)
  })
})

describe('the cases', () => {
  it('say why they are not played, where they are not', () => {
    const reasons = cases.flatMap(({ notPlayed }) => notPlayed?.because ?? [])
    expect([...new Set(reasons)].sort()).toMatchInlineSnapshot(`
      [
        "the gateway does not throttle by itself",
        "the gateway does not verify signatures",
        "the gateway knows no access keys",
        "the gateway knows no permissions",
        "the operations of base path mappings and domain names are not played; a mapping can be part of a state document",
        "usage plans are not played",
      ]
    `)
  })

  it('are this many, by the evidence that they rest on', () => {
    expect({
      played: countByKind(played),
      notPlayed: countByKind(cases.filter((one) => one.notPlayed)),
    }).toMatchInlineSnapshot(`
      {
        "notPlayed": {
          "assumed": 3,
          "recorded": 4,
          "reported": 6,
        },
        "played": {
          "assumed": 14,
          "documented": 18,
          "recorded": 48,
          "reported": 39,
        },
      }
    `)
  })

  it('have a name of their own each', () => {
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length)
  })
})

async function send(open: Open, { options, state, request: { method, path, body, accept } }: Case) {
  const { request } = await open({ account: '111111111111', ...options, ...(state && { state }) })
  return { request, answer: await request(method, path, body, accept === undefined ? {} : { accept }) }
}

function expectAnswer(answer: Answer, { answer: wanted }: Case): void {
  if (!wanted) throw new Error('a case that is played has an answer')
  const { status, type, message, messageLike } = wanted
  expect({ status: answer.status, message: answer.body?.message }).toEqual({
    status,
    message: messageLike === undefined ? message : expect.stringMatching(new RegExp(messageLike)),
  })
  expect(answer.headers.get('x-amzn-errortype')).toBe(type ?? null)
  expect(answer.headers.get('x-amzn-requestid')).toMatch(/^[0-9a-f-]{36}$/)
  if (status === 202 || status === 204) expect(answer.text).toBe('')
  expectBody(answer.body, wanted, answer)
}

function expectBody(body: unknown, { has, lacks = [], members, same = [] }: Body, first: Answer): void {
  if (has) expect(body).toMatchObject(filledIn(has, first) as object)
  for (const at of lacks) expect(body).not.toHaveProperty(typeof at === 'string' ? [at] : [...at])
  if (members) expect(Object.keys(body as object).sort()).toEqual(members)
  for (const [a, b] of same) expect((body as Record<string, unknown>)[a]).toBe((body as Record<string, unknown>)[b])
}

function filledIn(value: unknown, first: Answer): unknown {
  if (typeof value === 'string' && value.startsWith('$answer.')) return first.body[value.slice('$answer.'.length)]
  if (Array.isArray(value)) return value.map((item) => filledIn(item, first))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, filledIn(member, first)]))
}

function countByKind(some: readonly Case[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { evidence } of some) counts[evidence.kind] = (counts[evidence.kind] ?? 0) + 1
  return counts
}
