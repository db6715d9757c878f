import { followUpsOf, withFollowUps } from '../follow-up.ts'
import { stepsOf, targetsOf } from '../matching/rule-path.ts'
import { type Document, type Interaction, isObject, type Pact, type StateOfPact } from '../pact-file.ts'
import { seed } from '../states.ts'
import { StateBuilder } from './state-builder.ts'
import { DRAWN, EPOCH, HOST, ISO, KEY_VALUE, PEM } from './values.ts'

const FORMS: readonly string[] = [DRAWN, KEY_VALUE, PEM, HOST, EPOCH, ISO]

/** A pact in which identifiers and dates are expected by equality where the request or a provider state gave them. */
export function given(pact: Pact): Pact {
  return { ...pact, interactions: pact.interactions.map(givenOf) }
}

/** An interaction without the rules on values that its request or its states gave. */
export function givenOf(interaction: Interaction): Interaction {
  const { request, response, providerStates = [] } = interaction
  const known = textsIn([request, providerStates, builderOf(providerStates)])
  const again = followUpsOf(interaction).map((one) => ({ ...one, response: givenIn(one.response, known) }))
  return withFollowUps({ ...interaction, response: givenIn(response, known) }, again)
}

function givenIn<Response extends object>(response: Response, known: ReadonlySet<string>): Response {
  const { body: rules, ...others } = ((response as Document).matchingRules ?? {}) as Document
  if (!isObject(rules)) return response
  const { body, matchingRules: _, ...rest } = response as Document
  const example = isObject(body) && 'content' in body ? body.content : body
  const kept = Object.entries(rules).filter(([path, rule]) => {
    if (formOf(rule) === undefined) return true
    const steps = stepsOf(path)
    const values = steps ? targetsOf(steps, example).values : []
    return values.length === 0 || !values.every(({ value }) => known.has(String(value)))
  })
  const matchingRules = { ...others, ...(kept.length > 0 && { body: Object.fromEntries(kept) }) }
  return { ...rest, body, ...(Object.keys(matchingRules).length > 0 && { matchingRules }) } as unknown as Response
}

/** The format that a matcher of the kit requires of a generated value; `undefined` for any other matcher. */
export function formOf(rule: unknown): string | undefined {
  const matchers = isObject(rule) && Array.isArray(rule.matchers) ? rule.matchers : []
  const [type, form] = matchers
  if (matchers.length !== 2 || !isObject(type) || !isObject(form) || form.match !== 'regex') return undefined
  return type.match === 'type' || type.match === 'number' ? FORMS.find((one) => one === form.regex) : undefined
}

/** The combined provider states, with the values that they generate; `undefined` if they contradict each other. */
function builderOf(states: readonly StateOfPact[]): unknown {
  const builder = new StateBuilder()
  try {
    for (const { name, params = {} } of states) seed(builder, name, params)
    return builder.document()
  } catch {
    return undefined // the check of pact files reports the reason
  }
}

/** Every value in a document, the segments of paths, and moments in each form in which the service writes them. */
function textsIn(document: unknown, into = new Set<string>()): Set<string> {
  if (typeof document === 'object' && document !== null) {
    for (const value of Object.values(document)) textsIn(value, into)
  } else {
    const text = String(document)
    into.add(text)
    for (const segment of text.split('/')) into.add(segment)
    if (typeof document === 'number' && new RegExp(EPOCH).test(text)) {
      into.add(new Date(document * 1000).toISOString().replace('.000Z', 'Z'))
    }
  }
  return into
}
