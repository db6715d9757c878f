import type { Pact } from '../../../src/pact.ts'
import { sound } from '../spoilt.ts'

// biome-ignore lint/suspicious/noExplicitAny: pacts are spoilt in ways that no type allows
export type PartialDocument = any

/** A bad file: its pact or its text, and a part of the sentence that refuses it. */
export type Row = readonly [file: PartialDocument, sentence: string]

const STAGE = { name: 'a REST API has a stage', params: { restApiId: 'a1b2c3d4e5', stageName: 'prod' } }

/** A pact with one interaction, which these members change. */
export function pact(members: PartialDocument = {}, file: PartialDocument = {}): Pact {
  const [first] = sound.interactions
  return { ...sound, interactions: [{ ...first, providerStates: [STAGE], ...members }], ...file } as Pact
}

const json = (content: unknown) => ({ content, contentType: 'application/json', encoded: false })

/** The answer to GetStage, with rules for its body. */
export function answer(content: unknown, body: PartialDocument = {}, more: PartialDocument = {}): Pact {
  return pact({ response: { status: 200, body: json(content), matchingRules: { body }, ...more } })
}

/** One rule in the form of version 3 and later. */
export const by = (...matchers: PartialDocument[]) => ({ combine: 'AND', matchers })
export const or = (...matchers: PartialDocument[]) => ({ combine: 'OR', matchers })
export const regex = (source: string) => ({ match: 'regex', regex: source })
export const type = { match: 'type' }

/** A request in the place of the first one, with what is expected of it. */
export function asking(method: string, path: string, { body, query, states, ...more }: PartialDocument = {}): Pact {
  const { status = 200, content, ...rest } = more
  return pact({
    ...(states !== undefined && { providerStates: states }),
    request: {
      method,
      path,
      headers: { Accept: ['application/json'], ...(body !== undefined && { 'Content-Type': ['application/json'] }) },
      ...(body !== undefined && { body: json(body) }),
      ...(query !== undefined && { query }),
    },
    response: { status, ...(content !== undefined && { body: json(content) }), ...rest },
  })
}

/** The same pact with other states. */
export function given(...states: PartialDocument[]): Pact {
  return pact({ providerStates: states.map(([name, params = {}]) => ({ name, params })), response: { status: 200 } })
}

/** A patch of a stage, with what is expected of it. */
export function patching(operations: PartialDocument[], expected: PartialDocument = { status: 400 }): Pact {
  return asking('PATCH', '/restapis/a1b2c3d4e5/stages/prod', { body: { patchOperations: operations }, ...expected })
}

/** The text of a pact with a part replaced. */
export function written(from: Pact, part: string, by: string): string {
  const text = JSON.stringify(from)
  if (!text.includes(part)) throw new Error(`the pact has no ${part}`)
  return text.replace(part, by)
}

export const ID = 'a1b2c3d4e5'
export const HTTP_STAGE = ['an HTTP API has a stage', { apiId: 'f6g7h8i9j0', stageName: 'dev' }] as const
