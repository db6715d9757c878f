import { answer, asking, ID, type PartialDocument, pact, type Row, type } from './build.ts'

const PATH = `/restapis/${ID}/stages/prod`
const withHeaders = (headers: object) => pact({ request: { method: 'GET', path: PATH, headers } })
const answeredBy = (headers: object) => pact({ response: { status: 200, headers } })
const withQuery = (query: object) => asking('GET', '/restapis', { query })
const posting = (contentType: string, content: unknown, encoded: unknown, status = 400): PartialDocument =>
  pact({
    request: {
      method: 'POST',
      path: '/restapis',
      headers: { 'Content-Type': [contentType] },
      body: { content, contentType, encoded },
    },
    response: { status },
  })
const answeredWith = (content: unknown, encoded: unknown) =>
  pact({ response: { status: 200, body: { content, contentType: 'application/json', encoded } } })
const ofVersion = (metadata: PartialDocument) => pact({}, { metadata })

/** Headers, queries, encodings and metadata that the verifier reads otherwise than they were meant. */
export const heads: Readonly<Record<string, Row>> = {
  'a header twice in different case': [
    withHeaders({ Accept: ['application/json'], accept: ['application/hal+json'] }),
    'request.headers has Accept and accept, which are the same header. Keep one.',
  ],
  'a header of the answer twice': [
    answeredBy({ 'Content-Type': ['application/json'], 'content-type': ['text/html'] }),
    'response.headers has Content-Type and content-type',
  ],
  'a header with a line end': [
    withHeaders({ 'X-A': ['a\r\nHost: elsewhere.example'] }),
    'request.headers.X-A contains a line end or another control character.',
  ],
  'a name of a header with a blank': [withHeaders({ 'X A': ['a'] }), '"X A" is not a valid name of a header.'],
  'a header without values': [answeredBy({ 'Content-Type': [] }), 'response.headers.Content-Type is an empty list.'],
  'a length of the body': [withHeaders({ 'Content-Length': ['5'] }), 'request.headers.Content-Length must not be in a'],
  'a query parameter that is a number': [withQuery({ limit: 1 }), 'request.query.limit must be a text'],
  'a query parameter with a number': [withQuery({ limit: [1] }), 'request.query.limit must be a text'],
  'a query parameter that is an object': [withQuery({ limit: { value: '1' } }), 'request.query.limit must be a text'],
  'a path with a line end': [
    pact({ request: { method: 'GET', path: `/restapis/${ID}/stages/pr\nod` }, response: { status: 404 } }),
    'request.path contains a line end or another control character.',
  ],
  'a path that is too long': [
    pact({ request: { method: 'GET', path: `${PATH}${'x'.repeat(20_000)}` }, response: { status: 404 } }),
    'characters, and at most 10000 are sent.',
  ],
  'patch operations that are an object': [
    asking('PATCH', PATH, { body: { patchOperations: {} }, status: 400 }),
    'request.body.patchOperations is of type array, never object.',
  ],
  'a patch operation that is null': [
    asking('PATCH', PATH, { body: { patchOperations: [null] }, status: 400 }),
    'request.body.patchOperations[0] is of type object, never null.',
  ],
  'a value of a patch that is no text': [
    asking('PATCH', PATH, {
      body: { patchOperations: [{ op: 'replace', path: '/tracingEnabled', value: true }] },
      status: 400,
    }),
    'request.body.patchOperations[0].value is of type string, never boolean.',
  ],
  'a state that is null': [pact({ providerStates: [null] }), 'providerStates[0].name is missing.'],
  'a state that is null, twice': [
    pact({}, { interactions: [null, { description: 'a', providerStates: [null, 1] }] }),
    'providerStates[0].name is missing.',
  ],
  'an unknown encoding': [answeredWith('x', 'rot13'), 'response.body.encoded is "rot13"'],
  'an encoding that is a number': [answeredWith('x', 1), 'response.body.encoded is 1'],
  'a body that is not base64': [posting('application/json', '%%%', 'base64'), 'request.body.content is not a text in'],
  'an object in base64': [answeredWith({}, 'base64'), 'response.body.content must be a text in base64.'],
  'a wrong value in base64': [
    answeredWith(Buffer.from('{"cacheClusterStatus":"READY"}').toString('base64'), true),
    'response.body.cacheClusterStatus is one of',
  ],
  'binary data where an object is expected': [
    posting('application/octet-stream', 'AAEC', 'base64'),
    'request.body is not JSON, and CreateRestApi expects an object.',
  ],
  'a form where an object is expected': [
    posting(
      'multipart/form-data;boundary=x',
      '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n--x--\r\n',
      false,
    ),
    'request.body is not JSON',
  ],
  'XML where an object is expected': [posting('application/xml', '<name>x</name>', false), 'request.body is not JSON'],
  'two versions': [
    ofVersion({ pactSpecification: { version: '4.0' }, 'pact-specification': { version: '2.0.0' } }),
    'metadata: pactSpecification is 4.0, pact-specification is 2.0.0. Write one version.',
  ],
  'a body of version 4 in a file without a version': [
    ofVersion(undefined),
    'response.body is wrapped as in version 4. The file names no version and is read as version 3.',
  ],
  'a version where no verifier reads it': [
    ofVersion({ pactSpecificationVersion: '4.0' }),
    'Name version 4 in metadata.pactSpecification.',
  ],
  'a plugin in an object': [
    ofVersion({ pactSpecification: { version: '4.0' }, plugins: { protobuf: {} } }),
    'needs the plugin "protobuf"',
  ],
  'a plugin that is a text': [
    ofVersion({ pactSpecification: { version: '4.0' }, plugins: ['protobuf'] }),
    'needs the plugin "protobuf"',
  ],
  'an identifier with blanks': [
    answer({ deploymentId: 'NOT AN ID' }, { '$.deploymentId': { matchers: [type] } }),
    'response.body.deploymentId is an identifier of letters and digits, never "NOT AN ID".',
  ],
  'a path without its slash in an answer': [
    asking('GET', `/restapis/${ID}/resources`, { content: { item: [{ path: 'pets' }] } }),
    'response.body.item[0].path begins with a slash, never "pets".',
  ],
  'a list of statuses with one that never is': [
    pact({
      response: { status: 200, matchingRules: { status: { matchers: [{ match: 'statusCode', status: [200, 418] }] } } },
    }),
    'GetStage answers with 200, 403, 404, 429, never with 418.',
  ],
}
