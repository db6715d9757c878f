import type { Route } from '../core/operation.ts'
import { resolved } from '../core/schema/schema.ts'
import type { StateDocument } from '../index.ts'
import { filledIn, isBound } from './bindings.ts'
import { type Catalogue, operationsOf } from './catalogue.ts'
import { childBinds, createInput, keyValue, pathInput } from './inputs.ts'
import { everyItem, type Item, itemsOf, memberOf } from './item.ts'
import { Mentions, refersTo } from './mentions.ts'
import { namedInTexts } from './named-in-texts.ts'
import { isSuccess, Rehearsal, refusalOf } from './rehearsal.ts'
import { Settling } from './settling.ts'
import { rootName, type StandIns, standIns } from './stand-ins.ts'
import type { Call } from './types.ts'
import type { Unmakeable } from './unmakeable.ts'

/** The calls that make a state, in an order in which each finds what it needs. */
export interface Plan {
  readonly calls: readonly Call[]
  readonly unmakeable: readonly Unmakeable[]
}

export interface RealiseOptions {
  readonly account?: string
  readonly region?: string
}

/** The resource whose documents publish what an API holds, so they follow everything that does not refer to them. */
const DEPLOYMENT = 'Deployment'

/**
 * The calls that make what a state document says, for an account in which none of it is. The calls are rehearsed on a gateway of
 * ours: what it refuses, or what differs from the document afterwards, is listed as unmakeable with its reason. Throws a
 * `StateDocumentError` for a document that cannot be loaded.
 */
export function realise(state: StateDocument, options: RealiseOptions = {}): Plan {
  return new Realiser(state, options).plan()
}

class Realiser {
  readonly #items: readonly Item[]
  readonly #mentions: Mentions
  readonly #rehearsal: Rehearsal
  readonly #settling: Settling
  readonly #calls: Call[] = []
  readonly #unmakeable: Unmakeable[] = []
  readonly #done = new Set<Item>()
  readonly #underWay = new Set<Item>()
  /** The reason why a document was not created in this round. The next round may create what it needs. */
  readonly #refused = new Map<Item, string>()
  readonly #given: StateDocument

  constructor(state: StateDocument, options: RealiseOptions) {
    const wanted = new Rehearsal({ ...options, state }, { atOnce: false })
    this.#given = state
    this.#items = itemsOf(wanted.gateway.snapshot()).filter((item) => this.#isMeant(item))
    this.#mentions = new Mentions(this.#items)
    // Every account has these settings: they start as others than those that are wanted, so that each is set.
    const account = this.#items.find(({ name }) => name === 'Account')
    const start = account?.document.cloudwatchRoleArn === undefined ? {} : { account: {} }
    this.#rehearsal = new Rehearsal({ ...options, state: start }, { atOnce: true })
    this.#settling = new Settling(wanted, this.#rehearsal, this.#mentions, (call) => this.#calls.push(call))
  }

