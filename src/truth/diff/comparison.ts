import type { Clock } from '../../core/clock.ts'
import type { StateDocument } from '../../index.ts'
import type { Client } from '../client.ts'
import type { Probe, Step } from '../probes/probe.ts'
import { type Call, TargetError, type VersionName } from '../types.ts'
import type { Answer } from './answer.ts'
import { bindDrawn, isDocument } from './bind.ts'
import { at, compared, type Dates, type Difference, noteDates } from './compare.ts'
import { Made } from './made.ts'
import type { Place } from './names.ts'
import { prefixed } from './prefixed.ts'
import { toOwn, versionOf } from './request.ts'
import { listedRoot } from './roots.ts'
import type { RunLog } from './run-log.ts'
import { neededCalls, setupRequest } from './setup.ts'
import { OtherSide, type OwnSide } from './side.ts'
import { WrongSignatures } from './signed.ts'
import type { Exchange, Verdict } from './verdict.ts'
import { isReached, malformed, unreached } from './waited.ts'

export interface ComparisonOptions {
  readonly ours: OwnSide
  readonly client: Pick<Client, 'request'>
  /** The client that removes created resources, even after an interruption. */
  readonly cleaner?: Pick<Client, 'request'>
  readonly place: Place
  /** The prefix of names of resources that are created in the account. */
  readonly prefix: string
  readonly state: StateDocument
  /** The calls that make a state. */
  realise(state: StateDocument): { readonly calls: readonly Call[] }
  readonly log: RunLog
  readonly clock: Clock
  readonly signal?: AbortSignal
  /** Whether domain names may be created, which need a certificate and an own domain. Default true. */
  readonly domains?: boolean
  /** Makes nothing: probes that need something in the account are not asked. */
  readonly readOnly?: boolean
  /** Asks everything that changes nothing twice. */
  readonly twice?: boolean
  /** The timeout of `until` of a step, in milliseconds of the clock. Default 10,000. */
  readonly patienceMs?: number
  /** Told after each probe. */
  progress?(verdict: Verdict, index: number, of: number): void
}

/** Dates are written in whole seconds: only after more than one of them does a date show that it moves. */
const SECOND = 1100

/** How long emulators take to change something. */
const PATIENCE = 10_000

/** Asks both sides the same questions, in the same state, and compares what they say. */
export class Comparison {
  readonly #options: ComparisonOptions
  readonly #other: OtherSide
  readonly #made: Made
  readonly #signatures: WrongSignatures
  /** Names of the sample state that the other side would not make, with its refusals. */
  readonly #missing = new Map<string, string>()
  /** The calls that make the state of the present group, and those of them that its probes mention. */
  #all: readonly Call[] = []
  #calls: readonly Call[] = []
  #isDirty = true

  constructor(options: ComparisonOptions) {
    this.#options = options
    this.#other = new OtherSide(options.client, options.place, options.prefix)
    this.#made = new Made(options.log)
    this.#signatures = new WrongSignatures(options.client)
  }

  /** The resources that could not be removed. */
  get left(): readonly string[] {
    return this.#made.left
  }

  /**
   * Sends all probes and removes the created resources. Rejects as the client does; created resources are then removed too,
   * if possible.
   */
  async run(probes: readonly Probe[]): Promise<Verdict[]> {
    const verdicts: Verdict[] = []
    try {
      this.#options.signal?.throwIfAborted()
      for (const group of groupsOf(probes)) {
        await this.#begin(group)
        for (const probe of group) {
          this.#options.signal?.throwIfAborted()
          const verdict = await this.#verdictOn(probe)
          this.#options.log.write({ verdict })
          verdicts.push(verdict)
          this.#options.progress?.(verdict, verdicts.length, probes.length)
        }
      }
    } finally {
      await this.#clean()
    }
    return verdicts
  }

