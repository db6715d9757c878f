import { plain, REST_API, restApi, type Scenarios, STAGE } from './lifecycles.ts'

const made = (what: string, body: unknown, ...stages: readonly object[]): [string, Scenarios[string]] => [
  `CreateStage: ${what}`,
  {
    state: restApi(...stages),
    calls: [[`POST ${REST_API}/stages`, body], [`GET ${STAGE}`], [`GET ${REST_API}/stages`]],
    statuses: [],
  },
]
const many = (count: number, value: (i: number) => string): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`k${i}`, value(i)]))
const canarySettings = {
  deploymentId: 'dep002',
  percentTraffic: 12.5,
  stageVariableOverrides: { color: 'green' },
  useStageCache: true,
}
const tagged = '/tags/arn%3Aaws%3Aapigateway%3Aus-east-1%3A%3A%2Frestapis%2Fa1b2c3d4e5%2Fstages%2Fprod'
const call = (
  what: string,
  calls: Scenarios[string]['calls'],
  ...stages: readonly object[]
): [string, Scenarios[string]] => [what, { state: restApi(...stages), calls, statuses: [] }]

/** What stages are made of, and what is refused. */
export const stages: Scenarios = Object.fromEntries([
  made('the least', plain),
  made('everything', {
    ...plain,
    description: 'first',
    variables: { color: 'blue' },
    tracingEnabled: true,
    cacheClusterEnabled: true,
    cacheClusterSize: '1.6',
    tags: { team: 'shop' },
    canarySettings,
  }),
  made('a cache without a size', { ...plain, cacheClusterEnabled: true }),
  made('a size without a cache', { ...plain, cacheClusterSize: '6.1' }),
  made('a size that is not one', { ...plain, cacheClusterSize: '0.7' }),
  made('a canary with its defaults', { ...plain, canarySettings: { deploymentId: 'dep002' } }),
  made('a canary without a deployment', { ...plain, canarySettings: { percentTraffic: 10 } }),
  made('a canary of an unknown deployment', { ...plain, canarySettings: { deploymentId: 'dep404' } }),
  made('a canary with too much traffic', { ...plain, canarySettings: { deploymentId: 'dep002', percentTraffic: 101 } }),
  made('an override with a bad value', {
    ...plain,
    canarySettings: { deploymentId: 'dep002', stageVariableOverrides: { color: 'a#b' } },
  }),
  made('no deployment', { stageName: 'prod' }),
  made('an unknown deployment', { ...plain, deploymentId: 'dep404' }),
  made('no name', { deploymentId: 'dep001' }),
  made('an empty name', { ...plain, stageName: '' }),
  made('a name with a slash', { ...plain, stageName: 'a/b' }),
  made('a name of 128 characters', { ...plain, stageName: 'a'.repeat(128) }),
  made('a name of 129 characters', { ...plain, stageName: 'a'.repeat(129) }),
  made('a name that is taken', plain, plain),
  made('an eleventh stage', plain, ...Array.from({ length: 10 }, (_, i) => ({ ...plain, stageName: `s${i}` }))),
  made('a tenth stage', plain, ...Array.from({ length: 9 }, (_, i) => ({ ...plain, stageName: `s${i}` }))),
  made('a variable with a bad name', { ...plain, variables: { 'a-b': 'x' } }),
  made('a variable with a bad value', { ...plain, variables: { color: 'a#b' } }),
  made('a variable with an empty value', { ...plain, variables: { color: '' } }),
  made('a variable of 512 characters', { ...plain, variables: { color: 'a'.repeat(512) } }),
  made('a variable of 513 characters', { ...plain, variables: { color: 'a'.repeat(513) } }),
  made('an unknown documentation version', { ...plain, documentationVersion: 'v9' }),
  made('a reserved tag', { ...plain, tags: { 'AWS:team': 'x' } }),
  made('fifty tags', { ...plain, tags: many(50, String) }),
  made('fifty-one tags', { ...plain, tags: many(51, String) }),
  made('a tag value that is too long', { ...plain, tags: { team: 'a'.repeat(257) } }),
  made('a tag key that is too long', { ...plain, tags: { ['a'.repeat(129)]: 'x' } }),
  made('a member of another type', { ...plain, tracingEnabled: 'yes' }),
  made('a text that is a number', { ...plain, description: 7 }),
  made('a list for a map', { ...plain, variables: ['x'] }),
  made('a long description', { ...plain, description: 'a'.repeat(1025) }),
  call('GetStages: those of one deployment', [[`GET ${REST_API}/stages?deploymentId=dep002`]], plain, {
    ...plain,
    stageName: 'beta',
    deploymentId: 'dep002',
  }),
  call(
    'GetStages: in the order of their names',
    [[`GET ${REST_API}/stages`]],
    plain,
    { ...plain, stageName: 'beta' },
    { ...plain, stageName: 'Alpha' },
  ),
  call('GetStages: of no API', [['GET /restapis/nothing000/stages']]),
  call('GetStage: of no API', [['GET /restapis/nothing000/stages/prod']]),
  call('DeleteStage: of no API', [['DELETE /restapis/nothing000/stages/prod']]),
  call('UpdateStage: of no API', [['PATCH /restapis/nothing000/stages/prod', { patchOperations: [] }]]),
  call('TagResource: fifty-one tags', [[`PUT ${tagged}`, { tags: many(51, String) }], [`GET ${tagged}`]], plain),
  call('TagResource: one tag too many', [[`PUT ${tagged}`, { tags: { more: 'x' } }], [`GET ${tagged}`]], {
    ...plain,
    tags: many(50, String),
  }),
  call('TagResource: an empty value', [[`PUT ${tagged}`, { tags: { team: '' } }], [`GET ${tagged}`]], plain),
  call('TagResource: no tags', [[`PUT ${tagged}`, {}]], plain),
  call('TagResource: a bad ARN', [['PUT /tags/nonsense', { tags: { team: 'shop' } }]], plain),
  call('GetTags: a bad ARN', [['GET /tags/nonsense']], plain),
  call('UntagResource: of the last tag', [[`DELETE ${tagged}?tagKeys=team`], [`GET ${tagged}`], [`GET ${STAGE}`]], {
    ...plain,
    tags: { team: 'shop' },
  }),
  call('UntagResource: of no key', [[`DELETE ${tagged}`]], plain),
  call('GetDeployments: both', [[`GET ${REST_API}/deployments`]]),
  call('GetDeployment: one', [[`GET ${REST_API}/deployments/dep001`]]),
  call('GetDeployment: an unknown one', [[`GET ${REST_API}/deployments/dep404`]]),
  call('DeleteDeployment: one', [[`DELETE ${REST_API}/deployments/dep002`], [`GET ${REST_API}/deployments`]]),
  call(
    'DeleteDeployment: one that a stage points to',
    [[`DELETE ${REST_API}/deployments/dep001`], [`GET ${REST_API}/deployments`]],
    plain,
  ),
  call('DeleteDeployment: an unknown one', [[`DELETE ${REST_API}/deployments/dep404`]]),
  call('UpdateDeployment: a description', [
    [
      `PATCH ${REST_API}/deployments/dep001`,
      { patchOperations: [{ op: 'replace', path: '/description', value: 'new' }] },
    ],
    [`GET ${REST_API}/deployments/dep001`],
  ]),
  call('CreateDeployment: without methods', [[`POST ${REST_API}/deployments`, { stageName: 'prod' }]]),
])
