/** The printers that both versions of msw pass to the callback. */
interface Print {
  error(): void
}

/** Options of msw's `listen` that refuse unhandled requests. Both names are set, since msw 3 ignores that of msw 2. */
export interface ListenOptions {
  /** msw 2 */
  onUnhandledRequest(request: { url: string }, print: Print): void
  /** msw 3 */
  onUnhandledFrame(event: { frame: { data: unknown }; defaults: Print }): void
}

/** Servers of the test itself (Pact's, a page under test) do not count as leaks. */
const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]'])

/** Refuses every request that no handler answers, except to this machine itself. */
export const listenOptions: ListenOptions = {
  onUnhandledRequest: ({ url }, print) => refuseLeak(url, print),
  onUnhandledFrame: ({ frame, defaults }) => refuseLeak(urlOf(frame.data), defaults),
}

/**
 * Prints msw's message and fails the request like a network error. In msw 2 `print.error` throws; in msw 3 it only
 * prints, and a request is performed unless an error is thrown. Anything but a `Response` would be shown as a 500.
 */
function refuseLeak(url: string | undefined, print: Print): void {
  if (url !== undefined && LOOPBACK.has(new URL(url).hostname)) return
  print.error()
  throw Response.error()
}

function urlOf(data: unknown): string | undefined {
  const { request, connection } = data as { request?: { url: string }; connection?: { client: { url: string | URL } } }
  return request?.url ?? connection?.client.url.toString()
}
