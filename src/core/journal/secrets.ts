/** What stands in the place of a secret. */
const REDACTED = '[redacted]'

/** Headers that let somebody in. */
const HEADERS: ReadonlySet<string> = new Set([
  'authorization',
  'proxy-authorization',
  'cookie',
  'x-amz-security-token',
  'x-api-key',
])

/** The parameters of a signed URL (`X-Amz-Signature=...`), wherever such a text stands. */
const PARAMETERS = /\b(x-amz-(?:signature|credential|security-token)=)[^&#\s"]+/gi

/** Headers that are there, with secrets replaced. */
export function withoutSecretHeaders(headers: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const shown = Object.entries(headers).filter((pair): pair is [string, string] => pair[1] !== undefined)
  return Object.fromEntries(shown.map(([name, value]) => [name, HEADERS.has(name.toLowerCase()) ? REDACTED : value]))
}

/** A URL, or a text with one in it, with secrets of its query replaced. */
export function withoutSecretParameters(text: string): string {
  return text.replace(PARAMETERS, `$1${REDACTED}`)
}

/** The canonical form of a request, that which is signed: a line for each header, `name:value`, and the query in one. */
export function withoutSecretLines(canonical: string): string {
  const lines = canonical.replace(/^([\w-]+):.*$/gm, (line, name: string) =>
    HEADERS.has(name) ? `${name}:${REDACTED}` : line,
  )
  return withoutSecretParameters(lines)
}
