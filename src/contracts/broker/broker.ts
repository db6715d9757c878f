import { oneLine } from '../../adapters/printable.ts'
import type { Pact } from '../pact-file.ts'
import type { Outcome } from '../verifier/outcome.ts'
import type { Source } from '../verifier/sources.ts'
import { addressOf, basic } from './address.ts'

/** Where a Pact Broker is, and how it knows us. */
export interface BrokerOptions {
  /** May hold the name and password to sign in with, which are shown nowhere. */
  readonly url: string
  readonly token?: string
  readonly username?: string
  readonly password?: string
}

/** What was published, or verified, by whom. */
export interface VersionOptions {
  readonly version: string
  readonly branch?: string
  /** Where the build that did it can be seen. */
  readonly buildUrl?: string
}

/** Which pacts a provider wants to verify. */
export interface SelectOptions {
  readonly provider: string
  /** Default: the main branch of each consumer, the branch of the provider's name, and what is deployed or released. */
  readonly selectors?: readonly object[]
  readonly providerBranch?: string
  /** Whether what was never verified may be broken without harm. Default yes. */
  readonly pending?: boolean
  /** Since when pacts of other branches take part as pending ones: an ISO date. */
  readonly wipSince?: string
}

/** A pact of a broker, with the links that lead on from it. */
export interface BrokerPact extends Source {
  readonly pact: Pact & { readonly _links?: Links }
}

/** A broker that does not answer, or refuses. */
export class BrokerError extends Error {
  override readonly name = 'BrokerError'
}

type Links = Readonly<Record<string, { readonly href: string } | undefined>>
type Resource = Readonly<Record<string, unknown>> & { readonly _links?: Links }

const SELECTORS: readonly object[] = [{ mainBranch: true }, { matchingBranch: true }, { deployedOrReleased: true }]

/** A Pact Broker, by its documented HAL links. */
export class Broker {
  readonly #url: string
  readonly #authorization: string | undefined
  #index: Promise<Resource> | undefined

  constructor({ url: given, token, username, password = '' }: BrokerOptions) {
    const { url, authorization } = addressOf(given)
    if (!/^https?:\/\//.test(url) || !URL.canParse(url))
      throw new BrokerError(`"${url}" is not the URL of a Pact Broker.`)
    this.#url = url
    const named = username === undefined ? authorization : basic(username, password)
    this.#authorization = token === undefined ? named : `Bearer ${token}`
  }

  /** Publishes pacts, a call for each consumer, and returns what the broker says to it. */
  async publish(pacts: readonly Pact[], { version, branch, buildUrl }: VersionOptions): Promise<string[]> {
    const href = await this.#start('pb:publish-contracts')
    const said: string[] = []
    const consumers = [...new Set(pacts.map(({ consumer }) => consumer.name))].sort()
    for (const name of consumers) {
      const contracts = pacts
        .filter(({ consumer }) => consumer.name === name)
        .map((pact) => ({
          consumerName: name,
          providerName: pact.provider.name,
          specification: 'pact',
          contentType: 'application/json',
          content: Buffer.from(JSON.stringify(pact)).toString('base64'),
        }))
      const body = { pacticipantName: name, pacticipantVersionNumber: version, branch, buildUrl, contracts }
      const { notices = [] } = (await this.#call('POST', href, body)) as { notices?: { text: string }[] }
      said.push(...notices.map(({ text }) => text))
    }
    return said
  }

  /** The pacts that a provider has to verify. */
  async select(options: SelectOptions): Promise<BrokerPact[]> {
    const { provider, selectors = SELECTORS, providerBranch, pending = true, wipSince } = options
    const href = await this.#start('pb:provider-pacts-for-verification', { provider })
    const found = (await this.#call('POST', href, {
      consumerVersionSelectors: selectors,
      includePendingStatus: pending,
      includeWipPactsSince: wipSince,
      providerVersionBranch: providerBranch,
    })) as {
      _embedded?: { pacts?: { _links: { self: { href: string } }; verificationProperties?: { pending?: boolean } }[] }
    }
    return Promise.all(
      (found._embedded?.pacts ?? []).map(async ({ _links, verificationProperties }) => {
        const name = _links.self.href
        const shared = { name, named: true, pending: verificationProperties?.pending === true }
        try {
          const pact = (await this.#call('GET', name)) as unknown as BrokerPact['pact']
          return { ...shared, text: JSON.stringify(pact), pact }
        } catch (error) {
          if (!(error instanceof BrokerError)) throw error
          const pact = { consumer: { name }, provider: { name: provider }, interactions: [] }
          return { ...shared, text: '', pact, unreadable: `cannot be fetched: ${error.message}` }
        }
      }),
    )
  }

  /** Tells the broker what became of a pact that it gave. */
  async report({ name, pact }: BrokerPact, outcomes: readonly Outcome[], by: VersionOptions): Promise<void> {
    const href = pact._links?.['pb:publish-verification-results']?.href
    if (href === undefined) throw new BrokerError(`${name}: the broker gives no link to report results at.`)
    if (by.branch !== undefined) await this.#nameBranch(pact, by.version, by.branch)
    await this.#call('POST', href, {
      success: outcomes.every(({ verdict }) => verdict === 'kept'),
      providerApplicationVersion: by.version,
      buildUrl: by.buildUrl,
      testResults: outcomes.map(({ description, verdict, differences }) => ({
        interactionDescription: description,
        success: verdict === 'kept',
        ...(differences.length > 0 && { mismatches: differences.map((difference) => ({ description: difference })) }),
      })),
      verifiedBy: { implementation: 'apigateway-understudy' },
    })
  }

  /** Says of which branch the version of the provider is, which the broker wants to know before the results. */
  async #nameBranch(pact: BrokerPact['pact'], version: string, branch: string): Promise<void> {
    const provider = pact._links?.['pb:provider']?.href
    const link = provider && (await this.#call('GET', provider))._links?.['pb:branch-version']?.href
    if (link === undefined || link === '') throw new BrokerError('the broker gives no link to name a branch at.')
    await this.#call('PUT', filled(link, { branch, version }), {})
  }

  async #start(relation: string, placeholders: Readonly<Record<string, string>> = {}): Promise<string> {
    this.#index ??= this.#call('GET', this.#url)
    const { _links } = await this.#index
    const href = _links?.[relation]?.href
    if (href === undefined) throw new BrokerError(`${this.#url} has no link ${relation}: is it a Pact Broker?`)
    return filled(href, placeholders)
  }

  async #call(method: string, link: string, body?: object): Promise<Resource> {
    const authorization = this.#authorization
    const { href: url, origin } = new URL(link, this.#url)
    if (authorization !== undefined && origin !== new URL(this.#url).origin) {
      throw new BrokerError(`the broker at ${this.#url} links to ${origin}, where what signs in there is not sent.`)
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
      const how =
        authorization === undefined ? 'Nothing was sent to sign in with. Set' : 'It does not know who signs in. Look at'
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

function filled(href: string, placeholders: Readonly<Record<string, string>>): string {
  return href.replace(/\{(\w+)\}/g, (_, placeholder: string) => encodeURIComponent(placeholders[placeholder] ?? ''))
}
