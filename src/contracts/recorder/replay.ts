import type { PlainAnswer, PlainRequest } from '../../core/operation.ts'
import { decodedOrSame } from '../../core/parsing.ts'
import { createApiGateway, type Gateway, manualClock } from '../../index.ts'
import { problemsOfStates, versionOf } from '../check/states.ts'
import { type FollowUp, filled } from '../follow-up.ts'
import { StateBuilder } from '../kit/state-builder.ts'
import { type Interaction, type StateOfPact, sorted } from '../pact-file.ts'
import { seed } from '../states.ts'
import { withDrawn } from './drawn.ts'
import { needed, pruned, withoutDates } from './pruned.ts'
import { type RecordedState, statesOf } from './states-of.ts'
import { isFile, isThrottled, isTimed, parse, pathOf, type Taken, textOf } from './taken.ts'

/** Something that happened, and that no pact can say. */
export class RecordingError extends Error {
  override readonly name = 'RecordingError'
}

/** In milliseconds. The document must be the same on another day. */
const DAY = 86_400_000

/** States from which a request has its recorded answer, and those of the later reads that have theirs. */
export interface Replayed {
  readonly states: StateOfPact[]
  readonly again: readonly Read[]
}

/** A read that was recorded after a change, and the form of its request in a pact. */
export interface Read {
  readonly taken: Taken
  readonly asks: FollowUp['request']
}

/**
 * The states from which what a pact says of the request has the recorded answer: those of the vocabulary, or, where they do not
 * lead to it or to what was read afterwards, the parts of the state document on which the answers depend. Throws where there are none.
 */
export function replayed(taken: Taken, asked: Interaction['request'], reads: readonly Read[], what: string): Replayed {
  const { before, request, answer } = taken
  if (answer.status === 0 || answer.status >= 500)
    throw new RecordingError(`${what} was answered ${answer.status}: a contract cannot contain a failed answer.`)
  const dated = (states: StateOfPact[]): StateOfPact[] => (isTimed(taken) ? states : states.map(withoutDatesOf))
  const narrow = dated(ofVersion(request, statesOf(before, isMeantBy(request), isAboutBy(request))))
  if (isThrottled(answer)) {
    return { states: [...narrow, { name: 'requests are throttled', params: { count: 1 } }], again: [] }
  }
  const isWhole = (one: Attempt, count = reads.length): boolean => 'again' in one && one.again.length === count
  const first = tried(taken, asked, reads, narrow)
  if ('again' in first && isWhole(first)) {
    const isEnough = (fewer: readonly StateOfPact[]): boolean => isWhole(tried(taken, asked, reads, fewer))
    // A refusal is about the states that lead to it; what belongs to the account has to do with few of them.
    const isSparse = answer.status >= 400 || apiOf(request) === undefined
    return { states: isSparse ? needed(narrow, isEnough) : narrow, again: first.again }
  }
  // Resources that the request does not name can affect its answer: a usage plan blocks the deletion of a stage.
  const broad = dated(
    ofVersion(
      request,
      statesOf(before, isMeantBy(request, true), () => true),
    ),
  )
  const second = tried(taken, asked, reads, broad)
  if ('again' in second && isWhole(second)) return { states: broad, again: second.again }
  const whole = (isTimed(taken) ? before : withoutDates(before)) as RecordedState
  const third = tried(taken, asked, reads, held(whole))
  const better = 'again' in first ? first : second
  if ('again' in third && (!('again' in better) || better.again.length < third.again.length)) {
    const { again } = third
    const isEnough = (document: RecordedState): boolean =>
      isWhole(tried(taken, asked, again, held(document)), again.length)
    return { states: held(pruned(whole, isEnough)), again }
  }
  if ('again' in first) return { states: narrow, again: first.again }
  if ('again' in second) return { states: broad, again: second.again }
  throw new RecordingError(`${what}${first.why}`)
}

/** The reads that have their recorded answers after the request had its own, or why it has not. */
type Attempt = { readonly again: readonly Read[] } | { readonly why: string }

function tried(
  taken: Taken,
  asked: Interaction['request'],
  reads: readonly Read[],
  states: readonly StateOfPact[],
): Attempt {
  const { at, request, answer } = taken
  const builder = new StateBuilder()
  const gateway = createApiGateway({ clock: manualClock(isFile(answer) && !isTimed(taken) ? at + DAY : at) })
  try {
    // A pact file has its members in order, and exports follow the order of the state.
    for (const { name, params = {} } of sorted(states) as readonly StateOfPact[]) seed(builder, name, params)
    gateway.load(builder.document())
  } catch (error) {
    return { why: `: no provider states describe the state before the request: ${(error as Error).message}` }
  }
  const again = gateway.answer(unsigned(request, asked))
  const different = again.status === answer.status ? differenceOf(taken, again) : 'the status'
  if (different !== undefined) {
    return {
      why:
        ` cannot be expressed by provider states: repeated, ${different} is another one ` +
        `(${again.status} ${again.body.slice(0, 200)}, not ${answer.status} ${answer.body.slice(0, 200)}).`,
    }
  }
  // States may lead to the answer and still be some that a verification refuses: a mapping makes up the stage that it names.
  const [problem] = problemsOfStates(states)
  if (problem !== undefined) return { why: `: ${problem}` }
  const drawn = parse(again.body)
  return { again: reads.filter((read) => isRepeated(read, taken, drawn, gateway)) }
}

