import type { PlainAnswer, PlainRequest } from '../../core/operation.ts'
import { refuseUnknown } from '../../core/options.ts'
import { decodedOrSame } from '../../core/parsing.ts'
import type { AccountGateway, Gateway, ManualClock } from '../../index.ts'
import { livePage } from '../../ui/page.ts'
import type { RunRecorder } from '../../ui/run.ts'
import { whatIf } from '../../ui/what-if.ts'
import { accountOf, checkQuery, queryOf } from './control-query.ts'
import type { Guard } from './guard.ts'
import { isDataError } from './is-data-error.ts'
import { jsonAnswer } from './json-answer.ts'
import { parseYaml, YamlError } from './yaml.ts'

const PREFIX = '/_understudy/'

/** The largest body that the control endpoints read, in bytes: a state may be larger than what AWS takes. */
export const CONTROL_BODY_LIMIT = 16 * 1024 * 1024

/** Facts about the program around the gateway, for the control endpoints. */
export interface ControlFacts {
  readonly version: string
  readonly startedAt: number
  readonly guard: Guard
  /** The recorder of the page. It begins with the first request for the page, so that others cost nothing. */
  recorder(): RunRecorder
}

/** The part of a gateway that a request is about: the whole of it, or one account. */
interface Target {
  readonly gateway: Gateway
  /** The account that the query or the access key of the request names. */
  readonly account: AccountGateway | undefined
  /** Either of them. */
  readonly one: Gateway | AccountGateway
}

/** `rest` is what follows the name of the endpoint in the path: `/_understudy/faults/flaky` has `flaky`. */
type Handler = (target: Target, request: PlainRequest, facts: ControlFacts, rest: string) => unknown

/** The rules that were added, with a note if delayed answers wait for a manual clock. */
function added(gateway: Gateway | AccountGateway, faults: ReturnType<Gateway['faults']['add']>): object {
  const rules = JSON.parse(JSON.stringify(faults)) as readonly { readonly delay?: unknown }[]
  const waits = timeOf(gateway).manual && rules.some(({ delay }) => delay !== undefined)
  return { faults, ...(waits && { note: 'The clock is manual: delayed answers wait until POST /_understudy/clock.' }) }
}

/** The operation filter of a journal request; the journal rejects an unknown operation. */
function operationIn(url: string): Parameters<Gateway['journal']['calls']>[0] {
  const name = new URL(url, 'http://localhost').searchParams.get('operation') ?? undefined
  return name as Parameters<Gateway['journal']['calls']>[0]
}

/** The endpoints that mean one account where the request names one. */
const BY_ACCOUNT: ReadonlySet<string> = new Set(['state', 'reset', 'journal', 'journal/calls', 'faults', 'clock'])

/** `after=41`: only entries after this number, for polling. */
function afterIn(url: string): number {
  const { after = '0' } = queryOf(url)
  if (!/^\d{1,15}$/.test(after)) throw new Error(`journal: "after" must be the number of an entry, not "${after}".`)
  return Number(after)
}

