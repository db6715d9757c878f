import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PlainAnswer } from '../../core/operation.ts'
import { Scene } from '../kit/scene.ts'
import type { Interaction } from '../pact-file.ts'
import { seed } from '../states.ts'
import { differencesOf } from './differences.ts'
import { type Ask, lookAgain } from './follow-ups.ts'
import { type Native, type NativeVerdict, VerifierError } from './native.ts'
import type { Job } from './outcome.ts'
import { statesOf } from './preflight.ts'
import { type Exchange, listening, plainRequest, type Target } from './target.ts'

/** The state that is put before those of each interaction, so that every one begins anew and can be told from others. */
const BEGIN = 'understudy: begin'

/** What came to light about an interaction while it was verified. */
export interface Sighting {
  exchange?: Exchange | undefined
  readonly problems: string[]
  /** What is not true afterwards. */
  readonly again: string[]
}

/** What the native verifier says of a part of a pact, and what was seen of it. */
export interface Ran {
  readonly verdict: NativeVerdict
  readonly sightings: readonly Sighting[]
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
  const sightings: Sighting[] = []
  let last = Date.now()
  const finish = async (): Promise<void> => {
    const sighting = sightings.at(-1)
    const interaction = job.interactions[sightings.length - 1]
    if (!sighting || !interaction) return
    sighting.exchange ??= target.last()
    sighting.again.push(...(await lookAgain(interaction, sighting.exchange, asking(target.url))))
  }
  const prompter = await prompt(target, sightings, finish, () => {
    last = Date.now()
  })
  const current = (): number | undefined => (sightings.length > 0 ? sightings.length - 1 : undefined)
  let timer: NodeJS.Timeout | undefined
  const stalled = new Promise<never>((_, reject) => {
    timer = setInterval(() => {
      if (Date.now() - last > patience)
        reject(new VerifierError(`the verifier did not come back within ${patience / 1000} s.`))
    }, 200)
  })
  try {
    const verdict = await Promise.race([verified(native, job, target.url, `${prompter.url}/`), stalled])
    await finish()
    return { verdict: whole(job, verdict, sightings.length), sightings }
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
  writeFileSync(file, JSON.stringify(marked(job)))
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
    reasons.length > 0 ? reasons.join(' ') : 'It says no reason; a regular expression that takes too long does that.'
  const why = `the verifier ran ${ran} of ${interactions.length} interactions. ${reason}`
  throw new PartFailed(why, at, false)
}

/** The pact with a state of ours before those of each interaction. */
function marked({ pact, interactions }: Job): object {
  return {
    ...pact,
    interactions: interactions.map((interaction, n) => {
      const { providerState: _, provider_state: __, ...rest } = interaction as Interaction & Record<string, unknown>
      return { ...rest, providerStates: [{ name: BEGIN, params: { n } }, ...statesOf(interaction)] }
    }),
  }
}

/** Listens for the states that the verifier asks for, and brings the provider into them. */
async function prompt(target: Target, sightings: Sighting[], finish: () => Promise<void>, heard: () => void) {
  let scene = new Scene()
  const setUp = async (name: string, given: Readonly<Record<string, unknown>>): Promise<PlainAnswer> => {
    if (name === BEGIN) {
      await finish()
      scene = new Scene()
      sightings[given.n as number] = { problems: [], again: [] }
    }
    try {
      const made = name === BEGIN ? {} : seed(scene, name, given)
      await target.open(scene)
      return json(200, made)
    } catch (error) {
      const problem = `the state "${name}" cannot be: ${(error as Error).message}`
      sightings.at(-1)?.problems.push(problem)
      return json(422, { message: problem }) // a 5xx would be asked for again, for two minutes
    }
  }
  return listening(async (incoming) => {
    heard()
    const { body } = await plainRequest(incoming)
    const {
      action,
      state = '',
      params = {},
    } = JSON.parse(body.toString()) as {
      action?: string
      state?: string
      params?: Record<string, unknown>
    }
    return action === 'teardown' || state === '' ? json(200, {}) : setUp(state, params)
  })
}

function json(status: number, body: object): PlainAnswer {
  return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
}
