const EXPOSED = 'x-amzn-RequestId,x-amzn-ErrorType,x-amzn-ErrorMessage,Date'

/**
 * The headers that AWS adds to every answer of an HTTP or WebSocket API's control plane: they let every page read the
 * answer, and name a trace, `Root=1-{seconds in hexadecimal}-{24 digits}`, here the first of the request id, a UUID.
 */
export function answerHeaders(requestId: string, now: number): Readonly<Record<string, string>> {
  const id = requestId
  const digits = id.slice(0, 8) + id.slice(9, 13) + id.slice(14, 18) + id.slice(19, 23) + id.slice(24, 28)
  return {
    'access-control-allow-origin': '*',
    'access-control-expose-headers': EXPOSED,
    'x-amzn-trace-id': `Root=1-${hexadecimal(Math.floor(now / 1000))}-${digits}`,
  }
}

function hexadecimal(seconds: number): string {
  return seconds.toString(16).padStart(8, '0')
}
