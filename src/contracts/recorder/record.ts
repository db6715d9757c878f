import type { PlainAnswer, PlainRequest } from '../../core/operation.ts'
import { refuseUnknown } from '../../core/options.ts'
import type { ContractTable } from '../../core/schema/contract-table.ts'
import type { Gateway } from '../../index.ts'
import { type FollowUp, withFollowUps } from '../follow-up.ts'
import { errorType } from '../kit/answers.ts'
import { givenOf } from '../kit/given.ts'
import { writePacts, writeParts } from '../kit/parts.ts'
import { determined } from '../kit/values.ts'
import { withMeantRule } from '../meant-rule.ts'
import { type Interaction, mergePacts, type Pact, PROVIDERS } from '../pact-file.ts'
import { v1, v2 } from '../tables.ts'
import { contentOf } from '../verifier/content.ts'
import { operationOf } from '../verifier/fit.ts'
import { fromDrawn } from './drawn.ts'
import { refuseUnknownMembers } from './members.ts'
import { isRead, readAgain, refuseMixedScenarios, withToken } from './reads.ts'
import { type Read, RecordingError, replayed } from './replay.ts'
import type { RecordedState } from './states-of.ts'
import { steady } from './steady.ts'
import { isFile, isThrottled, isTimed, parse, pathOf, type Taken, textOf } from './taken.ts'

/** How what happens becomes pacts. */
export interface RecordOptions {
  readonly consumer: string
  /**
   * The title of the current test. It is the prefix of the descriptions of its interactions, which must be unique in all
   * tests of a consumer. Default: no prefix.
   */
  readonly scenario?: (request: PlainRequest) => string | undefined
  /**
   * By operation, the members of a successful answer that the consumer relies on. Default: every member that came, which
   * is more than most consumers read, and fails with every change.
   */
  readonly members?: Readonly<Record<string, readonly string[]>>
  /**
   * Records the time of each request as a provider state, and the dates of states and answers by equality. Such a pact detects a
   * provider that does not update lastUpdatedDate. It needs a provider whose clock can be set. Default: false, dates by form.
   */
  readonly clock?: boolean
}

/** A recording that is under way. */
export interface Recording {
  /**
   * The recording so far, one pact for each version. Throws a `RecordingError` for interactions that a pact cannot express.
   */
  pacts(): Pact[]
  /** The same without what no pact can say, and a sentence for each of these requests. */
  sayable(): { readonly pacts: Pact[]; readonly problems: readonly string[] }
  /** Writes the pacts to a folder, or without one to where `collectPacts` collects. Returns the files. */
  write(folder?: string): string[]
  /** Records no more. */
  stop(): void
}

const TABLES: Readonly<Record<'v1' | 'v2', ContractTable>> = { v1, v2 }

/**
 * Records the requests and answers of a gateway in existing tests as pacts with provider states, without a mock
 * server of Pact. Each interaction is repeated from its states on a separate gateway; if that does
 * not give the recorded answer, it is an error and not a guess.
 */
export function recordPacts(
  gateway: Gateway,
  { consumer, scenario, members = {}, clock = false }: RecordOptions,
): Recording {
  const operations = Object.keys({ ...v1.operations, ...v2.operations })
  refuseUnknown('recordPacts: members', members, operations, 'operation')
  refuseUnknownMembers(members, [v1, v2])
  const taken: Taken[] = []
  const stop = gateway.watch((request) => {
    const { accounts, ...before } = gateway.snapshot()
    const at = gateway.clock.now()
    return (answer, entry) => {
      const { rule } = entry ?? {}
      const about = { scenario: scenario?.(request), before: before as unknown as RecordedState, isTimed: clock }
      taken.push({ at, ...about, request, answer, rule })
    }
  })
  const pactsOf = (unsayable: (error: RecordingError) => void): Pact[] => {
    const recorded: Record<'v1' | 'v2', Interaction[]> = { v1: [], v2: [] }
    refuseMixedScenarios(taken)
    const repeated = new Set<Taken>()
    const pages = new Set<Taken>()
    for (const [i, one] of taken.entries()) {
      if (pages.has(one)) continue
      try {
        const { api, interaction, again } = interactionOf(one, members, readAgain(taken, i))
        for (const read of again) repeated.add(read)
        if (isRead(one)) for (const read of again) pages.add(read)
        add(recorded[api], interaction)
      } catch (error) {
        if (!(error instanceof RecordingError)) throw error
        if (!repeated.has(one)) unsayable(error) // it stands after a change, if not alone
      }
    }
    const parts = (['v1', 'v2'] as const).map((api) => ({
      consumer: { name: consumer },
      provider: { name: PROVIDERS[api] },
      interactions: recorded[api],
    }))
    return mergePacts(parts.filter(({ interactions }) => interactions.length > 0))
  }
  const pacts = (): Pact[] =>
    pactsOf((error) => {
      throw error
    })
  return {
    pacts,
    sayable: () => {
      const problems: string[] = []
      return { pacts: pactsOf(({ message }) => problems.push(message)), problems }
    },
    write: (folder) => (folder === undefined ? writeParts(pacts()) : writePacts(pacts(), folder)),
    stop,
  }
}

/** Adds an interaction unless it is there already; another one of the same description and states gets a number. */
function add(interactions: Interaction[], interaction: Interaction): void {
  const names = (of: Interaction): string => JSON.stringify((of.providerStates ?? []).map(({ name }) => name))
  const textOf = (of: Interaction): string => JSON.stringify({ ...of, description: '' })
  const alike = interactions.filter(
    (one) => one.description.replace(/ \(\d+\)$/, '') === interaction.description && names(one) === names(interaction),
  )
  if (alike.some((one) => textOf(one) === textOf(interaction))) return
  const description = alike.length === 0 ? interaction.description : `${interaction.description} (${alike.length + 1})`
  interactions.push({ ...interaction, description })
}

