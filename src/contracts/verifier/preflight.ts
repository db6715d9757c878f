import { problemsOfMeaning } from '../check/meaning.ts'
import { strangersIn, strangersInFile } from '../check/members.ts'
import { type Kind, type Problem, problemsOf } from '../check/problem.ts'
import { repetitions } from '../check/repetitions.ts'
import { problemsOfSides } from '../check/sides.ts'
import type { Mapped, StateMapping } from '../check/state-map.ts'
import { problemsOfStates } from '../check/states.ts'
import { type Reading, readJson } from '../check/text.ts'
import { contradictoryVersions, mixedVersions, versionOf } from '../check/versions.ts'
import { problemsOfMeantRule } from '../meant-rule.ts'
import { type Document, type Interaction, isObject, type Pact, type StateOfPact } from '../pact-file.ts'
import { statesOf } from '../states-of-interaction.ts'
import { exchangeOf } from './exchange-of.ts'
import { misfits } from './fit.ts'
import { problemsOfFollowUps } from './follow-ups.ts'
import { formOfInteraction, neededPlugin } from './form.ts'
import { ungiven } from './generators.ts'

/** An interaction that cannot be verified; it does no harm if it is pending. */
export interface Unready {
  readonly interaction: Interaction
  readonly problems: readonly string[]
}

/** The result of the check of a pact file. */
export interface Checked {
  /** The pact, unless the file as a whole cannot be read. */
  readonly pact?: Pact
  readonly consumer?: string
  readonly provider?: string
  /** The interactions that can be verified. */
  readonly ready: readonly Interaction[]
  /** Those that cannot, and are pending. */
  readonly unready: readonly Unready[]
  /** Those that cannot, and are not. */
  readonly refused: readonly Unready[]
  /** All that is wrong, a sentence each, except with what is pending. */
  readonly problems: readonly string[]
  /** The problems that a lenient check accepts. */
  readonly warnings: readonly Warning[]
}

/** A problem of a kind that only warns. */
export interface Warning {
  readonly kind: Kind
  readonly text: string
}

/** How a pact file is checked. */
export interface CheckOptions {
  /** Whether the whole file is pending. */
  readonly pending?: boolean | undefined
  /** The kinds of problems that only warn. */
  readonly lenient?: ReadonlySet<string> | undefined
  /** The consumer's names for the provider states. */
  readonly stateMap?: StateMapping | undefined
}

const NOTHING = { ready: [], unready: [], refused: [], problems: [], warnings: [] } as const

/**
 * Reads the text of a pact file and returns all problems that prevent its verification. The native core crashes for some
 * of them, ignores others, and reports success for both. So it only receives files that passed this check. A pending pact may
 * be ahead of its provider. It is skipped then.
 */
