import { expect, it } from 'vitest'
import type { ApiGatewayOptions, StateDocument } from '../../src/index.ts'
import { type Answer, type Open, throughTransports } from '../transports.ts'

type At = string | readonly string[]

/** The expected form of a body. `$answer.id` stands for a member of the first answer. */
export interface Body {
  /** Members that are there, with these values; a list has no further entries. */
  readonly has?: object
  /** Members that are not there: a name, or the names on the way to it. */
  readonly lacks?: readonly At[]
  /** All members, and no others. */
  readonly members?: readonly string[]
  /** Members whose value is this as a whole, by name. */
  readonly exact?: Readonly<Record<string, unknown>>
  /** Entries of the list `item`, in any order: as many, and each with these members. */
  readonly items?: readonly object[]
  /** Members that match a regular expression: the names on the way to each, and the expression. */
  readonly like?: readonly (readonly [readonly string[], string])[]
  /** Members that are equal to each other. */
  readonly same?: readonly (readonly [string, string])[]
}

interface ExpectedAnswer extends Body {
  readonly type?: string
  readonly message?: string
  /** Where AWS's text is known but for a part: a regular expression. */
  readonly messageLike?: string
}

/** An answer of AWS that is known from somewhere, and the state and request that lead to it. */
export interface Case {
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
  readonly answer?: ExpectedAnswer & { readonly status: number }
  /** The reads afterwards. */
  readonly then?: readonly (ExpectedAnswer & { readonly path: string; readonly status?: number })[]
  /** The answer is known and not given: why, and by which name the operation is refused. */
  readonly notReplayed?: { readonly because: string; readonly operation?: string }
}

/** Replays every case through every transport. */
export function replayCases(title: string, cases: readonly Case[]): void {
  const replayed = cases.filter((one) => !one.notReplayed)
  const refused = cases.filter((one) => one.notReplayed?.operation)
  throughTransports(title, (open) => {
    it.each(replayed.map((one) => [titled(one), one] as const))('%s', async (_, one) => {
      const { request, answer } = await send(open, one)
      if (!one.answer) throw new Error('a case that is replayed has an answer')
      expectAnswer(answer, one.answer)
      for (const { path, status = 200, ...told } of one.then ?? []) {
        const read = await request('GET', path)
        expect(read.status).toBe(status)
        expectMembers(read, told, answer)
      }
    })

    if (refused.length === 0) return
    it.each(refused.map((one) => [titled(one), one] as const))('%s is refused by name', async (_, one) => {
      const { answer } = await send(open, one)
      expect(answer.status).toBe(501)
      expect(answer.body.message).toContain(`does not model ${one.notReplayed?.operation} `)
    })
  })
}

/** How many cases rest on which kind of evidence. */
export function countByKind(some: readonly Case[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { evidence } of some) counts[evidence.kind] = (counts[evidence.kind] ?? 0) + 1
  return counts
}

function titled({ name, evidence }: Case): string {
  return `${name} (${evidence.kind}: ${evidence.source})`
}

async function send(open: Open, { options, state, request: { method, path, body, accept } }: Case) {
  const { request } = await open({ account: '111111111111', ...options, ...(state && { state }) })
  return { request, answer: await request(method, path, body, accept === undefined ? {} : { accept }) }
}

function expectAnswer(answer: Answer, wanted: ExpectedAnswer & { readonly status: number }): void {
  const { status, message, messageLike } = wanted
  expect({ status: answer.status, message: answer.body?.message }).toEqual({
    status,
    message: messageLike === undefined ? message : expect.stringMatching(new RegExp(messageLike)),
  })
  expect(answer.headers.get('x-amzn-errortype')).toBe(wanted.type ?? null)
  expect(answer.headers.get('x-amzn-requestid')).toMatch(/^[0-9a-f-]{36}$/)
  if ((status === 202 || status === 204) && !wanted.has) expect(answer.text).toBe('')
  expectMembers(answer, wanted, answer)
}

function expectMembers(answer: Answer, { type, message, ...body }: ExpectedAnswer, first: Answer): void {
  if (type !== undefined) expect(answer.headers.get('x-amzn-errortype')).toBe(type)
  if (message !== undefined) expect(answer.body.message).toBe(message)
  expectBody(answer.body, body, first)
}

function expectBody(
  body: unknown,
  { has, lacks = [], members, exact = {}, like = [], same = [], items }: Body,
  first: Answer,
): void {
  const known = body as Record<string, unknown>
  if (has) expect(body).toMatchObject(filledIn(has, first) as object)
  for (const at of lacks) expect(body).not.toHaveProperty(typeof at === 'string' ? [at] : [...at])
  if (members) expect(Object.keys(known).sort()).toEqual(members)
  for (const [name, value] of Object.entries(exact)) expect(known[name]).toEqual(value)
  for (const [at, pattern] of like) {
    expect(body).toHaveProperty([...at], expect.stringMatching(new RegExp(pattern)))
  }
  if (items) {
    expect(known.item).toHaveLength(items.length)
    for (const one of items) expect(known.item).toContainEqual(partly(one))
  }
  for (const [a, b] of same) expect(known[a]).toBe(known[b])
}

/** An object with these members and, at any depth, perhaps more. */
function partly(entry: object): object {
  const members = Object.entries(entry).map(([name, value]) => {
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
    return [name, isObject ? partly(value) : value]
  })
  return expect.objectContaining(Object.fromEntries(members))
}

function filledIn(value: unknown, first: Answer): unknown {
  if (typeof value === 'string' && value.startsWith('$answer.')) return first.body[value.slice('$answer.'.length)]
  if (Array.isArray(value)) return value.map((item) => filledIn(item, first))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, filledIn(member, first)]))
}
