import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import type { StateDocument } from '../../src/index.ts'
import { throughTransports } from '../transports.ts'
import data from './import-cases.json' with { type: 'json' }

/** An import whose answer is known from somewhere. */
interface Case {
  readonly name: string
  readonly evidence: { readonly kind: string; readonly source: string }
  readonly state?: StateDocument
  /** The document is a file of `imports`. */
  readonly request: {
    readonly method: string
    readonly path: string
    readonly document?: string
    readonly body?: object
  }
  readonly answer: {
    readonly status: number
    readonly type?: string
    readonly message?: string
    readonly messageLike?: string
    readonly has?: object
    readonly lacks?: readonly string[]
    /** Lists in any order. */
    readonly lists?: Readonly<Record<string, readonly string[]>>
  }
  /** Reads afterwards: a list of just so many items in any order, and expressions by `items[0].target`. */
  readonly then?: readonly {
    readonly path: string
    readonly items?: readonly object[]
    readonly matches?: Readonly<Record<string, string>>
  }[]
}

const cases = data as unknown as readonly Case[]

throughTransports('imports of HTTP APIs answer what AWS answered', (open) => {
  it.each(cases.map((one) => [`${one.name} (${one.evidence.kind}: ${one.evidence.source})`, one] as const))(
    '%s',
    async (_, { state, request: asked, answer: wanted, then = [] }) => {
      const { request } = await open({ account: '111111111111', ...(state && { state }) })
      const answer = await request(asked.method, asked.path, bodyOf(asked))
      expect({ status: answer.status, type: answer.headers.get('x-amzn-errortype') }).toEqual({
        status: wanted.status,
        type: wanted.type ?? null,
      })
      if (wanted.message !== undefined) expect(answer.body.message).toBe(wanted.message)
      if (wanted.messageLike !== undefined) expect(answer.body.message).toMatch(new RegExp(wanted.messageLike))
      if (wanted.has) expect(answer.body).toMatchObject(wanted.has)
      for (const name of wanted.lacks ?? []) expect(answer.body).not.toHaveProperty([name])
      for (const [name, list] of Object.entries(wanted.lists ?? {})) {
        expect([...answer.body[name]].sort()).toEqual([...list].sort())
      }
      for (const { path, items, matches = {} } of then) {
        const read = await request('GET', path.replace('{apiId}', answer.body.apiId))
        expect(read.status).toBe(200)
        if (items) {
          expect(read.body.items).toHaveLength(items.length)
          for (const one of items) expect(read.body.items).toContainEqual(expect.objectContaining(one))
        }
        for (const [at, pattern] of Object.entries(matches)) {
          expect(read.body).toHaveProperty(at, expect.stringMatching(new RegExp(pattern)))
        }
      }
    },
  )
})

function bodyOf({ document, body }: Case['request']): object | undefined {
  return document === undefined ? body : { body: readFileSync(new URL(`imports/${document}`, import.meta.url), 'utf8') }
}
