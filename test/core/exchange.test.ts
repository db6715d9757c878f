import { describe, expect, it } from 'vitest'
import { manualClock } from '../../src/core/clock.ts'
import type { ErrorRow } from '../../src/core/errors/service-error.ts'
import { FaultPlan } from '../../src/core/faults/faults.ts'
import { RawAnswer } from '../../src/core/http/answer.ts'
import { createPipeline } from '../../src/core/http/exchange.ts'
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
function shelves(overrides: Partial<Version> = {}) {
  const journal = new Journal(10, [])
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
    },
    handlers,
    service: 'shelves',
    places: {},
    faults: {},
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
  const service = createService({ versions: [version], front, frontFaults: {}, faultBlanks: () => ({}) })
  const answer = createPipeline({
    service,
    mounted: new Map([[version, { state: () => ({}), settings: {} }]]),
    transactions: new Transactions(),
    clock: () => clock,
    journal,
    faults: new FaultPlan(service.faultVersions, { fault: 'none' }, clock, 1),
    quotas: new Quotas({}, true),
    accounts: () => [],
    ids: () => createIds(1),
    requestIds: () => createIds(2),
    scope: { accountId: '123456789012', region: 'us-east-1' },
    auth: 'off',
    bodyLimit: 1000,
    trailingLineFeed: false,
  })
  const ask = (method: string, url: string, body?: PlainRequest['body'], headers = {}): PlainAnswer =>
    answer({ method, url, headers, body })
  return { ask, journal }
}

describe('an exchange', () => {
  it('records an error that is not a refusal, and throws it again', () => {
    const { ask, journal } = shelves({
      handlers: {
        PutBook: () => {
          throw new Error('broken')
        },
      },
    })
    expect(() => ask('PUT', '/shelves/s1/books', '{"title":"x"}')).toThrow('broken')
    expect(journal.last).toMatchObject({ status: 500, hint: 'Understudy itself failed: Error: broken' })
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

  it('refuses invalid content even for an operation without look-ups', () => {
    const { ask } = shelves({ locate: {} })
    expect(ask('PUT', '/shelves/nosuch/books', '{}').headers['x-amzn-errortype']).toBe('BadRequest')
  })
})
