import { decoded } from '../../adapters/decoded.ts'

/** An address without what signs in there, which may be shown, and that apart, as a header. */
export interface Address {
  readonly url: string
  readonly authorization?: string
}

/** Takes `https://user:password@host` apart: `fetch` refuses such a URL, and prints it. */
export function addressOf(text: string): Address {
  const url = URL.parse(text)
  if (!url) return { url: text.replace(/:\/\/[^/?#]*@/, '://') }
  if (url.username === '' && url.password === '') return { url: text }
  const authorization = basic(decoded(url.username), decoded(url.password))
  url.username = ''
  url.password = ''
  return { url: url.href, authorization }
}

/** The header that signs in with a name and a password. */
export function basic(username: string, password: string): string {
  return `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`
}