  plan(): Plan {
    const all = [...everyItem(this.#items)]
    for (;;) {
      const before = this.#done.size
      this.#refused.clear()
      for (const item of all) this.#make(item)
      if (this.#refused.size === 0 || this.#done.size === before) break
    }
    for (const [item, reason] of this.#refused) this.#unmakeable.push({ at: item.path, reason })
    for (const item of all) if (this.#done.has(item)) this.#unmakeable.push(...this.#settling.leftOf(item))
    this.#unmakeable.push(...this.#furtherOnes())
    this.#unmakeable.push(...namedInTexts(this.#items, this.#mentions, (item) => this.#done.has(item)))
    const others = (this.#given.accounts ?? []).map(({ accountId, region }) => `accounts/${accountId}/${region}`)
    this.#unmakeable.push(...others.map((at) => ({ at, reason: 'it belongs to another account or region' })))
    return { calls: this.#calls, unmakeable: this.#unmakeable }
  }

  /** Unwanted documents that the service has created by itself. */
  #furtherOnes(): readonly Unmakeable[] {
    const wanted = new Map([...this.#rehearsal.bindings].map(([path, id]) => [id, path]))
    const made = itemsOf(this.#rehearsal.gateway.snapshot())
    return [...everyItem(made)].flatMap(({ row, key = '', parent }) => {
      const above = parent && wanted.get(parent.key ?? '')
      if (row.key?.kind !== 'drawn' || wanted.has(key) || above === undefined) return []
      return [{ at: `${above}/${memberOf(row)}`, reason: `the service makes a further ${row.noun} by itself` }]
    })
  }

  /** One document of which every account has one is only meant where the document says something about it. */
  #isMeant({ row, parent }: Item): boolean {
    return parent !== undefined || row.storage.kind !== 'cell' || Object.hasOwn(this.#given, row.storage.member)
  }

  /** Makes a document, with what it needs. Returns whether it is there. */
  #make(item: Item): boolean {
    if (this.#done.has(item)) return true
    if (this.#underWay.has(item) || this.#refused.has(item)) return false
    this.#underWay.add(item)
    const reason = this.#tryToMake(item)
    this.#underWay.delete(item)
    if (reason === undefined) this.#done.add(item)
    else this.#refused.set(item, reason)
    return reason === undefined
  }

  /** The reason why a document could not be created; `undefined` if it was. */
  #tryToMake(item: Item): string | undefined {
    const { parent, row, catalogue } = item
    if (parent && !this.#make(parent)) return `${parent.path} is not there`
    const { create, get, update } = operationsOf(catalogue, row)
    if (!create) {
      if (!update || row.key) return `no operation makes a ${row.noun}`
      this.#settling.settle(item)
      return undefined
    }
    if (item.name === DEPLOYMENT && this.#isAutomatic(item)) return undefined
    if (item.name === DEPLOYMENT || refersTo(item, DEPLOYMENT)) this.#makeWhatIsDeployed(item)
    if (!this.#isThere(item, get?.operation)) {
      const refusal = this.#create(item, create)
      if (refusal !== undefined) return refusal
    }
    this.#settling.settle(item)
    this.#settling.removeUnwanted(item)
    if (item.document.autoDeploy === true) this.#settling.adopt(item)
    return undefined
  }

  /** Creates a document. Returns the refusal if it is refused even without optional members. */
  #create(item: Item, create: Route): string | undefined {
    const { row, catalogue } = item
    const needed = new Set<Item>()
    const whole = createInput(create, item, this.#mentions, (target) => needed.add(target))
    for (const target of needed) this.#make(target)
    const input = this.#withoutMissing(whole)
    const parameters = pathInput(create, item, keyValue)
    if (Object.keys(parameters).some((name) => input[name] === undefined)) return `no operation makes this ${row.noun}`
    const children = childBinds(item, this.#mentions, (member) => Object.hasOwn(input, member))
    const binds = {
      ...(row.key?.kind === 'drawn' && { [item.path]: row.key.member }),
      ...Object.fromEntries(Object.entries(children).map(([member, child]) => [child.path, member])),
      ...('rootResourceId' in item.document && !children.rootResourceId && { [rootName(item)]: 'rootResourceId' }),
    }
    const more = Object.keys(binds).length > 0 ? { binds } : {}
    const call = { version: catalogue.version, operation: create.operation, ...more }
    let first: string | undefined
    for (const some of lessAndLess(catalogue, create.operation, input, parameters)) {
      const refusal = this.#send({ ...call, input: some }, item)
      first ??= refusal
      if (refusal !== undefined) continue
      for (const child of Object.values(children)) this.#done.add(child)
      for (const child of Object.values(children)) this.#settling.settle(child)
      return undefined
    }
    return first
  }

  /** Sends a call to the rehearsal and notes it; returns the refusal, if it is refused. */
  #send(call: Call, item: Item): string | undefined {
    const around = this.#around(item)
    for (const one of around.before) this.#rehearsal.send(one)
    const reply = this.#rehearsal.send(call)
    for (const one of around.after) this.#rehearsal.send(one)
    if (!isSuccess(reply)) return refusalOf(reply)
    // Stand-ins of the deployment before are still there, if their removal comes later.
    const tail = this.#calls.slice(this.#calls.length - around.after.length)
    const isSameAgain = around.after.length > 0 && JSON.stringify(tail) === JSON.stringify(around.after)
    if (isSameAgain) this.#calls.splice(-tail.length)
    this.#calls.push(...(isSameAgain ? [] : around.before), call, ...around.after)
    return undefined
  }

  /** Resources that must exist while a document that publishes the API is created. */
  #around({ name, parent, document }: Item): StandIns {
    if (!parent || (name !== DEPLOYMENT && document.autoDeploy !== true)) return { before: [], after: [] }
    return standIns(parent, this.#rehearsal)
  }

  /** Whether the service created a document with a given key by itself. */
  #isThere(item: Item, get: string | undefined): boolean {
    const { row, catalogue } = item
    if (row.key?.kind === 'drawn') return this.#rehearsal.bindings.has(item.path)
    const route = operationsOf(catalogue, row).get
    if (!get || !route || row.verbs.create?.replaces || row.key?.kind !== 'given') return false
    const call: Call = { version: catalogue.version, operation: get, input: pathInput(route, item, keyValue) }
    return isSuccess(this.#rehearsal.ask({ ...call, input: filledIn(call, this.#rehearsal.bindings) }))
  }

  /** Everything of an API that does not refer to its deployments. */
  #makeWhatIsDeployed({ parent }: Item): void {
    const below = parent?.children.filter((one) => one.name !== DEPLOYMENT && !refersTo(one, DEPLOYMENT)) ?? []
    for (const item of everyItem(below)) this.#make(item)
  }

  /** A deployment that a stage makes by itself, as soon as the stage is there. */
  #isAutomatic({ document, key, parent }: Item): boolean {
    if (document.autoDeployed !== true) return false
    const stages = parent?.children.filter(({ document: one }) => one.deploymentId === key) ?? []
    return stages.some(({ document: one }) => one.autoDeploy === true)
  }

  /** The input without members that name missing documents. The document is still created, and the difference is listed. */
  #withoutMissing(input: Record<string, unknown>): Record<string, unknown> {
    const isMissing = (value: unknown): boolean => isBound(value) && !this.#rehearsal.bindings.has(value.bound)
    const kept = (value: unknown): unknown => {
      if (isBound(value) || typeof value !== 'object' || value === null) return value
      if (Array.isArray(value)) return value.filter((one) => !isMissing(one)).map(kept)
      const members = Object.entries(value).filter(([, one]) => !isMissing(one))
      return Object.fromEntries(members.map(([name, one]) => [name, kept(one)]))
    }
    return kept(input) as Record<string, unknown>
  }
}

/** An input, the input without each of its optional members, and the input without any. What was left out is listed later. */
function* lessAndLess(
  catalogue: Catalogue,
  operation: string,
  input: Call['input'],
  parameters: object,
): Generator<Call['input']> {
  yield input
  const { required = [] } = resolved(catalogue.bodies[operation] ?? {}, catalogue.schemas)
  const isOptional = (name: string): boolean => !required.includes(name) && !Object.hasOwn(parameters, name)
  const optional = Object.keys(input).filter(isOptional)
  for (const name of optional) yield without(input, [name])
  if (optional.length > 1) yield without(input, optional)
}

function without(input: Call['input'], names: readonly string[]): Call['input'] {
  return Object.fromEntries(Object.entries(input).filter(([name]) => !names.includes(name)))
}