/** Whether a request that was recorded later has its recorded answer on a gateway too. */
function isRepeated({ taken, asks }: Read, change: Taken, drawn: unknown, gateway: Gateway): boolean {
  const url = filled(asks.path, drawn, encodeURIComponent) + queryOf(asks, drawn)
  const again = gateway.answer({ ...unsigned(taken.request, asks), url })
  const values = (drawn ?? {}) as Record<string, unknown>
  const body = withDrawn(taken.answer.body, change, (name) => String(values[name]))
  return (
    again.status === taken.answer.status &&
    differenceOf({ ...taken, answer: { ...taken.answer, headers: {}, body } }, again) === undefined
  )
}

function queryOf({ query = {} }: FollowUp['request'], drawn: unknown): string {
  const pairs = Object.entries(query).flatMap(([name, values]) =>
    values.map((value) => `${encodeURIComponent(name)}=${encodeURIComponent(filled(value, drawn))}`),
  )
  return pairs.length > 0 ? `?${pairs.join('&')}` : ''
}

function held(document: RecordedState): StateOfPact[] {
  return [{ name: 'the provider holds a state document', params: { document } }]
}

/** A request as a verifier will send it: without host and signature, and so without the account and region of its caller. */
function unsigned({ method, url, body }: PlainRequest, { headers = {} }: { readonly headers?: unknown }): PlainRequest {
  const sent = Object.entries(headers as Record<string, string[]>).map(([name, values]) => [
    name.toLowerCase(),
    values.join(', '),
  ])
  return { method, url: pathOf(url), headers: Object.fromEntries(sent), body }
}

/** A state without its own dates, which differ each time. */
function withoutDatesOf(state: StateOfPact): StateOfPact {
  const { name, params = {} } = state
  const kept = Object.entries(params).filter(([parameter]) => !/Date$/.test(parameter))
  return kept.length > 0 ? { name, params: Object.fromEntries(kept) } : { name }
}

/** Where an answer differs from the recorded one: refusals are in the contract to the byte. */
function differenceOf(taken: Taken, again: PlainAnswer): string | undefined {
  const { before, request, answer } = taken
  if (answer.status >= 400 || isFile(answer)) return answer.body === again.body ? undefined : 'the text'
  const known = JSON.stringify(before) + request.url + textOf(request.body)
  return differs(parse(answer.body), parse(again.body), known, '$', isTimed(taken))
}

/** Differences between two answers, except new identifiers, and dates that are not recorded. */
function differs(a: unknown, b: unknown, known: string, at: string, isDated: boolean): string | undefined {
  if (a === b || (!isDated && /Date$/.test(at))) return undefined
  if (typeof a !== typeof b || a === null || b === null) return at
  if (typeof a === 'string')
    return typeof b === 'string' && a.length === b.length && !known.includes(a) ? undefined : at
  if (typeof a !== 'object') return at
  const left = a as Record<string, unknown>
  const right = b as Record<string, unknown>
  for (const name of new Set([...Object.keys(left), ...Object.keys(right)])) {
    const found = differs(left[name], right[name], known, `${at}.${name}`, isDated)
    if (found !== undefined) return found
  }
  return undefined
}

/** Resources of the account that are not part of an API. */
const OF_ACCOUNT = /^\/(?:v2\/)?(?:account|apikeys|clientcertificates|domainnames|usageplans|vpclinks)\b/

/** Which APIs a request is about: the one that its path names, none where it is about the account, otherwise all. */
function isMeantBy({ url }: PlainRequest, isWide = false): (id: unknown) => boolean {
  const path = decodedOrSame(pathOf(url))
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

/** The id of the API that the path of a request names. */
function apiOf({ url }: PlainRequest): string | undefined {
  return /\/(?:restapis|apis)\/([^/?]+)/.exec(decodedOrSame(pathOf(url)))?.[1]
}

/** Which parts of an API or of an account a request is about: those that its path names. */
function isAboutBy({ url }: PlainRequest): (segment: string) => boolean {
  const segments = decodedOrSame(pathOf(url)).replace(/\?.*$/s, '').split('/')
  return (segment) => segments.includes(segment)
}
