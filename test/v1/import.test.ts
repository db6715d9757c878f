import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import type { StateDocument } from '../../src/index.ts'
import { type Answer, throughTransports } from '../transports.ts'
import data from './import-cases.json' with { type: 'json' }

interface Body {
  readonly has?: Readonly<Record<string, unknown>>
  readonly lacks?: readonly string[]
  readonly matches?: Readonly<Record<string, string>>
}

/** An import or export whose answer is known from somewhere. */
interface Case {
  readonly name: string
  readonly evidence: { readonly kind: string; readonly source: string }
  readonly state?: StateDocument
  /** The body is a file of `imports`, or a text. */
  readonly request: {
    readonly method: string
    readonly path: string
    readonly document?: string
    readonly text?: string
  }
  readonly answer: Body & {
    readonly status: number
    readonly type?: string
    readonly message?: string
    readonly messageLike?: string
    readonly contains?: string
    readonly headers?: Readonly<Record<string, string>>
    /** Members that are just what `has` says. */
    readonly exact?: readonly string[]
  }
  /** Reads afterwards: a document, or a list of just so many items in any order. */
  readonly then?: readonly (Body & { readonly path: string; readonly items?: readonly object[] })[]
}

const cases = data as unknown as readonly Case[]
throughTransports('imports and exports give the recorded answers of AWS', (open) => {
  it.each(cases.map((one) => [titled(one), one] as const))('%s', async (_, one) => {
    const { request } = await open({ account: '111111111111', ...(one.state && { state: one.state }) })
    const answer = await request(one.request.method, one.request.path, bodyOf(one))
    expectAnswer(answer, one)
    for (const { path, items, ...body } of one.then ?? []) {
      const read = await request('GET', path)
      expect(read.status).toBe(200)
      expectBody(read.body, body)
      if (items) expectItems(read.body.item ?? [], items)
    }
  })
})

it('the cases have unique names', () => {
  expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length)
})

function titled({ name, evidence }: Case): string {
  return `${name} (${evidence.kind}: ${evidence.source})`
}

function bodyOf({ request: { document, text } }: Case): string | undefined {
  return document === undefined ? text : readFileSync(new URL(`imports/${document}`, import.meta.url), 'utf8')
}

function expectAnswer(answer: Answer, { answer: wanted }: Case): void {
  expect({ status: answer.status, type: answer.headers.get('x-amzn-errortype') }).toEqual({
    status: wanted.status,
    type: wanted.type ?? (wanted.status >= 400 ? expect.any(String) : null),
  })
  const message: string = answer.body?.message ?? ''
  if (wanted.message !== undefined) expect(message).toBe(wanted.message)
  if (wanted.messageLike !== undefined) expect(message).toMatch(new RegExp(wanted.messageLike))
  if (wanted.contains !== undefined) expect(message).toContain(wanted.contains)
  for (const [name, value] of Object.entries(wanted.headers ?? {})) expect(answer.headers.get(name)).toBe(value)
  for (const name of wanted.exact ?? []) expect(answer.body[name]).toEqual(wanted.has?.[name])
  expectBody(answer.body, wanted)
}

function expectBody(body: Readonly<Record<string, unknown>>, { has, lacks = [], matches = {} }: Body): void {
  if (has) expect(body).toMatchObject(has)
  for (const name of lacks) expect(body).not.toHaveProperty([name])
  for (const [name, pattern] of Object.entries(matches)) expect(String(body[name])).toMatch(new RegExp(pattern))
}

function expectItems(found: readonly object[], wanted: readonly object[]): void {
  expect(found).toHaveLength(wanted.length)
  for (const one of wanted) expect(found).toContainEqual(expect.objectContaining(partOf(one)))
}

/** An object in which each object may have further members. */
function partOf(value: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      name,
      typeof member === 'object' && member !== null && !Array.isArray(member)
        ? expect.objectContaining(partOf(member))
        : member,
    ]),
  )
}
