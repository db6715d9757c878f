import { type Exchange, misfits } from './fit.ts'
import type { Interaction, Pact, StateOfPact } from './pact-file.ts'
import { problemsOfState } from './states.ts'

type Document = Readonly<Record<string, unknown>>

const METHODS = /^(GET|PUT|POST|PATCH|DELETE|HEAD|OPTIONS)$/i

/** The matchers that the verifier knows; it overlooks any other. */
const MATCHERS = new Set(
  'equality regex type integer decimal number boolean null date time timestamp datetime include contentType values eachKey eachValue arrayContains statusCode notEmpty semver'.split(
    ' ',
  ),
)

/** What version 4 puts around a body. */
const WRAPPING = new Set(['content', 'contentType', 'contentTypeHint', 'encoded'])

/** A pact file that was read, or what keeps it from being verified. */
export type Checked = { readonly pact: Pact; readonly problems: readonly [] } | { readonly problems: readonly string[] }

/**
 * Reads the text of a pact file and says everything that keeps it from being verified. The native core crashes on some
 * of it, overlooks some, and calls both a success; so nothing reaches it that did not pass here.
 */
export function preflight(text: string): Checked {
  let pact: unknown
  try {
    pact = JSON.parse(text)
  } catch (error) {
    return { problems: [`is not JSON: ${(error as Error).message}.`] }
  }
  const form = problemsOfForm(pact)
  if (form.length > 0) return { problems: form }
  const { interactions } = pact as Pact
  const problems = [
    ...interactions.flatMap((interaction, i) => {
      const found = problemsOfInteraction(interaction)
      const named = isObject(interaction) && typeof interaction.description === 'string'
      return found.map((problem) => `#${i + 1}${named ? ` "${interaction.description}"` : ''}: ${problem}`)
    }),
  ]
  if (problems.length > 0) return { problems }
  const twice = problemsOfRepetition(interactions)
  return twice.length > 0 ? { problems: twice } : { pact: pact as Pact, problems: [] }
}

/** The states of an interaction, whichever version of Pact wrote it. */
export function statesOf(interaction: Interaction | Document): readonly StateOfPact[] {
  const { providerStates, providerState } = interaction as Document
  if (Array.isArray(providerStates)) return providerStates as StateOfPact[]
  return typeof providerState === 'string' && providerState !== '' ? [{ name: providerState }] : []
}

function problemsOfForm(pact: unknown): string[] {
  if (!isObject(pact)) return ['is no pact file: it holds no JSON object.']
  const problems = (['consumer', 'provider'] as const)
    .filter((party) => {
      const { name } = (pact[party] ?? {}) as { name?: unknown }
      return typeof name !== 'string' || name === ''
    })
    .map((party) => `is no pact file: ${party}.name is missing.`)
  if (Array.isArray((pact as { messages?: unknown }).messages))
    return [...problems, 'holds messages; only HTTP interactions can be verified.']
  const { interactions } = pact
  if (!Array.isArray(interactions)) problems.push('is no pact file: interactions must be a list.')
  else if (interactions.length === 0) problems.push('has no interactions, so there is nothing to verify.')
  const metadata = (pact.metadata ?? {}) as Document
  const specification = (metadata.pactSpecification ?? metadata['pact-specification']) as Document | undefined
  const version = specification?.version
  if (version !== undefined && !/^[1-4](\.\d+)*$/.test(String(version))) {
    problems.push(`is of Pact specification ${JSON.stringify(version)}; 1 to 4 can be verified.`)
  }
  return problems
}

function problemsOfInteraction(interaction: unknown): string[] {
  if (!isObject(interaction)) return ['is no object.']
  const { type, description, request, response } = interaction
  if (type !== undefined && type !== 'Synchronous/HTTP') {
    return [`only HTTP interactions can be verified, not ${JSON.stringify(type)}.`]
  }
  const form = [
    ...(typeof description === 'string' && description !== '' ? [] : ['description is missing.']),
    ...formOfStates(interaction),
    ...(isObject(request) ? formOfRequest(request) : ['request is missing.']),
    ...(isObject(response) ? formOfResponse(response) : ['response is missing.']),
  ]
  if (form.length > 0) return form
  const states = statesOf(interaction).flatMap(({ name, params = {} }) => problemsOfState(name, params))
  return [...states, ...misfits(exchangeOf(request as Document, response as Document))]
}

