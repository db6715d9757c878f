import { quoted } from '../errors/quote.ts'
import { refuseUnknown } from '../options.ts'
import { checkSteps } from './check.ts'
import type { Draft } from './draft.ts'
import type { Fault } from './fault.ts'
import type { Catalogue, Match } from './match.ts'
import { expressionPattern, type OperationPattern, wildcardPattern } from './operation-match.ts'
import type { Delay } from './plan.ts'
import type { FaultRule } from './rule.ts'
import type { FaultVersion } from './version.ts'

/** The part of the fault plan that sets up rules from their JSON form. */
export interface RulePlan {
  readonly versions: readonly FaultVersion[]
  on(match: Match<Catalogue>): Draft
  /** Throws when the expressions in one list of rules would take too long together. */
  spend(states: number): void
}

/** A fault, or the name of one that needs no options. */
export type FaultDocument = string | Fault

/** A rule in JSON, with the names of the library, for files and for HTTP. */
export interface RuleDocument {
  readonly name?: string
  /** `UpdateStage`, `v2.UpdateStage`, `Create*`, `/^(Create|Update)/`, a list of them, or an object with `op` and places. */
  readonly on?: OperationsDocument | { readonly [member: string]: unknown }
  readonly times?: number
  readonly always?: boolean
  readonly after?: number
  readonly between?: readonly [from: number | string, until: number | string]
  readonly probability?: number
  readonly seed?: number
  readonly perCall?: boolean
  readonly reply?: FaultDocument
  readonly sequence?: readonly FaultDocument[]
  readonly delay?: Delay
  readonly throttle?: {
    readonly rate: number
    readonly burst?: number
    readonly by?: string
    readonly error?: FaultDocument
  }
}

type OperationsDocument = string | readonly string[]

const MEMBERS = [
  'name',
  'on',
  'times',
  'always',
  'after',
  'between',
  'probability',
  'seed',
  'perCall',
  'reply',
  'sequence',
  'delay',
  'throttle',
] as const satisfies readonly (keyof RuleDocument)[]

const ACTIONS = ['reply', 'sequence', 'delay', 'throttle'] as const

/** Sets up a rule from its JSON form. Throws a `TypeError` that begins with `path`. */
export function setUp(plan: RulePlan, document: RuleDocument | ForeignRule, path: string): FaultRule {
  try {
    if (typeof document !== 'object' || document === null || Array.isArray(document)) {
      throw new TypeError(`${quoted(document)} is not a rule.`)
    }
    return setUpRule(plan, isForeign(document) ? translated(document, plan) : document)
  } catch (error) {
    if (error instanceof TypeError) throw new TypeError(`${path}: ${error.message.replace(/^(faults)?: /, '')}`)
    throw error
  }
}

function setUpRule(plan: RulePlan, document: RuleDocument): FaultRule {
  refuseUnknown('', document, MEMBERS, 'member')
  const { name, on = '*', times, always, after, between, probability, seed, perCall } = document
  const { reply, sequence, delay, throttle } = document
  const actions = ACTIONS.filter((action) => document[action] !== undefined)
  if (actions.length !== 1) {
    throw new TypeError(
      `a rule must have exactly one of ${ACTIONS.join(', ')}, not ${actions.join(' and ') || 'none'}.`,
    )
  }
  const draft = plan.on(matchOf(on, plan))
  if (name !== undefined) draft.named(name)
  checkSwitch('always', always)
  checkSwitch('perCall', perCall)
  if (times !== undefined && always) throw new TypeError('a rule can have times or always, not both.')
  if (times !== undefined) draft.times(times)
  if (always) draft.always()
  if (after !== undefined) draft.after(after)
  if (between !== undefined) {
    if (!Array.isArray(between) || between.length !== 2) {
      throw new TypeError(`between must be [from, until], not ${quoted(between)}.`)
    }
    draft.between(between[0], between[1])
  }
  if (seed !== undefined && probability === undefined) throw new TypeError('"seed" needs "probability".')
  if (probability !== undefined) draft.probability(probability, seed === undefined ? {} : { seed })
  if (perCall) draft.perCall()
  if (delay !== undefined) return draft.delay(delay)
  if (throttle !== undefined) {
    if (typeof throttle !== 'object' || throttle === null || Array.isArray(throttle)) {
      throw new TypeError(`throttle must be an object, not ${quoted(throttle)}.`)
    }
    const { error, ...bucket } = throttle
    return draft.throttle(error === undefined ? bucket : { ...bucket, error: faultOf(error) })
  }
  if (sequence === undefined) return draft.reply(faultOf(reply as FaultDocument))
  if (!Array.isArray(sequence)) throw new TypeError(`sequence must be a list, not ${quoted(sequence)}.`)
  checkSteps('sequence', sequence)
  return draft.sequence(...sequence.map((step) => (step === 'pass' ? 'pass' : faultOf(step))))
}

