import type { StateBuilder } from '../kit/state-builder.ts'

/** The type of a parameter of a provider state. */
export interface Parameter {
  readonly type: 'string' | 'number' | 'boolean' | 'object' | 'array'
  readonly text: string
  readonly required?: true
}

/** A provider state: what it is about, what it takes, and how the provider gets into it. */
export interface StateRow<Given extends object, Made extends object> {
  /** The description of this state, as a sentence. */
  readonly text: string
  readonly takes: { readonly [Name in keyof Given]-?: Parameter }
  /** The values that the state returns for `fromProviderState`, by name. */
  readonly gives?: { readonly [Name in keyof Made]: string }
  /** The only version of the service that has the resources of the state. Absent: both have, or the parameters decide. */
  readonly api?: 'v1' | 'v2'
  seed(builder: StateBuilder, given: Given): Made
}

export type Texts = Readonly<Record<string, string>>
export type Settings = Readonly<Record<string, object>>
export type Made<Name extends string> = Readonly<Record<Name, string>>
// biome-ignore lint/complexity/noBannedTypes: an object without members is just what is meant
export type Nothing = {}

export const nothing: Nothing = {}
export const row = <Given extends object, Made extends object = Nothing>(made: StateRow<Given, Made>) => made
export const text = (what: string) => ({ type: 'string', text: what }) as const
export const needed = (what: string) => ({ ...text(what), required: true }) as const
export const number = (what: string) => ({ type: 'number', text: what }) as const
export const flag = (what: string) => ({ type: 'boolean', text: what }) as const
export const object = (what: string) => ({ type: 'object', text: what }) as const

export const restApiId = needed('id of the REST API; created if it does not exist')
export const apiId = needed('id of the API; created if it does not exist')
export const stageName = needed('name of the stage')
export const deploymentId = text('id of the deployment (default: generated)')
export const tags = object('tags by key')

/** Adds a text to a list of an API, once. */
export function addTo(api: Record<string, unknown>, name: string, text: string): void {
  const list = (api[name] ?? []) as string[]
  api[name] = list
  if (!list.includes(text)) list.push(text)
}
