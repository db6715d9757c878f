import { followUpsOf, withFollowUps } from '../follow-up.ts'
import { formOf } from '../kit/given.ts'
import { DRAWN, EPOCH, ISO, KEY_VALUE } from '../kit/values.ts'
import { type Step, stepsOf } from '../matching/rule-path.ts'
import { type Document, type Interaction, isObject } from '../pact-file.ts'

/** One value for each form. */
const STEADY: Readonly<Record<string, unknown>> = {
  [DRAWN]: 'a1b2c3',
  [KEY_VALUE]: 'A1b2C3d4E5f6G7h8I9j0K1l2M3n4O5p6Q7r8S9t0',
  [EPOCH]: 1700000000,
  [ISO]: '2023-11-14T22:13:20Z',
}

/** Stands for every token. */
const TOKEN = 'token'

/** The interaction with one value for whatever is drawn, so that the file does not change with the day. */
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
    const value = form === undefined ? tokenOf(path) : STEADY[form]
    if (value !== undefined) put(body, stepsOf(path) ?? [], value)
  }
  return { ...response, body }
}

function tokenOf(path: string): string | undefined {
  return path === '$.nextToken' || path === '$.position' ? TOKEN : undefined
}

function put(body: Record<string, unknown>, steps: readonly Step[], value: unknown): void {
  let at: unknown = body
  const way: readonly Step[] = ['content', ...steps]
  for (const step of way.slice(0, -1)) at = (at as Record<string, unknown>)[String(step)]
  ;(at as Record<string, unknown>)[String(way.at(-1))] = value
}
