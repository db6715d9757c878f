/** The replacement of a secret. */
const REDACTED = '[redacted]'

/** Parts of names of headers and parameters whose values are credentials: `X-Access-Token`, `Api-Key`, `Set-Cookie`. */
const SECRET_NAME =
  /auth(?:$|[^o]|orization)|token|secret|passw|passcode|passphrase|[cx]srf|(?:api|access|private|signing|subscription|functions)[-_]?key|cookie|session|credential|signature|jwt|(?:^|[-_])(?:pwd|pin|otp|sso|sig|sign)(?:$|[-_])|[-_]key$/i

/** Names with such a part that are not secret: tokens of pages, and tokens and keys that identify a request or an entry of a cache. */
const HARMLESS: ReadonlySet<string> = new Set([
  'nexttoken',
  'next-token',
  'clientrequesttoken',
  'clienttoken',
  'idempotency-key',
  'x-idempotency-key',
  'sec-websocket-key',
  'surrogate-key',
  'cache-key',
  'x-cache-key',
  'partition-key',
])

/** Names of parameters with credentials that are too common as a part of a longer name. */
const SECRET_PARAMETERS: ReadonlySet<string> = new Set(['key', 'code'])

/** Where a parameter of a URL begins: its name, and the equals sign, which is encoded where the URL is part of another one. */
const PARAMETER = /([\w.~-]{1,100})(=|%3D|%253D)/gi

/** Where a value ends. That of an encoded parameter ends at an encoded `&`, too. */
const VALUE_END = /[&#;\s"'<>\\]/g
const ENCODED_VALUE_END = /[&#;\s"'<>\\]|%26|%2526/gi

/** The user of a URL, with or without a password: `https://user:password@host`. */
const USER_INFO = /(:\/\/|%3A%2F%2F)[^/?#\s"@]{1,500}@/gi

/** Secrets in any place: credentials with their scheme, and JSON Web Tokens. */
const BARE = /\b(Bearer|Basic)\s{1,10}[\w.~+/-]{6,}=*|\beyJ[\w-]{5,}\.[\w-]{5,}\.[\w-]*/gi

function isSecretName(name: string): boolean {
  return SECRET_NAME.test(name) && !HARMLESS.has(name.toLowerCase())
}

/** Headers that are there, with secrets replaced. */
export function withoutSecretHeaders(headers: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const shown = Object.entries(headers).filter((pair): pair is [string, string] => pair[1] !== undefined)
  return Object.fromEntries(
    shown.map(([name, value]) => [name, isSecretName(name) ? REDACTED : withoutSecretParameters(value)]),
  )
}

/** A URL, or a text with one in it, with secrets of its query and its user replaced. */
export function withoutSecretParameters(text: string): string {
  const bare = text
    .replace(USER_INFO, `$1${REDACTED}@`)
    .replace(BARE, (_, scheme?: string) => (scheme === undefined ? REDACTED : `${scheme} ${REDACTED}`))
  let shown = ''
  let at = 0
  PARAMETER.lastIndex = 0
  for (let found = PARAMETER.exec(bare); found; found = PARAMETER.exec(bare)) {
    const [, name = '', equals] = found
    if (!isSecretName(name) && !SECRET_PARAMETERS.has(name.toLowerCase())) continue
    const start = PARAMETER.lastIndex
    const end = endOf(bare, start, equals !== '=')
    if (end > start) shown += `${bare.slice(at, start)}${REDACTED}`
    else shown += bare.slice(at, start)
    at = end
    PARAMETER.lastIndex = end
  }
  return shown + bare.slice(at)
}

function endOf(text: string, start: number, isEncoded: boolean): number {
  const pattern = isEncoded ? ENCODED_VALUE_END : VALUE_END
  pattern.lastIndex = start
  return pattern.exec(text)?.index ?? text.length
}

/** The canonical form of a request, that which is signed: a line for each header, `name:value`, and the query in one. */
export function withoutSecretLines(canonical: string): string {
  const lines = canonical.replace(/^([\w-]+):.*$/gm, (line, name: string) =>
    isSecretName(name) ? `${name}:${REDACTED}` : line,
  )
  return withoutSecretParameters(lines)
}
