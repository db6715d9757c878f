import { didYouMean } from '../../core/schema/nearest.ts'
import { isObject, type StateOfPact } from '../pact-file.ts'
import { type Parameter, problemsOfState, type StateName, states } from '../states.ts'

/** A state of the vocabulary with its parameters, in whose texts `{name}` stands for a parameter of the mapped state. */
export interface MappedState {
  readonly state: StateName
  readonly params?: Readonly<Record<string, unknown>>
}

/**
 * States of the vocabulary by the names that a consumer uses for them. A name may contain placeholders as well
 * (`the stage {stageName} exists`), for pacts whose states have no parameters. An empty list: there is nothing to bring about.
 */
export type StateMap = Readonly<Record<string, MappedState | readonly MappedState[]>>

/** The mapping of the states of an interaction. */
export interface Mapped {
  readonly states: readonly StateOfPact[]
  readonly problems: readonly string[]
}

/** A map of states that was checked. */
export interface StateMapping {
  map(states: readonly StateOfPact[]): Mapped
  /** The names that no interaction has used so far. */
  unused(): string[]
}

interface Entry {
  readonly name: string
  /** The texts around the placeholders of the name: one more than there are placeholders. */
  readonly texts: readonly string[]
  readonly placeholders: readonly string[]
  readonly targets: readonly MappedState[]
}

const PLACEHOLDER = /\{([^{}]+)\}/g

/** Checks a map of states. Throws a `TypeError` with its first problem. */
export function stateMapping(map: StateMap): StateMapping {
  if (!isObject(map))
    throw new TypeError('a state map must be an object: names of states with the provider states that they map to.')
  const entries = Object.entries(map as Readonly<Record<string, unknown>>).map(([name, value]) => entryOf(name, value))
  const used = new Set<string>()
  const mapped = (one: StateOfPact): Mapped => {
    for (const entry of inOrder(entries, one.name)) {
      const found = placeholdersIn(entry, one.name)
      if (!found) continue
      used.add(entry.name)
      return filledIn(entry, one.name, { ...found, ...one.params })
    }
    return { states: [one], problems: [] }
  }
  return {
    map: (states) => {
      const all = states.map(mapped)
      return { states: all.flatMap((one) => one.states), problems: all.flatMap((one) => one.problems) }
    },
    unused: () => entries.map(({ name }) => name).filter((name) => !used.has(name)),
  }
}

/** The very name wins over names with placeholders. */
function inOrder(entries: readonly Entry[], name: string): readonly Entry[] {
  const exact = entries.find((one) => one.name === name)
  return exact ? [exact] : entries
}

function entryOf(name: string, value: unknown): Entry {
  const at = `state map: "${name}"`
  const list = Array.isArray(value) ? value : [value]
  const targets = list.map((one: unknown) => targetOf(at, one))
  const names = [...name.matchAll(PLACEHOLDER)].map(([, placeholder = '']) => placeholder)
  const texts = name.split(/\{[^{}]+\}/)
  if (texts.slice(1, -1).includes('')) throw new TypeError(`${at}: two placeholders need a text between them.`)
  return { name, texts, placeholders: names, targets }
}

function targetOf(at: string, target: unknown): MappedState {
  if (!isObject(target) || typeof target.state !== 'string')
    throw new TypeError(`${at} must map to { state, params }, or to a list of them.`)
  const stray = Object.keys(target).find((member) => member !== 'state' && member !== 'params')
  if (stray !== undefined)
    throw new TypeError(`${at}: unknown member "${stray}".${didYouMean(stray, ['state', 'params'])}`)
  const { state, params = {} } = target
  if (!isObject(params)) throw new TypeError(`${at}: params must be an object.`)
  const [problem] = problemsOfState(state, probed(state, params))
  if (problem !== undefined) throw new TypeError(`${at}: ${problem}`)
  return { state: state as StateName, params }
}

const PROBES: Readonly<Record<Parameter['type'], unknown>> = {
  string: 'a',
  number: 1,
  boolean: true,
  object: {},
  array: [],
}

/** The parameters with a value of the right type for each placeholder, which only a pact fills. */
function probed(state: string, params: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const filled = Object.entries(params).map(([name, value]) => {
    const type = typeOf(state, name)
    return [name, isWholly(value) && type ? PROBES[type] : value]
  })
  return Object.fromEntries(filled)
}

function isWholly(value: unknown): value is string {
  return typeof value === 'string' && /^\{[^{}]+\}$/.test(value)
}

function typeOf(state: string, name: string): Parameter['type'] | undefined {
  if (!Object.hasOwn(states, state)) return undefined
  return (states[state as StateName].takes as Readonly<Record<string, Parameter>>)[name]?.type
}

/** The values of the placeholders, if the name has the form of the entry. Each is as short as it can be, and never empty. */
function placeholdersIn({ name: own, texts, placeholders }: Entry, name: string): Record<string, string> | undefined {
  if (placeholders.length === 0) return own === name ? {} : undefined
  const [first = '', ...others] = texts
  if (!name.startsWith(first)) return undefined
  const found: [string, string][] = []
  let from = first.length
  for (const [i, text] of others.entries()) {
    const isLast = i === others.length - 1
    const end = isLast ? name.length - text.length : name.indexOf(text, from + 1)
    if (end <= from || (isLast && !name.endsWith(text))) return undefined
    found.push([placeholders[i] ?? '', name.slice(from, end)])
    from = end + text.length
  }
  return Object.fromEntries(found)
}

function filledIn({ targets }: Entry, name: string, values: Readonly<Record<string, unknown>>): Mapped {
  const problems: string[] = []
  const valueFor = (placeholder: string): unknown => {
    if (Object.hasOwn(values, placeholder)) return values[placeholder]
    const meant = didYouMean(placeholder, Object.keys(values))
    problems.push(
      `state "${name}": the state map uses the parameter "${placeholder}", which this state does not have.${meant}`,
    )
    return undefined
  }
  const fill = (value: unknown): unknown => {
    if (isWholly(value)) return valueFor(value.slice(1, -1))
    if (typeof value === 'string') return value.replace(PLACEHOLDER, (_, one: string) => String(valueFor(one) ?? ''))
    if (Array.isArray(value)) return value.map(fill)
    if (!isObject(value)) return value
    return Object.fromEntries(Object.entries(value).map(([member, one]) => [member, fill(one)]))
  }
  const found = targets.map(({ state, params = {} }) => {
    const filled = Object.entries(params).map(([member, value]) => [member, typed(typeOf(state, member), fill(value))])
    return { name: state, params: Object.fromEntries(filled.filter(([, value]) => value !== undefined)) }
  })
  return { states: found, problems: [...new Set(problems)] }
}

/** A text out of a name as the number or flag that the parameter takes. */
function typed(type: Parameter['type'] | undefined, value: unknown): unknown {
  if (typeof value !== 'string') return value
  if (type === 'number' && /^-?\d+(\.\d+)?$/.test(value)) return Number(value)
  if (type === 'boolean' && /^(?:true|false)$/.test(value)) return value === 'true'
  return value
}
