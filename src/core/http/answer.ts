import type { PlainRequest, Route, Version } from '../operation.ts'
import { type Encoded, RawAnswer } from './raw-answer.ts'

/** The output of a handler on the wire: as it is where it is raw, otherwise as the version encodes it. */
export function encoded(version: Version, output: unknown, route: Route, request: PlainRequest): Encoded {
  if (!(output instanceof RawAnswer)) return version.encode(output, route, request)
  const accepted = request.headers.accept?.toLowerCase().split(/[,;]/)[0]?.trim() ?? ''
  const form = Object.hasOwn(output.forms, accepted) ? output.forms[accepted]?.() : undefined
  const { body, contentType, headers } = form ?? output
  return typeof body === 'string' ? { body, contentType, headers } : { body: '', bytes: body, contentType, headers }
}