function interactionOf(taken: Taken, members: NonNullable<RecordOptions['members']>, reads: readonly Taken[]) {
  const { request, answer, scenario, rule } = taken
  const [path = '', query] = pathOf(request.url).split('?')
  const known = operationOf(request.method, path, [...new URLSearchParams(query).keys()])
  const what = `${request.method} ${path}${scenario === undefined ? '' : ` (${scenario})`}`
  if (!known) throw new RecordingError(`${what}: it is not a modelled operation, so a pact cannot contain it.`)
  const { api, name } = known
  const asked = requestOf(request, api, path, query)
  const later = reads.flatMap((read): (Read & { name: string })[] => {
    const [itsPath = '', itsQuery] = pathOf(read.request.url).split('?')
    const its = operationOf(read.request.method, itsPath)
    if (its?.api !== api) return []
    const asks = requestOf(read.request, api, itsPath, itsQuery) as FollowUp['request']
    const paged = isRead(taken) ? { ...asks, ...withToken(asks, taken) } : asks
    return [{ taken: read, asks: { ...paged, path: fromDrawn(itsPath, taken) }, name: its.name }]
  })
  // A difference that the interaction alone does not explain comes from another step: time, or generated values.
  const { states: others, again } = replayed(taken, asked, later, `${what}: ${name}`)
  const moment = { name: 'the clock is at', params: { epochSeconds: taken.at / 1000 } }
  const states = isTimed(taken) ? [moment, ...others] : others
  const refusal = isThrottled(answer) ? 'TooManyRequests' : (rule?.replace(/^\w+\./, '') ?? String(answer.status))
  const outcome = answer.status < 400 ? 'answered' : refusal
  const interaction: Interaction = {
    type: 'Synchronous/HTTP',
    description: `${scenario === undefined ? '' : `${scenario}: `}${name}: ${outcome}`,
    pending: false,
    ...(states.length > 0 && { providerStates: states }),
    request: asked,
    response: fileOf(answer) ?? responseOf(answer, TABLES[api], name, members[name]),
  }
  const repeated = new Set(again)
  const afterwards = later
    .filter((read) => repeated.has(read))
    .map(({ taken: read, asks, name: its }): FollowUp => {
      const body = fromDrawn(read.answer.body, taken)
      const response = responseOf({ ...read.answer, body }, TABLES[api], its, members[its]) as FollowUp['response']
      return { request: asks, response }
    })
  return {
    api,
    interaction: steady(givenOf(withFollowUps(withMeantRule(interaction, api, rule), afterwards))),
    again: again.map((read) => read.taken),
  }
}

function requestOf(
  request: PlainRequest,
  api: 'v1' | 'v2',
  path: string,
  query: string | undefined,
): Interaction['request'] {
  const text = textOf(request.body)
  const body = parse(text)
  const { 'content-type': type = 'application/json' } = request.headers
  if (text !== '' && body === undefined && type.includes('json'))
    throw new RecordingError(`${request.method} ${path}: its body is not JSON: ${text.slice(0, 100)}`)
  const isJson = request.headers.accept?.includes('application/json')
  if (api === 'v1' && !isJson)
    throw new RecordingError(`${request.method} ${path}: without "Accept: application/json" v1 answers in HAL.`)
  const headers = {
    ...(api === 'v1' && { Accept: ['application/json'] }),
    ...(text !== '' && { 'Content-Type': [body === undefined ? type : 'application/json'] }),
  }
  const parameters: Record<string, string[]> = {}
  for (const [name, value] of new URLSearchParams(query)) {
    // The signature in a URL is as secret as one in a header, and it differs each time.
    if (!/^x-amz-/i.test(name)) parameters[name] = [...(parameters[name] ?? []), value]
  }
  return {
    method: request.method,
    path,
    ...(Object.keys(parameters).length > 0 && { query: parameters }),
    ...(Object.keys(headers).length > 0 && { headers }),
    ...(text !== '' && {
      body: { content: body ?? text, contentType: body === undefined ? type : 'application/json', encoded: false },
    }),
  }
}

/** A document that comes as a file; Pact compares its bytes. */
function fileOf(answer: PlainAnswer): Interaction['response'] | undefined {
  if (!isFile(answer)) return undefined
  const { status, headers, body } = answer
  const contentType = headers['content-type']
  return { status, body: { content: Buffer.from(body).toString('base64'), contentType, encoded: 'base64' } }
}

function responseOf(
  { status, headers, body: text }: PlainAnswer,
  table: ContractTable,
  name: string,
  members: readonly string[] | undefined,
): Interaction['response'] {
  const body = parse(text)
  if (body === undefined) return { status, body: { content: '' } }
  const whole = (content: unknown): object => ({ content, contentType: 'application/json', encoded: false })
  if (status >= 400) {
    const type = headers['x-amzn-errortype'] ?? ''
    const { 'pact:matcher:type': match, regex } = errorType(type) as unknown as Record<string, unknown>
    return {
      status,
      headers: { 'x-amzn-ErrorType': [type] },
      body: whole(body),
      matchingRules: { header: { 'x-amzn-ErrorType': { combine: 'AND', matchers: [{ match, regex }] } } },
    }
  }
  const relied = Object.fromEntries(
    Object.entries(body as object).filter(([member]) => members?.includes(member) ?? true),
  )
  const { content, rules } = contentOf(determined(table, table.operations[name]?.response ?? {}, relied))
  return { status, body: whole(content), ...(Object.keys(rules).length > 0 && { matchingRules: { body: rules } }) }
}