/** Endpoint by endpoint, what each method does. A handler returns the body of a 200, or nothing for a 204. */
const TABLE = {
  health: {
    GET: ({ gateway }, _, { version, startedAt }) => ({
      status: 'ok',
      version,
      uptimeMs: Date.now() - startedAt,
      requests: gateway.journal.count,
    }),
  },
  state: {
    GET: ({ one }) => one.snapshot(),
    PUT: ({ one }, request) => {
      const load = (document: unknown): object | undefined => {
        one.load(document as Parameters<Gateway['load']>[0])
        return one.made.length > 0 ? { made: one.made } : undefined
      }
      const isYaml = request.headers['content-type']?.toLowerCase().includes('yaml')
      return isYaml ? parseYaml(textOf(request)).catch(notYaml).then(load) : load(json(request))
    },
  },
  reset: {
    POST: reset,
  },
  journal: {
    GET: ({ one }, { url }) => {
      const entries = one.journal.attempts(operationIn(url))
      const after = afterIn(url)
      return { count: one.journal.count, entries: entries.filter(({ number }) => number > after) }
    },
    DELETE: ({ one }) => one.journal.clear(),
  },
  'journal/calls': {
    GET: ({ one }, { url }) => ({ calls: one.journal.calls(operationIn(url)) }),
  },
  faults: {
    GET: ({ one }) => ({ faults: one.faults.rules }),
    POST: ({ one }, request) => {
      const given = json(request) as Parameters<Gateway['faults']['add']>[0] | { faults: [] } | string | null
      if (typeof given !== 'object' || given === null || !('faults' in given)) {
        return added(one, one.faults.add(given as []))
      }
      const stray = Object.keys(given).find((name) => name !== 'faults')
      if (stray !== undefined) throw new Error(`unknown member "${stray.slice(0, 100)}" beside "faults".`)
      return added(one, one.faults.add(given.faults))
    },
    DELETE: ({ one }, _, __, name) => {
      if (name === '') return one.faults.clear()
      if (!one.faults.remove(name)) throw new ControlError(404, `Unknown rule "${name}".`)
    },
  },
  clock: {
    GET: ({ one }) => timeOf(one),
    POST: async ({ one }, request) => {
      await move(one, json(request))
      return timeOf(one)
    },
  },
  rules: { GET: ({ gateway }) => gateway.rules },
  ui: {
    GET: (_, __, { recorder }) => {
      recorder()
      return livePage()
    },
  },
  'ui/run': { GET: (_, { url }, { recorder }) => recorder().since(Number(queryOf(url).after ?? 0) || 0) },
  'ui/operations': {
    GET: async () => ({ operations: (await import('../../ui/operations.ts')).operationChoices() }),
  },
  'ui/try': { POST: ({ gateway }, request) => whatIf(gateway, json(request)) },
  effective: { GET: ({ gateway }, { url }) => effective(gateway, queryOf(url)) },
} satisfies Readonly<Record<string, Readonly<Record<string, Handler>>>>

/** The names and methods of the endpoints, for their OpenAPI document. */
export type ControlEndpoints = { readonly [Name in keyof typeof TABLE]: keyof (typeof TABLE)[Name] }

const ENDPOINTS: Readonly<Record<string, Readonly<Record<string, Handler>>>> = TABLE

/** The target of a request: an account that the query names, or the access key of its signature. */
function targetOf(gateway: Gateway, name: string, request: PlainRequest): Target {
  const asked = BY_ACCOUNT.has(name) ? accountOf(name, request) : undefined
  if (!asked) return { gateway, account: undefined, one: gateway }
  const { accountId, region } = asked
  const account = gateway.account(accountId, region === undefined ? {} : { region })
  return { gateway, account, one: account }
}

/** Goes back to what was loaded. Only the reset of one account takes options: `{ "seed": 7 }`. */
function reset({ gateway, account }: Target, request: PlainRequest): void {
  const options = textOf(request) === '' ? {} : json(request)
  if (account) {
    account.reset(options as { seed?: number })
    return
  }
  refuseUnknown('reset', options as object, ['seed'])
  if ('seed' in (options as object)) throw new Error('reset: "seed" is for one account. Name it with ?account=.')
  gateway.reset()
}

/** The settings that apply to a call; `api` and `stage` name the stage, as `apiId` and `stageName` do. */
function effective(gateway: Gateway, query: Readonly<Record<string, string>>): object {
  const { api, stage, apiId = api, restApiId, stageName = stage, account, region, ...call } = query
  const place = { apiId: apiId ?? restApiId, stageName, accountId: account, region }
  const given = Object.fromEntries(Object.entries(place).filter(([, value]) => value !== undefined))
  type Arguments = Parameters<Gateway['effective']>
  const found = gateway.effective(given as unknown as Arguments[0], call as Arguments[1])
  if (!found) throw new ControlError(404, `The stage does not exist: ${place.apiId}/${stageName}.`)
  return found
}

/** A refusal that is not just a wrong request. */
class ControlError extends Error {
  readonly status: number

  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}

/** Whether a path is that of a control endpoint. */
export function isControl(url: string): boolean {
  return url.startsWith(PREFIX) || url === '/_understudy'
}

