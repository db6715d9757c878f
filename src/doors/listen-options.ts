/** What both versions of msw hand to the callback to print the refusal with. */
interface Print {
  error(): void
}

/** What msw's `listen` takes to refuse what no handler answers; both names, since msw 3 ignores the one of msw 2. */
export interface ListenOptions {
  /** msw 2 */
  onUnhandledRequest(request: { url: string }, print: Print): void
  /** msw 3 */
  onUnhandledFrame(event: { frame: { data: unknown }; defaults: Print }): void
}

/** Servers of the test itself (Pact's, a page under test) are no leak. */
const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]'])

/** Refuses every request that no handler answers, except to this machine itself. */
export const listenOptions: ListenOptions = {
  onUnhandledRequest: ({ url }, print) => {
    if (!isLoopback(url)) print.error()
  },
  onUnhandledFrame: ({ frame, defaults }) => {
    const url = (frame.data as { request?: { url?: string } } | undefined)?.request?.url
    if (url === undefined || !isLoopback(url)) defaults.error()
  },
}

function isLoopback(url: string): boolean {
  return LOOPBACK.has(new URL(url).hostname)
}
