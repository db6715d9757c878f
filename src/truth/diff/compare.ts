import type { Look } from '../probes/probe.ts'
import type { Answer } from './answer.ts'
import { isDocument } from './bind.ts'
import { DRAWN_MEMBERS, LIST_KEYS } from './drawn.ts'

/** The kinds of differences between two answers, the most serious first. */
export const KINDS = [
  'they accept what we refuse',
  'they refuse what we accept',
  'status',
  'type',
  'text',
  'members',
  'values',
  'order',
  'dates',
] as const

/** One place in which the answers of the two sides differ, in the names of the sample state. */
export interface Difference {
  readonly kind: (typeof KINDS)[number]
  /** The place in the body as a JSON pointer; empty for the whole answer. */
  readonly at: string
  readonly ours: unknown
  readonly theirs: unknown
}

/** Dates of the answers before, by pointer, to see whether a date moved. */
export type Dates = Map<string, { readonly ours: unknown; readonly theirs: unknown }>

/** The differences of two answers that a step looks at. Both answers are in the names of the sample state. */
export function compared(look: Look, ours: Answer, theirs: Answer, dates: Dates = new Map()): Difference[] {
  const status = statusDifference(look, ours, theirs)
  if (status) return [status]
  if (look.kind === 'accepted') return []
  const found = ours.status >= 400 ? refusals(ours, theirs) : bodies(look, ours.body, theirs.body)
  if (look.kind === 'whole') return [...found, ...mediaTypes(ours, theirs)]
  if (look.kind !== 'named') return found
  return [...found, ...movements(look, ours.body, theirs.body, dates), ...headers(look, ours, theirs)]
}

function statusDifference(look: Look, ours: Answer, theirs: Answer): Difference | undefined {
  const [weRefuse, theyRefuse] = [ours.status >= 400, theirs.status >= 400]
  const isExact = look.kind === 'whole' || (look.kind === 'named' && look.exact)
  if (isExact ? ours.status === theirs.status : weRefuse === theyRefuse) return undefined
  const kind =
    weRefuse === theyRefuse ? 'status' : weRefuse ? 'they accept what we refuse' : 'they refuse what we accept'
  return { kind, at: '', ours: shownAnswer(ours), theirs: shownAnswer(theirs) }
}

function shownAnswer({ status, body }: Answer): string {
  const text = body === undefined ? '' : typeof body === 'string' ? body : JSON.stringify(body)
  return `${status} ${text}`.trim()
}

