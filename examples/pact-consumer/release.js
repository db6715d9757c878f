import { CreateStageCommand, GetStageCommand, NotFoundException, UpdateStageCommand } from '@aws-sdk/client-api-gateway'

/** Points a stage at a deployment, and creates the stage if it does not exist. Returns the previous deployment. */
export async function release(client, { restApiId, stageName, deploymentId }) {
  const before = await current(client, { restApiId, stageName })
  if (before === undefined) {
    await client.send(new CreateStageCommand({ restApiId, stageName, deploymentId }))
  } else {
    const patchOperations = [{ op: 'replace', path: '/deploymentId', value: deploymentId }]
    await client.send(new UpdateStageCommand({ restApiId, stageName, patchOperations }))
  }
  return before
}

/** The deployment of a stage; undefined if the stage does not exist. */
export async function current(client, { restApiId, stageName }) {
  try {
    const { deploymentId } = await client.send(new GetStageCommand({ restApiId, stageName }))
    return deploymentId
  } catch (error) {
    if (error instanceof NotFoundException) return undefined
    throw error
  }
}
