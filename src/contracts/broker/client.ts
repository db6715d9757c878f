import { oneLine } from '../../adapters/printable.ts'
import { addressOf, authorizationOf, type SignIn } from './address.ts'

/** A broker that does not answer, or refuses. */
export class BrokerError extends Error {
  override readonly name = 'BrokerError'
}

export type Links = Readonly<Record<string, { readonly href: string } | undefined>>
export type Resource = Readonly<Record<string, unknown>> & { readonly _links?: Links }

/** HAL over HTTP: what signs in goes to the server of the broker alone. */
export class BrokerClient {
  readonly #url: string
  readonly #authorization: string | undefined
  #index: Promise<Resource> | undefined

  constructor({ url: given, ...signIn }: SignIn & { readonly url: string }) {
    const { url, authorization } = addressOf(given)
    if (!/^https?:\/\//.test(url) || !URL.canParse(url))
      throw new BrokerError(`"${url}" is not the URL of a Pact Broker.`)
    this.#url = url
    this.#authorization = authorizationOf(signIn) ?? authorization
  }

  /** Where the broker is, relative to which its links are read. */
  get url(): string {
    return this.#url
  }

  /** The link of the index with this relation, its blanks filled. */
  async start(relation: string, placeholders: Readonly<Record<string, string>> = {}): Promise<string> {
    this.#index ??= this.call('GET', this.#url)
    const { _links } = await this.#index
    const href = _links?.[relation]?.href
    if (href === undefined) throw new BrokerError(`${this.#url} has no link ${relation}: is it a Pact Broker?`)
    return filled(href, placeholders)
  }

  /** Asks for a link of the broker. Throws a `BrokerError` for everything but success. */
  async call(method: string, link: string, body?: object): Promise<Resource> {
    const authorization = this.#authorization
    const { href: url, origin } = new URL(link, this.#url)
    if (authorization !== undefined && origin !== new URL(this.#url).origin) {
      throw new BrokerError(
        `the broker at ${this.#url} links to ${origin}. The credentials of the broker are not sent there.`,
      )
    }
    const response = await fetch(url, {
      method,
      headers: {
        accept: 'application/hal+json, application/json',
        ...(authorization !== undefined && { authorization }),
        ...(body && { 'content-type': 'application/json' }),
      },
      ...(body && { body: JSON.stringify(body) }),
    }).catch((error: unknown) => {
      const { cause, message } = error as Error & { cause?: { code?: string; message?: string } }
      throw new BrokerError(`the broker at ${this.#url} does not answer: ${cause?.code ?? cause?.message ?? message}.`)
    })
    const text = await response.text()
    if (response.status === 401 || response.status === 403) {
      const how = authorization === undefined ? 'No credentials were sent. Set' : 'It rejects the credentials. Check'
      throw new BrokerError(
        `the broker refuses (${response.status}) ${method} ${url}. ${how} PACT_BROKER_TOKEN, or PACT_BROKER_USERNAME and PACT_BROKER_PASSWORD.`,
      )
    }
    if (!response.ok)
      throw new BrokerError(`${method} ${url} was answered ${response.status}: ${oneLine(text.slice(0, 500))}`)
    try {
      return text === '' ? {} : (JSON.parse(text) as Resource)
    } catch {
      throw new BrokerError(`${method} ${url} was not answered in JSON: is ${this.#url} a Pact Broker?`)
    }
  }
}

/** A link with its blanks filled. */
export function filled(href: string, placeholders: Readonly<Record<string, string>>): string {
  return href.replace(/\{(\w+)\}/g, (_, placeholder: string) => encodeURIComponent(placeholders[placeholder] ?? ''))
}
