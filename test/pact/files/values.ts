import { answer, asking, by, ID, pact, patching, type Row, regex, type } from './build.ts'

const liked = (content: Record<string, unknown>) =>
  answer(content, Object.fromEntries(Object.keys(content).map((name) => [`$.${name}`, by(type)])))

const V2 = [{ name: 'an HTTP API has a stage', params: { apiId: 'f6g7h8i9j0', stageName: 'dev' } }]
const v2 = (content: unknown) => ({
  ...asking('GET', '/v2/apis/f6g7h8i9j0/stages/dev', {
    states: V2,
    content,
    matchingRules: { body: { $: by(type) } },
  }),
  provider: { name: 'apigateway-v2' },
})
const refused = (status: number, message: string, more: object = {}) =>
  asking('GET', `/restapis/${ID}/stages/nosuch`, { status, content: { message }, ...more })
const created = (method: string, path: string, body: object, content: object, states: object[] = []) =>
  asking(method, path, { body, content, states, status: 201 })

/** Values that AWS never sends, with matchers that accept them. */
export const values: Readonly<Record<string, Row>> = {
  'a status of a cache that there is not': [
    liked({ cacheClusterStatus: 'READY' }),
    'response.body.cacheClusterStatus is one of CREATE_IN_PROGRESS',
  ],
  'a status of a cache in lower case': [liked({ cacheClusterStatus: 'available' }), 'Did you mean "AVAILABLE"?'],
  'a size of a cache that there is not': [liked({ cacheClusterSize: '2' }), 'response.body.cacheClusterSize is one of'],
  'a share of more than all': [
    liked({ canarySettings: { percentTraffic: 250 } }),
    'response.body.canarySettings.percentTraffic is at most 100, never 250. Write 100.',
  ],
  'a negative share': [liked({ canarySettings: { percentTraffic: -1 } }), 'is at least 0, never -1. Write 0.'],
  'a name with blanks': [
    liked({ stageName: 'a b/c' }),
    'response.body.stageName matches ^[A-Za-z0-9_-]{1,128}$, which "a b/c" does not. Write "abc".',
  ],
  'a name that is too long': [liked({ stageName: 'a'.repeat(129) }), 'response.body.stageName matches'],
  'a date in milliseconds': [
    liked({ createdDate: 1700000000000 }),
    'response.body.createdDate is in seconds since 1970, never in milliseconds: 1700000000000. Write 1700000000.',
  ],
  'a date as a text': [
    liked({ createdDate: '2023-11-14T22:13:20Z' }),
    'response.body.createdDate is of type number, never string: "2023-11-14T22:13:20Z". Write 1700000000.',
  ],
  'a date before 1970': [liked({ lastUpdatedDate: -1 }), 'response.body.lastUpdatedDate is in seconds since 1970'],
  'a number as a text': [
    liked({ canarySettings: { percentTraffic: '10' } }),
    'response.body.canarySettings.percentTraffic is of type number, never string: "10". Write 10.',
  ],
  'a boolean as a text': [liked({ tracingEnabled: 'true' }), 'response.body.tracingEnabled is of type boolean'],
  'a list that is an object': [
    asking('GET', `/restapis/${ID}/stages`, { content: { item: { stageName: 'prod' } } }),
    'response.body.item is of type array, never object',
  ],
  'a level of logs that there is not': [
    liked({ methodSettings: { '*/*': { loggingLevel: 'DEBUG' } } }),
    'response.body.methodSettings.*/*.loggingLevel is one of',
  ],
  'a name of a variable that there cannot be': [
    liked({ variables: { 'a-b': 'x' } }),
    'the key "a-b" of response.body.variables matches',
  ],
  'a value of a variable that there cannot be': [
    liked({ variables: { a: '{x}' } }),
    'response.body.variables.a matches',
  ],
  'a member of the SDK': [liked({ StageName: 'prod' }), 'has no member "StageName". Did you mean "stageName"?'],
  'a date of v2 in seconds': [
    v2({ createdDate: 1700000000 }),
    'response.body.createdDate is of type string, never integer',
  ],
  'a date of v2 without its time': [
    v2({ createdDate: '2023-11-14' }),
    'response.body.createdDate is a date such as 2023-11-14T22:13:20Z, never "2023-11-14".',
  ],
  'a date of v2 that there is not': [v2({ createdDate: '2023-13-41T22:13:20Z' }), 'is a date such as'],
  'a name of v2 that there cannot be': [v2({ stageName: '$prod' }), 'Write "prod".'],
  'a status of a deployment that there is not': [
    {
      ...asking('GET', '/v2/apis/f6g7h8i9j0/deployments/dep001', {
        states: [{ name: 'an HTTP API has a deployment', params: { apiId: 'f6g7h8i9j0', deploymentId: 'dep001' } }],
        content: { deploymentStatus: 'DONE' },
      }),
      provider: { name: 'apigateway-v2' },
    },
    'response.body.deploymentStatus is one of',
  ],

  'a status of a cache that there is not, in HAL': [
    {
      ...pact({
        request: { method: 'GET', path: `/restapis/${ID}/stages/prod` },
        response: {
          status: 200,
          body: { content: { cacheClusterStatus: 'READY' }, contentType: 'application/json', encoded: false },
        },
      }),
    },
    'response.body.cacheClusterStatus is one of',
  ],
  'a member that is null': [liked({ description: null }), 'response.body.description is never null'],
  'an ARN that is none': [liked({ webAclArn: 'x' }), 'response.body.webAclArn is an ARN'],
  'a change before the making': [
    liked({ createdDate: 20, lastUpdatedDate: 10 }),
    'is never before response.body.createdDate',
  ],
  'a cache that is there and off': [
    liked({ cacheClusterEnabled: false, cacheClusterStatus: 'AVAILABLE' }),
    'is never AVAILABLE while response.body.cacheClusterEnabled is false',
  ],
  'a text that no rule has': [
    refused(404, 'Stage not found'),
    'response.body.message is "Stage not found", a text that no rule with 404 has.',
  ],
  'a text with a typing error': [
    refused(404, 'Invalid stage identifer specified'),
    'The nearest is "Invalid stage identifier specified".',
  ],
  'a text with a full stop too many': [
    refused(404, 'Invalid stage identifier specified.'),
    'a text that no rule with 404 has',
  ],
  'a text in another case': [
    refused(404, 'invalid stage identifier specified'),
    'The nearest is "Invalid stage identifier',
  ],
  'a text of another status': [refused(404, 'Stage already exists'), 'a text that no rule with 404 has'],
  'a text under a regex of its own': [
    refused(404, 'no such stage', { matchingRules: { body: { '$.message': by(regex('no such.+')) } } }),
    'a text that no rule with 404 has',
  ],
  'a type of an error that there is not': [
    refused(404, 'Invalid stage identifier specified', { headers: { 'x-amzn-ErrorType': 'StageNotFound' } }),
    'x-amzn-ErrorType is "StageNotFound", and with 404 AWS sends NotFoundException.',
  ],
  'a type of an error with another status': [
    refused(404, 'Invalid stage identifier specified', { headers: { 'x-amzn-errortype': ['ConflictException'] } }),
    'x-amzn-ErrorType is "ConflictException", and with 404 AWS sends NotFoundException.',
  ],
  'the right text with another type': [
    patching([{ op: 'replace', path: '/tracingEnable', value: 'true' }], {
      status: 400,
      content: { message: 'Invalid stage name' },
      headers: { 'x-amzn-ErrorType': 'BadRequestException' },
    }),
    'a text that no rule with 400 has',
  ],

  'the text of our 501': [
    asking('GET', '/domainnameaccessassociations', {
      states: [],
      status: 501,
      content: { message: 'Understudy does not model GetDomainNameAccessAssociations' },
    }),
    'response.status is 501, which only Understudy answers',
  ],
  'our 501 without its text': [
    asking('GET', '/domainnameaccessassociations', { states: [], status: 501 }),
    'which only Understudy answers',
  ],
  'the id of an API that we draw': [
    created('POST', '/restapis', { name: 'shop' }, { id: 'q1w2e3r4t5', name: 'shop' }),
    'response.body.id is an identifier that the provider generates',
  ],
  'the id of an API of v2 that we draw': [
    {
      ...created('POST', '/v2/apis', { name: 'shop', protocolType: 'HTTP' }, { apiId: 'q1w2e3r4t5', name: 'shop' }),
      provider: { name: 'apigateway-v2' },
    },
    'response.body.apiId is an identifier that the provider generates',
  ],
  'the id of a deployment that we draw': [
    created('POST', `/restapis/${ID}/deployments`, { description: 'x' }, { id: 'zz99yy' }, [
      { name: 'a REST API exists', params: { restApiId: ID } },
    ]),
    'response.body.id is an identifier that the provider generates',
  ],
  'our token': [
    {
      ...asking('GET', '/v2/apis/f6g7h8i9j0/stages', {
        states: V2,
        query: { maxResults: ['1'] },
        content: { items: [{ stageName: 'dev' }], nextToken: 'eyJhIjoxfQ' },
      }),
      provider: { name: 'apigateway-v2' },
    },
    'response.body.nextToken is a token that the provider generates',
  ],
  'our position': [
    asking('GET', '/restapis', {
      states: [],
      query: { limit: ['1'] },
      content: { item: [{ name: 'a' }], position: 'abc' },
    }),
    'response.body.position is a token that the provider generates',
  ],
}