function checkSwitch(name: string, value: unknown): void {
  if (value === undefined || typeof value === 'boolean') return
  throw new TypeError(`${name} must be true or false, not ${quoted(value)}.`)
}

function faultOf(fault: FaultDocument): Fault {
  return typeof fault === 'string' ? { fault } : fault
}

function matchOf(on: NonNullable<RuleDocument['on']>, plan: RulePlan): Match<Catalogue> {
  if (typeof on === 'string' || Array.isArray(on)) return operationsOf(on as OperationsDocument, undefined, plan)
  if (typeof on !== 'object' || on === null) {
    throw new TypeError(`on: ${quoted(on)} must be the name of an operation, a pattern, a list of names or an object.`)
  }
  const { op = '*', version, ...rest } = on as { op?: OperationsDocument; version?: unknown }
  if (version !== undefined && typeof version !== 'string') {
    throw new TypeError(`on: "version" must be a text, not ${quoted(version)}.`)
  }
  return { ...(operationsOf(op, version, plan) as object), ...rest } as Match<Catalogue>
}

/** Parses the texts for operations: a name with or without its version, a pattern with `*`, or `/a regular expression/`. */
function operationsOf(texts: OperationsDocument, version: string | undefined, plan: RulePlan): Match<Catalogue> {
  const list = typeof texts === 'string' ? [texts] : texts
  if (!Array.isArray(list) || list.length === 0) throw new TypeError(`on: ${quoted(texts)} names no operation.`)
  const found = (list as readonly unknown[]).map((text) => operationOf(text, plan))
  const versions = new Set([version, ...found.map((one) => one.version)].filter((one) => one !== undefined))
  if (versions.size > 1)
    throw new TypeError('on: a rule applies to one version or to all. Add one rule for each version.')
  const only = [...versions][0]
  const ops = found.map(({ op }) => op)
  const one = ops.length === 1 ? ops[0] : undefined
  if (one === undefined && ops.some((op) => typeof op !== 'string')) {
    throw new TypeError('on: a list can contain names of operations only; use a pattern without a list.')
  }
  const op = one ?? (ops as string[])
  return { op, ...(only !== undefined && { version: only }) } as unknown as Match<Catalogue>
}

function operationOf(text: unknown, plan: RulePlan): { op: string | OperationPattern; version?: string } {
  if (typeof text !== 'string' || text === '') throw new TypeError(`on: ${quoted(text)} names no operation.`)
  const expression = /^\/(.+)\/([a-z]*)$/s.exec(text)
  if (expression) {
    const pattern = expressionPattern(expression[1] as string, expression[2] as string, 'on')
    plan.spend(pattern.size)
    return { op: pattern }
  }
  const dot = text.indexOf('.')
  const version = plan.versions.find(({ name }) => name === text.slice(0, dot))?.name
  const name = version === undefined ? text : text.slice(dot + 1)
  return { op: name.includes('*') ? wildcardPattern(name) : name, ...(version !== undefined && { version }) }
}

/** A rule of LocalStack's Chaos API, taken as it is so that people can bring theirs along. */
export interface ForeignRule {
  readonly service?: string
  readonly region?: string
  readonly operation?: string
  readonly probability?: number
  readonly error?: { readonly statusCode?: number; readonly code?: string }
}

const FOREIGN = [
  'service',
  'region',
  'operation',
  'probability',
  'error',
] as const satisfies readonly (keyof ForeignRule)[]

function isForeign(document: object): document is ForeignRule {
  const names = Object.keys(document)
  return names.some((name) => name === 'service' || name === 'operation' || name === 'error')
}

function translated(rule: ForeignRule, plan: RulePlan): RuleDocument {
  refuseUnknown('', rule, FOREIGN, 'member')
  const { service, region, operation = '*', probability, error } = rule
  if (region !== undefined && (typeof region !== 'string' || region === '')) {
    throw new TypeError(`region must be the name of a region, not ${quoted(region)}.`)
  }
  if (error !== undefined && (typeof error !== 'object' || error === null || Array.isArray(error))) {
    throw new TypeError(`error must be an object, not ${quoted(error)}.`)
  }
  refuseUnknown('error', error ?? {}, ['statusCode', 'code'], 'member')
  const version = plan.versions.find((one) => one.service === service)?.name
  if (service !== undefined && version === undefined) {
    const services = plan.versions.map((one) => one.service).join(' and ')
    throw new TypeError(`service ${quoted(service)} is not modelled here. The services are ${services}.`)
  }
  const { statusCode = 503, code = 'ServiceUnavailable' } = error ?? {}
  return {
    on: {
      op: operation,
      ...(version !== undefined && { version }),
      ...(region !== undefined && { when: ({ scope }: { scope: { region: string } }) => scope.region === region }),
    },
    ...(probability !== undefined && { probability }),
    reply: {
      fault: 'raw',
      status: statusCode,
      headers: { 'content-type': 'application/json', 'x-amzn-errortype': code },
      body: JSON.stringify({ message: code }),
    },
  }
}
