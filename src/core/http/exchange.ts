import type { Clock } from '../clock.ts'
import { NotInBundleError } from '../errors/not-in-bundle.ts'
import { shortened } from '../errors/quote.ts'
import { LONGEST_PLACEHOLDER, type RefuseByName, ServiceError } from '../errors/service-error.ts'
import type { Deciding } from '../faults/account-plans.ts'
import { faultAnswer, retryAfterMsOf } from '../faults/answer.ts'
import { type Fault, worksFirst } from '../faults/fault.ts'
import { UnfinishedRuleError, type Verdict } from '../faults/faults.ts'
import { createIds, type Ids } from '../ids.ts'
import type { Journal } from '../journal/journal.ts'
import type { Recall, RequestRecord } from '../journal/record.ts'
import type { Call, PlainAnswer, PlainRequest, Route, Scope, Version } from '../operation.ts'
import type { Violation } from '../schema/violation.ts'
import type { Transactions } from '../state/store.ts'
import type { Quotas } from '../throttle/quotas.ts'
import { encoded } from './answer.ts'
import { type Auth, denialOf } from './authentication.ts'
import { bodySize, malformed, parseBody, textOf } from './body.ts'
import { type AccountStates, elsewhereHint } from './elsewhere.ts'
import { enumHint, withValueAt } from './enum-hint.ts'
import { type Identity, identify } from './identity.ts'
import { checkedInput, uncheckedInput } from './input.ts'
import { RawAnswer } from './raw-answer.ts'
import { denialError, faultError, frontError, unknownError } from './refusals.ts'
import type { Match } from './router.ts'
import type { Service } from './service.ts'
import { readClaim } from './signature.ts'
import { split } from './url.ts'

/** The part of a gateway that belongs to a version: the state of each account and region, and the settings. */
export interface Mounted {
  state(scope: Scope): unknown
  readonly settings: unknown
}

/** The parts of a gateway that its requests use: the shared service, and its own state. */
export interface GatewayParts {
  readonly service: Service
  readonly mounted: ReadonlyMap<Version, Mounted>
  readonly transactions: Transactions
  /** The clock of an account. */
  clock(accountId: string): Clock
  readonly journal: Journal
  readonly faults: Deciding
  readonly quotas: Quotas
  /** The state of every account and region that was ever named. */
  accounts(): Iterable<AccountStates>
  /** Draws the identifiers of the state of an account and region. */
  ids(scope: Scope): Ids
  /** Generates request ids from a separate stream, so that a refused request does not shift the ids of the state. */
  requestIds(scope: Scope): Ids
  /** The account and region of callers that do not say. */
  readonly scope: Scope
  readonly auth: Auth
  /** The largest body that is read, in bytes. */
  readonly bodyLimit: number
  /** Whether the bodies of a version end in the line feed that AWS presumably sends there. */
  readonly trailingLineFeed: boolean
}

/** The operation that a request is addressed to. */
interface Target {
  readonly version: Version
  readonly mounted: Mounted
  readonly route: Route
  /** The decoded placeholders of the path. */
  readonly params: Readonly<Record<string, string>>
  readonly refuse: RefuseByName
}

/** The input of a handler, and the error of its content, which the version may report before or after the look-ups. */
interface Input {
  readonly value: Readonly<Record<string, unknown>>
  readonly objection: ServiceError | undefined
}

/** The life of a request, from top to bottom. The returned function is what every adapter calls. */
export function createPipeline(parts: GatewayParts): (request: PlainRequest) => PlainAnswer {
  const recall = recaller(parts)
  return (request) => {
    if (typeof request?.url !== 'string' || !request.headers)
      throw new TypeError('answer: a request is { method, url, headers, body? }.')
    const exchange = new Exchange(parts, request, recall)
    try {
      const match = exchange.match()
      exchange.authenticate()
      const target = exchange.target(match)
      const fault = exchange.fault(target)
      if (fault) return exchange.end(exchange.strike(fault))
      exchange.takeTokens(target)
      const input = exchange.validate(target)
      const output = exchange.execute(target, input)
      return exchange.succeed(target, output)
    } catch (error) {
      return exchange.fail(error)
    }
  }
}