function formOfStates({ providerStates, providerState }: Document): string[] {
  if (providerState !== undefined && providerState !== null && typeof providerState !== 'string')
    return ['providerState must be a text.']
  if (providerStates === undefined) return []
  if (!Array.isArray(providerStates)) return ['providerStates must be a list.']
  return providerStates.flatMap((one, i) => {
    if (!isObject(one) || typeof one.name !== 'string' || one.name === '')
      return [`providerStates[${i}].name is missing.`]
    return one.params === undefined || isObject(one.params) ? [] : [`providerStates[${i}].params must be an object.`]
  })
}

function formOfRequest(request: Document): string[] {
  const { method, path, query } = request
  const problems: string[] = []
  if (typeof method !== 'string' || !METHODS.test(method))
    problems.push(`request.method is ${JSON.stringify(method)}, which is no method of HTTP.`)
  if (typeof path !== 'string' || !path.startsWith('/'))
    problems.push(`request.path must be a text that begins with a slash, not ${JSON.stringify(path)}.`)
  if (query !== undefined && typeof query !== 'string' && !isObject(query))
    problems.push('request.query must be an object or a text.')
  return [...problems, ...formOfHeaders('request', request), ...formOfRules('request', request)]
}

function formOfResponse(response: Document): string[] {
  const { status } = response
  const fits = Number.isInteger(status) && (status as number) >= 100 && (status as number) <= 599
  return [
    ...(fits ? [] : [`response.status must be a whole number from 100 to 599, not ${JSON.stringify(status)}.`]),
    ...formOfHeaders('response', response),
    ...formOfRules('response', response),
  ]
}

function formOfHeaders(side: string, { headers }: Document): string[] {
  if (headers === undefined || headers === null) return []
  if (!isObject(headers)) return [`${side}.headers must be an object.`]
  return Object.entries(headers).flatMap(([name, value]) => {
    const values = Array.isArray(value) ? value : [value]
    return values.every((one) => typeof one === 'string')
      ? []
      : [`${side}.headers.${name} must be a text or a list of texts.`]
  })
}

function formOfRules(side: string, { matchingRules, body }: Document): string[] {
  if (matchingRules === undefined || matchingRules === null) return []
  if (!isObject(matchingRules)) return [`${side}.matchingRules must be an object.`]
  const problems: string[] = []
  const walk = (value: unknown, at: string): void => {
    if (Array.isArray(value)) {
      value.forEach((one, i) => {
        walk(one, `${at}[${i}]`)
      })
      return
    }
    if (!isObject(value)) return
    if ('match' in value && !MATCHERS.has(String(value.match)))
      problems.push(`${at}: the verifier knows no matcher ${JSON.stringify(value.match)} and would overlook it.`)
    if (value.match === 'regex' && typeof value.regex !== 'string')
      problems.push(`${at}: a regex matcher without regex.`)
    for (const [name, inner] of Object.entries(value)) {
      if (name.includes("\\'")) problems.push(`${at}: the verifier cannot read keys with an apostrophe: ${name}.`)
      walk(inner, at === '' ? name : `${at}.${name}`)
    }
  }
  walk(matchingRules, `${side}.matchingRules`)
  if (isObject(body) && 'content' in body && body.encoded === undefined && typeof body.contentType !== 'string')
    problems.push(`${side}.body.contentType is missing.`)
  return problems
}

function problemsOfRepetition(interactions: readonly Interaction[]): string[] {
  const seen = new Map<string, number>()
  return interactions.flatMap((interaction, i) => {
    const names = statesOf(interaction).map(({ name }) => name)
    const key = JSON.stringify([interaction.description, names])
    const first = seen.get(key)
    seen.set(key, i)
    return first === undefined
      ? []
      : [
          `#${i + 1} "${interaction.description}": #${first + 1} has the same description and states. Pact would keep only one of them.`,
        ]
  })
}

/** What an interaction asks and expects, whichever version of Pact wrote it. */
export function exchangeOf(request: Document, response: Document): Exchange {
  const { query, headers } = request
  return {
    method: String(request.method).toUpperCase(),
    path: String(request.path),
    query: typeof query === 'string' ? [...new URLSearchParams(query).keys()] : Object.keys((query ?? {}) as object),
    headers: Object.fromEntries(
      Object.entries((headers ?? {}) as object).map(([name, value]) => [name, String(value)]),
    ),
    body: contentOf(request.body),
    status: Number(response.status),
    answer: contentOf(response.body),
  }
}

/** The body itself: version 4 wraps it. What is not JSON is left to the verifier. */
function contentOf(body: unknown): unknown {
  if (body === null) return undefined
  const isWrapped = isObject(body) && 'content' in body && Object.keys(body).every((name) => WRAPPING.has(name))
  if (!isWrapped) return body
  return 'contentType' in body && !String(body.contentType).includes('json') ? undefined : body.content
}

function isObject(value: unknown): value is Document {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