  /** Removes the created resources. If the other side no longer answers, they stay in `left`. */
  async #clean(): Promise<void> {
    try {
      await this.#made.remove(this.#options.cleaner ?? this.#options.client)
    } catch (error) {
      if (!(error instanceof TargetError)) throw error
    }
  }

  /** Removes what an earlier run has left. */
  async sweep(paths: readonly string[]): Promise<void> {
    for (const path of paths) this.#made.adopt(path)
    await this.#clean()
  }

  async #begin(group: readonly Probe[]): Promise<void> {
    const state = { ...this.#options.state, ...group[0]?.state }
    const calls = this.#options.readOnly ? [] : this.#options.realise(state).calls
    this.#all = this.#options.domains === false ? calls.filter(({ input }) => !('domainName' in input)) : calls
    this.#calls = neededCalls(this.#all, group)
    this.#isDirty = true
  }

  /** Makes the state anew on both sides. */
  async #setUp(): Promise<void> {
    const { ours, log: _, client } = this.#options
    await this.#made.remove(client)
    ours.reset()
    this.#other.reset()
    this.#missing.clear()
    for (const call of this.#calls) {
      this.#options.signal?.throwIfAborted()
      const { request, binds } = setupRequest(call)
      const missing = this.#missingIn(request.url + JSON.stringify(request.body ?? '') + (request.text ?? ''))
      const [our, their] =
        missing === undefined ? await this.#exchange({ request, operation: `${call.version}.${call.operation}` }) : []
      for (const [name, place] of Object.entries(binds)) {
        const path = `/${place.replaceAll('.', '/')}`
        const [ownName, otherName] = [at(our?.body, path), at(their?.body, path)]
        if (typeof ownName === 'string' && typeof otherName === 'string')
          this.#bind(call.version, name, ownName, otherName)
        else this.#missing.set(name, missing ?? `${call.operation} was answered by ${shown(their)}`)
      }
    }
    this.#isDirty = false
  }

  #bind(version: VersionName, name: string, own: string, other: string): void {
    this.#options.ours.names[version].bind(name, own)
    this.#other.names[version].bind(name, other)
    // Ids of one version that requests of the other one name, unless that has the same name itself.
    const across = version === 'v1' ? 'v2' : 'v1'
    if (this.#options.ours.names[across].has(name)) return
    this.#options.ours.names[across].bind(name, own)
    this.#other.names[across].bind(name, other)
  }

  #missingIn(text: string): string | undefined {
    for (const [name, reason] of this.#missing) if (text.includes(name)) return reason
    return undefined
  }

  async #verdictOn(probe: Probe): Promise<Verdict> {
    const notAsked = (reason: string): Verdict => ({ rule: probe.rule, outcome: 'not asked', reason, exchanges: [] })
    if (probe.isWronglySigned) return this.#signatures.verdictOn(probe.rule)
    if (this.#isDirty) await this.#setUp()
    if (!(await this.#isFit(probe))) {
      await this.#setUp()
      if (!(await this.#isFit(probe)) && this.#calls.length < this.#all.length) {
        // It needs what it does not mention: the mapping that prevents a deletion.
        this.#calls = this.#all
        await this.#setUp()
      }
      if (!(await this.#isFit(probe))) {
        const [refusal] = this.#missing.values()
        const why = refusal === undefined ? '.' : `: ${refusal}.`
        return notAsked(`The state that it needs could not be made on both sides${why}`)
      }
    }
    const missing = this.#missingIn(JSON.stringify(probe.steps.map(({ request }) => request)))
    if (missing !== undefined) return notAsked(`The other side could not be prepared: ${missing}.`)
    return this.#asked(probe)
  }

  /** Whether our own side answers a probe as it must, tried on a copy of it. */
  async #isFit({ steps, refusedBy }: Probe): Promise<boolean> {
    const copy = this.#options.ours.rehearsal()
    for (const [i, step] of steps.entries()) {
      const names = copy.names[versionOf(step.request)]
      const { status, body } = await copy.ask(toOwn(step.request, names))
      for (const [name, pointer] of Object.entries(step.keeps ?? {})) {
        for (const one of [copy.names.v1, copy.names.v2]) one.bind(`{${name}}`, String(at(body, pointer)))
      }
      if (i === steps.length - 1 && refusedBy !== undefined) return copy.rule() === refusedBy
      if (step.status !== undefined ? status !== step.status : status >= 400 && step.look.kind !== 'whole') return false
      if (status >= 400 && step.look.kind === 'whole' && !isRefusalOnly(step)) return false
    }
    return true
  }

  async #asked(probe: Probe): Promise<Verdict> {
    const exchanges: Exchange[] = []
    const unsteady: Difference[] = []
    const dates: Dates = new Map()
    const isTimed = probe.steps.some(({ look }) => look.kind === 'named' && (look.moved || look.still))
    for (const step of probe.steps) {
      if (isTimed && exchanges.length > 0 && step.request.method !== 'GET') {
        await this.#options.clock.sleep(SECOND, this.#options.signal)
      }
      const pair = await this.#waited(step)
      for (const [name, pointer] of Object.entries(step.keeps ?? {})) {
        const [own, other] = pair.map(({ body }) => at(body, pointer))
        // Requests of the other version may name it too.
        for (const version of ['v1', 'v2'] as const) {
          if (typeof own === 'string') this.#options.ours.names[version].bind(`{${name}}`, own)
          if (typeof other === 'string') this.#other.names[version].bind(`{${name}}`, other)
        }
      }
      const [ours, theirs] = this.#inSampleNames(step, pair)
      const found = compared(step.look, ours, theirs, dates)
      const differences = [...found, ...malformed(step.look, ...pair), ...unreached(step, ours, theirs)]
      noteDates(dates, ours.body, theirs.body)
      const { operation, request } = step
      exchanges.push({ ...(operation !== undefined && { operation }), request, ours, theirs, differences })
      if (this.#options.twice) unsteady.push(...(await this.#unsteady(step, theirs)))
      if (ours.status < 400 && theirs.status >= 400) this.#options.ours.takeBack()
      if (ours.status >= 400 && theirs.status < 400 && step.request.method !== 'GET') this.#isDirty = true
      if (differences.length > 0 && step.look.kind === 'accepted') {
        const reason = `The other side could not be prepared: ${step.operation} was answered by ${shown(theirs)}.`
        return { rule: probe.rule, outcome: 'not asked', reason, exchanges }
      }
      // The following requests would meet two different states.
      if (ours.status >= 400 !== theirs.status >= 400) break
      const untold = Object.values(step.keeps ?? {}).find((pointer) => at(pair[1].body, pointer) === undefined)
      if (untold === undefined || ours.status >= 400) continue
      // The following requests would need ids that the other side did not return.
      if (exchanges.some((one) => one.differences.length > 0)) break
      const reason = `The other side could not be prepared: its answer to ${step.operation} has no ${untold}.`
      return { rule: probe.rule, outcome: 'not asked', reason, exchanges }
    }
    const isDifferent = exchanges.some(({ differences }) => differences.length > 0)
    return {
      rule: probe.rule,
      outcome: isDifferent ? 'different' : 'same',
      exchanges,
      ...(unsteady.length > 0 && { unsteady }),
    }
  }

  #namesOf({ request }: Pick<Step, 'request'>) {
    const version = versionOf(request)
    return { ours: this.#options.ours.names[version], theirs: this.#other.names[version] }
  }

  /** Asks both sides, and binds what they drew. */
  async #exchange(step: Pick<Step, 'request' | 'operation'>): Promise<readonly [Answer, Answer]> {
    const names = this.#namesOf(step)
    const ours = await this.#options.ours.ask(toOwn(step.request, names.ours))
    const request = prefixed(toOwn(step.request, names.theirs), this.#options.prefix)
    this.#made.before(request)
    const theirs = await this.#other.ask(request, step.operation)
    this.#made.after(request, theirs)
    const listed = listedRoot(step.request)
    const isOwn = (id: unknown): boolean => typeof id === 'string' && names.theirs.knows(id)
    const plain = listed
      ? withoutForeign(
          theirs,
          (entry) => isOwn(entry[listed.key]) || this.#isMade(listed.collection, entry[listed.key]),
        )
      : theirs
    bindDrawn(names, ours.body, plain.body)
    return [ours, plain]
  }

  /** Asks both sides, and again until they show what the step waits for. */
  async #waited(step: Step): Promise<readonly [Answer, Answer]> {
    const { clock, signal, patienceMs = PATIENCE } = this.#options
    const end = clock.now() + patienceMs
    for (let pause = 250; ; pause = Math.min(2 * pause, 10_000)) {
      const pair = await this.#exchange(step)
      if (!step.until) return pair
      const both = this.#inSampleNames(step, pair)
      const isOver = both.some(({ status }) => status >= 400) || both.every((answer) => isReached(step, answer))
      if (isOver || clock.now() + pause > end) return pair
      await clock.sleep(pause, signal)
    }
  }

  /** Domain names are in the lists of both versions. */
  #isMade(collection: string, id: unknown): boolean {
    const end = `${collection.slice(collection.lastIndexOf('/'))}/${encodeURIComponent(String(id))}`
    return this.#made.left.some((path) => path.endsWith(end))
  }

  #inSampleNames(step: Pick<Step, 'request'>, [ours, theirs]: readonly [Answer, Answer]): readonly [Answer, Answer] {
    const names = this.#namesOf(step)
    return [
      { ...ours, body: names.ours.toSample(ours.body) },
      { ...theirs, body: names.theirs.toSample(theirs.body) },
    ]
  }

  /** Differences of the other side's answers to a repeated request; read-only requests only. */
  async #unsteady(step: Step, first: Answer): Promise<Difference[]> {
    if (step.request.method !== 'GET' && first.status < 400) return []
    const names = this.#namesOf(step)
    const again = await this.#other.ask(
      prefixed(toOwn(step.request, names.theirs), this.#options.prefix),
      step.operation,
    )
    return compared({ kind: 'whole' }, first, { ...again, body: names.theirs.toSample(again.body) })
  }
}

