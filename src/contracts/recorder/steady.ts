import { followUpsOf, withFollowUps } from '../follow-up.ts'
import { formOf } from '../kit/given.ts'
import { DRAWN, EPOCH, HOST, ISO, KEY_VALUE, PEM } from '../kit/values.ts'
import { type Step, stepsOf } from '../matching/rule-path.ts'
import { type Document, type Interaction, isObject } from '../pact-file.ts'

/** Letters and digits in the place of drawn ones: as many, so that what has a length keeps it. */
const LETTERS = 'a1b2c3d4e5f6g7h8i9j0k1l2m3n4o5p6q7r8s9t0'

/** A value for each form. */
const STEADY: Readonly<Record<string, (value: unknown) => unknown>> = {
  [DRAWN]: (value) => drawn(String(value)),
  [KEY_VALUE]: () => 'A1b2C3d4E5f6G7h8I9j0K1l2M3n4O5p6Q7r8S9t0',
  [PEM]: () => '-----BEGIN CERTIFICATE-----\nMIIC\n-----END CERTIFICATE-----\n',
  [HOST]: (value) =>
    String(value).replace(/^(\w+:\/\/)?(d-?)?([a-z0-9]+)/, (_, scheme = '', prefix = '', name = '') => {
      return `${scheme}${prefix}${drawn(name)}`
    }),
  [EPOCH]: () => 1700000000,
  [ISO]: () => '2023-11-14T22:13:20Z',
}

function drawn(value: string): string {
  return LETTERS.slice(0, value.length).padEnd(value.length, 'a')
}

/** Stands for every token. */
const TOKEN = 'token'

/** The interaction with fixed values in place of random ones, so that the file is the same each day. */
export function steady(interaction: Interaction): Interaction {
  const again = followUpsOf(interaction).map((one) => ({ ...one, response: steadyIn(one.response) }))
  return withFollowUps({ ...interaction, response: steadyIn(interaction.response) }, again)
}

function steadyIn<Response extends object>(response: Response): Response {
  const { matchingRules, body: whole } = response as Document
  const { body: rules } = (matchingRules ?? {}) as Document
  if (!isObject(rules) || !isObject(whole)) return response
  const body = structuredClone(whole) as Record<string, unknown>
  for (const [path, rule] of Object.entries(rules)) {
    const form = formOf(rule)
    const steps = stepsOf(path) ?? []
    const value = form === undefined ? tokenOf(path) : STEADY[form]?.(valueAt(body, steps))
    if (value !== undefined) put(body, steps, value)
  }
  return { ...response, body }
}

function tokenOf(path: string): string | undefined {
  return path === '$.nextToken' || path === '$.position' ? TOKEN : undefined
}

function valueAt(body: unknown, steps: readonly Step[]): unknown {
  let at: unknown = body
  for (const step of ['content', ...steps]) at = isObject(at) || Array.isArray(at) ? Reflect.get(at, step) : undefined
  return at
}

function put(body: Record<string, unknown>, steps: readonly Step[], value: unknown): void {
  let at: unknown = body
  const way: readonly Step[] = ['content', ...steps]
  for (const step of way.slice(0, -1)) at = (at as Record<string, unknown>)[String(step)]
  ;(at as Record<string, unknown>)[String(way.at(-1))] = value
}
