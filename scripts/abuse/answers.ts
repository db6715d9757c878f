/** An answer as any transport gives it. */
export interface Answered {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** The problem of an answer to any request; undefined if the service could give this answer. */
export function faultOf({ status, headers, body }: Answered, method: string): string | undefined {
  const type = headers['x-amzn-errortype']
  const isOwn501 = status === 501 && type === 'NotImplementedException'
  if (status >= 500 && !isOwn501) return `status ${status}: ${body.slice(0, 300)}`
  if (!Number.isInteger(status) || status < 200) return `status ${status}`
  if (
    !/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(headers['x-amzn-requestid'] ?? '')
  ) {
    return `request id ${headers['x-amzn-requestid']}`
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what must not be there
  const torn = Object.entries(headers).find(([, value]) => /[\x00-\x08\x0a-\x1f\x7f]/.test(value))
  if (torn) return `header ${torn[0]}: ${JSON.stringify(torn[1])}`
  if (!body.isWellFormed()) return 'a body with half a character'
  const contentType = headers['content-type']
  // An export is a file: any content type, named by its header.
  if (status === 200 && headers['content-disposition']?.startsWith('attachment')) return undefined
  if (status === 200 && contentType === 'application/octet-stream') return undefined
  if (body === '') return status < 400 || method === 'HEAD' ? undefined : 'an empty refusal'
  if (contentType !== 'application/json' && contentType !== 'application/hal+json') return `content type ${contentType}`
  let value: unknown
  try {
    value = JSON.parse(body)
  } catch {
    return `a body that is no JSON: ${body.slice(0, 300)}`
  }
  if (typeof value !== 'object' || value === null) return `a body that is no object: ${body.slice(0, 300)}`
  if (contentType === 'application/hal+json' && !Object.hasOwn(value, '_links')) return 'HAL without links'
  if (status < 400) return type === undefined ? undefined : `an error type with status ${status}`
  if (!/^[A-Z]\w+Exception$/.test(type ?? '')) return `error type ${type}`
  return typeof (value as { message?: unknown }).message === 'string' ? undefined : 'a refusal without a message'
}

/** Texts in an answer that name something: identifiers, names of stages, keys of routes. */
export function namesIn(body: string): string[] {
  return [...body.matchAll(/"(?:\w*Id|id|stageName|routeKey|version|pathPart|httpMethod)":"([^"\\]{1,200})"/g)]
    .slice(0, 5)
    .map(([, name]) => name as string)
}

const PROTOTYPES = {
  Object: Object.prototype,
  Array: Array.prototype,
  Function: Function.prototype,
  String: String.prototype,
}
const AS_THEY_WERE = protoKeys()

/** Names that were added to the prototypes that everything shares. */
export function pollution(): string[] {
  return protoKeys().filter((key) => !AS_THEY_WERE.includes(key))
}

function protoKeys(): string[] {
  return Object.entries(PROTOTYPES).flatMap(([name, prototype]) =>
    Reflect.ownKeys(prototype).map((key) => `${name}.prototype.${String(key)}`),
  )
}
