/** The query parameters of the control endpoints. */
export const QUERIES = {
  account: {
    description: 'Only this account. A request that is signed with the key of an account means it, too.',
    schema: { type: 'string', pattern: '^\\d{12}$' },
    example: '000000000001',
  },
  region: { description: 'The region of the account.', schema: { type: 'string' }, example: 'us-east-1' },
  operation: { description: 'Only requests of this operation.', schema: { type: 'string' }, example: 'UpdateStage' },
  after: {
    description: 'Only entries after the one with this number.',
    schema: { type: 'integer', minimum: 0 },
    example: 41,
  },
  api: { description: 'The identifier of the API.', required: true, schema: { type: 'string' }, example: 'a1b2c3d4e5' },
  stage: { description: 'The name of the stage.', required: true, schema: { type: 'string' }, example: 'prod' },
  method: { description: 'The HTTP method of the call.', schema: { type: 'string' }, example: 'GET' },
  path: { description: 'The path of the call.', schema: { type: 'string' }, example: '/pets' },
} as const

const object = (
  properties: object,
  required: readonly string[] = Object.keys(properties),
  more: object = {},
): object => ({
  type: 'object',
  properties,
  required,
  ...more,
})
const text = { type: 'string' }
const count = { type: 'integer', minimum: 0 }
const closed = { additionalProperties: false }

const rule = {
  type: 'object',
  description: 'A fault rule: which requests it matches (`on`), how often, and what they get.',
}
const rulesOf = { type: 'array', items: rule }

/** The schemas of the bodies of the control endpoints. */
export const BODIES = {
  Problem: object({ message: text }, ['message'], { example: { message: 'Unknown rule "flaky".' } }),
  Health: object({ status: { const: 'ok' }, version: text, uptimeMs: count, requests: count }, ['status'], {
    ...closed,
    example: { status: 'ok', version: '0.1.0', uptimeMs: 5120, requests: 12 },
  }),
  State: {
    type: 'object',
    description: 'A state document.',
    example: {
      restApis: [
        {
          id: 'a1b2c3d4e5',
          name: 'shop',
          deployments: [{ id: 'dep001' }],
          stages: [{ stageName: 'prod', deploymentId: 'dep001' }],
        },
      ],
    },
  },
  Made: object(
    { made: { type: 'array', description: 'The parents that the document did not contain and that were created.' } },
    ['made'],
  ),
  ResetOptions: object({ seed: { type: 'integer' } }, [], {
    ...closed,
    description: 'Only for one account.',
    example: { seed: 7 },
  }),
  Journal: object({
    count: { ...count, description: 'All requests since the start, also those that are no longer kept.' },
    entries: {
      type: 'array',
      items: object(
        {
          number: count,
          operation: text,
          status: { type: 'integer' },
          rule: { ...text, description: 'The rule of the answer, as in `rules`.' },
          hint: { ...text, description: 'For example, the nearest valid patch path.' },
        },
        ['number'],
      ),
    },
  }),
  Calls: object({
    calls: {
      type: 'array',
      items: object({ attempts: { type: 'integer', minimum: 1 }, outcome: text }),
    },
  }),
  Faults: object({ faults: rulesOf, note: text }, ['faults'], {
    ...closed,
    example: { faults: [{ name: 'flaky', on: 'GetStage', times: 2, reply: 'tooManyRequests' }] },
  }),
  NewFaults: {
    anyOf: [rule, rulesOf, object({ faults: rulesOf }, ['faults'], closed)],
    example: { name: 'throttled', on: 'GetStage', times: 2, reply: 'tooManyRequests' },
  },
  Clock: object({ now: { type: 'string', format: 'date-time' }, manual: { type: 'boolean' } }, ['now', 'manual'], {
    ...closed,
    example: { now: '2026-01-01T00:00:05.000Z', manual: true },
  }),
  Move: {
    oneOf: [
      object({ advanceMs: { type: 'number', minimum: 0 } }, ['advanceMs'], closed),
      object(
        { set: { type: ['string', 'number'], description: 'A date, or milliseconds since 1970.' } },
        ['set'],
        closed,
      ),
    ],
    example: { advanceMs: 5000 },
  },
  Rules: {
    type: 'array',
    items: object({
      id: text,
      kind: text,
      evidence: object({ kind: { enum: ['recorded', 'documented', 'reported', 'assumed'] }, source: text }),
    }),
  },
  Run: { type: 'object', description: 'The data of the page. Its form is private.' },
  Operations: {
    type: 'object',
    required: ['operations'],
    properties: {
      operations: {
        type: 'array',
        items: {
          type: 'object',
          required: ['version', 'operation', 'method', 'path'],
          properties: {
            version: { enum: ['v1', 'v2'] },
            operation: { type: 'string' },
            method: { type: 'string' },
            path: { type: 'string' },
            patch: { type: 'array', items: { type: 'object' } },
          },
        },
      },
    },
  },
  TriedRequest: {
    type: 'object',
    required: ['method', 'path'],
    additionalProperties: false,
    example: { method: 'GET', path: '/restapis/a1b2c3d4e5/stages/prod' },
    properties: {
      method: { enum: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] },
      path: { type: 'string' },
      body: { description: 'Text is sent as it is, anything else as JSON.' },
      accountId: { type: 'string', pattern: '^\\d{12}$' },
      region: { type: 'string' },
    },
  },
  WhatIf: {
    type: 'object',
    required: ['status', 'headers', 'body', 'changes'],
    properties: {
      status: { type: 'integer' },
      headers: { type: 'object' },
      body: { type: 'string' },
      entry: { type: 'object', description: 'The journal entry that the request would have.' },
      changes: { type: 'array', items: { type: 'object' } },
    },
  },
  Effective: { type: 'object', description: 'Each setting with its value, its level and its rule.' },
} as const
