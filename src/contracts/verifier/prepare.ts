import { compileExpression } from '../../core/expressions/expression.ts'
import { nearest } from '../../core/schema/nearest.ts'
import { contradictions } from '../check/repetitions.ts'
import { stateMapping } from '../check/state-map.ts'
import { type Interaction, isObject, PROVIDERS, type StateOfPact } from '../pact-file.ts'
import { statesOf } from '../states-of-interaction.ts'
import type { Job, Outcome } from './outcome.ts'
import { type Checked, preflight, type Unready } from './preflight.ts'
import type { Source } from './sources.ts'
import type { Verification, VerifyOptions } from './verification.ts'

/** The interactions to verify, and the outcomes of the rest, before any request. */
export interface Prepared {
  readonly jobs: readonly Job[]
  readonly settled: readonly Outcome[]
  readonly problems: readonly string[]
  readonly notes: readonly string[]
  readonly warnings: Verification['warnings']
}

const DEFAULT_PROVIDERS: readonly string[] = [...Object.values(PROVIDERS), 'apigateway']

/** Checks pacts, each by itself: one that cannot be verified keeps no other from it. */
export function prepare(sources: readonly Source[], options: Omit<VerifyOptions, 'pacts'>): Prepared {
  const { providers = DEFAULT_PROVIDERS, only, onlyState, lenient = [], stateMap: map } = options
  const stateMap = map && stateMapping(map)
  const jobs: Job[] = []
  const settled: Outcome[] = []
  const problems: string[] = []
  const notes: string[] = []
  const warnings: Verification['warnings'][number][] = []
  const wanted = only && compileExpression(only.source, only.flags)
  const wantedState = typeof onlyState === 'object' ? compileExpression(onlyState.source, onlyState.flags) : undefined
  const isStateMeant = (states: readonly StateOfPact[]): boolean =>
    onlyState === 'none' ? states.length === 0 : !wantedState || states.some(({ name }) => wantedState.test(name))
  const isMeant = (one: Interaction): boolean =>
    (wanted === undefined || wanted.test(String(one.description))) && isStateMeant(statesIn(one))
  const filter = [only, onlyState].filter((one) => one !== undefined).join(' and ')
  for (const source of sources) {
    const file = source.name
    const wrong = (found: readonly string[], checked?: Checked): void => {
      settled.push(fileOutcome(source, found, checked))
      if (!source.pending) problems.push(...found.map((problem) => `${file}: ${problem}`))
    }
    if (source.unreadable !== undefined) {
      wrong([source.unreadable])
      continue
    }
    const checked = preflight(source.text, { pending: source.pending, lenient: new Set(lenient), stateMap })
    const stranger = source.named ? undefined : checked.provider
    if (stranger !== undefined && !providers.includes(stranger)) {
      const meant = nearest(stranger, [...providers, ...DEFAULT_PROVIDERS])
      if (meant === undefined || DEFAULT_PROVIDERS.includes(stranger) || !isMisspelt(stranger, meant)) {
        notes.push(`${file}: passed over, its provider is "${stranger}". --provider names others.`)
        continue
      }
      wrong([`its provider is "${stranger}", which is not API Gateway. Did you mean "${meant}"?`], checked)
      continue
    }
    if (checked.pact && !providers.includes(checked.pact.provider.name)) {
      const { name } = checked.pact.provider
      const named = providers.map((one) => `"${one}"`).join(', ')
      wrong([`its provider is "${name}", not ${named}. Pass --provider "${name}" if that is API Gateway.`], checked)
      continue
    }
    warnings.push(...checked.warnings.map((warning) => ({ ...warning, file })))
    if (!checked.pact) {
      wrong(checked.problems, checked)
      continue
    }
    const { pact, ready, unready, refused } = checked
    const interactions = ready.filter(isMeant)
    const ahead = unready.filter(({ interaction }) => isMeant(interaction))
    const bad = refused.filter(({ interaction }) => !isObject(interaction) || isMeant(interaction))
    settled.push(
      ...ahead.map((one) => outcomeOf(source, checked, 'pending', one)),
      ...bad.map((one) => outcomeOf(source, checked, 'refused', one)),
    )
    problems.push(...bad.flatMap((one) => one.problems.map((problem) => `${file}: ${problem}`)))
    if (interactions.length > 0) jobs.push({ source, pact, interactions })
    else if (ahead.length + bad.length === 0) notes.push(`${file}: has no interaction that matches ${filter}.`)
  }
  const idle = stateMap?.unused() ?? []
  if (jobs.length > 0) notes.push(...idle.map((name) => `state map: no interaction has the state "${name}".`))
  return { ...withoutContradictions(jobs, settled, problems, warnings, new Set(lenient)), notes }
}

