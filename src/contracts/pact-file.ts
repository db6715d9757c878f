/** An unchecked object of a pact file. */
export type Document = Readonly<Record<string, unknown>>

export function isObject(value: unknown): value is Document {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A provider state as an interaction names it. */
export interface StateOfPact {
  readonly name: string
  readonly params?: Readonly<Record<string, unknown>>
}

/** An interaction of a pact file; of what is in it, what is looked at here. */
export interface Interaction {
  readonly type?: string
  readonly description: string
  readonly pending?: boolean
  /** Data of tools beside an interaction; Pact's own verifier ignores it. */
  readonly comments?: Document
  readonly providerStates?: readonly StateOfPact[]
  readonly request: Readonly<Record<string, unknown>>
  readonly response: Readonly<Record<string, unknown>> & { readonly status?: unknown }
}

/** The interaction with more of what is kept of it in its comments, which Pact's own verifier passes over. */
export function withComment(interaction: Interaction, more: Document): Interaction {
  const { comments } = interaction
  return { ...interaction, comments: { ...comments, understudy: { ...commentsOf(comments), ...more } } }
}

/** The data of an interaction in its comments. */
export function commentsOf(comments: Interaction['comments']): Document {
  const { understudy } = isObject(comments) ? comments : {}
  return isObject(understudy) ? understudy : {}
}

/** A pact file. */
export interface Pact {
  readonly consumer: { readonly name: string }
  readonly provider: { readonly name: string }
  readonly interactions: readonly Interaction[]
  readonly metadata?: { readonly pactSpecification?: { readonly version?: string } }
}

/** Interactions that would replace one another, or parts that cannot be read. */
export class PactConflict extends Error {
  override readonly name = 'PactConflict'
}

/** The names under which the two versions of the service stand in pacts. */
export const PROVIDERS = { v1: 'apigateway-v1', v2: 'apigateway-v2' } as const

/**
 * One pact for each consumer and provider, out of many parts: sorted, without repetitions, without the versions of the
 * tools. Throws a `PactConflict` for interactions that Pact would silently merge: same description and same names of
 * states, but not the same contents. Parameters do not tell interactions apart.
 */
export function mergePacts(parts: readonly Pact[]): Pact[] {
  const merged = new Map<string, { pact: Pact; interactions: Map<string, Interaction> }>()
  const conflicts: string[] = []
  for (const part of parts) {
    const name = fileName(part)
    const into = merged.get(name) ?? { pact: part, interactions: new Map<string, Interaction>() }
    merged.set(name, into)
    if (into.pact.consumer.name !== part.consumer.name || into.pact.provider.name !== part.provider.name) {
      conflicts.push(
        `"${into.pact.consumer.name}" and "${part.consumer.name}" would be one file, ${name}. Rename one of them.`,
      )
      continue
    }
    for (const interaction of part.interactions) {
      const key = keyOf(interaction)
      const known = into.interactions.get(key)
      if (known && JSON.stringify(sorted(known)) !== JSON.stringify(sorted(interaction))) {
        const given = (interaction.providerStates ?? []).map((one) => `"${one.name}"`).join(', ') || 'no state'
        conflicts.push(
          `"${interaction.description}" given ${given} occurs twice, with different contents. Pact would keep only ` +
            'one of them: parameters of states do not count. Give one another description.',
        )
      }
      into.interactions.set(key, interaction)
    }
  }
  if (conflicts.length > 0) throw new PactConflict(`Pacts that would be merged:\n  ${conflicts.join('\n  ')}`)
  return [...merged.values()].map(({ pact, interactions }) => ({
    consumer: { name: pact.consumer.name },
    interactions: [...interactions].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, interaction]) => interaction),
    metadata: { pactSpecification: { version: pact.metadata?.pactSpecification?.version ?? '4.0' } },
    provider: { name: pact.provider.name },
  }))
}

/** The text of a pact file: keys sorted, two blanks of indentation, a newline at the end. Same pact, same bytes. */
export function serialised(pact: Pact): string {
  return `${JSON.stringify(sorted(pact), null, 2)}\n`
}

/** The longest name of a file that file systems take, in bytes. */
const LONGEST_NAME = 255

/** `release-bot-apigateway-v1.json`: a name without path separators, for any names of the parties. */
export function fileName({ consumer, provider }: Pick<Pact, 'consumer' | 'provider'>): string {
  const ending = `-${provider.name}.json`
  const name = [...consumer.name]
  while (name.length > 0 && Buffer.byteLength(name.join('') + ending) > LONGEST_NAME) name.pop()
  return `${name.join('')}${ending}`.replace(/[\\/:*?"<>|\p{Cc}]/gu, '_')
}

function keyOf({ description, providerStates = [] }: Interaction): string {
  return `${description}\u0000${JSON.stringify(providerStates.map(({ name }) => name))}`
}

/** The value with the members of its objects in order. */
export function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, member]) => [name, sorted(member)]),
  )
}
