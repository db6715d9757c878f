import { ID } from './build.ts'

/** The content of an interaction, independent of the library that writes it. */
interface Said {
  readonly states?: readonly { readonly name: string; readonly params?: object }[]
  readonly method: string
  readonly path: string
  readonly query?: Readonly<Record<string, readonly string[]>>
  readonly send?: object
  readonly status: number
  readonly answer?: object
  readonly headers?: Readonly<Record<string, string>>
  /** By the path in the body. */
  readonly rules?: Readonly<Record<string, readonly object[]>>
  readonly headerRules?: Readonly<Record<string, readonly object[]>>
  readonly generators?: object
  readonly v2?: true
}

const type = { match: 'type' }
const stage = (params: object = {}) => ({
  name: 'a REST API has a stage',
  params: { restApiId: ID, stageName: 'prod', ...params },
})
const api = { name: 'a REST API exists', params: { restApiId: ID } }

/** Interactions without parameters of states, which version 2 supports. */
const PLAIN: Readonly<Record<string, Said>> = {
  'an API that is not there': {
    ...{ method: 'GET', path: `/restapis/${ID}`, status: 404 },
    answer: { message: 'Invalid API identifier specified 123456789012:a1b2c3d4e5' },
    rules: { '$.message': [type] },
  },
  'a new API': {
    ...{ method: 'POST', path: '/restapis', send: { name: 'shop' }, status: 201 },
    answer: { id: 'q1w2e3r4t5', name: 'shop', createdDate: 1700000000 },
    rules: { '$.id': [{ match: 'regex', regex: '[a-z0-9]{10}' }], '$.createdDate': [type] },
  },
  'no APIs': { method: 'GET', path: '/restapis', query: { limit: ['10'] }, status: 200 },
  'too many requests': {
    states: [{ name: 'requests are throttled' }],
    ...{ method: 'GET', path: '/account', status: 429 },
    answer: { message: 'Too Many Requests' },
    rules: { '$.message': [type] },
  },
}

