import {
  ConflictException,
  CreateDeploymentCommand,
  CreateStageCommand,
  GetStageCommand,
} from '@aws-sdk/client-api-gateway'

/**
 * Deploys an API and opens a stage on it. Safe to repeat: when the answer to an earlier attempt was lost, the stage is
 * already there, and that is as good.
 */
export async function release(client, restApiId, stageName) {
  const { id: deploymentId } = await client.send(new CreateDeploymentCommand({ restApiId }))
  try {
    return await client.send(new CreateStageCommand({ restApiId, stageName, deploymentId }))
  } catch (error) {
    if (!(error instanceof ConflictException)) throw error
    const stage = await client.send(new GetStageCommand({ restApiId, stageName }))
    if (stage.deploymentId !== deploymentId) throw error
    return stage
  }
}