/** One request: what is known of it, and its phases in the order of `createPipeline`. */
class Exchange {
  readonly #parts: GatewayParts
  readonly #request: PlainRequest
  readonly #now: number
  readonly #path: string
  readonly #query: string
  readonly #requestId: string
  readonly #headers: Record<string, string>
  readonly #claim: ReturnType<typeof readClaim>
  readonly #identity: Identity
  readonly #recall: Recall
  readonly #record: RequestRecord
  readonly #size: number
  #target: Target | undefined
  #verdict: Verdict | undefined
  /** Whether the request has come as far as the state. */
  #isExecuted = false
  #input: Readonly<Record<string, unknown>> | undefined
  #text: string | typeof malformed | undefined

  constructor(parts: GatewayParts, request: PlainRequest, recall: Recall) {
    const { path, query } = split(request.url)
    this.#parts = parts
    this.#request = request
    this.#claim = readClaim(request)
    this.#identity = identify(this.#claim, parts.scope)
    const { scope } = this.#identity
    const ids = parts.requestIds(scope)
    this.#now = parts.clock(scope.accountId).now()
    this.#path = path
    this.#query = query
    this.#requestId = ids.uuid()
    this.#headers = {
      'content-type': 'application/json',
      'x-amzn-requestid': this.#requestId,
      'x-amz-apigw-id': `${ids.base64(15)}=`,
    }
    this.#recall = recall
    this.#record = {
      request,
      requestId: this.#requestId,
      now: this.#now,
      account: scope.accountId === parts.scope.accountId ? undefined : scope.accountId,
      body: undefined,
      size: 0,
      shows: 'nothing',
      status: 0,
      worked: false,
      aside: undefined,
    }
    this.#size = bodySize(request.body, parts.bodyLimit)
  }

  match(): Match<Version> {
    return this.#parts.service.router.match(this.#request.method, this.#path, this.#query)
  }

  /** Also an unknown operation is refused only to callers that are authenticated, as AWS does. */
  authenticate(): void {
    const { service, auth, bodyLimit } = this.#parts
    // Of a body that is too large only the beginning may have been read, so that no signature could fit it.
    if (typeof auth === 'object') this.#refuseLargeBody(bodyLimit)
    const denial = denialOf(this.#request, this.#claim, auth, this.#now)
    if (denial) throw denialError(service, denial)
  }

  target(match: Match<Version>): Target {
    const { service, mounted } = this.#parts
    if (match.kind === 'unknown') throw unknownError(service, this.#request.method, this.#path, this.#query)
    if (match.kind === 'malformed') throw frontError(service, 'PathMalformed')
    const { owner: version } = match
    if (match.kind === 'unmodelled') {
      throw frontError(service, 'OperationUnmodelled', { operation: match.operation, version: version.name })
    }
    const { route, params } = match
    const refuse = service.refusalsOf(version)
    this.#target = { version, mounted: mounted.get(version) as Mounted, route, params, refuse }
    if (version.answerHeaders) Object.assign(this.#headers, version.answerHeaders(this.#requestId, this.#now))
    return this.#target
  }

  /** The injected fault that ends the request before any work; a fault that strikes after the work is kept for `end`. */
  fault({ version, route, params }: Target): Fault | undefined {
    const { faults } = this.#parts
    if (faults.idle) return undefined
    const verdict = faults.decide({
      version: version.name,
      operation: route.operation,
      path: this.#path,
      params,
      scope: this.#identity.scope,
      request: this.#request,
      now: this.#now,
      input: () => this.#unchecked(),
    })
    this.#verdict = verdict
    const fault = verdict?.fault
    if (!fault || worksFirst(fault)) return undefined
    this.#show('request')
    return fault
  }

  takeTokens({ version, route }: Target): void {
    const { quotas, faults } = this.#parts
    const exceeded = quotas.take(
      version.name,
      route.operation,
      this.#identity.scope,
      this.#now,
      this.#verdict?.checks ?? NONE,
    )
    if (!exceeded) return
    const { quota, rate, burst, waitMs } = exceeded
    this.#show('request')
    this.#note.quota = quota
    this.#note.hint = `The bucket "${quota}" (${rate} a second, burst ${burst}) has its next token in ${Math.ceil(waitMs)} ms.`
    throw this.#faultError(faults.throttled)
  }

  /** Path, query and body as the handler takes them. What cannot be read is refused at once. */
  validate(target: Target): Input {
    const { version, route, params, refuse } = target
    const { service, bodyLimit } = this.#parts
    this.#refuseLargeBody(bodyLimit)
    const checked = checkedInput(version, route, () => this.#body(), this.#query, params)
    if (checked === malformed) throw frontError(service, 'BodyMalformed')
    const { input, violations, coerced } = checked
    // The journal contains the input of the operation if it differs from the request.
    this.#show(violations.length === 0 && !coerced ? 'request' : input)
    if (violations.length === 0) return { value: input, objection: undefined }
    const unreadable = version.unreadable(violations, refuse)
    if (unreadable) throw this.#withEnumHint(unreadable, target, violations)
    const objection = version.objection(violations, route.operation, input, refuse)
    if (objection) this.#withEnumHint(objection, target, violations)
    if (objection && !version.locate[route.operation]) throw objection
    return { value: input, objection }
  }

  /** The handler, in one transaction; where the content is wrong, the look-ups that come before its refusal. */
  execute(target: Target, { value, objection }: Input): unknown {
    const { version, mounted, route } = target
    const { transactions } = this.#parts
    const ids = this.#parts.ids(this.#identity.scope)
    const call = this.#call(target, value, ids)
    this.#isExecuted = true
    // What time has brought stays, even where the handler then refuses.
    transactions.run(() => version.catchUp(call.state, this.#now, ids, mounted.settings))
    const output = transactions.run(() => {
      if (!objection) return handlerOf(version, route)(call)
      version.locate[route.operation]?.(call)
      throw objection
    })
    this.#record.worked = true
    return output
  }

  succeed({ version, route }: Target, output: unknown): PlainAnswer {
    const { body, bytes, contentType, headers: own } = encoded(version, output, route, this.#request)
    const headers = own ? { ...this.#headers, ...own } : this.#headers
    headers['content-type'] = contentType
    const isDocument = !(output instanceof RawAnswer)
    return this.end({
      status: route.status,
      headers,
      body: isDocument ? this.#ended(body) : body,
      ...(bytes && { bytes }),
    })
  }

  /** The answer for an error. Any error but a refusal is a bug of ours: it is recorded and thrown again. */
  fail(error: unknown): PlainAnswer {
    if (error instanceof ServiceError) {
      if (this.#isExecuted) error.hint ??= this.#elsewhereHint(error)
      return this.end(this.#refused(error))
    }
    const isOfTest = error instanceof UnfinishedRuleError || error instanceof NotInBundleError
    this.#note.hint = isOfTest ? error.message : `Understudy itself failed: ${String(error)}`
    this.#verdict = undefined
    this.end({ status: 500, headers: this.#headers, body: '' })
    throw error
  }

  /** The answer of a fault; `work` is the answer of the work that was done before. */
  strike(fault: Fault, work?: PlainAnswer): PlainAnswer {
    const waitMs = retryAfterMsOf(fault, this.#now)
    this.#note.fault = { rule: this.#verdict?.rule ?? '', fault: fault.fault }
    if (waitMs !== undefined) this.#note.retryAfterMs = waitMs
    return faultAnswer(fault, this.#headers, () => this.#refused(this.#faultError(fault)), work)
  }

  /** Every answer leaves here: a fault that strikes after the work replaces it, and the journal takes the record. */
  end(answer: PlainAnswer): PlainAnswer {
    const verdict = this.#verdict
    const lost = verdict?.fault && worksFirst(verdict.fault) ? verdict.fault : undefined
    const last = lost ? this.strike(lost, answer) : answer
    const delayMs = verdict === undefined ? 0 : Math.round(verdict.delayMs)
    if (delayMs > 0) this.#note.delayMs = delayMs
    this.#record.status = last.status
    this.#parts.journal.add(this.#record, this.#recall)
    if (!(delayMs > 0)) return last
    const { clock, scope } = this.#parts
    const own = clock(this.#identity.scope.accountId)
    return { ...last, delayMs, ...(own !== clock(scope.accountId) && { clock: own }) }
  }

  #refused(error: ServiceError): PlainAnswer {
    const note = this.#note
    if (!this.#record.worked && note.rule === undefined) note.rule = error.rule
    note.error = { type: error.type, message: error.message }
    if (error.hint) note.hint = shortened(error.hint, LONGEST_PLACEHOLDER)
    const headers = this.#headers
    headers['content-type'] = 'application/json'
    headers['x-amzn-errortype'] = error.type
    const own = this.#target?.version.errorMembers?.(this.#request, this.#requestId)
    const body = this.#ended(JSON.stringify({ ...own, message: error.message, ...error.members }))
    return { status: error.status, headers, body }
  }

  /** The text of a body as its version ends it, where the gateway was asked for that. */
  #ended(body: string): string {
    const isLonger = this.#parts.trailingLineFeed && this.#target?.version.endsBodies === true
    return isLonger && body !== '' ? `${body}\n` : body
  }

  #call({ mounted, refuse }: Target, input: object, ids: Ids): Call<unknown, RefuseByName, unknown, unknown> {
    const { scope } = this.#identity
    return {
      input,
      refuse,
      state: mounted.state(scope),
      scope,
      requestId: this.#requestId,
      now: this.#now,
      ids,
      settings: mounted.settings,
    }
  }

  /** The error with a proposal of a value that the operation would accept. */
  #withEnumHint(error: ServiceError, target: Target, violations: readonly Violation[]): ServiceError {
    error.hint ??= enumHint(this.#size > INPUT_KEPT ? NONE : violations, (at, value) => {
      const other = withValueAt(parseBody(this.#body() as string, target.route.nullable), at, value)
      return this.#accepts(target, JSON.stringify(other))
    })
    return error
  }

  /** Whether the operation would accept another body. Nothing of the trial stays. */
  #accepts(target: Target, body: string): boolean {
    const { version, route, params } = target
    const checked = checkedInput(version, route, () => body, this.#query, params)
    if (checked === malformed || checked.violations.length > 0) return false
    const call = this.#call(target, checked.input, createIds(1))
    return this.#parts.transactions.accepts(() => handlerOf(version, route)(call))
  }

  #elsewhereHint(error: ServiceError): string | undefined {
    const { params } = this.#target as Target
    const request = { error, identity: this.#identity, params, input: this.#unchecked() }
    return elsewhereHint(request, this.#parts.accounts())
  }

  #faultError(fault: Fault): ServiceError {
    const { version } = this.#target as Target
    const request = { method: this.#request.method, path: this.#path, scope: this.#identity.scope }
    return faultError(this.#parts.service, version, fault, request)
  }

  #refuseLargeBody(limit: number): void {
    if (this.#size > limit) throw frontError(this.#parts.service, 'BodyTooLarge', { limit })
  }

  /** Path, query and body as they were sent. */
  #unchecked(): Readonly<Record<string, unknown>> {
    const { route, params } = this.#target as Target
    this.#input ??= uncheckedInput(this.#body(), route, this.#query, params)
    return this.#input
  }

  /** The text of the body, decoded once. */
  #body(): string | typeof malformed {
    this.#text ??= textOf(this.#request.body)
    return this.#text
  }

  /** Records the input for the journal, without a large body. */
  #show(shows: RequestRecord['shows']): void {
    if (this.#size > INPUT_KEPT) return
    this.#record.shows = shows
    if (this.#target?.route.body === 'none') return
    // What came is kept as it came, if it can be read again.
    if (this.#body() !== malformed) this.#record.body = this.#request.body ?? ''
    this.#record.size = this.#size
  }

  /** The part of the record that few requests need. */
  get #note(): NonNullable<RequestRecord['aside']> {
    this.#record.aside ??= {}
    return this.#record.aside
  }
}

/** Bodies up to this size are kept in the journal, parsed. */
const INPUT_KEPT = 64 * 1024

const NONE: readonly never[] = []

function handlerOf({ handlers }: Version, { operation }: Route): NonNullable<Version['handlers'][string]> {
  return handlers[operation] as NonNullable<Version['handlers'][string]>
}

/** Finds again what a recorded request meant. */
function recaller({ service, scope: fallback }: GatewayParts): Recall {
  return ({ method, url, headers, body }) => {
    const { path, query } = split(url)
    const { scope } = identify(readClaim({ method, url, headers }), fallback)
    const match = service.router.match(method, path, query)
    if (match.kind === 'unmodelled') return { path, scope, version: match.owner.name, operation: match.operation }
    if (match.kind !== 'route') return { path, scope }
    const { owner, route, params } = match
    const input = uncheckedInput(textOf(body), route, query, params)
    return { path, scope, version: owner.name, operation: route.operation, params, input }
  }
}
