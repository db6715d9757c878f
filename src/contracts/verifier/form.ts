import { comparisons, costs } from '../check/costs.ts'
import { type Document, isObject } from '../pact-file.ts'
import { leadsToControl, refusalOfControl } from './control-path.ts'
import { formOfGenerators } from './generators.ts'
import { CONTROL, formOfHeaders, formOfQuery } from './head-form.ts'
import { formOfRules } from './matching-rules.ts'

const METHODS = /^(GET|PUT|POST|PATCH|DELETE|HEAD|OPTIONS)$/i

/** A longer path is not sent by the verifier, or not read by servers. */
const LONGEST_PATH = 10_000

/** Errors of form that prevent the verification of an interaction, for every version of Pact. */
export function formOfInteraction(interaction: Document): string[] {
  const { type, description, request, response, pluginConfiguration, pending } = interaction
  if (type !== undefined && type !== 'Synchronous/HTTP') {
    return [`only HTTP interactions can be verified, not ${JSON.stringify(type)}.`]
  }
  const plugins = Object.keys(isObject(pluginConfiguration) ? pluginConfiguration : {})
  return [
    ...plugins.map(neededPlugin),
    ...(typeof description === 'string' && description.trim() !== '' ? [] : ['description is missing.']),
    ...(!isThere(pending) || typeof pending === 'boolean'
      ? []
      : [`pending must be true or false, not ${JSON.stringify(pending)}.`]),
    ...formOfStates(interaction),
    ...(isObject(request) ? formOfRequest(request) : ['request is missing.']),
    ...(isObject(response) ? formOfResponse(response) : ['response is missing.']),
  ]
}

/** A plugin is a separate program. The verifier would start it, or crash without it. */
export function neededPlugin(name: unknown): string {
  return `needs the plugin ${JSON.stringify(name)}; interactions that need plugins cannot be verified.`
}

function isThere(value: unknown): boolean {
  return value !== undefined && value !== null
}

function formOfStates({ providerStates, providerState, provider_state }: Document): string[] {
  const old = providerState ?? provider_state
  if (isThere(old) && typeof old !== 'string') return ['providerState must be a text.']
  if (!isThere(providerStates)) return []
  if (!Array.isArray(providerStates)) return ['providerStates must be a list.']
  return providerStates.flatMap((one, i) => {
    if (!isObject(one) || typeof one.name !== 'string' || one.name === '')
      return [`providerStates[${i}].name is missing.`]
    return !isThere(one.params) || isObject(one.params) ? [] : [`providerStates[${i}].params must be an object.`]
  })
}

function formOfRequest(request: Document): string[] {
  const { method, path, query } = request
  const problems: string[] = []
  if (typeof method !== 'string' || !METHODS.test(method))
    problems.push(`request.method is ${JSON.stringify(method)}, which is not an HTTP method.`)
  if (typeof path !== 'string' || !path.startsWith('/'))
    problems.push(`request.path must be a text that begins with a slash, not ${JSON.stringify(path)}.`)
  else if (path.length > LONGEST_PATH)
    problems.push(`request.path has ${path.length} characters, and at most ${LONGEST_PATH} are sent.`)
  else if (CONTROL.test(path) || path.includes('\t'))
    problems.push('request.path contains a line end or another control character.')
  else if (leadsToControl(path)) problems.push(refusalOfControl(path))
  else if (/[?#]/.test(path))
    problems.push(`request.path must not contain a query: ${JSON.stringify(path)}. Put the query into request.query.`)
  return [...problems, ...formOfQuery(query), ...formOfSide('request', request)]
}

function formOfResponse(response: Document): string[] {
  const { status } = response
  const fits = Number.isInteger(status) && (status as number) >= 100 && (status as number) <= 599
  return [
    ...(fits ? [] : [`response.status must be a whole number from 100 to 599, not ${JSON.stringify(status)}.`]),
    ...formOfSide('response', response),
  ]
}

/** The common part of requests and answers. */
function formOfSide(side: string, part: Document): string[] {
  const { headers, body, matchingRules, generators } = part
  const isWrapped = isObject(body) && 'content' in body && body.content !== ''
  const isNameless = isWrapped && body.encoded === undefined && typeof body.contentType !== 'string'
  return [
    ...formOfHeaders(side, headers),
    ...formOfRules(`${side}.matchingRules`, matchingRules),
    ...formOfGenerators(`${side}.generators`, generators),
    ...costs(`${side}.matchingRules`, matchingRules),
    ...costs(`${side}.generators`, generators),
    ...comparisons(side, part),
    ...(isNameless ? [`${side}.body.contentType is missing.`] : []),
    ...(isWrapped ? formOfEncoding(`${side}.body`, body) : []),
  ]
}

/** How version 4 encodes a body: not at all, as base64, or as a text of JSON. */
const ENCODINGS: readonly unknown[] = [undefined, null, false, true, '', 'base64', 'JSON', 'json']

function formOfEncoding(at: string, { content, encoded }: Document): string[] {
  if (!ENCODINGS.includes(encoded))
    return [`${at}.encoded is ${JSON.stringify(encoded)}, and the verifier reads false, "base64" and "JSON".`]
  const isBase64 = encoded === 'base64' || encoded === true
  if (!isBase64) return []
  if (typeof content !== 'string') return [`${at}.content must be a text in base64.`]
  return /^[A-Za-z0-9+/]*={0,2}$/.test(content.replace(/\s/g, '')) ? [] : [`${at}.content is not a text in base64.`]
}
