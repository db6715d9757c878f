import { decodedOrSame } from '../../core/parsing.ts'

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
  const authorization = basic(decodedOrSame(url.username), decodedOrSame(url.password))
  url.username = ''
  url.password = ''
  return { url: url.href, authorization }
}

/** The header that signs in with a name and a password. */
export function basic(username: string, password: string): string {
  return `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`
}

/** The credentials for a broker: a token, or a name and a password. */
export interface SignIn {
  readonly token?: string
  readonly username?: string
  readonly password?: string
}

/** The header of what signs in, if there is any. A token wins. */
export function authorizationOf({ token, username, password = '' }: SignIn): string | undefined {
  if (token !== undefined) return `Bearer ${token}`
  return username === undefined ? undefined : basic(username, password)
}
