import { describe, expect, it } from 'vitest'
import { manualClock } from '../../src/core/clock.ts'
import type { ErrorRow } from '../../src/core/errors/service-error.ts'
import { FaultPlan } from '../../src/core/faults/faults.ts'
import { createPipeline, type GatewayParts } from '../../src/core/http/exchange.ts'
import { RawAnswer } from '../../src/core/http/raw-answer.ts'
import { createService } from '../../src/core/http/service.ts'
import { createIds } from '../../src/core/ids.ts'
import { Journal } from '../../src/core/journal/journal.ts'
import type { AnyHandler, PlainAnswer, PlainRequest, Route, Version } from '../../src/core/operation.ts'
import { requestChecks } from '../../src/core/schema/requests.ts'
import type { Schema } from '../../src/core/schema/schema.ts'
import { Transactions } from '../../src/core/state/store.ts'
import { Quotas } from '../../src/core/throttle/quotas.ts'
import { errors as front } from '../../src/generated/front/errors.ts'

const row = (type: string, status: number, message: string): ErrorRow => ({
  type,
  status,
  message,
})
const route = (operation: string, method: string, path: string, body: Route['body']): Route => ({
  operation,
  method,
  path,
  status: 200,
  query: { mode: 'string' },
  body,
})

/** A service of one invented version: shelves that are imported and exported, and books whose content is refused late. */
function shelves(overrides: Partial<Version> = {}, parts: Partial<GatewayParts> = {}) {
  const journal = new Journal(200, [])
  const handlers: Record<string, AnyHandler> = {
    ImportShelf: ({ input }) => ({ read: input }),
    ExportShelf: ({ input }) =>
      new RawAnswer('openapi: 3.0.1\n', 'application/yaml', {
        'content-disposition': `attachment; filename="${input.shelfId}.yaml"`,
      }),
    GetSdk: () => new RawAnswer(new Uint8Array([0x50, 0x4b, 0xff, 0x00]), 'application/octet-stream'),
    PutBook: ({ input }) => input,
  }
  const version: Version = {
    name: 'v9',
    routes: [
      { ...route('ImportShelf', 'POST', '/shelves', 'raw'), isLimited: true },
      route('ExportShelf', 'GET', '/shelves/{shelfId}', 'none'),
      route('GetSdk', 'GET', '/shelves/{shelfId}/sdk', 'none'),
      route('PutBook', 'PUT', '/shelves/{shelfId}/books', 'json'),
    ],
    unmodelled: {},
    checks: requestChecks({
      schemas: {},
      bodies: { PutBook: { type: 'object', required: ['title'], properties: { title: { type: 'string' } } } },
      parameters: { ImportShelf: { type: 'object', properties: { mode: { type: 'string', enum: ['merge'] } } } },
    }),
    errors: {
      ShelfNotFound: row('NotFound', 404, 'no such shelf'),
      ContentWrong: row('BadRequest', 400, 'wrong content'),
      Unreadable: row('Unreadable', 400, 'unreadable'),
      Busy: row('Busy', 429, 'busy'),
    },
    handlers,
    service: 'shelves',
    places: {},
    faults: { busy: { error: 'Busy' } },
    requestQuotas: {},
    unreadable: (violations, refuse) =>
      violations.some(({ keyword }) => keyword === 'type') ? refuse('Unreadable', {}) : undefined,
    objection: (violations, _operation, _input, refuse) =>
      violations.length > 0 ? refuse('ContentWrong', {}) : undefined,
    locate: {
      PutBook: ({ input, refuse }) => {
        if (input.shelfId !== 's1') throw refuse('ShelfNotFound', {})
      },
    },
    catchUp: () => {},
    encode: (output) => ({ body: JSON.stringify(output), contentType: 'application/json' }),
    ...overrides,
  }
  const clock = manualClock(0)
  const service = createService({ versions: [version], front, frontFaults: {}, faultPlaceholders: () => ({}) })
  const faults = new FaultPlan(service.faultVersions, { fault: 'busy' }, clock, 1)
  const answer = createPipeline({
    service,
    mounted: new Map([[version, { state: () => ({}), settings: {} }]]),
    transactions: new Transactions(),
    clock: () => clock,
    journal,
    faults,
    quotas: new Quotas({}, true),
    accounts: () => [],
    ids: () => createIds(1),
    requestIds: () => createIds(2),
    scope: { accountId: '123456789012', region: 'us-east-1' },
    auth: 'off',
    bodyLimit: 100_000,
    trailingLineFeed: false,
    ...parts,
  })
  const ask = (method: string, url: string, body?: PlainRequest['body'], headers = {}): PlainAnswer =>
    answer({ method, url, headers, body })
  return { ask, journal, faults }
}

