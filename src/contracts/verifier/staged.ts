import { fetchAdapter } from '../../adapters/fetch.ts'
import { withoutSecretParameters } from '../../core/journal/secrets.ts'
import type { PlainAnswer, PlainRequest } from '../../core/operation.ts'
import { type Clock, type Gateway, manualClock } from '../../index.ts'
import type { Exchange, Target } from './target.ts'

/** Creates a gateway for each interaction. */
export type CreateGateway = (options: { clock?: Clock }) => Gateway

/** A gateway that is another one in each interaction, and remembers the last exchange. */
export function staged(createGateway: CreateGateway): { gateway: Gateway; target: Pick<Target, 'open' | 'last'> } {
  let current = createGateway({})
  let last: Exchange | undefined
  const answer = (request: PlainRequest): PlainAnswer => {
    const answered = current.answer(request)
    const entry = current.journal.last
    last = {
      request: exchanged(request),
      response: { status: answered.status, body: answered.body, headers: answered.headers },
      ...(entry?.rule !== undefined && { rule: `${entry.rule}${entry.evidence ? evidence(entry.evidence) : ''}` }),
      ...(entry?.hint !== undefined && { hint: entry.hint }),
    }
    return answered
  }
  return {
    gateway: { ...current, answer, fetch: fetchAdapter({ answer }) },
    target: {
      open: async (builder) => {
        const { now } = builder
        current = createGateway(now === undefined ? {} : { clock: manualClock(now) })
        current.load(builder.document())
        if (builder.throttled > 0) current.faults.add(throttle(builder.throttled))
        last = undefined
      },
      last: () => last,
    },
  }
}

/** The rule that makes the service throttle the next requests. */
export function throttle(times: number): { on: string; times: number; reply: string } {
  return { on: '*', times, reply: 'tooManyRequests' }
}

/** The request as reports show it. */
export function exchanged({ method, url, body }: PlainRequest): Exchange['request'] {
  const text = body === undefined ? '' : typeof body === 'string' ? body : new TextDecoder().decode(body)
  return { method, url: withoutSecretParameters(url.replace(/^https?:\/\/[^/]+/, '')), body: text }
}

function evidence({ kind, source }: { kind: string; source: string }): string {
  return ` (${kind}: ${source})`
}