/** Interactions with parameters of states. */
const TOLD: Readonly<Record<string, Said>> = {
  'a stage': {
    states: [stage()],
    ...{ method: 'GET', path: `/restapis/${ID}/stages/prod`, status: 200 },
    answer: { stageName: 'prod', deploymentId: 'abc123', tracingEnabled: false, createdDate: 1700000000 },
    rules: { '$.deploymentId': [type], '$.tracingEnabled': [type], '$.createdDate': [{ match: 'integer' }] },
    headers: { 'Content-Type': 'application/json' },
    headerRules: { 'Content-Type': [{ match: 'regex', regex: 'application/json.*' }] },
  },
  'all stages': {
    states: [stage(), stage({ stageName: 'dev' })],
    ...{ method: 'GET', path: `/restapis/${ID}/stages`, status: 200 },
    answer: { item: [{ stageName: 'prod', cacheClusterStatus: 'NOT_AVAILABLE' }] },
    rules: {
      '$.item': [{ match: 'type', min: 1 }],
      '$.item[*].stageName': [{ match: 'regex', regex: '\\w+' }],
      '$.item[*].cacheClusterStatus': [type],
    },
  },
  'a stage that is not there': {
    states: [api],
    ...{ method: 'GET', path: `/restapis/${ID}/stages/nosuch`, status: 404 },
    answer: { message: 'Invalid stage identifier specified' },
    headers: { 'x-amzn-ErrorType': 'NotFoundException' },
    headerRules: { 'x-amzn-ErrorType': [{ match: 'regex', regex: '^NotFoundException(:.*)?$' }] },
  },
  'a stage that is not there, in any words': {
    states: [api],
    ...{ method: 'DELETE', path: `/restapis/${ID}/stages/nosuch`, status: 404 },
  },
  'a new stage': {
    states: [{ name: 'a REST API has a deployment', params: { restApiId: ID, deploymentId: 'dep001' } }],
    ...{
      method: 'POST',
      path: `/restapis/${ID}/stages`,
      send: { stageName: 'prod', deploymentId: 'dep001' },
      status: 201,
    },
    answer: { stageName: 'prod', deploymentId: 'dep001' },
  },
  'a deployment by an id that a state makes up': {
    states: [{ name: 'a REST API has a deployment', params: { restApiId: ID } }],
    ...{ method: 'GET', path: `/restapis/${ID}/deployments/example`, status: 200 },
    answer: { id: 'example' },
    rules: { '$.id': [type] },
    generators: { path: { type: 'ProviderState', expression: `/restapis/${ID}/deployments/\${deploymentId}` } },
  },
  'a changed stage': {
    states: [stage()],
    ...{ method: 'PATCH', path: `/restapis/${ID}/stages/prod`, status: 200 },
    send: { patchOperations: [{ op: 'replace', path: '/description', value: 'of May' }] },
    answer: { description: 'of May' },
  },
  'a path that there is not': {
    states: [stage()],
    ...{ method: 'PATCH', path: `/restapis/${ID}/stages/prod`, status: 400 },
    send: { patchOperations: [{ op: 'add', path: '/nosuch', value: 'x' }] },
    answer: { message: 'Invalid add operation with path: /nosuch' },
    rules: { '$.message': [{ match: 'include', value: '/nosuch' }] },
  },
  'variables of any name': {
    states: [stage({ variables: { color: 'green' } })],
    ...{ method: 'GET', path: `/restapis/${ID}/stages/prod`, status: 200 },
    answer: { variables: { size: 'small' } },
    rules: { '$.variables': [{ match: 'values' }], '$.variables.*': [type] },
  },
  'a stage of v2': {
    ...{ v2: true, method: 'GET', path: '/v2/apis/f6g7h8i9j0/stages', status: 200 },
    states: [{ name: 'an HTTP API has a stage', params: { apiId: 'f6g7h8i9j0', stageName: '$default' } }],
    answer: { items: [{ stageName: '$default', createdDate: '2024-01-31T10:00:00Z' }] },
    rules: {
      '$.items': [{ match: 'type', min: 1 }],
      '$.items[*].createdDate': [{ match: 'timestamp', timestamp: "yyyy-MM-dd'T'HH:mm:ssX" }],
    },
  },
}

/** A library: how it writes an interaction, and what it says of itself. */
type Library = (description: string, said: Said) => object

const providerOf = ({ v2 }: Said) => ({ name: v2 ? 'apigateway-v2' : 'apigateway-v1' })
const mapped = (map: Readonly<Record<string, unknown>> = {}, change: (value: never) => unknown = (value) => value) =>
  Object.fromEntries(Object.entries(map).map(([name, value]) => [name, change(value as never)]))

/** pact-ruby and what stood on it: the forms of version 2. */
const ruby =
  (metadata: object, more: object = {}): Library =>
  (description, said) => ({
    consumer: { name: 'Shop' },
    provider: providerOf(said),
    interactions: [
      {
        description,
        ...more,
        ...(said.states && { providerState: said.states[0]?.name }),
        request: {
          method: said.method.toLowerCase(),
          path: said.path,
          ...(said.query && { query: 'limit=10' }),
          headers: { Accept: 'application/json', ...(said.send && { 'Content-Type': 'application/json' }) },
          ...(said.send && { body: said.send }),
        },
        response: {
          status: said.status,
          headers: {},
          ...(said.answer && { body: said.answer }),
          ...(said.rules && {
            matchingRules: Object.fromEntries(
              Object.entries(said.rules).map(([path, [rule]]) => [path.replace('$', '$.body'), rule]),
            ),
          }),
        },
      },
    ],
    metadata: { pactSpecification: { version: '2.0.0' }, ...metadata },
  })

const groups = (said: Said, header: (name: string) => string) => ({
  ...(said.rules && { body: mapped(said.rules, (matchers) => ({ combine: 'AND', matchers })) }),
  ...(said.headerRules && {
    header: Object.fromEntries(
      Object.entries(said.headerRules).map(([name, matchers]) => [header(name), { combine: 'AND', matchers }]),
    ),
  }),
})

