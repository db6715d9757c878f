import { decoded } from '../../adapters/decoded.ts'
import type { PlainAnswer, PlainRequest } from '../../core/operation.ts'
import { createApiGateway, type Gateway, manualClock } from '../../index.ts'
import { versionOf } from '../check/states.ts'
import { Scene } from '../kit/scene.ts'
import type { Interaction, StateOfPact } from '../pact-file.ts'
import { seed } from '../states.ts'
import { statesOf, type Told } from './states-of.ts'

/** A request that was recorded, with what was there before it. */
export interface Taken {
  readonly at: number
  readonly scene: string | undefined
  readonly before: Told
  readonly request: PlainRequest
  readonly answer: PlainAnswer
  /** `StageNotFound`, or the operation where it was answered. */
  readonly rule: string | undefined
}

/** Something that happened, and that no pact can say. */
export class RecordingError extends Error {
  override readonly name = 'RecordingError'
}

/** States from which a request has its recorded answer, and a gateway that has just given it. */
export interface Replayed {
  readonly states: StateOfPact[]
  readonly gateway: Gateway
}

/** The states from which what a pact says of the request has the recorded answer. Throws where there are none. */
export function replayed(taken: Taken, asked: Interaction['request'], what: string): Replayed {
  const { at, before, request, answer } = taken
  if (answer.status === 0 || answer.status >= 500)
    throw new RecordingError(`${what} was answered ${answer.status}: a broken answer is no contract.`)
  const narrow = ofVersion(request, statesOf(before, isMeantBy(request), isAboutBy(request)))
  if (isThrottled(answer)) {
    const states = [...narrow, { name: 'requests are throttled', params: { count: 1 } }]
    return { states, gateway: createApiGateway({ clock: manualClock(at) }) }
  }
  const first = attempt(taken, asked, narrow)
  if (first.difference === undefined) return first
  // What the request does not name may decide its answer all the same: a usage plan keeps a stage from being deleted.
  const all = statesOf(before, isMeantBy(request, true), () => true)
  const second = attempt(taken, asked, ofVersion(request, all))
  if (second.difference === undefined) return second
  throw new RecordingError(`${what}${first.difference}`)
}

interface Attempt extends Replayed {
  /** Why the states do not lead to the recorded answer. */
  readonly difference?: string
}

function attempt(taken: Taken, asked: Interaction['request'], states: StateOfPact[]): Attempt {
  const { at, request, answer } = taken
  const scene = new Scene()
  const gateway = createApiGateway({ clock: manualClock(at) })
  try {
    for (const { name, params = {} } of states) seed(scene, name, params)
    gateway.load(scene.document())
  } catch (error) {
    return { states, gateway, difference: `: no provider states lead to what was there: ${(error as Error).message}` }
  }
  const again = gateway.answer(unsigned(request, asked))
  const different = again.status === answer.status ? differenceOf(taken, again) : 'the status'
  if (different === undefined) return { states, gateway }
  return {
    states,
    gateway,
    difference:
      ` cannot be said with provider states: played again, ${different} is another one ` +
      `(${again.status} ${again.body.slice(0, 200)}, not ${answer.status} ${answer.body.slice(0, 200)}).`,
  }
}

/** Whether a request that was recorded later has its recorded answer on a gateway too. */
export function isRepeated(taken: Taken, asked: Interaction['request'], gateway: Gateway): boolean {
  const again = gateway.answer(unsigned(taken.request, asked))
  return again.status === taken.answer.status && differenceOf(taken, again) === undefined
}

/** A request as a verifier will send it: without host and signature, and so without the account and region of its caller. */
function unsigned({ method, url, body }: PlainRequest, { headers = {} }: Interaction['request']): PlainRequest {
  const sent = Object.entries(headers as Record<string, string[]>).map(([name, values]) => [
    name.toLowerCase(),
    values.join(', '),
  ])
  return { method, url: pathOf(url), headers: Object.fromEntries(sent), body }
}

/** Where an answer differs from the recorded one: refusals are in the contract to the byte. */
function differenceOf({ before, request, answer }: Taken, again: PlainAnswer): string | undefined {
  if (answer.status >= 400) return answer.body === again.body ? undefined : 'the text'
  const known = JSON.stringify(before) + request.url + textOf(request.body)
  return differs(parse(answer.body), parse(again.body), known, '$')
}

/** Where two answers differ in more than dates and freshly drawn identifiers. */
function differs(a: unknown, b: unknown, known: string, at: string): string | undefined {
  if (a === b || /Date$/.test(at)) return undefined
  if (typeof a !== typeof b || a === null || b === null) return at
  if (typeof a === 'string')
    return typeof b === 'string' && a.length === b.length && !known.includes(a) ? undefined : at
  if (typeof a !== 'object') return at
  const left = a as Record<string, unknown>
  const right = b as Record<string, unknown>
  for (const name of new Set([...Object.keys(left), ...Object.keys(right)])) {
    const found = differs(left[name], right[name], known, `${at}.${name}`)
    if (found !== undefined) return found
  }
  return undefined
}

/** What belongs to an account and to no API. */
const OF_ACCOUNT = /^\/(?:v2\/)?(?:account|apikeys|clientcertificates|domainnames|usageplans|vpclinks)\b/

/** Which APIs a request is about: the one that its path names, none where it is about the account, otherwise all. */
function isMeantBy({ url }: PlainRequest, isWide = false): (id: unknown) => boolean {
  const path = decoded(pathOf(url))
  const id = /\/(?:restapis|apis)\/([^/?]+)/.exec(path)?.[1]
  if (id === undefined && OF_ACCOUNT.test(path)) return () => isWide
  return (one) => id === undefined || one === id
}

/** The states that are not about the other version alone, which an interaction cannot give. */
function ofVersion({ url }: PlainRequest, states: readonly StateOfPact[]): StateOfPact[] {
  const path = pathOf(url)
  const api = path.startsWith('/v2/') ? 'v2' : 'v1'
  if (/^\/(?:v2\/)?tags\//.test(path)) return [...states]
  return states.filter((one) => (versionOf(one) ?? api) === api)
}

/** Which parts of an API or of an account a request is about: those that its path names. */
function isAboutBy({ url }: PlainRequest): (segment: string) => boolean {
  const segments = decoded(pathOf(url)).replace(/\?.*$/s, '').split('/')
  return (segment) => segments.includes(segment)
}

export function isThrottled({ status, body }: PlainAnswer): boolean {
  return status === 429 && (parse(body) as { message?: string } | undefined)?.message === 'Too Many Requests'
}

/** Path and query of a request, without its host. */
export function pathOf(url: string): string {
  return url.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/#.*$/s, '')
}

export function textOf(body: PlainRequest['body']): string {
  return body === undefined ? '' : typeof body === 'string' ? body : new TextDecoder().decode(body)
}

/** What a text says in JSON; nothing where it does not. */
export function parse(text: string): unknown {
  try {
    return text === '' ? undefined : JSON.parse(text)
  } catch {
    return undefined
  }
}
