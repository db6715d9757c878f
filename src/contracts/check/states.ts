import { decodedOrSame } from '../../core/parsing.ts'
import { createApiGateway } from '../../index.ts'
import { StateBuilder } from '../kit/state-builder.ts'
import type { StateOfPact } from '../pact-file.ts'
import { type Parameter, problemsOfState, type StateName, type StateRow, seed, states } from '../states.ts'

/** Members of states that say which API they are about. */
const API_ID: Readonly<Record<'v1' | 'v2', string>> = { v1: 'restApiId', v2: 'apiId' }

/** From here on, a moment in seconds is most likely in milliseconds. */
const TOO_LATE = 100_000_000_000

type Params = Readonly<Record<string, unknown>>
interface NamedState {
  readonly name: string
  readonly params: Params
}

/** Problems of the states of an interaction alone: names, parameters, and contradictions. */
export function problemsOfStates(given: readonly StateOfPact[]): string[] {
  const states = given.map(({ name, params = {} }): NamedState => ({ name, params }))
  const unknown = states.flatMap(({ name, params }) => problemsOfState(name, params))
  if (unknown.length > 0 || states.length === 0) return unknown
  const found = [...states.flatMap(wrongValues), ...contradictions(states)]
  return found.length > 0 ? found : unloadable(states)
}

/** Tags that a resource may have. */
const MOST_TAGS = 50

function wrongValues({ name, params }: NamedState): string[] {
  const { count, epochSeconds, percentTraffic, tags } = params
  const problem = (member: string, why: string): string[] => [`state "${name}": the parameter "${member}" ${why}`]
  if (name === 'requests are throttled' && count !== undefined && (!Number.isInteger(count) || Number(count) < 1))
    return problem('count', `must be a whole number from 1 on, not ${String(count)}.`)
  if (name === 'the clock is at' && (Number(epochSeconds) < 0 || Number(epochSeconds) >= TOO_LATE))
    return problem('epochSeconds', `is in seconds since 1970, and ${String(epochSeconds)} is out of range.`)
  const empty = Object.keys(params).find((member) => params[member] === '' && isNaming(name, member))
  if (empty !== undefined) return problem(empty, 'is empty.')
  const tagged = Object.keys((tags ?? {}) as object).length
  if (tagged > MOST_TAGS) return problem('tags', `has ${tagged} tags, and a resource has at most ${MOST_TAGS}.`)
  if (typeof percentTraffic === 'number' && (percentTraffic < 0 || percentTraffic > 100))
    return problem('percentTraffic', `is from 0 to 100, not ${percentTraffic}.`)
  return []
}

/** Whether a parameter is a name: each required parameter, and each identifier. */
function isNaming(name: string, member: string): boolean {
  const { required } = (states[name as StateName].takes as Readonly<Record<string, Parameter>>)[member] ?? {}
  return required === true || /Id$/.test(member)
}

/** States of which only one can be true. */
function contradictions(states: readonly NamedState[]): string[] {
  return [
    ...repeated(states),
    ...renamed(states),
    ...withoutMethods(states),
    ...withoutRole(states),
    ...withoutStage(states),
  ]
}

/** States that can be given only once: the clock and the throttle. */
function repeated(states: readonly NamedState[]): string[] {
  return ['the clock is at', 'requests are throttled'].flatMap((name) => {
    const all = states.filter((one) => one.name === name)
    return all.length > 1 ? [`state "${name}" occurs ${all.length} times, and only the last one would count.`] : []
  })
}

/** The same API with another name, description or tags, or the same stage twice. */
function renamed(states: readonly NamedState[]): string[] {
  const seen = new Map<string, { states: NamedState; json: string }>()
  return states.flatMap((one) => {
    const isApi = /^(?:a REST API|an HTTP API|a WebSocket API) exists$/.test(one.name)
    const isStage = /has a (?:canary )?stage$/.test(one.name)
    const isCertificate = one.name === 'a client certificate exists'
    const { restApiId, apiId, stageName, clientCertificateId, deploymentId } = one.params
    const isDeployment = /has a deployment$/.test(one.name) && deploymentId !== undefined
    if (!isApi && !isStage && !isCertificate && !isDeployment) return []
    const id = String(restApiId ?? apiId ?? clientCertificateId)
    const key = JSON.stringify([isApi, isCertificate, id, isStage && stageName, isDeployment && deploymentId])
    const before = seen.get(key)
    const json = JSON.stringify(one.params)
    seen.set(key, { states: one, json })
    if (!before || (before.json === json && !isStage)) return []
    const what = isStage ? `the stage "${String(stageName)}" of ${id}` : id
    return [
      `state "${one.name}": another state already describes ${what}${before.json === json ? '.' : ', with other parameters.'}`,
    ]
  })
}

/** A domain is mapped to a stage that is there: the service would refuse any other, and a state document makes one up. */
function withoutStage(states: readonly NamedState[]): string[] {
  const idOf = ({ restApiId, apiId }: Params): unknown => restApiId ?? apiId
  const stages = states.filter(({ name }) => /has a (?:canary )?stage$/.test(name))
  return states
    .filter(({ name }) => /has a domain mapping$/.test(name))
    .filter(
      ({ params }) =>
        !stages.some((one) => idOf(one.params) === idOf(params) && one.params.stageName === params.stageName),
    )
    .map(
      ({ name, params }) =>
        `state "${name}": no state describes the stage "${String(params.stageName)}" of ${String(idOf(params))}, but a domain can only be mapped to an existing stage.`,
    )
}

