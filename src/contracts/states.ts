import { didYouMean } from '../core/schema/nearest.ts'
import type { StateBuilder } from './kit/state-builder.ts'
import { accessStates } from './states/access.ts'
import { httpApiStates, webSocketApiStates } from './states/api.ts'
import { domainStates } from './states/domain.ts'
import { vpcLinkStates } from './states/link.ts'
import { httpApiPartStates, restApiPartStates, webSocketApiPartStates } from './states/parts.ts'
import { restApiStates } from './states/rest-api.ts'
import type { Nothing, Parameter, StateRow } from './states/row.ts'
import { accountStates, serviceStates } from './states/service.ts'

export type { Parameter, StateRow } from './states/row.ts'

/**
 * The vocabulary: every provider state that pacts with Understudy may name, by topic. One table for `given(...)`, verification,
 * the check of pact files, `understudy states` and the documentation.
 */
export const topics = {
  'REST APIs': { ...restApiStates, ...restApiPartStates },
  'HTTP APIs': { ...httpApiStates, ...httpApiPartStates },
  'WebSocket APIs': { ...webSocketApiStates, ...webSocketApiPartStates },
  'API keys and usage plans': accessStates,
  'Custom domains': domainStates,
  'VPC links': vpcLinkStates,
  'The account': accountStates,
  'The service': serviceStates,
} as const

/** Every provider state by its name. */
export const states = {
  ...topics['REST APIs'],
  ...topics['HTTP APIs'],
  ...topics['WebSocket APIs'],
  ...topics['API keys and usage plans'],
  ...topics['Custom domains'],
  ...topics['VPC links'],
  ...topics['The account'],
  ...topics['The service'],
}

/** The name of a provider state. */
export type StateName = keyof typeof states

/** The parameters of a provider state. */
export type StateParameters<Name extends StateName> = Parameters<(typeof states)[Name]['seed']>[1]

type GivenParameters<Name extends StateName> =
  Nothing extends StateParameters<Name> ? [given?: StateParameters<Name>] : [given: StateParameters<Name>]

/** A value that JSON knows, as Pact types it. */
export type Json = string | number | boolean | null | Json[] | { [name: string]: Json }

/**
 * The arguments of Pact's own `given(...)`, from the vocabulary: `.given(...state('a REST API exists', { restApiId }))`.
 * A wrong name or parameter does not compile, and throws where nothing is compiled.
 */
export function state<Name extends StateName>(
  name: Name,
  ...[parameters]: GivenParameters<Name>
): [name: Name, parameters: { [name: string]: Json }] {
  const given = (parameters ?? {}) as { [name: string]: Json }
  const [problem] = problemsOfState(name, given)
  if (problem !== undefined) throw new TypeError(problem)
  return [name, given]
}

/** Problems of a provider state in a pact; an empty list means that the state is valid. */
export function problemsOfState(name: string, given: Readonly<Record<string, unknown>>): string[] {
  if (!Object.hasOwn(states, name)) {
    return [`unknown provider state "${name}".${didYouMean(name, Object.keys(states))}`]
  }
  const takes: Readonly<Record<string, Parameter>> = states[name as StateName].takes
  const known = Object.keys(takes)
  return [
    ...Object.entries(takes).flatMap(([parameter, { type, required }]) => {
      const value = given[parameter]
      if (value === undefined) {
        return required ? [`state "${name}": the parameter "${parameter}" (${type}) is missing.`] : []
      }
      const is = value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value
      return is === type ? [] : [`state "${name}": the parameter "${parameter}" must be of type ${type}, not ${is}.`]
    }),
    ...Object.keys(given)
      .filter((parameter) => !known.includes(parameter))
      .map((parameter) => {
        const takesWhat = known.length > 0 ? ` Its parameters are ${known.join(', ')}.` : ' It has no parameters.'
        return `state "${name}": unknown parameter "${parameter}".${didYouMean(parameter, known) || takesWhat}`
      }),
  ]
}

/** Adds a state of the vocabulary. Throws for a state that is none, or that contradicts an earlier one. */
export function seed(builder: StateBuilder, name: string, given: Readonly<Record<string, unknown>>): object {
  const [problem] = problemsOfState(name, given)
  if (problem !== undefined) throw new Error(problem)
  const { seed: into } = states[name as StateName] as StateRow<object, object>
  return into(builder, given)
}
