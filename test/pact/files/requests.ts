import { answer, asking, by, HTTP_STAGE, ID, pact, patching, type Row, type } from './build.ts'

const PROD = `/restapis/${ID}/stages/prod`
const drawn = (generators: object, request: object = {}) =>
  pact({ request: { method: 'GET', path: PROD, headers: { Accept: 'application/json' }, generators, ...request } })
const body = { content: { deploymentId: 'dep001' }, contentType: 'application/json', encoded: false }

/** Requests that are refused by accident, and generators that make something else. */
export const requests: Readonly<Record<string, Row>> = {
  'a template in the path': [
    asking('GET', '/restapis/{restApiId}/stages/prod', { status: 404 }),
    'request.path has the segment "{restApiId}", an unfilled template.',
  ],
  'an encoded template in the path': [
    asking('GET', `/restapis/${ID}/stages/%7BstageName%7D`, { status: 404 }),
    'the segment "%7BstageName%7D", an unfilled template',
  ],
  'a template of a shell': [asking('GET', `/restapis/\${ID}/stages/prod`, { status: 404 }), 'an unfilled template'],
  'a template of Express': [asking('GET', `/restapis/:id/stages/prod`, { status: 404 }), 'an unfilled template'],
  'a template in pointed brackets': [
    asking('GET', `/restapis/${ID}/stages/<stage>`, { status: 404 }),
    'an unfilled template',
  ],
  'undefined in the path': [
    asking('GET', '/restapis/undefined/stages/prod', { status: 404 }),
    'request.path has the segment "undefined", which programs write for a missing value.',
  ],
  'null in the path': [asking('GET', `/restapis/${ID}/stages/null`, { status: 404 }), 'the segment "null"'],
  'an object in the path': [
    asking('GET', `/restapis/${ID}/stages/%5Bobject%20Object%5D`, { status: 404 }),
    'which programs write for a missing value',
  ],
  'NaN in the query': [
    asking('GET', '/restapis', { states: [], query: { limit: ['NaN'] }, status: 400 }),
    'request.query.limit is "NaN"',
  ],
  'undefined in the query': [
    asking('GET', `/restapis/${ID}/stages`, { query: { deploymentId: ['undefined'] } }),
    'request.query.deploymentId is "undefined"',
  ],
  'a misspelt path of a patch': [
    patching([{ op: 'replace', path: '/descripton', value: 'x' }]),
    'UpdateStage has no path "/descripton". Did you mean "/description"?',
  ],
  'a path of a patch in the form of the SDK': [
    patching([{ op: 'replace', path: '/TracingEnabled', value: 'true' }]),
    'UpdateStage has no path "/TracingEnabled". Did you mean "/tracingEnabled"?',
  ],
  'a member that there is not, and a refusal that says nothing': [
    asking('POST', `/restapis/${ID}/stages`, { body: { stagename: 'prod', deploymentId: 'dep001' }, status: 400 }),
    'request.body has no member "stagename". Did you mean "stageName"?',
  ],
  'a body of v2 in the case of the SDK': [
    {
      ...asking('POST', '/v2/apis/f6g7h8i9j0/stages', {
        states: [{ name: 'an HTTP API exists', params: { apiId: 'f6g7h8i9j0' } }],
        body: { StageName: 'dev' },
        status: 400,
      }),
      provider: { name: 'apigateway-v2' },
    },
    'request.body has no member "StageName". Did you mean "stageName"?',
  ],
  'a query that there is not, and a refusal that says nothing': [
    asking('GET', '/restapis', { states: [], query: { maxResults: ['x'] }, status: 400 }),
    'GetRestApis has no query parameter "maxResults"',
  ],
  'a member of a patch operation that there is not': [
    patching([{ operation: 'replace', path: '/description', value: 'x' }]),
    'request.body.patchOperations[0] has no member "operation"',
  ],
  'an operation of v2 in a pact of v1': [
    asking('GET', '/v2/apis/f6g7h8i9j0/stages/dev', {
      states: [{ name: HTTP_STAGE[0], params: HTTP_STAGE[1] }],
      content: { stageName: 'dev' },
    }),
    'GetStage is an operation of v2, and the provider of this pact ends in "-v1".',
  ],
  'an operation of v1 in a pact of v2': [
    { ...pact(), provider: { name: 'apigateway-v2' } },
    'GetStage is an operation of v1',
  ],

  'a path generator that makes another operation': [
    drawn({ path: { type: 'ProviderState', expression: '/restapis/${restApiId}' } }),
    'request.generators.path makes the path /restapis/a1b2c3d4e5, which is GetRestApi, and request.path is GetStage.',
  ],
  'a path generator that makes no operation': [
    drawn({ path: { type: 'ProviderState', expression: '/rest/${restApiId}' } }),
    'which is no operation',
  ],
  'a path generator that draws another operation': [
    drawn({ path: { type: 'Regex', regex: '/restapis/\\w+' } }),
    'which are not those of GetStage',
  ],
  'a path that is a UUID': [drawn({ path: { type: 'Uuid' } }), 'the generator Uuid makes a path of no operation'],
  'a path that is any text': [drawn({ path: { type: 'RandomString', size: 5 } }), 'makes a path of no operation'],
  'a generator for a body that is not there': [
    drawn({ body: { '$.stageName': { type: 'RandomString' } } }),
    'there is no body for this generator.',
  ],
  'a generator for a member that is not there': [
    answer({ stageName: 'prod' }, {}, { generators: { body: { '$.stage': { type: 'RandomString' } } } }),
    'response.generators.body.$.stage: the body has no value at this path.',
  ],
  'a generator with a path that is none': [
    answer({ stageName: 'prod' }, {}, { generators: { body: { stageName: { type: 'RandomString' } } } }),
    'this is not a valid path of a generator',
  ],
  'a generator for a header that is not there': [
    drawn({ header: { 'X-Id': { type: 'Uuid' } } }),
    'there is no header "X-Id" for this generator.',
  ],
  'a generator for a parameter that is not there': [
    drawn({ query: { limit: { type: 'RandomInt' } } }),
    'no query parameter "limit"',
  ],
  'a generator for the status': [
    answer({ stageName: 'prod' }, {}, { generators: { status: { type: 'RandomInt', min: 200, max: 204 } } }),
    'generators do not apply to the status',
  ],
  'generators for a part that there is not': [
    drawn({ pth: { type: 'Uuid' } }),
    'unknown part "pth". Did you mean "path"?',
  ],
  'a date generator with a format that is none': [
    answer({ description: 'x' }, {}, { generators: { body: { '$.description': { type: 'Date', format: 'bogus' } } } }),
    '"bogus" is not a valid date format.',
  ],
  'a UUID generator with a format that is none': [
    answer({ description: 'x' }, {}, { generators: { body: { '$.description': { type: 'Uuid', format: 'short' } } } }),
    '"short" is not a valid format of UUIDs.',
  ],
  'a Regex generator without its regex': [
    answer({ description: 'x' }, {}, { generators: { body: { '$.description': { type: 'Regex' } } } }),
    'a Regex generator without regex',
  ],
  'a Regex generator that repeats without end': [
    drawn({ path: { type: 'Regex', regex: '/restapis/a{1,1000000000}/stages/b' } }),
    'the expression repeats something up to 1000000000 times',
  ],
  'a Regex generator that repeats repetitions': [
    answer(
      { description: 'x' },
      {},
      { generators: { body: { '$.description': { type: 'Regex', regex: '((a{900}){900})' } } } },
    ),
    'the expression repeats something up to 810000 times',
  ],
  'a matcher that repeats without end': [
    answer({ stageName: 'prod' }, { '$.stageName': by({ match: 'regex', regex: 'prod|a{1000000000}' }) }),
    'the expression repeats something up to 1000000000 times',
  ],
  'many rules for many values': [
    answer(
      { item: Array.from({ length: 2000 }, (_, i) => ({ stageName: `s${i}` })) },
      Object.fromEntries(Array.from({ length: 2000 }, (_, i) => [`$.item[*].x${i}`, by(type)])),
    ),
    'comparisons, and at most 1000000 are made',
  ],
  'many generators for many headers': [
    answer(
      {},
      {},
      {
        headers: Object.fromEntries(Array.from({ length: 1200 }, (_, i) => [`X-H${i}`, 'a'])),
        generators: {
          header: Object.fromEntries(Array.from({ length: 1200 }, (_, i) => [`X-K${i}`, { type: 'Uuid' }])),
        },
      },
    ),
    'comparisons, and at most 1000000 are made',
  ],
  'a text without measure': [
    answer(
      { description: 'x' },
      {},
      { generators: { body: { '$.description': { type: 'RandomString', size: 1e9 } } } },
    ),
    'the generator RandomString makes 1000000000 characters',
  ],
  'a number between nothing': [
    drawn({ query: { limit: { type: 'RandomInt', min: 9, max: 1 } } }, { query: { limit: ['5'] } }),
    'has a min of 9, which is above its max of 1',
  ],

  'a blank segment': [
    asking('GET', `/restapis/${ID}/stages/%20`, { status: 404 }),
    'the segment "%20", which is blank.',
  ],
  'undefined within an ARN': [
    asking('GET', '/tags/arn%3Aaws%3Aapigateway%3Aundefined%3A%3A%2Frestapis%2Fx%2Fstages%2Fy', {
      states: [],
      status: 404,
    }),
    'which programs write for a missing value',
  ],
  'undefined in a body': [
    patching([{ op: 'replace', path: '/description', value: 'undefined' }], { status: 200 }),
    'request.body.patchOperations[0].value is "undefined"',
  ],
  'an operation of a patch that there is not': [
    patching([{ op: 'replce', path: '/description', value: 'x' }]),
    'unknown op "replce". Did you mean "replace"?',
  ],
  'a path of no operation, and a 403 that says nothing': [
    asking('GET', '/restapi/x/stages/prod', { states: [], status: 403 }),
    'GET /restapi/x/stages/prod is not an operation',
  ],
  'an answer without members': [
    pact({ response: { status: 200, body: { ...body, content: {} } } }),
    'response.body is an example without members',
  ],
  'items without members': [
    asking('GET', `/restapis/${ID}/stages`, {
      content: { item: [{}] },
      matchingRules: { body: { '$.item': by({ ...type, min: 1 }) } },
    }),
    'response.body.item[0] is an example without members',
  ],
}
