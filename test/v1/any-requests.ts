import fc from 'fast-check'
import { createApiGateway } from '../../src/index.ts'

/** Names that an object has without being given them, beside such as people write. */
const name = fc.constantFrom('color', 'size', '__proto__', 'constructor', 'toString', 'a b', '')
const path = fc.oneof(
  fc.constantFrom(
    '/description',
    '/deploymentId',
    '/cacheClusterEnabled',
    '/cacheClusterSize',
    '/clientCertificateId',
    '/documentationVersion',
    '/tracingEnabled',
    '/variables',
    '/accessLogSettings',
    '/accessLogSettings/destinationArn',
    '/accessLogSettings/format',
    '/canarySettings',
    '/canarySettings/percentTraffic',
    '/canarySettings/deploymentId',
    '/canarySettings/useStageCache',
    '/*/*',
    '/*/*/throttling/burstLimit',
    '/*/*/logging/loglevel',
    '/*/*/caching/enabled',
    '/~1pets/GET',
    '/~1pets/GET/metrics/enabled',
    '/~1pets/GET/caching/ttlInSeconds',
    '/__proto__/GET/metrics/enabled',
    '/no/such',
  ),
  name.map((one) => `/variables/${one}`),
  name.map((one) => `/canarySettings/stageVariableOverrides/${one}`),
)
const value = fc.constantFrom(
  'true',
  'false',
  '10.5',
  '60',
  '',
  'dep001',
  'dep002',
  'cert01',
  'v1',
  '0.5',
  '1.6',
  'INFO',
  'OFF',
  '$context.requestId',
  'arn:aws:logs:us-east-1:123456789012:log-group:calls',
  'green',
  '{"x"}',
)
const replace = fc.record({ op: fc.constant('replace'), path, value })
const operation = fc.oneof(
  { weight: 6, arbitrary: replace },
  { weight: 2, arbitrary: fc.record({ op: fc.constant('remove'), path }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      { op: 'copy', path: '/deploymentId', from: '/canarySettings/deploymentId' },
      { op: 'copy', path: '/variables', from: '/canarySettings/stageVariableOverrides' },
      { op: 'copy', path: '/variables', from: '/variables' },
      { op: 'add', path: '/accessLogSettings/format', value: '$context.requestId' },
      { op: 'move', path: '/description', from: '/variables/color' },
    ),
  },
)
/** A list of patch operations of a stage, of which about half can be carried out. */
export const operations = fc.array(operation, { maxLength: 6 })

/** Every operation of this version with the path that it is sent to. */
const routes = createApiGateway()
  .rules.filter(({ id, kind }) => kind === 'operation' && id.startsWith('v1.'))
  .map(({ text }) => text.split(' ') as [string, string])

