import { describe, expect, it } from 'vitest'
import type { Difference } from '../../src/truth/diff/compare.ts'
import { DRAWN_MEMBERS } from '../../src/truth/diff/drawn.ts'
import { differencesOf, type Verdict } from '../../src/truth/diff/verdict.ts'
import { everyProbe } from '../../src/truth/probes/every-probe.ts'
import type { Reply, WireRequest } from '../../src/truth/types.ts'
import { comparisonWith, type Edit, otherSide } from './other-side.ts'

type Body = Record<string, unknown>
type Change = (reply: Reply) => Reply

/** One thing that the other side does otherwise, and what the comparison must call it. */
interface Plant {
  readonly rule: string
  readonly kind: Difference['kind']
  /** Which answers are changed: by the rule that refused, or by a request. */
  readonly where: (rule: string, request: WireRequest, reply: Reply) => boolean
  readonly change: Change
}

/** Behaviours whose probes ask for an answer that a plant changes: each names the plant. */
const ALSO: Readonly<Record<string, string>> = {
  'v1.ImportedPartsKeepIds': 'v1.GetDocumentationPart',
  'v1.TemplatesOfSamples': 'v1.GetModelTemplate',
  'v2.TemplatesOfSamples': 'v2.GetModelTemplate',
  'v2.ListOrder': 'v2.GetStages',
  'v2.MappingBlocksStage': 'v2.StageMapped',
}

const bodyOf = (reply: Reply): Body => structuredClone(reply.body) as Body
const withBody =
  (change: (body: Body) => unknown): Change =>
  (reply) => ({ ...reply, body: change(bodyOf(reply)) })

const status =
  (to: number): Change =>
  (reply) => ({ ...reply, status: to })
const type =
  (name: string): Change =>
  (reply) => ({ ...reply, headers: { ...reply.headers, 'x-amzn-errortype': name, 'x-amzn-ErrorType': name } })
const text = (change: (message: string) => string): Change =>
  withBody((body) => ({ ...body, message: change(String(body.message)) }))
const accepted: Change = (reply) => ({
  ...reply,
  status: 200,
  headers: { 'content-type': 'application/json' },
  body: {},
})
const refused: Change = (reply) => ({ ...reply, status: 400, body: { message: 'no' } })
const more = withBody((body) => ({ ...body, extra: 1 }))
const set = (name: string, value: unknown): Change => withBody((body) => ({ ...body, [name]: value }))
const without = (name: string): Change => withBody(({ [name]: _, ...body }) => body)
const turned = (name: string): Change =>
  withBody((body) => ({ ...body, [name]: [...(body[name] as unknown[])].reverse() }))

/** A refusal is raised otherwise. */
const refusal = (rule: string, kind: Plant['kind'], change: Change): Plant => ({
  rule,
  kind,
  where: (raised) => raised === rule,
  change,
})

/** The answer to one request of one probe is another one. */
const request = (
  rule: string,
  kind: Plant['kind'],
  method: string,
  path: RegExp,
  change: Change,
  body = '',
): Plant => ({
  rule,
  kind,
  where: (_, asked, reply) =>
    reply.status < 300 &&
    asked.path.startsWith('/v2/') === rule.startsWith('v2.') &&
    asked.method === method &&
    path.test(asked.path) &&
    (asked.body ?? '').includes(body),
  change,
})

