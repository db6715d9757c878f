import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Pact } from '../../src/pact.ts'

/** The published results of one pact. */
export interface Published {
  readonly consumer: string
  readonly provider: string
  readonly version: string
  readonly branch: string | undefined
  readonly tags: readonly string[]
  readonly buildUrl: string | undefined
  readonly pact: Pact
  readonly results: {
    success: boolean
    providerApplicationVersion: string
    buildUrl?: string
    testResults?: object[]
  }[]
}

/** A Pact Broker as far as its documented HAL API is needed here; it keeps everything in memory. */
export interface StandIn {
  readonly url: string
  readonly published: Published[]
  /** Versions of the provider by their branches. */
  readonly branches: Map<string, string>
  /** Versions of the provider by their tags. */
  readonly tags: Map<string, string>
  /** The requests, in their order. */
  readonly asked: { method: string; path: string; body: unknown }[]
  /** Consumers whose results are refused. */
  readonly refuses: Set<string>
  close(): void
}

type Reply = { status: number; body?: object }

/** Starts a stand-in. With a token it refuses requests without it. */
export async function brokerStandIn({ token }: { token?: string } = {}): Promise<StandIn> {
  const published: Published[] = []
  const branches = new Map<string, string>()
  const tags = new Map<string, string>()
  const asked: StandIn['asked'] = []
  const refuses = new Set<string>()
  let url = ''

  const routes: readonly [method: string, path: RegExp, reply: (match: string[], body: PartialDocument) => Reply][] = [
    [
      'GET',
      /^\/$/,
      () => ({
        status: 200,
        body: {
          _links: {
            'pb:publish-contracts': { href: `${url}/contracts/publish` },
            'pb:provider-pacts-for-verification': {
              href: `${url}/pacts/provider/{provider}/for-verification`,
              templated: true,
            },
          },
        },
      }),
    ],
    [
      'POST',
      /^\/contracts\/publish$/,
      (_, { pacticipantName, pacticipantVersionNumber: version, branch, tags: named = [], buildUrl, contracts }) => {
        for (const { consumerName, providerName, content } of contracts) {
          const pact = JSON.parse(Buffer.from(content, 'base64').toString()) as Pact
          const known = published.find(
            (one) => one.consumer === consumerName && one.version === version && one.provider === providerName,
          )
          if (known && JSON.stringify(known.pact) !== JSON.stringify(pact)) {
            return { status: 409, body: { errors: { contracts: ['Cannot change the content of the pact'] } } }
          }
          if (!known)
            published.push({
              consumer: consumerName,
              provider: providerName,
              version,
              branch,
              tags: named,
              buildUrl,
              pact,
              results: [],
            })
        }
        return {
          status: 200,
          body: {
            _embedded: {},
            _links: {},
            notices: [{ type: 'success', text: `Published ${pacticipantName} ${version}` }],
          },
        }
      },
    ],
    [
      'POST',
      /^\/pacts\/provider\/([^/]+)\/for-verification$/,
      ([, provider], { includePendingStatus }) => ({
        status: 200,
        body: {
          _embedded: {
            pacts: published.flatMap((one, i) => {
              if (one.provider !== provider) return []
              const pending = includePendingStatus === true && !one.results.some(({ success }) => success)
              const notices = [
                { when: 'before_verification', text: `The pact at ${url}/pacts/${i} is on the main branch` },
                {
                  when: 'after_verification:success_true_published_true',
                  text: `${one.consumer} is not pending any more`,
                },
                { when: 'after_verification:success_false_published_true', text: `${one.consumer} is still pending` },
              ]
              return [{ _links: { self: { href: `${url}/pacts/${i}` } }, verificationProperties: { pending, notices } }]
            }),
          },
        },
      }),
    ],
    [
      'GET',
      /^\/pacts\/(\d+)$/,
      ([, i]) => ({
        status: published[Number(i)] ? 200 : 404,
        body: {
          ...published[Number(i)]?.pact,
          ...(published[Number(i)]?.pact.interactions && {
            // The broker gives each interaction an identifier.
            interactions: published[Number(i)]?.pact.interactions.map((one, n) => ({ _id: `id-${n}`, ...one })),
          }),
          _links: {
            'pb:provider': { href: `${url}/pacticipants/provider` },
            'pb:publish-verification-results': { href: `${url}/pacts/${i}/results` },
          },
        },
      }),
    ],
    [
      'GET',
      /^\/pacticipants\/provider$/,
      () => ({
        status: 200,
        body: {
          _links: {
            'pb:branch-version': { href: `${url}/branches/{branch}/versions/{version}`, templated: true },
            'pb:version-tag': { href: `${url}/versions/{version}/tags/{tag}`, templated: true },
          },
        },
      }),
    ],
    [
      'PUT',
      /^\/branches\/([^/]+)\/versions\/([^/]+)$/,
      ([, branch = '', version = '']) => {
        branches.set(decodeURIComponent(branch), decodeURIComponent(version))
        return { status: 200, body: {} }
      },
    ],
    [
      'PUT',
      /^\/versions\/([^/]+)\/tags\/([^/]+)$/,
      ([, version = '', tag = '']) => {
        tags.set(decodeURIComponent(tag), decodeURIComponent(version))
        return { status: 200, body: {} }
      },
    ],
    [
      'GET',
      /^\/can-i-deploy\?(.*)$/,
      ([, query]) => {
        const asked = Object.fromEntries(new URLSearchParams(query))
        const own = published.filter(
          ({ consumer, version }) => consumer === asked.pacticipant && version === asked.version,
        )
        if (own.length === 0) return { status: 400, body: { errors: { version: [`No version ${asked.version}`] } } }
        const deployable = own.every(({ results }) => results.at(-1)?.success === true)
        const reason = deployable
          ? 'All required verification results are published and successful'
          : 'It lacks a result'
        const notices = [{ type: 'info', text: `asked about ${asked.environment ?? 'the latest versions'}` }]
        return { status: 200, body: { summary: { deployable, reason }, notices, matrix: [] } }
      },
    ],
    [
      'POST',
      /^\/pacts\/(\d+)\/results$/,
      ([, i], results) => {
        const one = published[Number(i)]
        if (one && refuses.has(one.consumer)) return { status: 400, body: { errors: { success: ['is refused'] } } }
        one?.results.push(results)
        return { status: 201, body: {} }
      },
    ],
  ]

  const server: Server = createServer(async (incoming, outgoing) => {
    let text = ''
    for await (const chunk of incoming) text += chunk
    const path = incoming.url ?? '/'
    const body: unknown = text === '' ? {} : JSON.parse(text)
    asked.push({ method: incoming.method ?? '', path, body })
    const reply = ((): Reply => {
      if (token !== undefined && incoming.headers.authorization !== `Bearer ${token}`) return { status: 401 }
      for (const [method, pattern, make] of routes) {
        const match = method === incoming.method ? pattern.exec(path) : null
        if (match) return make(match, body)
      }
      return { status: 404, body: { error: 'Not found' } }
    })()
    outgoing.writeHead(reply.status, { 'content-type': 'application/hal+json' })
    outgoing.end(reply.body ? JSON.stringify(reply.body) : '')
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const close = (): void => {
    server.close()
    server.closeAllConnections()
  }
  return { url, published, branches, tags, asked, refuses, close }
}

// biome-ignore lint/suspicious/noExplicitAny: bodies of every endpoint come through one table
type PartialDocument = any
