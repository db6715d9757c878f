import { createApiGateway } from 'apigateway-understudy'
import { expect, test } from 'vitest'

const gateway = createApiGateway({
  state: {
    restApis: [
      {
        id: 'a1b2c3d4e5',
        deployments: [{ id: 'dep001' }, { id: 'dep002' }],
        stages: [
          {
            stageName: 'prod',
            deploymentId: 'dep001',
            methodSettings: { '~1pets/GET': { throttlingRateLimit: 0, throttlingBurstLimit: 0 } },
            variables: { color: 'blue' },
            canarySettings: {
              deploymentId: 'dep002',
              percentTraffic: 12.5,
              stageVariableOverrides: { color: 'green' },
            },
          },
        ],
      },
    ],
  },
})
const stage = { apiId: 'a1b2c3d4e5', stageName: 'prod' }

test('the settings of a method block every call', () => {
  const { throttle, notes } = gateway.effective(stage, { method: 'GET', path: '/pets' })
  expect(throttle.rateLimit).toEqual({
    value: 0,
    level: 'method',
    key: '~1pets/GET',
    rule: 'dataPlane.MethodLimitZero',
  })
  expect(notes).toContain('Both limits are 0: every call gets 429 {"message":"Too Many Requests"}.')
})

test('a canary sees the variables of the stage and its own', () => {
  const { throttle, canary } = gateway.effective(stage, { method: 'GET', path: '/toys' })
  expect(throttle.rateLimit).toEqual({ value: 10000, level: 'account', rule: 'dataPlane.AccountThrottle' })
  expect(canary.percentTraffic.value).toBe(12.5)
  expect(canary.variables.value).toEqual({ color: 'green' })
})