const PLANTS: readonly Plant[] = [
  refusal('v1.ResourceExists', 'status', status(400)),
  refusal('v1.MethodExists', 'status', status(422)),
  refusal('v2.RouteExists', 'status', status(400)),
  refusal('v2.IntegrationInUse', 'status', status(400)),
  refusal('v1.RootResourceKept', 'type', type('ConflictException')),
  refusal('v1.ModelExists', 'type', type('BadRequestException')),
  refusal('v2.CorsOnWebSocket', 'type', type('ConflictException')),
  refusal('v2.StageMapped', 'type', type('NotFoundException')),
  refusal(
    'v1.CanaryEnabled',
    'text',
    text((one) => `${one}.`),
  ),
  refusal(
    'v1.DeploymentInUse',
    'text',
    text((one) => one.toUpperCase()),
  ),
  refusal(
    'v1.EndpointTypeInvalid',
    'text',
    text((one) => one.replace(/ /, '  ')),
  ),
  refusal(
    'v2.DeploymentInUse',
    'text',
    text(() => 'The deployment is in use'),
  ),
  refusal(
    'v2.RouteParametersOffConnect',
    'text',
    text((one) => one.slice(0, -1)),
  ),
  // Placeholders: the account and an id in a text belong to the other side.
  refusal(
    'v1.DocumentationVersionExists',
    'text',
    text((one) => `${one} 123456789013`),
  ),
  refusal(
    'v1.ApiKeyExists',
    'text',
    text((one) => `${one} (123456789012)`),
  ),
  refusal('v1.StageExists', 'members', more),
  refusal('v2.StageExists', 'members', more),
  refusal('v1.ResponseExists', 'they accept what we refuse', accepted),
  refusal('v1.CanaryDeploymentInUse', 'they accept what we refuse', accepted),
  refusal('v1.PromotionWithoutCanary', 'they accept what we refuse', accepted),
  refusal('v2.SelectionMissing', 'they accept what we refuse', accepted),
  refusal('v2.RouteAuthorizationOffConnect', 'they accept what we refuse', accepted),
  request('v1.GetAuthorizers', 'they refuse what we accept', 'GET', /\/authorizers$/, refused),
  request('v1.GetModelTemplate', 'they refuse what we accept', 'GET', /\/default_template$/, refused),
  request('v2.GetModelTemplate', 'they refuse what we accept', 'GET', /\/template$/, refused),
  request('v1.GetDocumentationVersions', 'members', 'GET', /\/documentation\/versions$/, without('item')),
  request('v1.GetSdkTypes', 'members', 'GET', /\/sdktypes$/, more),
  request('v1.GetRequestValidator', 'members', 'GET', /\/requestvalidators\/\w+$/, set('validateRequestBody', 'true')),
  request('v2.GetModels', 'members', 'GET', /\/models$/, set('items', [])),
  request('v1.GetDocumentationPart', 'values', 'GET', /\/documentation\/parts\/\w+$/, set('properties', '{}')),
  request('v1.GetUsagePlanKeys', 'values', 'GET', /\/usageplans\/\w{6,}\/keys$/, (reply) => ({
    ...reply,
    body: { item: (bodyOf(reply).item as Body[]).map((one) => ({ ...one, type: 'OTHER' })) },
  })),
  request(
    'v2.GetIntegrationResponse',
    'values',
    'GET',
    /\/integrationresponses\/\w+$/,
    set('integrationResponseKey', '/500/'),
  ),
  request('v2.GetAuthorizer', 'values', 'GET', /\/authorizers\/\w+$/, set('name', 'another')),
  request('v2.DescriptionEmptyKept', 'values', 'PATCH', /\/stages\/described$/, set('description', '')),
  request(
    'v2.CorsHeadersLowered',
    'order',
    'PATCH',
    /\/apis\/\w+$/,
    (reply) => ({
      ...reply,
      body: {
        ...bodyOf(reply),
        corsConfiguration: turned('allowHeaders')({ ...reply, body: bodyOf(reply).corsConfiguration }).body,
      },
    }),
    'X-Trace',
  ),
  request('v2.GetStages', 'order', 'GET', /\/apis\/\w+\/stages$/, turned('items')),
  request(
    'v1.GetClientCertificate',
    'dates',
    'GET',
    /\/clientcertificates\/\w{6}$/,
    set('createdDate', 1_700_000_000.5),
  ),
  request('v2.GetApiMapping', 'values', 'GET', /\/apimappings\/\w+$/, set('stage', 'dev')),
  request('v2.GetVpcLink', 'dates', 'GET', /\/v2\/vpclinks\/\w+$/, set('createdDate', '2026-01-01T00:00:00.123Z')),
  request('v1.StageDates', 'dates', 'PATCH', /\/stages\/dated$/, set('lastUpdatedDate', 1_767_225_600)),
  request(
    'v2.UpdateMovesLastUpdated',
    'dates',
    'PATCH',
    /\/stages\/moving$/,
    set('createdDate', '2030-01-01T00:00:00Z'),
  ),
  request('v1.PatchInOrder', 'values', 'PATCH', /\/stages\/ordered$/, set('description', 'first')),
  request('v1.EmptyVariablesKept', 'members', 'POST', /\/stages$/, without('variables'), 'novariables'),
  request('v1.GetRequestValidators', 'values', 'GET', /\/requestvalidators$/, (reply) => ({
    ...reply,
    headers: { ...reply.headers, 'content-type': 'text/plain; charset=utf-8' },
  })),
  request('v1.PagingByPosition', 'members', 'GET', /\/resources\?limit=1$/, without('position')),
  request('v1.CanaryMadeByDeployment', 'members', 'GET', /\/stages\/canaryof$/, without('canarySettings')),
  request('v1.PoliciesAreEscaped', 'values', 'PATCH', /\/restapis\/\w+$/, set('policy', '{}'), '\\"execute-api:Invoke'),
  request('v1.ImportMakesApi', 'values', 'POST', /\?mode=import$/, set('version', '8'), 'of info'),
  request('v1.ApiKeysNewestFirst', 'values', 'GET', /\/apikeys\?name=[\w-]*sequence$/, turned('item')),
  request('v1.EmptyAnswersAreJson', 'values', 'DELETE', /\/stages\/silent$/, (reply) => ({
    ...reply,
    headers: { ...reply.headers, 'content-type': 'text/plain' },
  })),
  request(
    'v2.MappingUpdateMerges',
    'values',
    'PATCH',
    /\/remapped\.example\.com\/apimappings\/\w+$/,
    set('stage', 'x'),
  ),
  request(
    'v2.AutoDeployOffKeepsMessage',
    'values',
    'GET',
    /\/stages\/stopped$/,
    set('lastDeploymentStatusMessage', 'Deployment attempt failed'),
  ),
  // A member of a refusal that each side draws.
  {
    rule: 'v1.HalErrorsHaveLogref',
    kind: 'members',
    where: (raised, { headers }) => raised === 'v1.StageNotFound' && headers?.accept === 'application/hal+json',
    change: without('logref'),
  },
  // A change that takes time and never comes.
  request('v2.AutoDeployUpdate', 'values', 'GET', /\/stages\/later$/, without('deploymentId')),
  // The form of an id.
  request('v2.IdentifierShapes', 'values', 'POST', /\/deployments$/, set('deploymentId', 'abcdefghij'), '{}'),
  request('v2.ImportEndpoint', 'values', 'PUT', /\/v2\/apis$/, set('ipAddressType', 'ipv4'), 'endpoint-configuration'),
  request('v2.ReimportReplaces', 'members', 'PUT', /\/v2\/apis\/\w+$/, without('tags'), 'reimported'),
  request('v2.VariablesMerge', 'members', 'PATCH', /\/stages\/merged$/, set('stageVariables', { shape: 'round' })),
]