/** An API on which nothing can be called has never been deployed. */
function withoutMethods(states: readonly NamedState[]): string[] {
  const bare = states.filter(({ name }) => name === 'a REST API has no methods').map(({ params }) => params.restApiId)
  return states
    .filter(
      ({ name, params }) => bare.includes(params.restApiId) && /has a (?:canary stage|stage|deployment)$/.test(name),
    )
    .map(
      ({ name, params }) =>
        `state "${name}": the API ${String(params.restApiId)} has no methods by another state, so that it cannot be deployed.`,
    )
}

/** Logs are written with the role of the account. */
function withoutRole(states: readonly NamedState[]): string[] {
  if (!states.some(({ name }) => name === 'the account has no role for logs')) return []
  return states
    .filter(
      ({ name, params }) => params.restApiId !== undefined && /has a (?:canary )?stage$/.test(name) && isLogged(params),
    )
    .map(
      ({ name, params }) =>
        `state "${name}": the stage "${String(params.stageName)}" writes logs, and by another state the account has no role for logs.`,
    )
}

function isLogged({ methodSettings, accessLogSettings }: Params): boolean {
  const settings = Object.values((methodSettings ?? {}) as Readonly<Record<string, { loggingLevel?: unknown }>>)
  return accessLogSettings !== undefined || settings.some((one) => (one?.loggingLevel ?? 'OFF') !== 'OFF')
}

/** Stages that an API may have. */
const MOST_STAGES = 10

const known = new Map<string, string[]>()

/** Why the states cannot be true together, as the product's own state documents are checked. */
function unloadable(states: readonly NamedState[]): string[] {
  const key = JSON.stringify(states)
  const before = known.get(key)
  if (before) return before
  const found = tried(states)
  if (known.size < 5000) known.set(key, found)
  return found
}

function tried(states: readonly NamedState[]): string[] {
  const builder = new StateBuilder()
  for (const { name, params } of states) {
    try {
      seed(builder, name, params)
    } catch (error) {
      return [`state "${name}" cannot be: ${(error as Error).message}`]
    }
  }
  const document = builder.document()
  const crowded = [...(document.restApis ?? []), ...(document.apis ?? [])].find(
    ({ stages }) => (stages?.length ?? 0) > MOST_STAGES,
  )
  if (crowded) {
    const id = 'id' in crowded ? crowded.id : (crowded as { apiId?: string }).apiId
    return [
      `the states describe ${crowded.stages?.length} stages of ${String(id)}, but an API has at most ${MOST_STAGES}.`,
    ]
  }
  try {
    createApiGateway({ state: document })
    return []
  } catch (error) {
    return [`the states cannot be true together: ${(error as Error).message}`]
  }
}

/** The collections of an account by the first segment of their paths, with the parameter that names a document. */
const COLLECTIONS: Readonly<Record<string, string>> = {
  apikeys: 'apiKey',
  domainnames: 'domainName',
  usageplans: 'usagePlanId',
  vpclinks: 'vpcLinkId',
}

/** States that describe other resources than the request. */
export function besides(states: readonly StateOfPact[], api: 'v1' | 'v2', path: string, isTold: boolean): string[] {
  if (/^\/(?:v2\/)?tags\//.test(path)) return []
  const stranger = states.find((one) => (versionOf(one) ?? api) !== api)
  if (stranger) {
    const what = stranger.params?.[API_ID[versionOf(stranger) ?? api]] === undefined ? 'something' : 'an API'
    return [`state "${stranger.name}" describes ${what} of ${versionOf(stranger)}, but the request is one of ${api}.`]
  }
  const [, collection = '', asked] = /^\/(?:v2\/)?(\w+)\/([^/]+)/.exec(path) ?? []
  const parameter = /^(?:rest)?apis$/.test(collection) ? API_ID[api] : COLLECTIONS[collection]
  if (asked === undefined || parameter === undefined || isTold) return []
  const ids = states.flatMap(({ params = {} }) => {
    const id = params[parameter]
    return typeof id === 'string' ? [id] : []
  })
  if (ids.length === 0 || ids.includes(decodedOrSame(asked))) return []
  return [
    `the states are about ${[...new Set(ids)].join(', ')}, and the request is about ${asked}. If the interaction expects that refusal, put its text into response.body.message.`,
  ]
}

/** The version of the service that a state is about; nothing where it is about both. */
export function versionOf({ name, params = {} }: StateOfPact): 'v1' | 'v2' | undefined {
  const { api } = (Object.hasOwn(states, name) ? states[name as StateName] : {}) as Partial<StateRow<object, object>>
  if (api !== undefined) return api
  const named = (['v1', 'v2'] as const).filter((one) => params[API_ID[one]] !== undefined)
  return named.length === 1 ? named[0] : undefined
}