/** The forms of version 3, by the library for the JVM or by the native core. */
const three =
  (metadata: object, header = (name: string) => name): Library =>
  (description, said) => ({
    consumer: { name: 'shop' },
    interactions: [
      {
        description,
        ...(said.states && { providerStates: said.states }),
        request: {
          ...{ method: said.method, path: said.path, headers: { Accept: 'application/json' } },
          ...(said.query && { query: said.query }),
          ...(said.send && {
            body: said.send,
            headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
          }),
          ...(said.generators && { generators: said.generators }),
          ...(said.generators && { matchingRules: { path: { combine: 'AND', matchers: [type] } } }),
        },
        response: {
          status: said.status,
          ...(said.headers && { headers: said.headers }),
          ...(said.answer && { body: said.answer }),
          matchingRules: groups(said, header),
        },
      },
    ],
    metadata: { pactSpecification: { version: '3.0.0' }, ...metadata },
    provider: providerOf(said),
  })

/** The forms of version 4. */
const four =
  (metadata: object, more: object, header = (name: string) => name): Library =>
  (description, said) => {
    const body = (content: unknown) => ({ body: { content, contentType: 'application/json', encoded: false } })
    return {
      consumer: { name: 'shop' },
      interactions: [
        {
          type: 'Synchronous/HTTP',
          description,
          pending: false,
          ...more,
          ...(said.states && { providerStates: said.states.map((one) => ({ params: {}, ...one })) }),
          request: {
            method: said.method,
            path: said.path,
            headers: { Accept: ['application/json'], ...(said.send && { 'Content-Type': ['application/json'] }) },
            ...(said.query && { query: said.query }),
            ...(said.send && body(said.send)),
            ...(said.generators && { generators: said.generators }),
          },
          response: {
            status: said.status,
            ...(said.headers && { headers: mapped(said.headers, (value: string) => [value]) }),
            ...(said.answer && body(said.answer)),
            matchingRules: groups(said, header),
            generators: {},
          },
        },
      ],
      metadata: { pactSpecification: { version: '4.0' }, ...metadata },
      provider: providerOf(said),
    }
  }

const rust = { pactRust: { ffi: '0.4.22', models: '1.2.3' } }
const LIBRARIES: Readonly<Record<string, readonly [Library, Readonly<Record<string, Said>>]>> = {
  'pact-ruby': [ruby({}), PLAIN],
  'pact-net 4': [ruby({}, { _id: '5f', provider_state: null }), PLAIN],
  'pact-go 1': [ruby({ 'pact-go': { version: '1.8.0' } }), PLAIN],
  'pact-jvm, version 3': [three({ 'pact-jvm': { version: '4.6.14' } }), { ...PLAIN, ...TOLD }],
  'pact-python, version 3': [three({ ...rust, 'pact-python': { version: '3.0.0' } }), TOLD],
  'pact-jvm, version 4': [
    four({ 'pact-jvm': { version: '4.6.14' } }, { key: 'c0ffee', comments: { text: [], testname: 'shop' } }),
    { ...PLAIN, ...TOLD },
  ],
  'pact-go 2': [four({ ...rust, 'pact-go': { version: '2.0.8' } }, { comments: {} }), TOLD],
  'pact-net 5': [four({ ...rust }, { transport: 'http' }, (name) => `$['${name}'][0]`), TOLD],
  'pact-js 13': [four({ ...rust, 'pact-js': { version: '13.1.5' } }, {}), { ...PLAIN, ...TOLD }],
}

/** Good files, by library and by what they say. */
export const good: readonly (readonly [name: string, file: object])[] = Object.entries(LIBRARIES).flatMap(
  ([library, [write, all]]) =>
    Object.entries(all).map(([description, said]) => [`${library}: ${description}`, write(description, said)] as const),
)