/** Answers a request to `/_understudy/...`; nothing for any other path. */
export function control(
  gateway: Gateway,
  request: PlainRequest,
  facts: ControlFacts,
): PlainAnswer | Promise<PlainAnswer> | undefined {
  if (!isControl(request.url)) return undefined
  const path = decodedOrSame(request.url.slice(PREFIX.length).split('?', 1)[0] ?? '')
  const refused = facts.guard.refusalOf(request)
  // The health endpoint needs no token, because container health checks have none.
  const method = request.method === 'HEAD' ? 'GET' : request.method // of a probe such as `wget --spider`
  if (refused?.status === 401 && path === 'health' && method === 'GET') return success({ status: 'ok' })
  if (refused) return refused
  const name = Object.hasOwn(ENDPOINTS, path) ? path : /^faults(?=\/.)/.exec(path)?.[0]
  const endpoint = name === undefined ? undefined : ENDPOINTS[name]
  if (name === undefined || !endpoint) {
    return jsonAnswer(404, {
      message: `Unknown endpoint /_understudy/${path}. The endpoints are: ${Object.keys(ENDPOINTS).join(', ')}.`,
    })
  }
  const handler = Object.hasOwn(endpoint, method) ? endpoint[method] : undefined
  if (!handler) {
    const methods = Object.keys(endpoint).join(', ')
    return jsonAnswer(
      405,
      { message: `/_understudy/${name} takes ${methods}, not ${request.method}.` },
      { allow: methods },
    )
  }
  try {
    checkQuery(name, request.url)
    const body = handler(targetOf(gateway, name, request), request, facts, path.slice(name.length + 1))
    return body instanceof Promise ? body.then(success).catch(refusal) : success(body)
  } catch (error) {
    return refusal(error)
  }
}

/** The page has no data and is never cached. Its policy admits its own script and style only. */
const PAGE_HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'content-security-policy': "frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
}

function success(body: unknown): PlainAnswer {
  if (typeof body === 'string') return { status: 200, headers: PAGE_HEADERS, body }
  return body === undefined ? { status: 204, headers: {}, body: '' } : jsonAnswer(200, body)
}

/** A message can quote parts of a body of up to 16 MiB. */
const LONGEST_MESSAGE = 16 * 1024

function refusal(error: unknown): PlainAnswer {
  if (isDataError(error)) throw error
  const full = error instanceof Error ? error.message : String(error)
  const message = full.length > LONGEST_MESSAGE ? `${full.slice(0, LONGEST_MESSAGE)}...` : full
  return jsonAnswer(error instanceof ControlError ? error.status : 400, { message })
}

function timeOf({ clock }: Pick<Gateway, 'clock'>): { now: string; manual: boolean } {
  return { now: new Date(clock.now()).toISOString(), manual: 'advance' in clock }
}

/** Moves a manual clock by `{ advanceMs }` (milliseconds) or to `{ set }` (a date). */
async function move({ clock }: Pick<Gateway, 'clock'>, order: unknown): Promise<void> {
  if (!('advance' in clock)) {
    throw new Error('This clock follows the machine and cannot be moved. Start the server with --clock manual.')
  }
  const manual = clock as ManualClock
  const { advanceMs, set, ...others } = (order ?? {}) as { advanceMs?: number; set?: string | number }
  const unknown = Object.keys(others)[0]
  if (unknown !== undefined) throw new Error(`clock: unknown member "${unknown}". The members are advanceMs and set.`)
  if ((advanceMs === undefined) === (set === undefined)) {
    throw new Error('clock: the body must be either { "advanceMs": 5000 } or { "set": "2026-01-01T00:00:00Z" }.')
  }
  if (advanceMs !== undefined) await manual.advance(advanceMs)
  else await manual.set(set as string | number)
}

function json(request: PlainRequest): unknown {
  const text = textOf(request)
  try {
    return JSON.parse(text)
  } catch {
    const yaml = request.url.startsWith(`${PREFIX}state`) ? YAML_TOO : ''
    throw new Error(`The body is not JSON.${yaml}`)
  }
}

const YAML_TOO = ' A state may also be YAML, with the header "content-type: application/yaml".'

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** The text of a body, without the mark with which some editors begin one. */
function textOf({ body = '' }: PlainRequest): string {
  if (body.length > CONTROL_BODY_LIMIT) {
    throw new ControlError(413, `The body is larger than ${CONTROL_BODY_LIMIT} bytes, the limit of this endpoint.`)
  }
  return (typeof body === 'string' ? body : decodedUtf8(body)).replace(/^\uFEFF/, '')
}

function decodedUtf8(body: Uint8Array): string {
  try {
    return utf8.decode(body)
  } catch {
    throw new Error('The body is not in UTF-8.')
  }
}

function notYaml(error: unknown): never {
  if (!(error instanceof YamlError)) throw error
  throw new Error(`The body is not valid YAML (line ${error.line}): ${error.message}`)
}
