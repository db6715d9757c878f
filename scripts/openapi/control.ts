import { readFileSync } from 'node:fs'
import type { ControlEndpoints } from '../../src/adapters/node/control.ts'
import { BODIES, QUERIES } from './control-parts.ts'

/** The description of one method of a control endpoint. */
interface Described {
  readonly summary: string
  readonly description?: string
  /** Names of query parameters, as `QUERIES` describes them. */
  readonly query?: readonly (keyof typeof QUERIES)[]
  /** The name of the schema of the request body. */
  readonly takes?: keyof typeof BODIES
  /** The name of the schema of a 200; without it, the answer is a 204 without a body. */
  readonly gives?: keyof typeof BODIES | 'html'
  /** Further statuses, with their reasons. */
  readonly also?: Readonly<Record<string, string>>
}

type Endpoints = { readonly [Name in keyof ControlEndpoints]: Readonly<Record<ControlEndpoints[Name], Described>> }

const ONE = ['account', 'region'] as const

/** Typed by the table of the server: an endpoint that is not described here does not compile. */
const ENDPOINTS: Endpoints = {
  health: {
    GET: { summary: 'Report that the server is up', gives: 'Health', description: 'Without the token, only `status`.' },
  },
  state: {
    GET: { summary: 'Read the state', query: ONE, gives: 'State' },
    PUT: {
      summary: 'Replace the state',
      description: 'Takes a state document as JSON or, with `content-type: application/yaml`, as YAML.',
      query: ONE,
      takes: 'State',
      gives: 'Made',
      also: { '204': 'The state is replaced, and no parent had to be created.' },
    },
  },
  reset: {
    POST: {
      summary: 'Go back to the initial state',
      description: 'Also clears the fault rules and the journal.',
      query: ONE,
      takes: 'ResetOptions',
    },
  },
  journal: {
    GET: { summary: 'List the requests', query: ['operation', 'after', ...ONE], gives: 'Journal' },
    DELETE: { summary: 'Clear the journal', query: ONE },
  },
  'journal/calls': {
    GET: {
      summary: 'List the calls',
      description: 'One call contains all attempts of a client with the same invocation identifier.',
      query: ['operation', ...ONE],
      gives: 'Calls',
    },
  },
  faults: {
    GET: { summary: 'List the fault rules', query: ONE, gives: 'Faults' },
    POST: { summary: 'Add fault rules', query: ONE, takes: 'NewFaults', gives: 'Faults' },
    DELETE: { summary: 'Remove all fault rules', query: ONE },
  },
  clock: {
    GET: { summary: 'Read the clock', query: ONE, gives: 'Clock' },
    POST: {
      summary: 'Move a manual clock',
      description: 'The server must have been started with `--clock manual`.',
      query: ONE,
      takes: 'Move',
      gives: 'Clock',
    },
  },
  rules: { GET: { summary: 'List the rules with their evidence', gives: 'Rules' } },
  ui: { GET: { summary: 'Open the page', gives: 'html' } },
  'ui/run': {
    GET: { summary: 'Read the run that the page shows', query: ['after'], gives: 'Run' },
  },
  'ui/operations': {
    GET: { summary: 'List the operations that can be tried, with their patch paths', gives: 'Operations' },
  },
  'ui/try': {
    POST: {
      summary: 'Try a request without changing anything',
      description: 'The request goes to a fork of the gateway, without fault rules and quotas.',
      takes: 'TriedRequest',
      gives: 'WhatIf',
    },
  },
  effective: {
    GET: {
      summary: 'Read the settings that apply to a call of a stage',
      query: ['api', 'stage', 'method', 'path', ...ONE],
      gives: 'Effective',
      also: { '404': 'The stage does not exist.' },
    },
  },
}

const message = { description: 'The reason.', content: jsonOf('Problem') }

/** The OpenAPI document of the control endpoints. */
export function controlDocument(): object {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
  const entries = Object.entries(ENDPOINTS) as [string, Record<string, Described>][]
  const paths = Object.fromEntries(
    entries.map(([name, methods]) => [
      `/_understudy/${name}`,
      Object.fromEntries(
        Object.entries(methods).map(([method, one]) => [method.toLowerCase(), operation(name, method, one)]),
      ),
    ]),
  )
  const parameters = [{ name: 'name', in: 'path', required: true, schema: { type: 'string' }, example: 'flaky' }]
  const remove = { summary: 'Remove one fault rule', also: { '404': 'The rule does not exist.' } }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Control endpoints of Understudy',
      version,
      description: 'Endpoints for tests: state, fault rules, journal and clock of a running server.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: 'http://127.0.0.1:4620' }],
    security: [{}, { token: [] }],
    paths: {
      ...paths,
      '/_understudy/faults/{name}': { delete: { ...operation('faults/name', 'DELETE', remove), parameters } },
    },
    components: {
      securitySchemes: {
        token: {
          type: 'http',
          scheme: 'bearer',
          description: 'Required with `--token`, and beyond a loopback address.',
        },
      },
      schemas: BODIES,
    },
  }
}

function operation(name: string, method: string, one: Described): object {
  const { summary, description, query = [], takes, gives, also = {} } = one
  const success =
    gives === undefined
      ? { '204': { description: 'Done.' } }
      : {
          '200': {
            description: 'OK',
            content: gives === 'html' ? { 'text/html': { schema: { type: 'string' } } } : jsonOf(gives),
          },
        }
  const others = Object.entries(also).map(([status, reason]) => [
    status,
    status === '204' ? { description: reason } : { description: reason, content: jsonOf('Problem') },
  ])
  return {
    operationId: [method.toLowerCase(), ...name.split('/')]
      .map(capital)
      .join('')
      .replace(/^./, (first) => first.toLowerCase()),
    summary,
    ...(description !== undefined && { description }),
    ...(query.length > 0 && { parameters: query.map((key) => ({ name: key, in: 'query', ...QUERIES[key] })) }),
    ...(takes !== undefined && { requestBody: { required: takes !== 'ResetOptions', content: jsonOf(takes) } }),
    responses: { ...success, '400': message, '401': message, '403': message, ...Object.fromEntries(others) },
  }
}

function jsonOf(name: string): object {
  return { 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } }
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
