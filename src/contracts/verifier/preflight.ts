import { type Document, type Interaction, isObject, type Pact, type StateOfPact } from '../pact-file.ts'
import { problemsOfState } from '../states.ts'
import { type Exchange, misfits } from './fit.ts'
import { formOfInteraction, neededPlugin } from './form.ts'
import { ungiven } from './generators.ts'

/** What version 4 puts around a body. */
const WRAPPING = new Set(['content', 'contentType', 'contentTypeHint', 'encoded'])

/** An interaction that cannot be verified, and need not be: it is pending. */
export interface Unready {
  readonly interaction: Interaction
  readonly problems: readonly string[]
}

/** A pact file that was read, or what keeps it from being verified. */
export type Checked =
  | {
      readonly pact: Pact
      readonly ready: readonly Interaction[]
      readonly unready: readonly Unready[]
      readonly problems: readonly []
    }
  | { readonly problems: readonly string[] }

/**
 * Reads the text of a pact file and says everything that keeps it from being verified. The native core crashes on some
 * of it, overlooks some, and calls both a success; so nothing reaches it that did not pass here. What is pending may
 * be ahead of its provider: it is set aside. `pending` says so of the whole file.
 */
export function preflight(text: string, pending = false): Checked {
  let pact: unknown
  try {
    pact = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    return { problems: [`is not JSON: ${(error as Error).message}.`] }
  }
  const form = problemsOfForm(pact)
  if (form.length > 0) return { problems: form }
  const { interactions } = pact as Pact
  const ready: Interaction[] = []
  const unready: Unready[] = []
  const problems: string[] = []
  for (const [i, interaction] of interactions.entries()) {
    const found = problemsOfInteraction(interaction)
    const name =
      isObject(interaction) && typeof interaction.description === 'string' ? interaction.description : undefined
    if (found.length === 0) ready.push(interaction)
    else if (name !== undefined && (pending || interaction.pending === true))
      unready.push({ interaction, problems: found })
    else problems.push(...found.map((problem) => `#${i + 1}${name === undefined ? '' : ` "${name}"`}: ${problem}`))
  }
  if (problems.length > 0) return { problems }
  const twice = problemsOfRepetition(interactions)
  return twice.length > 0 ? { problems: twice } : { pact: pact as Pact, ready, unready, problems: [] }
}

/** The states of an interaction, whichever version of Pact wrote it. */
export function statesOf(interaction: Interaction | Document): readonly StateOfPact[] {
  const { providerStates, providerState, provider_state: oldest } = interaction as Document
  if (Array.isArray(providerStates)) {
    return (providerStates as StateOfPact[]).map(({ name, params }) => (params ? { name, params } : { name }))
  }
  const state = providerState ?? oldest
  return typeof state === 'string' && state !== '' ? [{ name: state }] : []
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
  const plugins = Array.isArray(metadata.plugins) ? (metadata.plugins as ({ name?: unknown } | null)[]) : []
  return [...problems, ...plugins.map((plugin) => neededPlugin(plugin?.name))]
}

function problemsOfInteraction(interaction: unknown): string[] {
  if (!isObject(interaction)) return ['is no object.']
  const form = formOfInteraction(interaction)
  if (form.length > 0) return form
  const [request, response] = [interaction.request as Document, interaction.response as Document]
  const states = statesOf(interaction)
  return [
    ...states.flatMap(({ name, params = {} }) => problemsOfState(name, params)),
    ...ungiven('request.generators', request.generators, states),
    ...ungiven('response.generators', response.generators, states),
    ...misfits(exchangeOf(request, response)),
  ]
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
  if ('contentType' in body && !String(body.contentType).includes('json')) return undefined
  return typeof body.encoded === 'string' && typeof body.content === 'string'
    ? decoded(body.content, body.encoded)
    : body.content
}

function decoded(content: string, encoding: string): unknown {
  try {
    return JSON.parse(encoding === 'base64' ? Buffer.from(content, 'base64').toString() : content)
  } catch {
    return undefined
  }
}
