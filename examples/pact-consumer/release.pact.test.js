import { APIGatewayClient, UpdateStageCommand } from '@aws-sdk/client-api-gateway'
import { Pact } from '@pact-foundation/pact'
import { answer, part, refusal, request, state } from 'apigateway-understudy/pact'
import { expect, test } from 'vitest'
import { current } from './release.js'

const restApiId = 'a1b2c3d4e5'
const stage = { restApiId, stageName: 'prod' }

const interaction = (afterwards = []) =>
  new Pact(part({ consumer: 'release-bot', api: 'v1', afterwards })).addInteraction()

const clientOf = ({ url }) =>
  new APIGatewayClient({
    endpoint: url,
    region: 'us-east-1',
    maxAttempts: 1, // an expected refusal must not be retried
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  })

test('reads the deployment of a stage', () =>
  interaction()
    .given(...state('a REST API has a stage', { ...stage, deploymentId: 'dep001' }))
    .uponReceiving('GetStage: its deployment')
    .withRequest(...request.v1.getStage(stage))
    .willRespondWith(...answer.v1.getStage({ deploymentId: 'dep001' }))
    .executeTest(async (mock) => {
      expect(await current(clientOf(mock), stage)).toBe('dep001')
    }))

test('moves a stage to another deployment', () => {
  const patchOperations = [{ op: 'replace', path: '/deploymentId', value: 'dep002' }]
  return interaction([answer.v1.getStage({ deploymentId: 'dep002' })]) // `verify` sends this request after the update
    .given(...state('a REST API has a stage', { ...stage, deploymentId: 'dep001' }))
    .given(...state('a REST API has a deployment', { restApiId, deploymentId: 'dep002' }))
    .uponReceiving('UpdateStage: moves to another deployment')
    .withRequest(...request.v1.updateStage({ ...stage, patchOperations }))
    .willRespondWith(...answer.v1.updateStage({ deploymentId: 'dep002' }))
    .executeTest(async (mock) => {
      await clientOf(mock).send(new UpdateStageCommand({ ...stage, patchOperations }))
    })
})

test('returns undefined for an unknown stage', () =>
  interaction()
    .given(...state('a REST API exists', { restApiId }))
    .uponReceiving('GetStage: the stage is unknown')
    .withRequest(...request.v1.getStage(stage))
    .willRespondWith(...refusal.v1('StageNotFound'))
    .executeTest(async (mock) => {
      expect(await current(clientOf(mock), stage)).toBeUndefined()
    }))

test('rejects an unknown deployment', () => {
  const patchOperations = [{ op: 'replace', path: '/deploymentId', value: 'dep404' }]
  return interaction()
    .given(...state('a REST API has a stage', stage))
    .uponReceiving('UpdateStage: the deployment is unknown')
    .withRequest(...request.v1.updateStage({ ...stage, patchOperations }))
    .willRespondWith(...refusal.v1('DeploymentUnknown'))
    .executeTest(async (mock) => {
      const update = clientOf(mock).send(new UpdateStageCommand({ ...stage, patchOperations }))
      await expect(update).rejects.toThrow('Deployment id does not exist')
    })
})