const edit: Edit = (reply, rule, asked) => PLANTS.find(({ where }) => where(rule, asked, reply))?.change(reply) ?? reply

describe('differences that are planted in the other side', async () => {
  const verdicts = await comparisonWith(otherSide(edit)).comparison.run(everyProbe())
  const different = new Map<string, Verdict>(
    verdicts.filter(({ outcome }) => outcome === 'different').map((verdict) => [verdict.rule, verdict]),
  )

  it.each(PLANTS.map((plant) => [plant.rule, plant.kind, plant] as const))('%s: %s', (rule, kind) => {
    const verdict = different.get(rule)
    expect(verdict ? differencesOf(verdict).map((one) => one.kind) : []).toContain(kind)
  })

  it('are the only differences found, and there are at least 40 of them', () => {
    expect(PLANTS.length).toBeGreaterThanOrEqual(40)
    const expected = [...PLANTS.map(({ rule }) => rule), ...Object.keys(ALSO)]
    expect([...different.keys()].toSorted()).toEqual(expected.toSorted())
    for (const plant of Object.values(ALSO)) expect(different.has(plant)).toBe(true)
  })
})

it('Members whose values each side draws are known: keys, and members that refer to them', () => {
  const keys = ['id', 'apiId', 'clientCertificateId', 'vpcLinkId']
  const referring = ['restApiId', 'keyId', 'usagePlanId', 'deploymentId']
  expect([...DRAWN_MEMBERS]).toEqual(expect.arrayContaining([...keys, ...referring]))
  expect(DRAWN_MEMBERS).not.toContain('stageName')
})
