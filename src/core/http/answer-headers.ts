const EXPOSED = 'x-amzn-RequestId,x-amzn-ErrorType,x-amzn-ErrorMessage,Date'

/**
 * What AWS sends with every answer of this version besides the headers of v1: it lets every page read the answer, and names
 * a trace, `Root=1-{seconds in hexadecimal}-{24 digits}`, here those of the request id.
 */
export function answerHeaders(requestId: string, now: number): Readonly<Record<string, string>> {
  const seconds = Math.floor(now / 1000)
    .toString(16)
    .padStart(8, '0')
  return {
    'access-control-allow-origin': '*',
    'access-control-expose-headers': EXPOSED,
    'x-amzn-trace-id': `Root=1-${seconds}-${requestId.replaceAll('-', '').slice(0, 24)}`,
  }
}
