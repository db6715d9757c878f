import { globSync, readFileSync } from 'node:fs'
import { StateBuilder } from '../../src/contracts/kit/state-builder.ts'
import { differencesBetween } from '../../src/contracts/matching/compare.ts'
import { rulesOf } from '../../src/contracts/matching/rules.ts'
import type { Interaction, Pact } from '../../src/contracts/pact-file.ts'
import { seed } from '../../src/contracts/states.ts'
import { lookAgain } from '../../src/contracts/verifier/follow-ups.ts'
import type { Gateway, PlainAnswer, PlainRequest } from '../../src/index.ts'
import { answered } from './notes.ts'

/** The exports of a loaded mutant. */
export type Provider = typeof import('../../src/index.ts')

/** An interaction with what does not change from mutant to mutant. */
export interface Prepared {
  readonly name: string
  readonly interaction: Interaction
  readonly builder: StateBuilder
  readonly request: PlainRequest
}

/** Every interaction of the reference consumers. */
export function preparedPacts(): Prepared[] {
  return globSync(['contracts/pacts/*.json', 'contracts/recorded/*.json'])
    .sort()
    .flatMap((file) => (JSON.parse(readFileSync(file, 'utf8')) as Pact).interactions.map(prepared))
}

/** A provider in the states of an interaction. */
export function inState({ createApiGateway, manualClock }: Provider, { builder }: Prepared): Gateway {
  const gateway = createApiGateway({ seed: 1, clock: manualClock(builder.now ?? 1_750_000_000_000) })
  gateway.load(builder.document())
  if (builder.throttled > 0) gateway.faults.add({ on: '*', times: builder.throttled, reply: 'tooManyRequests' })
  return gateway
}

/** The difference that an interaction notices in a provider, if any. */
export async function noticedBy(prepared: Prepared, provider: Provider): Promise<string | undefined> {
  const { interaction, request } = prepared
  const gateway = inState(provider, prepared)
  const answer = answered(gateway, request)
  const [first] = differencesOf(interaction, answer)
  if (first !== undefined) return first
  const exchange = {
    request: { method: request.method, url: request.url, body: '' },
    response: { status: answer.status, body: answer.body },
  }
  const ask = async (one: { method: string; path: string; headers: Record<string, string> }) =>
    answered(gateway, { method: one.method, url: one.path, headers: lower(one.headers) })
  return (await lookAgain(interaction, exchange, ask))[0]
}

function differencesOf({ response }: Interaction, answer: PlainAnswer): string[] {
  if (answer.status !== response.status) return [`the status is ${answer.status}`]
  for (const [name, [value = '']] of Object.entries((response.headers ?? {}) as Record<string, string[]>)) {
    const actual = answer.headers[name.toLowerCase()] ?? ''
    if (actual.replace(/[:;].*$/s, '') !== value.replace(/[:;].*$/s, '')) return [`the header ${name} is ${actual}`]
  }
  const { content, encoded } = (response.body ?? {}) as { content?: unknown; encoded?: unknown }
  if (content === undefined) return []
  if (encoded === 'base64')
    return Buffer.from(String(content), 'base64').toString() === answer.body ? [] : ['the document is another one']
  if (content === '') return answer.body === '' ? [] : ['there is a body']
  return differencesBetween(content, parsed(answer.body), rulesOf('response.matchingRules', response.matchingRules))
}

function prepared(interaction: Interaction): Prepared {
  const builder = new StateBuilder()
  for (const { name, params = {} } of interaction.providerStates ?? []) seed(builder, name, params)
  const { method, path, query = {}, headers = {}, body } = interaction.request
  const search = Object.entries(query as Record<string, string[]>).flatMap(([name, values]) =>
    [values].flat().map((value) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`),
  )
  const flat = Object.entries(headers as Record<string, string[]>).map(([name, values]) => [
    name,
    [values].flat().join(', '),
  ])
  const { content } = (body ?? {}) as { content?: unknown }
  const request: PlainRequest = {
    method: String(method),
    url: String(path) + (search.length > 0 ? `?${search.join('&')}` : ''),
    headers: lower(Object.fromEntries(flat) as Record<string, string>),
    ...(content !== undefined && { body: isJson(body) ? JSON.stringify(content) : String(content) }),
  }
  return { name: interaction.description, interaction, builder, request }
}

function isJson(body: unknown): boolean {
  return String((body as { contentType?: unknown }).contentType).includes('json')
}

function lower(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}