export function preflight(text: string, { pending = false, lenient, stateMap }: CheckOptions = {}): Checked {
  let reading: Reading
  try {
    reading = readJson(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    return { ...NOTHING, problems: [`is not JSON: ${(error as Error).message}.`] }
  }
  const pact = reading.value
  const parties = partiesOf(pact)
  const warnings: Warning[] = []
  const weighed = (problems: readonly Problem[], prefix = ''): string[] =>
    problems.flatMap(({ kind, text: sentence }) => {
      if (kind === 'form' || !lenient?.has(kind)) return [`${prefix}${sentence}`]
      warnings.push({ kind, text: `${prefix}${sentence}` })
      return []
    })
  const ofFile = reading.problems.filter(({ interaction }) => interaction === undefined)
  const form = [...problemsOf('form', problemsOfForm(pact)), ...ofFile, ...membersOfFile(pact)]
  const wrong = weighed(form)
  if (wrong.length > 0) return { ...NOTHING, ...parties, problems: wrong, warnings }
  const { interactions: written } = pact as Pact
  const mappings = written.map((one) => mappedOf(one, stateMap))
  const interactions = written.map((one, i) => withStates(one, mappings[i]?.states))
  const version = versionOf(pact as Document)
  const sides = (i: number): Problem[] => reading.problems.filter(({ interaction }) => interaction === i)
  const again = repetitions(written.every(hasDescription) ? written : [])
  const ready: Interaction[] = []
  const unready: Unready[] = []
  const refused: Unready[] = []
  const problems: string[] = []
  for (const [i, interaction] of interactions.entries()) {
    const name = hasDescription(interaction) ? interaction.description : undefined
    const prefix = `#${i + 1}${name === undefined ? '' : ` "${name}"`}: `
    const all = [
      ...sides(i),
      ...problemsOf('state', mappings[i]?.problems ?? []),
      ...problemsOfInteraction(written[i], interaction, version, (parties.provider ?? '').slice(-3), reading, i),
      ...again.filter((one) => one.interaction === i),
    ]
    const found = weighed(all, prefix)
    if (found.length === 0) ready.push(interaction)
    else if (name !== undefined && (pending || (interaction.pending === true && (version ?? 4) >= 4)))
      unready.push({ interaction, problems: found.map((one) => one.slice(prefix.length)) })
    else {
      refused.push({ interaction, problems: found })
      problems.push(...found)
    }
  }
  return { ...parties, pact: { ...(pact as Pact), interactions }, ready, unready, refused, problems, warnings }
}

function hasDescription(interaction: unknown): interaction is Interaction {
  return isObject(interaction) && typeof interaction.description === 'string'
}

function partiesOf(pact: unknown): { consumer?: string; provider?: string } {
  const name = (party: unknown): string | undefined =>
    isObject(party) && typeof party.name === 'string' ? party.name : undefined
  const [consumer, provider] = isObject(pact) ? [name(pact.consumer), name(pact.provider)] : []
  return { ...(consumer !== undefined && { consumer }), ...(provider !== undefined && { provider }) }
}

function membersOfFile(pact: unknown): Problem[] {
  if (!isObject(pact)) return []
  return [...problemsOf('member', strangersInFile(pact)), ...problemsOf('version', contradictoryVersions(pact))]
}

function problemsOfForm(pact: unknown): string[] {
  if (!isObject(pact)) return ['is not a pact file: it does not contain a JSON object.']
  const problems = (['consumer', 'provider'] as const)
    .filter((party) => {
      const { name } = (pact[party] ?? {}) as { name?: unknown }
      return typeof name !== 'string' || name.trim() === ''
    })
    .map((party) => `is not a pact file: ${party}.name is missing.`)
  const { messages } = pact as { messages?: unknown }
  if (Array.isArray(messages) && messages.length > 0)
    return [...problems, 'contains messages; only HTTP interactions can be verified.']
  const interactions = pact.interactions ?? (Array.isArray(messages) ? [] : undefined)
  if (!Array.isArray(interactions)) problems.push('is not a pact file: interactions must be a list.')
  else if (interactions.length === 0) problems.push('has no interactions to verify.')
  const metadata = (pact.metadata ?? {}) as Document
  const specification = (metadata.pactSpecification ?? metadata['pact-specification']) as Document | undefined
  const version = specification?.version
  if (version !== undefined && !/^[1-4](\.\d+)*$/.test(String(version))) {
    problems.push(`is of Pact specification ${JSON.stringify(version)}; 1 to 4 can be verified.`)
  }
  return [...problems, ...pluginsIn(metadata.plugins).map(neededPlugin)]
}

/** The names of the plugins in the metadata: a list of objects, or an object with a member for each. */
function pluginsIn(plugins: unknown): unknown[] {
  if (Array.isArray(plugins)) return plugins.map((plugin) => (isObject(plugin) ? plugin.name : plugin))
  return isObject(plugins) ? Object.keys(plugins) : []
}

/** The mapped states of an interaction; `undefined` if its form is invalid or there is no map. */
function mappedOf(interaction: unknown, stateMap: StateMapping | undefined): Mapped | undefined {
  if (!stateMap || !isObject(interaction) || formOfInteraction(interaction).length > 0) return undefined
  return stateMap.map(statesOf(interaction))
}

function withStates(interaction: Interaction, mapped: readonly StateOfPact[] | undefined): Interaction {
  if (!mapped) return interaction
  const { providerState: _, provider_state: __, ...rest } = interaction as Interaction & Document
  return { ...rest, providerStates: mapped }
}

function problemsOfInteraction(
  interaction: unknown,
  mapped: Interaction,
  version: number | undefined,
  provider: string,
  reading: Reading,
  position: number,
): Problem[] {
  if (!isObject(interaction)) return [{ kind: 'form', text: 'is not an object.' }]
  const form = problemsOf('form', formOfInteraction(interaction))
  const members = problemsOf('member', strangersIn(interaction))
  if (form.length > 0) return [...form, ...members]
  const versions = problemsOf('version', mixedVersions(interaction, version))
  const [request, response] = [interaction.request as Document, interaction.response as Document]
  const states = statesOf(mapped)
  const exchange = exchangeOf(request, response)
  return [
    ...members,
    ...versions,
    ...problemsOf('state', problemsOfStates(states)),
    ...problemsOf('generator', [
      ...ungiven('request.generators', request.generators, states),
      ...ungiven('response.generators', response.generators, states),
    ]),
    ...misfits(exchange),
    ...problemsOfSides({ request, response, exchange, states, reading, position, isOld: (version ?? 3) < 3 }),
    ...problemsOfMeaning({ request, response, exchange, states, provider }),
    ...problemsOf('form', problemsOfFollowUps(interaction as unknown as Interaction)),
    ...problemsOf(
      'rule',
      problemsOfMeantRule(interaction as unknown as Interaction, exchange.path.startsWith('/v2/') ? 'v2' : 'v1'),
    ),
  ]
}
