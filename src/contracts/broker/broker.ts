import { isObject, type Pact } from '../pact-file.ts'
import type { Outcome } from '../verifier/outcome.ts'
import type { Source } from '../verifier/sources.ts'
import type { SignIn } from './address.ts'
import { BrokerClient, BrokerError, filled, hrefOf, type Limits, type Links } from './client.ts'
import type { VersionOptions } from './options.ts'
import { resultsOf } from './results.ts'

/** Where a Pact Broker is, and how it knows us. */
export interface BrokerOptions extends SignIn, Limits {
  /** It may contain the name and password for authentication, which are never shown. */
  readonly url: string
}

/** Which pacts a provider wants to verify. */
export interface SelectOptions {
  readonly provider: string
  /** Default: the main branch of each consumer, the branch of the provider's name, and what is deployed or released. */
  readonly selectors?: readonly object[]
  readonly providerBranch?: string
  readonly providerTags?: readonly string[]
  /** Whether what was never verified may be broken without harm. Default yes. */
  readonly pending?: boolean
  /** Since when pacts of other branches take part as pending ones: an ISO date. */
  readonly wipSince?: string
}

/**
 * A notice of a broker about a pact, with its time: `before_verification`,
 * `after_verification:success_false_published_true`.
 */
export interface Notice {
  readonly when: string
  readonly text: string
}

/** A pact of a broker, with the links that lead on from it. */
export interface BrokerPact extends Source {
  readonly pact: Pact & { readonly _links?: Links }
  readonly notices?: readonly Notice[]
}

/** The version to deploy, and its environment. */
export interface DeployOptions {
  readonly pacticipant: string
  readonly version: string
  /** Default: wherever the others were deployed last. */
  readonly environment?: string
}

/** Whether a version may be deployed, and why the broker thinks so. */
export interface Deployable {
  readonly isDeployable: boolean
  readonly reason: string
  readonly notices: readonly string[]
}

const SELECTORS: readonly object[] = [{ mainBranch: true }, { matchingBranch: true }, { deployedOrReleased: true }]

/** A Pact Broker, by its documented HAL links. */
export class Broker {
  readonly #client: BrokerClient

  constructor(options: BrokerOptions) {
    this.#client = new BrokerClient(options)
  }

  /** Publishes pacts, with one call for each consumer, and returns the notices of the broker. */
  async publish(pacts: readonly Pact[], { version, branch, tags, buildUrl }: VersionOptions): Promise<string[]> {
    const href = await this.#client.start('pb:publish-contracts')
    const texts: string[] = []
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
      const body = { pacticipantName: name, pacticipantVersionNumber: version, branch, tags, buildUrl, contracts }
      const { notices } = await this.#client.call('POST', href, body)
      texts.push(...noticesIn(notices).map(({ text }) => text))
    }
    return texts
  }

  /** The pacts that a provider has to verify. */
  async select(options: SelectOptions): Promise<BrokerPact[]> {
    const { provider, selectors = SELECTORS, providerBranch, providerTags, pending = true, wipSince } = options
    const href = await this.#client.start('pb:provider-pacts-for-verification', { provider })
    const { _embedded } = await this.#client.call('POST', href, {
      consumerVersionSelectors: selectors,
      includePendingStatus: pending,
      includeWipPactsSince: wipSince,
      providerVersionBranch: providerBranch,
      providerVersionTags: providerTags,
    })
    const pacts: unknown = isObject(_embedded) ? _embedded.pacts : undefined
    if (!Array.isArray(pacts)) throw new BrokerError(`${href} was not answered with a list of pacts.`)
    const selected = new Map<string, Readonly<Record<string, unknown>>>()
    for (const one of pacts) {
      const url = isObject(one) ? hrefOf(one, 'self') : undefined
      if (url === undefined) throw new BrokerError(`${href} was answered with a pact that has no link to itself.`)
      const { verificationProperties: about } = one as Record<string, unknown>
      if (!selected.has(url)) selected.set(url, isObject(about) ? about : {})
    }
    return Promise.all(
      [...selected].map(async ([url, { pending: isPending, notices }]) => ({
        ...(await this.pact(url, provider)),
        pending: isPending === true,
        notices: noticesIn(notices),
      })),
    )
  }

  /** The pact at a URL, such as that of a webhook. The error of a failed request has the reason. */
  async pact(url: string, provider = ''): Promise<BrokerPact> {
    const shared = { name: url, named: true }
    try {
      const pact = (await this.#client.call('GET', url)) as unknown as BrokerPact['pact']
      return { ...shared, text: JSON.stringify(pact), pact }
    } catch (error) {
      if (!(error instanceof BrokerError)) throw error
      const pact = { consumer: { name: url }, provider: { name: provider }, interactions: [] }
      return { ...shared, text: '', pact, unreadable: `cannot be fetched: ${error.message}` }
    }
  }

  /** Publishes the result of a pact to its broker, and returns the notices of the broker. */
  async report(
    { name, pact, notices = [] }: BrokerPact,
    outcomes: readonly Outcome[],
    by: VersionOptions,
  ): Promise<string[]> {
    const href = hrefOf(pact, 'pb:publish-verification-results')
    if (href === undefined) throw new BrokerError(`${name}: the broker gives no link to report results at.`)
    await this.#nameVersion(pact, by)
    const results = resultsOf(pact, outcomes, by)
    await this.#client.call('POST', href, results)
    const when = `after_verification:success_${results.success}_published_true`
    return notices.filter((one) => one.when === when).map(({ text }) => text)
  }

  /** Whether a version may be deployed. */
  async canIDeploy({ pacticipant, version, environment }: DeployOptions): Promise<Deployable> {
    const query = new URLSearchParams({ pacticipant, version, ...(environment !== undefined && { environment }) })
    const base = this.#client.url.replace(/\/?$/, '/')
    const { summary, notices } = await this.#client.call('GET', `${base}can-i-deploy?${query}`)
    if (!isObject(summary))
      throw new BrokerError('the answer of the broker does not contain whether the version can be deployed.')
    return {
      isDeployable: summary.deployable === true,
      reason: typeof summary.reason === 'string' ? summary.reason : '',
      notices: noticesIn(notices).map(({ text }) => text),
    }
  }

  /** Says of which branch the version of the provider is, and its tags, which the broker wants to know before the results. */
  async #nameVersion(pact: BrokerPact['pact'], { version, branch, tags = [] }: VersionOptions): Promise<void> {
    if (branch === undefined && tags.length === 0) return
    const provider = hrefOf(pact, 'pb:provider')
    const resource = provider === undefined ? {} : await this.#client.call('GET', provider)
    const put = async (relation: string, what: string, values: Readonly<Record<string, string>>): Promise<void> => {
      const link = hrefOf(resource, relation)
      if (link === undefined || link === '') throw new BrokerError(`the broker has no link for a ${what}.`)
      await this.#client.call('PUT', filled(link, { version, ...values }), {})
    }
    if (branch !== undefined) await put('pb:branch-version', 'branch', { branch })
    for (const tag of tags) await put('pb:version-tag', 'tag', { tag })
  }
}

/** The notices among what a broker gives as such. */
function noticesIn(notices: unknown): Notice[] {
  return (Array.isArray(notices) ? notices : []).flatMap((one) =>
    isObject(one) && typeof one.text === 'string' ? [{ when: String(one.when ?? ''), text: one.text }] : [],
  )
}