/** The name of an error, wherever a service writes it. */
function typeOf({ headers, body }: Answer): string {
  const named = headers['x-amzn-errortype'] ?? headers['x-amzn-ErrorType']
  const inBody = isDocument(body) ? (body.__type ?? body.code) : undefined
  return String(named ?? inBody ?? '').replace(/^.*#|:.*$/g, '')
}

function refusals(ours: Answer, theirs: Answer): Difference[] {
  const [ourType, theirType] = [typeOf(ours), typeOf(theirs)]
  const [our, their] = [ours.body, theirs.body].map((body) => (isDocument(body) ? body : { message: body }))
  const [ourText, theirText] = [textOf(our), textOf(their)]
  return [
    ...(ourType === theirType ? [] : [{ kind: 'type' as const, at: '', ours: ourType, theirs: theirType }]),
    ...(ourText === theirText ? [] : [{ kind: 'text' as const, at: '/message', ours: ourText, theirs: theirText }]),
    ...differences(withoutText(our), withoutText(their), ''),
  ]
}

function textOf(body: Readonly<Record<string, unknown>> | undefined): unknown {
  return body?.message ?? body?.Message
}

/** The members of a refusal beside its type and its text. Each side draws `logref` for each request. */
function withoutText(body: Readonly<Record<string, unknown>> = {}): object {
  const { message: _, Message: __, __type: ___, code: ____, logref: _____, ...others } = body
  return others
}

function bodies(look: Look, ours: unknown, theirs: unknown): Difference[] {
  if (look.kind === 'whole') return differences(ours, theirs, '')
  const pointers =
    look.kind === 'member'
      ? [pointerOf(look.path)]
      : look.kind === 'named'
        ? [...Object.keys(look.shows ?? {}), ...(look.lacks ?? [])]
        : []
  return pointers.flatMap((pointer) => differences(at(ours, pointer), at(theirs, pointer), pointer))
}

function pointerOf(path: readonly string[]): string {
  return path.map((segment) => `/${segment.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}

/** The value at a JSON pointer; `undefined` where there is none. In a list, `path=~1pets` is the entry whose `path` is /pets. */
export function at(value: unknown, pointer: string): unknown {
  const segments = pointer.split('/').slice(1)
  return segments.reduce<unknown>((here, segment) => {
    const name = segment.replaceAll('~1', '/').replaceAll('~0', '~')
    if (Array.isArray(here)) return entryAt(here, name)
    return isDocument(here) && Object.hasOwn(here, name) ? here[name] : undefined
  }, value)
}

function entryAt(list: readonly unknown[], name: string): unknown {
  const [, member, value] = /^([A-Za-z]+)=(.*)$/.exec(name) ?? []
  return member === undefined
    ? list[Number(name)]
    : list.find((entry) => isDocument(entry) && String(entry[member]) === value)
}

/** Everything in which two values differ. */
function differences(ours: unknown, theirs: unknown, place: string): Difference[] {
  if (isDocument(ours) && isDocument(theirs)) {
    const names = [...new Set([...Object.keys(ours), ...Object.keys(theirs)])]
    return names.flatMap((name) => differences(ours[name], theirs[name], place + pointerOf([name])))
  }
  if (Array.isArray(ours) && Array.isArray(theirs)) return lists(ours, theirs, place)
  if (isDate(place, ours) || isDate(place, theirs)) return dateForms(ours, theirs, place)
  if (ours === theirs) return []
  const isMember = ours === undefined || theirs === undefined || kindOf(ours) !== kindOf(theirs)
  return [{ kind: isMember ? 'members' : 'values', at: place, ours, theirs }]
}

function kindOf(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'list' : typeof value
}

/** Entries are matched by their keys. The order is compared where a caller named these: services sort by the ids that they draw. */
function lists(ours: readonly unknown[], theirs: readonly unknown[], place: string): Difference[] {
  const key = LIST_KEYS.find((name) => isKeyOf(ours, name) && isKeyOf(theirs, name))
  if (ours.length === 0 || theirs.length === 0 || key === undefined) return plainLists(ours, theirs, place)
  const [ourKeys, theirKeys] = [keysOf(ours, key), keysOf(theirs, key)]
  const common = ourKeys.filter((one) => theirKeys.includes(one))
  const inside = common.flatMap((one) =>
    differences(ours[ourKeys.indexOf(one)], theirs[theirKeys.indexOf(one)], place + pointerOf([one])),
  )
  if (common.length < ourKeys.length || common.length < theirKeys.length) {
    return [{ kind: 'members', at: place, ours: ourKeys, theirs: theirKeys }, ...inside]
  }
  const isSorted = DRAWN_MEMBERS.has(key) || key === 'name' || ourKeys.every((one, i) => one === theirKeys[i])
  return isSorted ? inside : [{ kind: 'order', at: place, ours: ourKeys, theirs: theirKeys }, ...inside]
}

function keysOf(list: readonly unknown[], key: string): string[] {
  return list.map((one) => String((one as Readonly<Record<string, unknown>>)[key]))
}

function isKeyOf(list: readonly unknown[], key: string): boolean {
  const isThere = list.every((one) => isDocument(one) && typeof one[key] === 'string')
  return isThere && new Set(keysOf(list, key)).size === list.length
}

function plainLists(ours: readonly unknown[], theirs: readonly unknown[], place: string): Difference[] {
  if (ours.length !== theirs.length) return [{ kind: 'members', at: place, ours, theirs }]
  const found = ours.flatMap((one, i) => differences(one, theirs[i], `${place}/${i}`))
  if (found.length === 0) return []
  const sorted = (list: readonly unknown[]): string => JSON.stringify(list.map((one) => JSON.stringify(one)).sort())
  return sorted(ours) === sorted(theirs) ? [{ kind: 'order', at: place, ours, theirs }] : found
}

/** A date, by the name of its member or by its form. */
function isDate(place: string, value: unknown): boolean {
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d/.test(value)) return true
  return /Date$/.test(place) && (typeof value === 'number' || typeof value === 'string')
}

/** The two sides have clocks of their own: only the form of a date is compared. */
function dateForms(ours: unknown, theirs: unknown, place: string): Difference[] {
  if (ours === undefined || theirs === undefined || typeof ours !== typeof theirs) {
    return [{ kind: 'members', at: place, ours, theirs }]
  }
  return formOf(ours) === formOf(theirs) ? [] : [{ kind: 'dates', at: place, ours, theirs }]
}

function formOf(date: unknown): string {
  if (typeof date === 'number') return Number.isInteger(date) && date < 1e11 ? 'seconds' : 'another number'
  return String(date).replace(/\d/g, '0')
}

function movements(look: Look & { kind: 'named' }, ours: unknown, theirs: unknown, dates: Dates): Difference[] {
  const { moved = [], still = [] } = look
  return [...moved, ...still].flatMap((pointer): Difference[] => {
    const before = dates.get(pointer)
    const [our, their] = [at(ours, pointer), at(theirs, pointer)]
    if (!before || before.theirs === undefined) return []
    const isMoved = (a: unknown, b: unknown): string => (a === b ? 'does not move' : 'moves')
    const [ourMove, theirMove] = [isMoved(before.ours, our), isMoved(before.theirs, their)]
    return ourMove === theirMove ? [] : [{ kind: 'dates', at: pointer, ours: ourMove, theirs: theirMove }]
  })
}

/** The media type of whole answers: of their content type, as far as a body is read by it. */
function mediaTypes(ours: Answer, theirs: Answer): Difference[] {
  if (ours.body === undefined || theirs.body === undefined) return []
  const [our, their] = [ours, theirs].map((answer) =>
    headerOf(answer, 'content-type')?.split(';')[0]?.trim().toLowerCase(),
  )
  return our === their ? [] : [{ kind: 'values', at: 'header content-type', ours: our, theirs: their }]
}

/** The headers that a step names. */
function headers({ answers = {} }: Look & { kind: 'named' }, ours: Answer, theirs: Answer): Difference[] {
  return Object.entries(answers).flatMap(([name, expected]): Difference[] => {
    const [our, their] = [headerOf(ours, name), headerOf(theirs, name)]
    const isSame = expected === true ? (our === undefined) === (their === undefined) : our === their
    if (isSame) return []
    const kind = our === undefined || their === undefined ? 'members' : 'values'
    return [{ kind, at: `header ${name}`, ours: our, theirs: their }]
  })
}

/** A header of an answer, whose name may be in any case. */
export function headerOf({ headers: all }: Answer, name: string): string | undefined {
  return Object.entries(all).find(([one]) => one.toLowerCase() === name)?.[1]
}

/** Notes the dates of two answers for the steps that follow. */
export function noteDates(dates: Dates, ours: unknown, theirs: unknown): void {
  for (const name of ['createdDate', 'lastUpdatedDate']) {
    const pointer = `/${name}`
    const our = at(ours, pointer)
    if (our !== undefined) dates.set(pointer, { ours: our, theirs: at(theirs, pointer) })
  }
}
