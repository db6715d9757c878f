import { bodySize, malformed, parseBody, parseQuery } from './check.ts'
import type { Clock } from './clock.ts'
import { identify } from './identity.ts'
import type { Ids } from './ids.ts'
import type { Journal, JournalEntry } from './journal.ts'
import type { Finding, PlainAnswer, PlainRequest, Route, Scope, Version } from './operation.ts'
import { Router } from './router.ts'
import { type ErrorRow, type ErrorTable, refuserByName, ServiceError } from './service-error.ts'
import type { Transactions } from './store.ts'

/** What the front of the service says before any operation is reached; the texts are a generated table. */
export type FrontError =
  | 'OperationUnknown'
  | 'OperationUnmodelled'
  | 'PathMalformed'
  | 'BodyMalformed'
  | 'BodyTooLarge'
  | 'AuthenticationMissing'
  | 'SignatureIncomplete'

/** A version in a pipeline, with the way to the state of an account and region. */
export interface Mounted {
  readonly version: Version
  state(scope: Scope): unknown
  readonly settings: unknown
}

/** What a pipeline is made of. */
export interface PipelineParts {
  readonly versions: readonly Mounted[]
  readonly front: Readonly<Record<FrontError, ErrorRow>> & ErrorTable
  readonly transactions: Transactions
  readonly clock: Clock
  readonly journal: Journal
  /** Draws the identifiers of the state. */
  ids(): Ids
  /** Draws request ids: a stream of its own, so that a refused request does not shift the ids of the state. */
  requestIds(): Ids
  readonly scope: Scope
  readonly auth: 'off' | 'required'
  /** The largest body that is read, in bytes. */
  readonly bodyLimit: number
}

/** The life of a request: route, identify, check, rule, encode. The returned function is the seam of every door. */
export function createPipeline(parts: PipelineParts): (request: PlainRequest) => PlainAnswer {
  const router = new Router<Mounted>()
  for (const mounted of parts.versions) {
    for (const route of mounted.version.routes) router.add(mounted, route)
    for (const [name, pattern] of Object.entries(mounted.version.unmodelled))
      router.addUnmodelled(mounted, name, pattern)
  }
  const frontRefusal = refuserByName('front', parts.front)
  const refuse = (name: FrontError, blanks: Readonly<Record<string, string | number>> = {}): ServiceError =>
    frontRefusal(name, blanks)
  const refusals = new Map(
    parts.versions.map((mounted) => [mounted, refuserByName(mounted.version.name, mounted.version.errors)]),
  )

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
    const identity = identify(request.headers, parts.scope)
    const note: { -readonly [K in keyof JournalEntry]?: JournalEntry[K] } = {}

    const done = (status: number, body: string): PlainAnswer => {
      parts.journal.add({
        at: new Date(now).toISOString(),
        method: request.method,
        path,
        requestId,
        ...identity.scope,
        status,
        ...note,
      })
      return { status, headers, body }
    }

    try {
      const match = router.match(request.method, path, query)
      if (match.kind === 'route') {
        note.version = match.owner.version.name
        note.operation = match.route.operation
        note.params = match.params
      }
      if (parts.auth === 'required') {
        if (identity.kind === 'absent') throw refuse('AuthenticationMissing')
        if (identity.kind === 'garbled') throw refuse('SignatureIncomplete')
      }
      if (match.kind === 'unknown') throw refuse('OperationUnknown')
      if (match.kind === 'malformed') throw refuse('PathMalformed')
      if (match.kind === 'unmodelled') {
        throw refuse('OperationUnmodelled', { operation: match.operation, version: match.owner.version.name })
      }

      const { owner, route, params } = match
      const size = bodySize(request.body)
      if (size > parts.bodyLimit) throw refuse('BodyTooLarge', { limit: parts.bodyLimit })
      const { version } = owner
      const byName = refusals.get(owner) as NonNullable<ReturnType<typeof refusals.get>>
      const input = check(version, route, request, query, params)
      const problem = version.judge(input.findings, route.operation, input.value, byName)
      if (problem) throw problem

      const state = owner.state(identity.scope)
      const rule = version.rules[route.operation] as NonNullable<(typeof version.rules)[string]>
      const ids = parts.ids()
      // What time has brought stays, even where the rule then refuses.
      parts.transactions.run(() => version.catchUp(state, now, ids, owner.settings))
      const output = parts.transactions.run(() =>
        rule({
          input: input.value,
          refuse: (name: string, blanks?: Record<string, string | number>) => byName(name, blanks ?? {}),
          state,
          scope: identity.scope,
          requestId,
          now,
          ids,
          settings: owner.settings,
        }),
      )
      note.rule = `${version.name}.${route.operation}`
      const answer = version.encode(output, route, request)
      if (answer.contentType) headers['content-type'] = answer.contentType
      else delete headers['content-type']
      return done(route.status, answer.body)
    } catch (error) {
      if (!(error instanceof ServiceError)) {
        note.hint = `Understudy itself failed: ${String(error)}`
        done(500, '')
        throw error
      }
      note.rule = error.rule
      note.evidence = error.evidence
      note.error = { type: error.type, message: error.message }
      if (error.hint) note.hint = error.hint
      headers['x-amzn-errortype'] = error.type
      return done(error.status, JSON.stringify({ message: error.message, ...error.members }))
    }

    function check(
      version: Version,
      route: Route,
      from: PlainRequest,
      queryText: string,
      params: Readonly<Record<string, string>>,
    ): { value: Record<string, unknown>; findings: readonly Finding[] } {
      const { values, findings } = parseQuery(queryText, route.query)
      if (!route.body) return { value: { ...values, ...params }, findings }
      const body = parseBody(from.body)
      if (body === malformed) throw refuse('BodyMalformed')
      const wrong = version.checks[route.operation]?.(body) ?? []
      const isObject = typeof body === 'object' && body !== null && !Array.isArray(body)
      return {
        value: isObject ? { ...body, ...values, ...params } : { ...params },
        findings: [...findings, ...wrong],
      }
    }
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