/** The value of a path parameter: usually an existing one for its name, sometimes any other value. */
const there: Readonly<Record<string, readonly string[]>> = {
  restApiId: ['a1b2c3d4e5'],
  stageName: ['prod', 'new'],
  deploymentId: ['dep001', 'dep002'],
  resourceId: ['res001'],
  httpMethod: ['GET', 'PUT', '__proto__'],
  verb: ['GET', 'PUT', '__proto__'],
  statusCode: ['200', '404'],
  clientCertificateId: ['cert01'],
  documentationVersion: ['v1', 'v2'],
  resourceArn: ['restapis/a1b2c3d4e5', 'restapis/a1b2c3d4e5/stages/prod', 'clientcertificates/cert01'].map((one) =>
    encodeURIComponent(`arn:aws:apigateway:us-east-1::/${one}`),
  ),
}
const odd = fc.oneof(
  fc.constantFrom('__proto__', 'constructor', '%24default', '%zz', '%00', '..', ''),
  fc.string({ maxLength: 8 }).map((one) => encodeURIComponent(one.toWellFormed())),
)
const query = fc.constantFrom(
  '',
  '?limit=1',
  '?limit=x',
  '?limit=0&position=zz',
  '?embed=methods',
  '?tagKeys=a&tagKeys=__proto__',
  '?type=API',
  '?type=x',
  '?=',
  '?%zz',
  '?mode=import',
)
const known = fc.constantFrom(...routes).chain(([method, template]) => {
  const segments = template.split('/').map((part) => {
    const pool = there[part.slice(1, -1)] ?? ['x']
    if (!part.startsWith('{')) return fc.constant(part)
    return fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...pool) }, { weight: 1, arbitrary: odd })
  })
  return fc.tuple(fc.tuple(...segments), query).map(([parts, tail]) => ({ method, url: parts.join('/') + tail }))
})
const wild = fc.record({
  method: fc.constantFrom('GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'X'),
  url: fc.oneof(fc.webPath(), fc.string(), fc.webUrl()),
})

const text = fc.oneof(
  name,
  value,
  fc.constantFrom('dep001', 'prod', 'new', '/', 'NONE', 'MOCK', 'API', 'v2'),
  fc.string({ maxLength: 12 }),
)
const scalar = fc.oneof({ weight: 4, arbitrary: text }, fc.boolean(), fc.integer(), fc.double(), fc.constant(null))
const map = fc.dictionary(fc.oneof(name, fc.string({ maxLength: 6 })), scalar, { maxKeys: 4 })
const member = fc.oneof(
  { weight: 4, arbitrary: text },
  { weight: 1, arbitrary: scalar },
  { weight: 1, arbitrary: map },
  { weight: 1, arbitrary: fc.array(scalar, { maxLength: 3 }) },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
)
/** Bodies with the members of an operation, with valid and invalid values. */
const asked = fc.record(
  {
    stageName: fc.constantFrom('prod', 'new', 'a b', ''),
    deploymentId: fc.constantFrom('dep001', 'dep002', 'nosuch'),
    name: text,
    description: text,
    variables: fc.dictionary(name, text, { maxKeys: 3 }),
    tags: fc.dictionary(name, text, { maxKeys: 3 }),
    canarySettings: fc.record(
      { percentTraffic: fc.double(), stageVariableOverrides: fc.dictionary(name, text), extra: text },
      { requiredKeys: [] },
    ),
    cacheClusterEnabled: fc.boolean(),
    cacheClusterSize: fc.constantFrom('0.5', '1.6', '2'),
    documentationVersion: fc.constantFrom('v1', 'v2', ''),
    endpointConfiguration: fc.record(
      { types: fc.constantFrom(['PRIVATE'], ['EDGE'], []), extra: text },
      { requiredKeys: [] },
    ),
    minimumCompressionSize: fc.oneof(fc.nat(), fc.double()),
    pathPart: fc.constantFrom('pets', '{id}', '{proxy+}', 'a b', '__proto__'),
    authorizationType: fc.constantFrom('NONE', 'AWS_IAM'),
    type: fc.constantFrom('MOCK', 'HTTP', 'API'),
    passthroughBehavior: text,
    tlsConfig: fc.record({ insecureSkipVerification: fc.boolean(), extra: text }, { requiredKeys: [] }),
    requestParameters: fc.dictionary(name, fc.oneof(text, fc.boolean())),
    location: fc.record(
      { type: fc.constantFrom('API', 'METHOD', 'X'), statusCode: text, extra: text },
      { requiredKeys: ['type'] },
    ),
    properties: text,
    patchOperations: operations,
    extra: member,
  },
  {
    requiredKeys: [
      'patchOperations',
      'stageName',
      'deploymentId',
      'name',
      'pathPart',
      'authorizationType',
      'type',
      'location',
      'properties',
      'documentationVersion',
      'tags',
    ],
  },
)
/** The same with one member replaced by anything. */
const bent = fc
  .tuple(
    asked,
    fc.constantFrom('patchOperations', 'tags', 'canarySettings', 'stageName', 'location', 'variables'),
    fc.jsonValue({ maxDepth: 3 }),
  )
  .map(([body, key, odd]) => ({ ...body, [key]: odd }))
const body = fc.oneof(
  { weight: 6, arbitrary: asked.map((one) => JSON.stringify(one)) },
  { weight: 3, arbitrary: bent.map((one) => JSON.stringify(one)) },
  { weight: 1, arbitrary: fc.json() },
  { weight: 1, arbitrary: fc.string() },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 20 }) },
)
/** Requests to this version, most of them close to sensible, with whether they ask for JSON. */
export const requests = fc.array(
  fc.tuple(
    fc.oneof({ weight: 9, arbitrary: known }, { weight: 1, arbitrary: wild }),
    body,
    fc.constantFrom('application/json', '*/*'),
  ),
  { minLength: 1, maxLength: 25 },
)
