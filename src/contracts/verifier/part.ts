import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { wireText } from '../../core/http/wire-text.ts'
import type { PlainAnswer } from '../../core/operation.ts'
import { StateBuilder } from '../kit/state-builder.ts'
import type { Interaction, StateOfPact } from '../pact-file.ts'
import { seed } from '../states.ts'
import { statesOf } from '../states-of-interaction.ts'
import { differencesOf } from './differences.ts'
import { type Ask, lookAgain } from './follow-ups.ts'
import { type Native, type NativeVerdict, VerifierError } from './native.ts'
import type { Job } from './outcome.ts'
import { type Exchange, listening, plainRequest, type Target } from './target.ts'

/**
 * The state that replaces those of an interaction, so that each one is reset and can be identified. The verifier requests
 * each state with a new connection, so there is one request instead of several.
 */
const BEGIN = 'understudy: begin'

/** Observations of an interaction during its verification. */
export interface Observation {
  exchange?: Exchange | undefined
  readonly problems: string[]
  /** Failed follow-up expectations. */
  readonly again: string[]
}

/** The result of the native verifier for a part of a pact, with the observed exchanges. */
export interface Ran {
  readonly verdict: NativeVerdict
  readonly observations: readonly Observation[]
}

/** A part that the native verifier could not run to its end. */
export class PartFailed extends Error {
  override readonly name = 'PartFailed'
  /** The position of the interaction that was being verified. */
  readonly at: number | undefined
  /** Whether the verifier refused to read the file, instead of crashing or hanging. */
  readonly isUnread: boolean

  constructor(message: string, at: number | undefined, isUnread: boolean) {
    super(message)
    this.at = at
    this.isUnread = isUnread
  }
}

/** Runs a part of a pact. Throws a `PartFailed` where the verifier crashes, hangs for `patience` milliseconds or skips something. */
export async function runPart(native: Native, job: Job, target: Target, patience: number): Promise<Ran> {
  const observations: Observation[] = []
  let last = Date.now()
  const finish = async (): Promise<void> => {
    const observation = observations.at(-1)
    const interaction = job.interactions[observations.length - 1]
    if (!observation || !interaction) return
    observation.exchange ??= target.last()
    observation.again.push(...(await lookAgain(interaction, observation.exchange, asking(target.url))))
  }
  const prompter = await prompt(job, target, observations, finish, () => {
    last = Date.now()
  })
  const current = (): number | undefined => (observations.length > 0 ? observations.length - 1 : undefined)
  let timer: NodeJS.Timeout | undefined
  const stalled = new Promise<never>((_, reject) => {
    timer = setInterval(() => {
      if (Date.now() - last > patience)
        reject(new VerifierError(`the verifier did not finish within ${patience / 1000} s.`))
    }, 200)
  })
  try {
    const verdict = await Promise.race([verified(native, job, target.url, `${prompter.url}/`), stalled])
    await finish()
    return { verdict: whole(job, verdict, observations.length), observations }
  } catch (error) {
    if (error instanceof PartFailed) throw error
    if (!(error instanceof VerifierError)) throw error
    await native.stop() // it hangs, or has crashed
    throw new PartFailed(error.message, current(), false)
  } finally {
    clearInterval(timer)
    await prompter.close()
  }
}

/** Asks the provider itself. */
function asking(url: string): Ask {
  return async ({ method, path, headers }) => {
    const response = await fetch(url + path, {
      method,
      headers,
      redirect: 'manual',
      signal: AbortSignal.timeout(30_000),
    })
    return { status: response.status, body: await response.text() }
  }
}

let count = 0

async function verified(native: Native, job: Job, url: string, statesUrl: string): Promise<NativeVerdict> {
  const file = join(native.folder, `${++count}.json`)
  // JavaScript writes 10 for 10.0, and the verifier tells them apart. The service sends 10.0.
  writeFileSync(file, wireText(marked(job)))
  return native.verify(file, url, statesUrl)
}

/** The verdict, if it is about every interaction of the part. */
function whole({ interactions }: Job, verdict: NativeVerdict, begun: number): NativeVerdict {
  const { interactionResults, errors } = verdict
  const ran = interactionResults.length
  const isAll =
    ran === interactions.length &&
    interactions.every((one, i) => one.description === interactionResults[i]?.description)
  if (isAll) return verdict
  const reasons = errors.flatMap(({ mismatch }) => (mismatch ? differencesOf(mismatch) : []))
  const unread = reasons.map((reason) => /^Failed to load pact '[^']*' - (.*)/s.exec(reason)?.[1]).find((why) => why)
  const at = begun > 0 ? begun - 1 : undefined
  if (ran === 0 && unread) throw new PartFailed(`the verifier cannot read it: ${unread}.`, at, true)
  const reason =
    reasons.length > 0
      ? reasons.join(' ')
      : 'It gave no reason; a regular expression that takes too long can cause this.'
  const why = `the verifier ran ${ran} of ${interactions.length} interactions. ${reason}`
  throw new PartFailed(why, at, false)
}

/** The pact with a state of ours in the place of those of each interaction. */
function marked({ pact, interactions }: Job): object {
  return {
    ...pact,
    interactions: interactions.map((interaction, n) => {
      const { providerState: _, provider_state: __, ...rest } = interaction as Interaction & Record<string, unknown>
      return { ...rest, providerStates: [{ name: BEGIN, params: { n } }] }
    }),
  }
}

/** Listens for state requests of the verifier, and sets up the states of the interaction in the provider. */
async function prompt(
  { interactions }: Job,
  target: Target,
  observations: Observation[],
  finish: () => Promise<void>,
  heard: () => void,
) {
  const begin = async (n: number): Promise<PlainAnswer> => {
    await finish()
    const observation: Observation = { problems: [], again: [] }
    observations[n] = observation
    const states = statesOf(interactions[n] as Interaction)
    try {
      const { builder, given } = builderOf(states)
      await target.open(builder)
      return json(200, given)
    } catch (error) {
      const problem = (await culprit(states, target)) ?? `the states cannot be: ${(error as Error).message}`
      observation.problems.push(problem)
      return json(422, { message: problem }) // a 5xx would be retried for two minutes
    }
  }
  return listening(async (incoming) => {
    heard()
    const { body } = await plainRequest(incoming)
    const { action, params } = JSON.parse(body.toString()) as { action?: string; params?: { n?: number } }
    return action === 'teardown' || params?.n === undefined ? json(200, {}) : begin(params.n)
  })
}

/** The combined states, and the values that they return to generators. */
function builderOf(states: readonly StateOfPact[]): { builder: StateBuilder; given: object } {
  const builder = new StateBuilder()
  let given = {}
  for (const { name, params = {} } of states) given = { ...given, ...params, ...seed(builder, name, params) }
  return { builder, given }
}

/** The first state into which the provider cannot be brought after those before it, and why. */
async function culprit(states: readonly StateOfPact[], target: Target): Promise<string | undefined> {
  for (const [i, { name }] of states.entries()) {
    try {
      await target.open(builderOf(states.slice(0, i + 1)).builder)
    } catch (error) {
      return `the state "${name}" cannot be: ${(error as Error).message}`
    }
  }
  return undefined
}

function json(status: number, body: object): PlainAnswer {
  return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
}