/** Takes out what another file of the same consumer contradicts. */
function withoutContradictions(
  jobs: readonly Job[],
  settled: readonly Outcome[],
  problems: readonly string[],
  warnings: Verification['warnings'],
  lenient: ReadonlySet<string>,
): Omit<Prepared, 'notes'> {
  const local = jobs.filter(({ source }) => source.isFile)
  const found = contradictions(local.map(({ source, pact }) => ({ file: source.name, pact })))
  const text = (one: (typeof found)[number], pact: Job['pact']): string =>
    `#${Number(one.interaction) + 1} "${pact.interactions[one.interaction as number]?.description}": ${one.text}`
  if (found.length === 0) return { jobs, settled, problems, warnings }
  const refused = found.flatMap((one) => {
    const job = local.find(({ source }) => source.name === one.file)
    return job
      ? [
          {
            job,
            file: one.file,
            interaction: job.pact.interactions[one.interaction as number],
            text: text(one, job.pact),
          },
        ]
      : []
  })
  if (lenient.has('name')) {
    const more = refused.map(({ file, text: sentence }) => ({ kind: 'name' as const, file, text: sentence }))
    return { jobs, settled, problems, warnings: [...warnings, ...more] }
  }
  const isOut = (interaction: Interaction): boolean => refused.some((one) => one.interaction === interaction)
  return {
    jobs: jobs
      .map((job) => ({ ...job, interactions: job.interactions.filter((one) => !isOut(one)) }))
      .filter(({ interactions }) => interactions.length > 0),
    settled: [
      ...settled,
      ...refused.flatMap(({ job, interaction, text: sentence }) =>
        interaction && job.interactions.includes(interaction)
          ? [outcomeOf(job.source, partiesOf(job), 'refused', { interaction, problems: [sentence] })]
          : [],
      ),
    ],
    problems: [...problems, ...refused.map(({ file, text: sentence }) => `${file}: ${sentence}`)],
    warnings,
  }
}

/** Whether a name is so like another one that it is most likely meant. */
function isMisspelt(name: string, meant: string): boolean {
  return Math.abs(name.length - meant.length) <= 2 && name.slice(0, 3).toLowerCase() === meant.slice(0, 3)
}

interface Parties {
  readonly consumer?: string
  readonly provider?: string
}

function partiesOf({ pact }: Job): Parties {
  return { consumer: pact.consumer.name, provider: pact.provider.name }
}

/** The outcome of a file that cannot be verified as a whole. */
function fileOutcome(source: Source, differences: readonly string[], { consumer, provider }: Parties = {}): Outcome {
  return {
    file: source.name,
    consumer: consumer ?? source.name,
    provider: provider ?? '',
    description: 'the pact file',
    states: [],
    verdict: source.pending ? 'pending' : 'refused',
    ms: 0,
    differences,
  }
}

/** The outcome of an interaction that cannot be verified. A pending one does not fail the run. */
function outcomeOf(
  { name: file }: Source,
  { consumer = file, provider = '' }: Parties,
  verdict: 'pending' | 'refused',
  { interaction, problems }: Unready,
): Outcome {
  const isNamed = isObject(interaction) && typeof interaction.description === 'string'
  return {
    file,
    consumer,
    provider,
    description: isNamed ? interaction.description : 'an interaction without a description',
    states: statesIn(interaction),
    verdict,
    ms: 0,
    differences: problems,
  }
}

/** The states of an interaction that may be malformed. */
function statesIn(interaction: unknown): readonly StateOfPact[] {
  if (!isObject(interaction)) return []
  return statesOf(interaction).filter(({ name }) => typeof name === 'string')
}
