import { oneLine } from '../../adapters/printable.ts'
import { isObject } from '../pact-file.ts'
import { addressOf, authorizationOf, type SignIn } from './address.ts'

/** A broker that does not answer, or refuses. */
export class BrokerError extends Error {
  override readonly name = 'BrokerError'
}

export type Links = Readonly<Record<string, { readonly href: string } | undefined>>
export type Resource = Readonly<Record<string, unknown>> & { readonly _links?: Links }

/** So long a broker may take for one answer, in milliseconds. */
const PATIENCE = 60_000

/** So often one request may be redirected. */
const MOST_REDIRECTS = 5

/** How requests to a broker end early. */
export interface Limits {
  /** How long the broker may take for one answer, in milliseconds. Default 60 s. */
  readonly patience?: number
  /** Ends the request that is under way. */
  readonly signal?: AbortSignal
}

/** HAL over HTTP: what signs in goes to the server of the broker alone. */
export class BrokerClient {
  readonly #url: string
  readonly #authorization: string | undefined
  readonly #limits: Limits
  #index: Promise<Resource> | undefined

  constructor({ url: given, patience, signal, ...signIn }: SignIn & Limits & { readonly url: string }) {
    const { url, authorization } = addressOf(given)
    if (!/^https?:\/\//.test(url) || !URL.canParse(url))
      throw new BrokerError(`"${url}" is not the URL of a Pact Broker.`)
    this.#url = url
    this.#authorization = authorizationOf(signIn) ?? authorization
    this.#limits = { ...(patience !== undefined && { patience }), ...(signal && { signal }) }
  }

  /** Where the broker is, relative to which its links are read. */
  get url(): string {
    return this.#url
  }

  /** The link of the index with this relation, its blanks filled. */
  async start(relation: string, placeholders: Readonly<Record<string, string>> = {}): Promise<string> {
    this.#index ??= this.call('GET', this.#url)
    const href = hrefOf(await this.#index, relation)
    if (href === undefined) throw new BrokerError(`${this.#url} has no link ${relation}: is it a Pact Broker?`)
    return filled(href, placeholders)
  }

  /** Asks for a link of the broker. Throws a `BrokerError` for everything but success with an object, or with nothing. */
  async call(method: string, link: string, body?: object, redirects = 0): Promise<Resource> {
    const authorization = this.#authorization
    const target = URL.parse(link, this.#url)
    if (!target || !/^https?:$/.test(target.protocol))
      throw new BrokerError(`the broker at ${this.#url} has the link ${shown(link)}, which is not a URL.`)
    const { href: url, origin } = target
    if (authorization !== undefined && origin !== new URL(this.#url).origin) {
      throw new BrokerError(
        `the broker at ${this.#url} links to ${origin}. The credentials of the broker are not sent there.`,
      )
    }
    const { status, text, location } = await this.#exchange(method, url, body)
    if (status >= 300 && status < 400 && location !== null) {
      // A client that follows these sends GET in place of POST, and takes the answer for a success.
      if (method !== 'GET' && status !== 307 && status !== 308)
        throw new BrokerError(`${method} ${url} was redirected (${status}) to ${shown(location)}. Name that address.`)
      if (redirects === MOST_REDIRECTS) throw new BrokerError(`${method} ${url} was redirected too often.`)
      return this.call(method, URL.parse(location, url)?.href ?? location, body, redirects + 1)
    }
    if (status === 401 || status === 403) {
      const how = authorization === undefined ? 'No credentials were sent. Set' : 'It rejects the credentials. Check'
      throw new BrokerError(
        `the broker refuses (${status}) ${method} ${url}. ${how} PACT_BROKER_TOKEN, or PACT_BROKER_USERNAME and PACT_BROKER_PASSWORD.`,
      )
    }
    if (status < 200 || status > 299)
      throw new BrokerError(`${method} ${url} was answered ${status}: ${oneLine(text.slice(0, 500))}`)
    return this.#read(text, `${method} ${url}`)
  }

  async #exchange(method: string, url: string, body: object | undefined) {
    const { patience = PATIENCE, signal } = this.#limits
    const authorization = this.#authorization
    const timeout = AbortSignal.timeout(patience)
    try {
      const response = await fetch(url, {
        method,
        redirect: 'manual',
        signal: signal ? AbortSignal.any([timeout, signal]) : timeout,
        headers: {
          accept: 'application/hal+json, application/json',
          ...(authorization !== undefined && { authorization }),
          ...(body && { 'content-type': 'application/json' }),
        },
        ...(body && { body: JSON.stringify(body) }),
      })
      return { status: response.status, text: await response.text(), location: response.headers.get('location') }
    } catch (error) {
      if (signal?.aborted) throw new BrokerError('it was ended early.')
      const { cause, message } = error as Error & { cause?: { code?: string; message?: string } }
      const why = timeout.aborted
        ? `${method} ${url} had no answer within ${patience / 1000} s`
        : (cause?.code ?? cause?.message ?? message)
      throw new BrokerError(`the broker at ${this.#url} does not answer: ${why}.`)
    }
  }

  #read(text: string, what: string): Resource {
    if (text === '') return {}
    let value: unknown
    try {
      value = JSON.parse(text)
    } catch {
      throw new BrokerError(`${what} was not answered in JSON: is ${this.#url} a Pact Broker?`)
    }
    if (isObject(value)) return value as Resource
    throw new BrokerError(`${what} was answered ${shown(text)}, not an object: is ${this.#url} a Pact Broker?`)
  }
}

/** The target of a link of a resource, if it has such a link. */
export function hrefOf(resource: object, relation: string): string | undefined {
  const links: unknown = '_links' in resource ? resource._links : undefined
  const link = isObject(links) ? links[relation] : undefined
  return isObject(link) && typeof link.href === 'string' ? link.href : undefined
}

/** A link with its blanks filled. */
export function filled(href: string, placeholders: Readonly<Record<string, string>>): string {
  return href.replace(/\{(\w+)\}/g, (_, placeholder: string) => encodeURIComponent(placeholders[placeholder] ?? ''))
}

function shown(text: string): string {
  return oneLine(text.length > 200 ? `${text.slice(0, 200)}...` : text)
}