describe('an exchange', () => {
  it('records an error that is not a refusal, and throws it again', () => {
    const { ask, journal, faults } = shelves({
      handlers: {
        PutBook: () => {
          throw new Error('broken')
        },
      },
    })
    // There is no answer that could be late or be replaced.
    faults.on('PutBook').delay(100)
    faults.on('PutBook').reply({ fault: 'busy', afterCommit: true })
    expect(() => ask('PUT', '/shelves/s1/books', '{"title":"x"}')).toThrow('broken')
    expect(journal.last).toMatchObject({ status: 500, hint: 'Understudy itself failed: Error: broken' })
    expect(journal.last).not.toHaveProperty('fault')
    expect(journal.last).not.toHaveProperty('delayMs')
  })

  it('passes a raw body to the handler as a string, for any content type', () => {
    const { ask, journal } = shelves()
    const yaml = 'openapi: 3.0.1\npaths: {}\n'
    const { body } = ask('POST', '/shelves?mode=merge', new TextEncoder().encode(yaml), {
      'content-type': 'application/yaml',
    })
    expect(JSON.parse(body)).toEqual({ read: { mode: 'merge', body: yaml } })
    expect(journal.last?.input).toEqual({ mode: 'merge', body: yaml })
  })

  it('checks the parameters of a request with a raw body, and refuses a body that is not UTF-8', () => {
    const { ask } = shelves()
    expect(ask('POST', '/shelves?mode=replace', 'a').status).toBe(400)
    expect(ask('POST', '/shelves', new Uint8Array([0xff, 0xfe])).headers['x-amzn-errortype']).toBe(
      front.BodyMalformed.type,
    )
  })

  it('sends a raw answer with its content type and its headers', () => {
    const { ask } = shelves()
    expect(ask('GET', '/shelves/s1', undefined, { accept: 'application/json' })).toMatchObject({
      status: 200,
      body: 'openapi: 3.0.1\n',
      headers: {
        'content-type': 'application/yaml',
        'content-disposition': 'attachment; filename="s1.yaml"',
        'x-amzn-requestid': expect.any(String),
      },
    })
    const { body, bytes, headers } = ask('GET', '/shelves/s1/sdk')
    expect([body, [...(bytes ?? [])], headers['content-type']]).toEqual([
      '',
      [0x50, 0x4b, 0xff, 0x00],
      'application/octet-stream',
    ])
  })

  it('records the input of the operation if the version coerced a value', () => {
    const body: Schema = { type: 'object', properties: { pages: { type: 'integer' }, cover: { type: 'string' } } }
    const { ask, journal } = shelves({
      checks: requestChecks({ schemas: {}, bodies: { PutBook: body }, parameters: {} }, ({ given }) =>
        typeof given === 'number' ? { by: Math.trunc(given) } : undefined,
      ),
    })
    expect(JSON.parse(ask('PUT', '/shelves/s1/books', '{"pages":1.5}').body)).toEqual({ pages: 1, shelfId: 's1' })
    expect(journal.last?.input).toEqual({ pages: 1, shelfId: 's1' })
  })

  it('refuses unreadable requests first, then unknown resources, then invalid content', () => {
    const { ask } = shelves()
    const type = (path: string, body: string): string | undefined => ask('PUT', path, body).headers['x-amzn-errortype']
    expect(type('/shelves/nosuch/books', '{"title":1}')).toBe('Unreadable')
    expect(type('/shelves/nosuch/books', '{}')).toBe('NotFound')
    expect(type('/shelves/s1/books', '{}')).toBe('BadRequest')
    expect(type('/shelves/s1/books', '{"title":"Emma"}')).toBeUndefined()
  })

  it('asks the version only about requests with violations', () => {
    const { ask } = shelves({
      unreadable: (_, refuse) => refuse('Unreadable', {}),
      objection: (_violations, _operation, _input, refuse) => refuse('ContentWrong', {}),
    })
    expect(ask('PUT', '/shelves/s1/books', '{"title":"Emma"}').status).toBe(200)
    expect(ask('PUT', '/shelves/s1/books', '{}').status).toBe(400)
  })

  it('proposes a value of an enum only if the body with it is valid', () => {
    const binding = { type: 'string', enum: ['hard-cover'], 'x-refusal': { pattern: 'ContentWrong' } } as const
    const hintFor = (schema: Schema): string | undefined => {
      const body: Schema = { type: 'object', properties: { binding: schema } }
      const { ask, journal } = shelves({
        checks: requestChecks({ schemas: {}, bodies: { PutBook: body }, parameters: {} }),
      })
      expect(ask('PUT', '/shelves/s1/books', '{"binding":"hardcover"}').status).toBe(400)
      return journal.last?.hint
    }
    expect(hintFor(binding)).toBe('"hardcover" is not a valid binding. Did you mean "hard-cover"?')
    expect(hintFor({ ...binding, pattern: '^[a-z]+$' })).toBeUndefined()
  })

  it('refuses invalid content of an operation without look-ups before it reaches the state', () => {
    const { ask } = shelves({
      locate: {},
      catchUp: () => {
        throw new Error('The request reached the state.')
      },
    })
    expect(ask('PUT', '/shelves/nosuch/books', '{}').headers['x-amzn-errortype']).toBe('BadRequest')
  })

  it('sends no delay with an answer that is not delayed', () => {
    const { ask, faults } = shelves()
    expect(ask('GET', '/shelves/s1')).not.toHaveProperty('delayMs')
    faults.on('ExportShelf').delay(100)
    expect(ask('GET', '/shelves/s1')).toHaveProperty('delayMs', 100)
  })

  it('sends an error as JSON even if it replaces an answer of another type', () => {
    const { ask, faults } = shelves({
      encode: (output) => ({ body: JSON.stringify(output), contentType: 'application/hal+json' }),
    })
    const typeOf = (): unknown => ask('PUT', '/shelves/s1/books', '{"title":"Emma"}').headers['content-type']
    expect(typeOf()).toBe('application/hal+json')
    faults.on('PutBook').reply({ fault: 'busy', afterCommit: true })
    expect(typeOf()).toBe('application/json')
  })

  it('records the input of a throttled request', () => {
    const quotas = new Quotas({ v9: { PutBook: { rate: 1, burst: 1 } } }, true)
    const { ask, journal } = shelves({}, { quotas })
    ask('PUT', '/shelves/s1/books', '{"title":"Emma"}')
    expect(ask('PUT', '/shelves/s1/books', '{"title":"Persuasion"}').status).toBe(429)
    expect(journal.last).toMatchObject({ quota: 'PutBook', input: { shelfId: 's1', title: 'Persuasion' } })
  })

  it('records a request to an unknown path without an operation', () => {
    const { ask, journal } = shelves()
    ask('GET', '/nowhere')
    expect(journal.last).toMatchObject({ path: '/nowhere', region: 'us-east-1', status: front.OperationUnknown.status })
    expect(journal.last).not.toHaveProperty('operation')
  })

  it('records no input larger than 64 KiB', () => {
    const { ask, journal } = shelves()
    const bodyOf = (length: number): string => JSON.stringify({ title: 'x'.repeat(length) })
    ask('PUT', '/shelves/s1/books', bodyOf(60_000))
    expect(journal.last).toHaveProperty('input.title.length', 60_000)
    ask('PUT', '/shelves/s1/books', bodyOf(70_000))
    expect(journal.last).toMatchObject({ operation: 'PutBook', status: 200 })
    expect(journal.last).not.toHaveProperty('input')
  })

  it('records no body of an operation that takes none, so that it displaces no input', () => {
    const { ask, journal } = shelves()
    ask('PUT', '/shelves/s1/books', '{"title":"Emma"}')
    // Together more than a journal keeps.
    for (let i = 0; i < 150; i++) ask('GET', '/shelves/s1', 'x'.repeat(60_000))
    expect(journal.entries[0]).toMatchObject({ number: 1, input: { title: 'Emma' } })
  })
})
