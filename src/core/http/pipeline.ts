import type { Clock } from '../clock.ts'
import { shortened } from '../errors/quote.ts'
import { LONGEST_BLANK, type RefuseByName, ServiceError } from '../errors/service-error.ts'
import { faultAnswer, retryAfterMsOf } from '../faults/answer.ts'
import { type Fault, worksFirst } from '../faults/fault.ts'
import { type FaultPlan, UnfinishedRuleError, type Verdict } from '../faults/faults.ts'
import { createIds, type Ids } from '../ids.ts'
import type { Journal } from '../journal/journal.ts'
import { type Note, newNote, type Recall } from '../journal/record.ts'
import type { Finding, PlainAnswer, PlainRequest, Route, Scope, Version } from '../operation.ts'
import type { Transactions } from '../state/store.ts'
import type { Quotas } from '../throttle/quotas.ts'
import { type Auth, type Denial, denialOf } from './authentication.ts'
import { bodySize, malformed, parseBody, textOf } from './body.ts'
import { type AccountStates, elsewhereHint } from './elsewhere.ts'
import { enumHint, withValueAt } from './enum-hint.ts'
import { identify } from './identity.ts'
import { parseQuery, uncheckedInput } from './query.ts'
import type { FrontError, Service } from './service.ts'
import { readClaim } from './signature.ts'

/** What a gateway has of its own for a version: the state of each account and region, and the settings. */
export interface Mounted {
  state(scope: Scope): unknown
  readonly settings: unknown
}

/** What a pipeline is made of. */
export interface PipelineParts {
  readonly service: Service
  readonly mounted: ReadonlyMap<Version, Mounted>
  readonly transactions: Transactions
  readonly clock: Clock
  readonly journal: Journal
  readonly faults: FaultPlan
  readonly quotas: Quotas
  /** The state of every account and region that was ever named. */
  accounts(): Iterable<AccountStates>
  /** Draws the identifiers of the state. */
  ids(): Ids
  /** Draws request ids: a stream of its own, so that a refused request does not shift the ids of the state. */
  requestIds(): Ids
  readonly scope: Scope
  readonly auth: Auth
  /** The largest body that is read, in bytes. */
  readonly bodyLimit: number
}

/**
 * The life of a request: route, identify, faults and quotas, check, rule, encode. The returned function is the seam of
 * every door.
 */
