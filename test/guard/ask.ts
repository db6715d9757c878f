import { request } from 'node:http'

/** The answer, with the parsed JSON body if there is one. */
export interface Answered {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  // biome-ignore lint/suspicious/noExplicitAny: a test says by its expectations what it believes to find
  readonly body: any
}

/** Sends a request with just these headers, the `Host` included, which `fetch` would not let one choose. */
export function ask(
  url: string,
  {
    method = 'GET',
    headers = {},
    body = '',
  }: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const length = body === '' ? {} : { 'content-length': String(Buffer.byteLength(body)) }
    const outgoing = request(url, { method, headers: { ...length, ...headers }, agent: false }, async (incoming) => {
      let text = ''
      for await (const chunk of incoming.setEncoding('utf8')) text += chunk
      resolve({
        status: incoming.statusCode ?? 0,
        headers: incoming.headers,
        body: text === '' ? undefined : JSON.parse(text),
      })
    })
    outgoing.on('error', reject)
    outgoing.end(body)
  })
}
