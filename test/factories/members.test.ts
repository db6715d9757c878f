import { expect, it } from 'vitest'
import { createFactories } from '../../src/factories.ts'
import { createApiGateway } from '../../src/index.ts'

const { stage, deployment, methodSetting } = createFactories({ seed: 42 })
const deploymentId = 'dep001'
const gateway = createApiGateway({
  state: {
    restApis: [{ id: 'rest000001', deployments: [{ id: deploymentId }, { id: 'dep002' }] }],
    apis: [
      { apiId: 'http000001', protocolType: 'HTTP', routes: ['GET /pets'], deployments: [{ deploymentId }] },
      { apiId: 'socket0001', protocolType: 'WEBSOCKET', routes: ['$connect'], deployments: [{ deploymentId }] },
    ],
  },
})

function sent<T = object>(method: string, url: string, body?: object): T {
  const headers = { accept: 'application/json' }
  const answer = gateway.answer({ method, url, headers, ...(body && { body: JSON.stringify(body) }) })
  expect(answer.status).toBeLessThan(300)
  return JSON.parse(answer.body)
}

/** The names of all members, of nested documents too, but not the keys of maps that anybody may choose. */
function membersOf(value: object, at = ''): string[] {
  return Object.entries(value).flatMap(([name, inner]) => {
    const path = `${at}/${name}`
    const isMap = /(ariables|ariableOverrides|tags)$/.test(path)
    return typeof inner === 'object' && inner !== null && !isMap ? [path, ...membersOf(inner, path)] : [path]
  })
}

const description = 'an ordinary one'
const accessLogSettings = {
  destinationArn: 'arn:aws:logs:us-east-1:123456789012:log-group:calls',
  format: '$context.requestId',
}
const throttle = { throttlingBurstLimit: 1, throttlingRateLimit: 2 }
const replace = (path: string, value: string) => ({ op: 'replace', path, value })

const ROWS: readonly [string, () => object, () => object][] = [
  [
    'stage.v1',
    () => stage.v1.build(),
    () =>
      sent('POST', '/restapis/rest000001/stages', {
        stageName: 'a',
        deploymentId,
        description,
        variables: { color: 'blue' },
      }),
  ],
  [
    'stage.v1 with all traits',
    () => stage.v1.canary().cached().throttled().logged().tagged().build(),
    () => {
      const canarySettings = { deploymentId: 'dep002', percentTraffic: 5, stageVariableOverrides: { color: 'green' } }
      const more = { canarySettings, cacheClusterEnabled: true, cacheClusterSize: '0.5', tags: { team: 'payments' } }
      sent('POST', '/restapis/rest000001/stages', { stageName: 'b', deploymentId, description, variables: {}, ...more })
      const patchOperations = [
        replace('/variables/color', 'blue'),
        replace('/*/*/logging/loglevel', 'INFO'),
        replace('/accessLogSettings/destinationArn', accessLogSettings.destinationArn),
        replace('/accessLogSettings/format', accessLogSettings.format),
      ]
      return sent('PATCH', '/restapis/rest000001/stages/b', { patchOperations })
    },
  ],
  [
    'methodSetting',
    () => ({ methodSettings: methodSetting.build() }),
    () => {
      const patchOperations = [replace('/*/*/throttling/rateLimit', '5')]
      const url = '/restapis/rest000001/stages/a'
      const { methodSettings } = sent<{ methodSettings: Record<string, object> }>('PATCH', url, { patchOperations })
      return { methodSettings: methodSettings['*/*'] ?? {} }
    },
  ],
  [
    'deployment.v1',
    () => deployment.v1.build(),
    () => sent('POST', '/restapis/rest000001/deployments', { description }),
  ],
  ...(['http000001', 'socket0001'] as const).flatMap((apiId): [string, () => object, () => object][] => {
    const factory = apiId === 'http000001' ? stage.v2 : stage.v2.webSocket()
    const own = { description, deploymentId, stageVariables: { color: 'blue' } }
    return [
      [
        `stage.v2 of ${apiId}`,
        () => factory.build(),
        () => sent('POST', `/v2/apis/${apiId}/stages`, { stageName: 'a', ...own }),
      ],
      [
        `stage.v2 of ${apiId} with all traits`,
        () => factory.throttled().logged().tagged().build(),
        () => {
          const more = { accessLogSettings, defaultRouteSettings: throttle, tags: { team: 'payments' } }
          return sent('POST', `/v2/apis/${apiId}/stages`, { stageName: 'b', ...own, ...more })
        },
      ],
    ]
  }),
  [
    'stage.v2 that deploys itself',
    () => stage.v2.autoDeploy().build(),
    () => {
      sent('POST', '/v2/apis/http000001/stages', { stageName: 'auto', autoDeploy: true, description })
      return sent('GET', '/v2/apis/http000001/stages/auto')
    },
  ],
  [
    'stage.v2 that is managed',
    () => stage.v2.managedDefault().build(),
    () => {
      const body = { name: 'quick', protocolType: 'HTTP', target: 'https://example.com' }
      return sent('GET', `/v2/apis/${sent<{ apiId: string }>('POST', '/v2/apis', body).apiId}/stages/$default`)
    },
  ],
  [
    'deployment.v2',
    () => deployment.v2.build(),
    () => sent('POST', '/v2/apis/http000001/deployments', { description }),
  ],
]

it.each(ROWS)('%s has the members of an answer to an ordinary call', (_, build, answered) => {
  expect(membersOf(build()).sort()).toEqual(membersOf(answered()).sort())
})