export function createPipeline(parts: PipelineParts): (request: PlainRequest) => PlainAnswer {
  const { router, refusals, frontRefusal, frontFaults, faultBlanks } = parts.service
  const refuse = (name: FrontError, blanks: Readonly<Record<string, string | number>> = {}): ServiceError =>
    frontRefusal(name, blanks)
  const deny = ({ reasons, blanks = {}, hint }: Denial): ServiceError => {
    const [first, ...others] = reasons
    const error = refuse(first, blanks)
    error.message = [first, ...others].map((name) => refuse(name, blanks).message).join(' ')
    error.hint = hint
    return error
  }
  /** The error that words a fault: a row of the version's table, or of the front's. */
  const word = (
    version: Version,
    byName: RefuseByName,
    fault: Fault,
    request: { method: string; path: string; scope: Scope },
  ): ServiceError => {
    const own = Object.hasOwn(version.faults, fault.fault) ? version.faults[fault.fault] : undefined
    const row = own ?? frontFaults[fault.fault]
    if (!row) throw new Error(`The fault table of ${version.name} has no "${fault.fault}".`)
    const error = own ? byName(row.error, {}) : frontRefusal(row.error, faultBlanks(request))
    if (fault.message !== undefined) error.message = fault.message
    const members = Object.entries(fault.members ?? {}).filter(([name]) => row.members?.includes(name))
    return members.length === 0 ? error : error.with(Object.fromEntries(members))
  }

  const recall: Recall = ({ method, url, headers, body }) => {
    const { path, query } = split(url)
    const { scope } = identify(readClaim({ method, url, headers }), parts.scope)
    const match = router.match(method, path, query)
    if (match.kind === 'unmodelled') return { path, scope, version: match.owner.name, operation: match.operation }
    if (match.kind !== 'route') return { path, scope }
    const { owner, route, params } = match
    const input = uncheckedInput(textOf(body), route, query, params)
    return { path, scope, version: owner.name, operation: route.operation, params, input }
  }

  /** What a request says, and what is wrong with it. */
  const check = (
    version: Version,
    route: Route,
    text: () => string | typeof malformed,
    queryText: string,
    params: Readonly<Record<string, string>>,
  ): { value: Record<string, unknown>; findings: readonly Finding[]; mended: boolean } => {
    const limits = version.checks.parameters[route.operation]
    if (!route.body && queryText === '' && !limits) return { value: params, findings: NONE, mended: false }
    const { values, findings } = parseQuery(queryText, route.query)
    const given = { ...values, ...params }
    const beyond = limits?.(given).findings.map((finding): Finding => ({ ...finding, in: 'parameters' })) ?? NONE
    if (!route.body) return { value: given, findings: [...findings, ...beyond], mended: false }
    const raw = text()
    const parsed = raw === malformed ? malformed : parseBody(raw)
    if (parsed === malformed) throw refuse('BodyMalformed')
    const body = parsed ?? {}
    const absent = parsed === undefined ? absentBody(route) : NONE
    const checked = version.checks.bodies[route.operation]?.(body, version.checks.mend)
    const isObject = typeof body === 'object' && body !== null && !Array.isArray(body)
    return {
      value: isObject ? { ...body, ...given } : { ...params },
      findings: [...findings, ...(checked?.findings ?? NONE), ...absent, ...beyond],
      mended: checked?.mended ?? false,
    }
  }

  return (request) => {
    const now = parts.clock.now()
    const { path, query } = split(request.url)
    const requestIds = parts.requestIds()
    const requestId = requestIds.uuid()
    const headers: Record<string, string> = {
      'content-type': 'application/json',
      'x-amzn-requestid': requestId,
      'x-amz-apigw-id': `${requestIds.base64(15)}=`,
    }
    const claim = readClaim(request)
    const identity = identify(claim, parts.scope)
    const { scope } = identity
    const note = newNote(request, requestId, now, recall)
    const aside = (): NonNullable<Note['aside']> => {
      note.aside ??= {}
      return note.aside
    }
    let operationName: string | undefined
    /** What the request names, once it has come as far as the state. */
    let reached: { params: Readonly<Record<string, string>>; input(): Readonly<Record<string, unknown>> } | undefined
    let verdict: Verdict | undefined
    let words: (fault: Fault) => ServiceError

    const done = (answer: PlainAnswer): PlainAnswer => {
      const lost = verdict?.fault && worksFirst(verdict.fault)
      const struck = lost ? strike(verdict?.fault as Fault, answer) : answer
      const delayMs = verdict === undefined ? 0 : Math.round(verdict.delayMs)
      if (delayMs > 0) aside().delayMs = delayMs
      note.status = struck.status
      parts.journal.add(note)
      return delayMs > 0 ? { ...struck, delayMs } : struck
    }

    const refused = (error: ServiceError): PlainAnswer => {
      const said = aside()
      if (!note.worked && said.rule === undefined) {
        said.rule = error.rule
        said.evidence = error.evidenceFor(operationName)
      }
      said.error = { type: error.type, message: error.message }
      if (error.hint) said.hint = shortened(error.hint, LONGEST_BLANK)
      headers['content-type'] = 'application/json'
      headers['x-amzn-errortype'] = error.type
      return { status: error.status, headers, body: JSON.stringify({ message: error.message, ...error.members }) }
    }

    const strike = (fault: Fault, work?: PlainAnswer): PlainAnswer => {
      const waitMs = retryAfterMsOf(fault, now)
      aside().fault = { rule: verdict?.rule ?? '', fault: fault.fault }
      if (waitMs !== undefined) aside().retryAfterMs = waitMs
      return faultAnswer(fault, headers, () => refused(words(fault)), work)
    }

    try {
      const match = router.match(request.method, path, query)
      // Of a body that is too large only the beginning may have been read, so that no signature could fit it.
      const isCut = typeof parts.auth === 'object' && bodySize(request.body, parts.bodyLimit) > parts.bodyLimit
      if (isCut) throw refuse('BodyTooLarge', { limit: parts.bodyLimit })
      const denial = denialOf(request, claim, parts.auth, now)
      if (denial) throw deny(denial)
      if (match.kind === 'unknown') throw refuse('OperationUnknown')
      if (match.kind === 'malformed') throw refuse('PathMalformed')
      if (match.kind === 'unmodelled') {
        throw refuse('OperationUnmodelled', { operation: match.operation, version: match.owner.name })
      }

      const { owner: version, route, params } = match
      const byName = refusals.get(version) as RefuseByName
      const mounted = parts.mounted.get(version) as Mounted
      const size = bodySize(request.body, parts.bodyLimit)
      const { operation } = route
      operationName = operation
      words = (fault) => word(version, byName, fault, { method: request.method, path, scope })
      const text = once(() => textOf(request.body))
      const input = once(() => uncheckedInput(text(), route, query, params))
      const keep = (shows: Note['shows']): void => {
        if (size > INPUT_KEPT) return
        note.shows = shows
        if (!route.body) return
        const body = text()
        if (body !== malformed) note.body = body
        note.size = size
      }
      if (!parts.faults.idle) {
        verdict = parts.faults.decide({ version: version.name, operation, path, params, scope, request, now, input })
      }
      if (verdict?.fault && !worksFirst(verdict.fault)) {
        keep('request')
        return done(strike(verdict.fault))
      }
      const exceeded = parts.quotas.take(version.name, operation, scope, now, verdict?.looks ?? NONE)
      if (exceeded) {
        const { quota, rate, burst, waitMs } = exceeded
        keep('request')
        aside().quota = quota
        aside().hint = `The bucket "${quota}" (${rate} a second, burst ${burst}) has its next token in ${Math.ceil(waitMs)} ms.`
        throw words(parts.faults.throttled)
      }

      if (size > parts.bodyLimit) throw refuse('BodyTooLarge', { limit: parts.bodyLimit })
      const checked = check(version, route, text, query, params)
      // The journal shows what the operation took a request for, where that is not what the request says.
      keep(checked.findings.length === 0 && !checked.mended ? 'request' : checked.value)
      const state = mounted.state(scope)
      const rule = version.rules[operation] as NonNullable<(typeof version.rules)[string]>
      const ids = parts.ids()
      const call = {
        refuse: (name: string, blanks?: Record<string, string | number>) => byName(name, blanks ?? {}),
        state,
        scope,
        requestId,
        now,
        settings: mounted.settings,
      }
      const problem = version.judge(checked.findings, operation, checked.value, byName)
      if (problem) {
        problem.hint ??= enumHint(size > INPUT_KEPT ? NONE : checked.findings, (at, value) => {
          const other = JSON.stringify(withValueAt(parseBody(text() as string), at, value))
          const { findings, value: tried } = check(version, route, () => other, query, params)
          return (
            version.judge(findings, operation, tried, byName) === undefined &&
            parts.transactions.accepts(() => rule({ ...call, input: tried, ids: createIds(1) }))
          )
        })
        throw problem
      }

      reached = { params, input }
      // What time has brought stays, even where the rule then refuses.
      parts.transactions.run(() => version.catchUp(state, now, ids, mounted.settings))
      const output = parts.transactions.run(() => rule({ ...call, input: checked.value, ids }))
      note.worked = true
      const answer = version.encode(output, route, request)
      if (answer.contentType) headers['content-type'] = answer.contentType
      else delete headers['content-type']
      return done({ status: route.status, headers, body: answer.body })
    } catch (error) {
      if (!(error instanceof ServiceError)) {
        const isOfTest = error instanceof UnfinishedRuleError
        aside().hint = isOfTest ? error.message : `Understudy itself failed: ${String(error)}`
        verdict = undefined
        done({ status: 500, headers, body: '' })
        throw error
      }
      if (reached) {
        error.hint ??= elsewhereHint(
          { error, identity, params: reached.params, input: reached.input() },
          parts.accounts(),
        )
      }
      return done(refused(error))
    }
  }
}

/** Bodies up to this size are kept in the journal, parsed. */
const INPUT_KEPT = 64 * 1024

const NONE: readonly never[] = []

/** What is wrong with a request that has no body, where the service does not take it for `{}`. */
function absentBody({ absentBody: refusal }: Route): readonly Finding[] {
  return refusal === undefined ? NONE : [{ at: [], keyword: 'body', wanted: 'object', given: undefined, refusal }]
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** Path and query of an absolute or relative URL, without building a URL object: this runs for every request. */
function split(url: string): { path: string; query: string } {
  let start = 0
  if (!url.startsWith('/')) {
    const scheme = url.indexOf('://')
    const slash = scheme < 0 ? -1 : url.indexOf('/', scheme + 3)
    if (slash < 0) return { path: '/', query: '' }
    start = slash
  }
  const hash = url.indexOf('#', start)
  const end = hash < 0 ? url.length : hash
  const mark = url.indexOf('?', start)
  if (mark < 0 || mark > end) return { path: url.slice(start, end), query: '' }
  return { path: url.slice(start, mark), query: url.slice(mark + 1, end) }
}