/** Probes that are asked in the same state, in an order in which they disturb each other least. */
function groupsOf(probes: readonly Probe[]): Probe[][] {
  const groups = new Map<string, Probe[]>()
  for (const probe of probes) {
    const key = JSON.stringify(probe.state ?? {})
    groups.set(key, [...(groups.get(key) ?? []), probe])
  }
  return [...groups.values()].map((group) => [...group].sort((a, b) => weight(a) - weight(b)))
}

/** Refusals change nothing, reads change nothing, and deletions disturb most. */
function weight({ refusedBy, steps }: Probe): number {
  const methods = steps.map(({ request }) => request.method)
  if (refusedBy !== undefined && steps.length === 1) return 0
  if (methods.every((method) => method === 'GET')) return 1
  return methods.includes('DELETE') ? 3 : 2
}

/** A patch path that the service only refuses: its probe has one step, a patch of one operation. */
function isRefusalOnly({ request }: Step): boolean {
  return request.method === 'PATCH'
}

/** The answer of a list without entries of others. */
function withoutForeign(answer: Answer, isOurs: (entry: Readonly<Record<string, unknown>>) => boolean): Answer {
  const { body } = answer
  if (!isDocument(body)) return answer
  const keep = (list: unknown): unknown =>
    Array.isArray(list) ? list.filter((entry) => !isDocument(entry) || isOurs(entry)) : list
  return {
    ...answer,
    body: Object.fromEntries(
      Object.entries(body).map(([name, value]) => [name, name === 'item' || name === 'items' ? keep(value) : value]),
    ),
  }
}

function shown(answer: Answer | undefined): string {
  if (!answer) return 'nothing'
  const { message, Message } = isDocument(answer.body) ? answer.body : {}
  return `${answer.status} ${String(message ?? Message ?? '')}`.trim().replace(/\.$/, '')
}
