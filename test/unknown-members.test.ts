import { expect, it } from 'vitest'
import { createApiGateway, type StateDocument } from '../src/index.ts'
import { fixtureFiles } from '../src/sample-data/fixtures.ts'

interface Call {
  readonly request: {
    readonly method: string
    readonly url: string
    readonly headers: Record<string, string>
    readonly body?: unknown
  }
}

const files = fixtureFiles({ seed: 1, count: 2, formats: ['json'], only: [] })
const sampleState = JSON.parse(files.get('scenarios/world.json') ?? '') as StateDocument
const operations = [...files].flatMap(([path, text]): [string, Call[]][] => {
  if (!/^v[12]\//.test(path)) return []
  return [[path.replace('.json', ''), (JSON.parse(text) as { calls: Call[] }).calls]]
})

/** Copies of a value in which one object, at any depth, has a member that no schema has. */
function* withUnknownMember(value: unknown): Generator<unknown> {
  if (typeof value !== 'object' || value === null) return
  if (!Array.isArray(value)) yield { ...value, nosuch: { a: 1 } }
  for (const [name, inner] of Object.entries(value)) {
    for (const changed of withUnknownMember(inner)) {
      yield Array.isArray(value) ? value.with(Number(name), changed) : { ...value, [name]: changed }
    }
  }
}

it.each(operations)('%s stores no unknown member that a state document refuses', (_, calls) => {
  for (const { request } of calls) {
    for (const body of withUnknownMember(request.body)) {
      const gateway = createApiGateway({ state: sampleState })
      gateway.answer({ ...request, body: JSON.stringify(body) })
      const snapshot = gateway.snapshot()
      gateway.load(snapshot)
      expect(gateway.snapshot()).toEqual(snapshot)
    }
  }
})

it('sends bodies of many operations', () => {
  const bodies = operations.filter(([, calls]) => calls.some(({ request }) => typeof request.body === 'object'))
  expect(bodies.length).toBeGreaterThan(40)
})

it.each(['POST', 'PATCH'])('stores no unknown member of mutual TLS by %s of a v2 domain name', (method) => {
  const gateway = createApiGateway()
  const certificateArn = 'arn:aws:acm:us-east-1:123456789012:certificate/0515a1b2-1111-2222-3333-4444555566ab'
  const domain = { domainName: 'shop.example.com', domainNameConfigurations: [{ certificateArn }] }
  const mutualTls = { mutualTlsAuthentication: { truststoreUri: 's3://bucket/key', nosuch: 1 } }
  const send = (verb: string, url: string, body: object): number =>
    gateway.answer({ method: verb, url, headers: {}, body: JSON.stringify(body) }).status
  expect(send('POST', '/v2/domainnames', method === 'POST' ? { ...domain, ...mutualTls } : domain)).toBe(201)
  if (method === 'PATCH') expect(send('PATCH', '/v2/domainnames/shop.example.com', mutualTls)).toBe(200)
  expect(gateway.snapshot().domainNames).toMatchObject([
    { mutualTlsAuthentication: { truststoreUri: 's3://bucket/key' } },
  ])
  expect(JSON.stringify(gateway.snapshot())).not.toContain('nosuch')
})
