import type { StateDocument } from '../../../src/index.ts'

type Document = Readonly<Record<string, unknown>>
type Lists = Readonly<Record<string, readonly Document[]>>

/** One more of what the world of the sample data has one of, so that it shows when too much is deleted or listed. */
const OF_ACCOUNT: Lists = {
  clientCertificates: [{ clientCertificateId: 'cert02' }],
  usagePlans: [{ id: 'plan02', name: 'gold' }],
  vpcLinks: [
    {
      id: 'link02',
      name: 'other',
      targetArns: ['arn:aws:elasticloadbalancing:us-east-1:123456789012:loadbalancer/net/other/60dc6c495c0c9188'],
    },
    { vpcLinkId: 'link02', name: 'other', subnetIds: ['subnet-0b'] },
  ],
  domainNames: [
    {
      domainName: 'other.example.com',
      regionalCertificateArn: 'arn:aws:acm:us-east-1:123456789012:certificate/0515a1b2-1111-2222-3333-4444555566ab',
      endpointConfiguration: { types: ['REGIONAL'] },
    },
  ],
}

const OF_REST_API: Lists = {
  authorizers: [
    {
      id: 'aut002',
      name: 'other',
      type: 'TOKEN',
      authorizerUri:
        'arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:111111111111:function:other/invocations',
      identitySource: 'method.request.header.Authorization',
    },
  ],
  models: [{ id: 'mod002', name: 'Dog', contentType: 'application/json', schema: '{"type":"string"}' }],
  requestValidators: [{ id: 'val002', name: 'body', validateRequestBody: true, validateRequestParameters: false }],
  documentationParts: [
    { id: 'part02', location: { type: 'RESOURCE', path: '/pets' }, properties: '{"summary":"all"}' },
  ],
  documentationVersions: [{ version: '0.8.0' }],
  gatewayResponses: [{ responseType: 'THROTTLED', statusCode: '429', defaultResponse: false }],
  resources: [{ id: 'toys01', path: '/toys' }],
}

const OF_HTTP_API: Lists = {
  authorizers: [
    {
      authorizerId: 'auth02',
      authorizerType: 'JWT',
      identitySource: ['$request.header.Authorization'],
      jwtConfiguration: { audience: ['toys'], issuer: 'https://accounts.example.com' },
      name: 'other',
    },
  ],
}

const OF_WEB_SOCKET_API: Lists = {
  models: [{ modelId: 'mod002', name: 'Dog', contentType: 'application/json', schema: '{"type":"string"}' }],
}

/** The state with one more of everything. */
export function withSiblings(state: StateDocument): StateDocument {
  const { restApis = [], apis = [], ...others } = state as unknown as Readonly<Record<string, readonly Document[]>>
  const [first, ...rest] = restApis
  const ofProtocol: Readonly<Record<string, Lists>> = { HTTP: OF_HTTP_API, WEBSOCKET: OF_WEB_SOCKET_API }
  return {
    ...joined(others, OF_ACCOUNT),
    restApis: first ? [joined(first, { ...OF_REST_API, stages: [stageBeside(first)] }), ...rest] : [],
    apis: apis.map((api) => joined(api, ofProtocol[String(api.protocolType)] ?? {})),
  } as unknown as StateDocument
}

/** A stage of the same deployment as the one that is there. */
function stageBeside({ stages = [] }: Document): Document {
  const [stage] = stages as readonly Document[]
  return { stageName: 'beta', deploymentId: stage?.deploymentId }
}

function joined(document: Document, lists: Lists): Document {
  const both = Object.entries(lists).map(([name, list]) => [name, [...((document[name] ?? []) as Document[]), ...list]])
  return { ...document, ...Object.fromEntries(both) }
}
