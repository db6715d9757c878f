import type { Recipe as RecipeV1 } from '../generated/v1/factories.ts'
import type { Recipe as RecipeV2 } from '../generated/v2/factories.ts'
import { type Draw, type DrawContext, mixed } from './draw.ts'

const STAGES = ['dev', 'test', 'staging', 'prod', 'qa', 'beta', 'demo', 'next', 'blue', 'green', 'load', 'edge']
const TAGS = ['team', 'service', 'environment', 'cost-center', 'owner', 'release', 'tier'] as const
const VERBS = ['GET', 'POST', 'PUT', 'DELETE', 'PATCH'] as const

/** One line each, with a request id, of variables that HTTP APIs know too. */
const FORMATS = [
  '{"requestId":"$context.requestId","ip":"$context.identity.sourceIp","status":"$context.status"}',
  '$context.identity.sourceIp [$context.requestTime] "$context.httpMethod $context.path" $context.status $context.requestId',
  '$context.requestId,$context.stage,$context.httpMethod,$context.status,$context.responseLength',
  '{"id":"$context.extendedRequestId","time":"$context.requestTimeEpoch","latency":"$context.responseLatency"}',
] as const

/** Recipes of texts that no schema determines. The spec names them. A missing one does not compile. */
export const recipes: Readonly<Record<string, (draw: Draw) => string>> = {
  authorizerName: (draw) => `${word(draw)}-authorizer`,
  authorizerUri: (draw) =>
    `arn:aws:apigateway:${draw.context.region}:lambda:path/2015-03-31/functions/${arn(draw.context, 'lambda', `function:${word(draw)}`)}/invocations`,
  authType: () => 'custom',
  identitySource: () => 'method.request.header.Authorization',
  mediaType: () => 'application/json',
  messageTemplate: () => '{"message":$context.error.messageString}',
  modelName: (draw) => `${word(draw).replaceAll('-', '')}Model`,
  responseKey: () => '$default',
  quotedText: (draw) => `'${word(draw)}'`,
  responseHeader: (draw) => `gatewayresponse.header.${word(draw)}`,
  openApiText: () => '{"openapi":"3.0.1","info":{"title":"pets","version":"1.0"},"paths":{}}',
  schemaText: () => '{"type":"object"}',
  apiId: (draw) => draw.short(10),
  apiName: (draw) => `${word(draw)}-api`,
  authorization: () => 'NONE',
  certificateArn: (draw) => arn(draw.context, 'acm', `certificate/${draw.faker.string.uuid()}`),
  deploymentId: (draw) => draw.short(6),
  domainName: (draw) => `${word(draw)}.example.com`,
  jsonText: (draw) => JSON.stringify({ description: draw.faker.git.commitMessage() }),
  day: () => '2025-01-15',
  keyType: () => 'API_KEY',
  loadBalancerArn: (draw) =>
    arn(draw.context, 'elasticloadbalancing', `loadbalancer/net/${word(draw)}/50dc6c495c0c9188`),
  logArn: (draw) => arn(draw.context, 'logs', `log-group:/aws/apigateway/${word(draw)}`),
  logFormat: (draw) => draw.pick(FORMATS),
  methodKey: (draw) => `~1${word(draw)}/${draw.pick(VERBS)}`,
  pathPart: word,
  routeId: (draw) => draw.short(7),
  routeKey: (draw) => `${draw.pick(VERBS)} /${word(draw)}`,
  sentence: (draw) => draw.faker.git.commitMessage(),
  shortId: (draw) => draw.short(6),
  stageName: (draw) => {
    const { sequence, seed } = draw.context
    const first = (mixed(seed, 'stageName') >>> 0) % STAGES.length
    const name = STAGES[(first + sequence) % STAGES.length] as string
    return sequence < STAGES.length ? name : `${name}${Math.floor(sequence / STAGES.length) + 1}`
  },
  statusCode: (draw) => draw.pick(['200', '201', '204', '400', '404', '500']),
  tagKey: (draw) => draw.pick(TAGS),
  tagValue: (draw) => word(draw),
  variableName: (draw) => plain(draw.faker.hacker.noun()).replaceAll('-', '_'),
  variableValue: (draw) =>
    draw.pick([
      plain(draw.faker.color.human()),
      `${word(draw)}.example.com`,
      `v${draw.whole(1, 9)}.${draw.whole(0, 9)}`,
    ]),
  versionName: (draw) => `${draw.whole(1, 9)}.${draw.whole(0, 20)}.${draw.whole(0, 20)}`,
  webAclArn: (draw) => arn(draw.context, 'wafv2', `regional/webacl/${word(draw)}/${draw.faker.string.uuid()}`),
} satisfies Record<RecipeV1 | RecipeV2, (draw: Draw) => string>

/** Where a thing of the account lies, in the partition of its region. */
export function arn(
  { region, account }: Pick<DrawContext, 'region' | 'account'>,
  service: string,
  resource: string,
): string {
  const partition = region.startsWith('cn-') ? 'aws-cn' : region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws'
  return `arn:${partition}:${service}:${region}:${account}:${resource}`
}

/** Subjects of APIs: letters, digits and hyphens. */
export function word(draw: Draw): string {
  return plain(draw.faker.commerce.department())
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]+/g, '-')
}
