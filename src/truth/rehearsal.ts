import { type ApiGatewayOptions, createApiGateway, type Gateway, manualClock } from '../index.ts'
import { type Bindings, filledIn, learn } from './bindings.ts'
import { wireRequest } from './request.ts'
import type { Call, Reply } from './types.ts'

/** When rehearsals take place: their dates are compared with nothing. */
const NOON = '2025-01-15T12:00:00Z'

/** How long changes take, in milliseconds. */
function lasting(ms: number): ApiGatewayOptions {
  return {
    cacheCluster: { createMs: ms, deleteMs: ms, flushMs: ms },
    autoDeploy: { delayMs: ms },
    vpcLinks: { delayMs: ms },
    domainNames: { updateMs: ms },
  }
}

const DAY = 86_400_000

/** A gateway in this process, on which calls are tried before they are sent. */
export class Rehearsal {
  readonly gateway: Gateway
  /** The ids of the gateway by the names to which calls bind them. */
  readonly bindings: Bindings = new Map()

  constructor(options: Pick<ApiGatewayOptions, 'state' | 'account' | 'region'>, { atOnce }: { atOnce: boolean }) {
    this.gateway = createApiGateway({
      ...options,
      // Pending changes in a state document stay pending.
      ...lasting(atOnce ? 0 : DAY),
      clock: manualClock(NOON),
      quotas: { stagesPerApi: Number.MAX_SAFE_INTEGER },
      journalLimit: 0,
    })
  }

  /** The answer to a call. Its bound values are stored if it succeeds. */
  send(call: Call): Reply {
    const reply = this.ask({ ...call, input: filledIn(call, this.bindings) })
    if (isSuccess(reply)) learn(call, reply.body, this.bindings)
    return reply
  }

  /** The answer to a call without bound values. */
  ask(call: Call): Reply {
    const { method, path, headers = {}, body } = wireRequest(call)
    const answer = this.gateway.answer({ method, url: path, headers, ...(body !== undefined && { body }) })
    const value: unknown = answer.body === '' ? undefined : JSON.parse(answer.body)
    return { status: answer.status, headers: answer.headers, text: answer.body, body: value }
  }
}

export function isSuccess({ status }: Reply): boolean {
  return status >= 200 && status < 300
}

/** Type and text of a refusal. */
export function refusalOf({ status, headers, body, text }: Reply): string {
  const { message, Message, __type } = (body ?? {}) as Readonly<Record<string, unknown>>
  const type = headers['x-amzn-errortype'] ?? __type ?? `status ${status}`
  return `${String(type).replace(/:.*$/, '')}: ${String(message ?? Message ?? text)}`
}
