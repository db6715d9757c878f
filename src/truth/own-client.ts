import type { Gateway } from '../index.ts'
import { Client } from './client.ts'
import { targetOf } from './target.ts'

/** A client of a gateway in this process: nothing is sent anywhere. */
export function ownClient(gateway: Gateway): Client {
  const answered = async (url: string | URL | Request, init: RequestInit = {}): Promise<Response> => {
    const request = { method: init.method ?? 'GET', url: String(url), headers: init.headers as Record<string, string> }
    const sent = init.body === undefined || init.body === null ? {} : { body: String(init.body) }
    const { status, headers, body } = gateway.answer({ ...request, ...sent })
    return new Response(status === 204 ? null : body, { status, headers })
  }
  return new Client(targetOf({ endpoint: 'http://own.invalid', region: 'us-east-1' }, {}), { fetch: answered })
}
