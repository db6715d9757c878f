import type { Gateway, JournalEntry } from '../index.ts'
import { changesOf } from './changes.ts'
import type { Change } from './stage-changes.ts'

/** A request that is only tried. */
export interface TriedRequest {
  readonly method: string
  /** `/restapis/a1b2c3d4e5/stages/prod` */
  readonly path: string
  /** Text is sent as it is, anything else as JSON. */
  readonly body?: unknown
  readonly accountId?: string
  readonly region?: string
}

/** The answer to a request that was tried. */
export interface WhatIf {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  readonly entry?: JournalEntry
  /** The members of the resource that the request would change. */
  readonly changes: readonly Change[]
}

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']
const MEMBERS: readonly string[] = ['method', 'path', 'body', 'accountId', 'region'] satisfies (keyof TriedRequest)[]
/** The seed of all forks of the page. It is separate, so that the forks of a test keep theirs. */
const SEED = 4_620

/**
 * The answer that a gateway would give to an unsigned request. It is sent to a fork, so nothing changes: neither the state, nor the journal,
 * the fault rules or the buckets, of which the fork has none. Throws an `Error` for what is not a request.
 */
export function whatIf(gateway: Gateway, given: unknown): WhatIf {
  const { method, path, body, accountId = '', region = 'us-east-1' } = checked(given)
  const fork = gateway.fork({ seed: SEED, auth: 'off', journalLimit: 1 })
  const request = {
    method,
    url: path,
    headers: {
      accept: 'application/json',
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...(accountId !== '' && {
        authorization: `AWS4-HMAC-SHA256 Credential=${accountId}/20260101/${region}/apigateway/aws4_request`,
      }),
    },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  }
  const changed = changesOf(fork, request)
  const answer = fork.answer(request)
  const { last } = fork.journal
  return {
    status: answer.status,
    headers: { ...answer.headers } as Record<string, string>,
    body: typeof answer.body === 'string' ? answer.body : '',
    ...(last && { entry: last }),
    changes: answer.status < 400 ? (changed?.(answer) ?? []) : [],
  }
}

function checked(given: unknown): TriedRequest {
  if (typeof given !== 'object' || given === null) throw new Error('ui/try: the body must be { method, path, body }.')
  const stray = Object.keys(given).find((name) => !MEMBERS.includes(name))
  if (stray !== undefined) throw new Error(`ui/try: unknown member "${stray.slice(0, 100)}".`)
  const { method, path, accountId = '', region = '' } = given as Partial<TriedRequest>
  if (!METHODS.includes(String(method))) throw new Error(`ui/try: "method" must be one of ${METHODS.join(', ')}.`)
  if (typeof path !== 'string' || !path.startsWith('/')) throw new Error('ui/try: "path" must begin with "/".')
  if (accountId !== '' && !/^\d{12}$/.test(accountId)) throw new Error('ui/try: "accountId" must be 12 digits.')
  if (region !== '' && !/^[a-z0-9-]{1,40}$/.test(region)) throw new Error('ui/try: "region" is not a valid region.')
  return given as TriedRequest
}
