import type { FixtureRequest } from '../../factories/fixture.ts'
import type { StateDocument } from '../../index.ts'
import { filledIn, isBound } from '../bindings.ts'
import type { Probe } from '../probes/probe.ts'
import { wireRequest } from '../request.ts'
import type { Call } from '../types.ts'

/** The resources that probes name in their requests and in the state that they need beside the sample state. */
function mentioned(probes: readonly Probe[]): string {
  return probes
    .flatMap(({ steps, state = {} }) => [steps.map(({ request }) => request), state])
    .map((one) => JSON.stringify(one))
    .join('\n')
}

/**
 * Of the calls that make a state, those that some probes need: every root that they mention, what is below it, and what these
 * calls name in turn.
 */
export function neededCalls(calls: readonly Call[], probes: readonly Probe[]): Call[] {
  const text = mentioned(probes)
  const needed = new Set<string>()
  for (const call of calls) {
    for (const name of Object.keys(call.binds ?? {})) if (hasWord(text, lastOf(name))) needed.add(name)
  }
  for (let before = -1; before !== needed.size; ) {
    before = needed.size
    for (const call of calls) {
      if (!isNeeded(call, needed, text)) continue
      for (const name of [...boundIn(call.input), ...Object.keys(call.binds ?? {})]) needed.add(name)
    }
  }
  return calls.filter((call) => isNeeded(call, needed, text))
}

function isNeeded({ input, binds = {} }: Call, needed: ReadonlySet<string>, text: string): boolean {
  const { domainName } = input
  // A mapping belongs to its domain name, which costs more than the API that it leads to.
  if (typeof domainName === 'string') return hasWord(text, domainName)
  return [...Object.keys(binds), ...parentsIn(input)].some((name) => needed.has(name))
}

/** The parents that the path of a call names. */
function parentsIn(input: Call['input']): string[] {
  return ['restApiId', 'apiId', 'usagePlanId'].flatMap((name) => {
    const value = input[name]
    return isBound(value) ? [value.bound] : []
  })
}

function boundIn(value: unknown): string[] {
  if (isBound(value)) return [value.bound]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(boundIn)
}

function lastOf(name: string): string {
  return name.split('/').at(-1) ?? name
}

function hasWord(text: string, word: string): boolean {
  return new RegExp(`(?<![A-Za-z0-9])${word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![A-Za-z0-9])`).test(text)
}

/** The request of a call with the names of the sample state, and the paths of its ids in the answer. */
export function setupRequest(call: Call): { request: FixtureRequest; binds: Readonly<Record<string, string>> } {
  const names = new Map(boundIn(call.input).map((name) => [name, lastOf(name)]))
  const { method, path, headers = {}, body } = wireRequest({ ...call, input: filledIn(call, names) })
  return {
    request: {
      method,
      url: path,
      headers: { accept: 'application/json', ...headers },
      ...(body !== undefined && { text: body }),
    },
    binds: Object.fromEntries(Object.entries(call.binds ?? {}).map(([name, place]) => [lastOf(name), place])),
  }
}

/** A state whose stages have no cache cluster, which is paid by the hour. */
export function withoutCaches(state: StateDocument): StateDocument {
  const restApis = state.restApis?.map((api) => ({
    ...api,
    stages: api.stages?.map((stage) => {
      if (typeof stage === 'string') return stage
      const { cacheClusterEnabled: _, cacheClusterSize: __, cacheClusterStatus: ___, ...others } = stage
      return others
    }),
  }))
  return { ...state, ...(restApis && { restApis }) } as StateDocument
}
