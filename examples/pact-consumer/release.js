import { CreateStageCommand, GetStageCommand, NotFoundException, UpdateStageCommand } from '@aws-sdk/client-api-gateway'

/** Puts a deployment on a stage, which is made when it is not there yet. Answers what was there before. */
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

/** The deployment that a stage points to; nothing when there is no such stage. */
export async function current(client, { restApiId, stageName }) {
  try {
    const { deploymentId } = await client.send(new GetStageCommand({ restApiId, stageName }))
    return deploymentId
  } catch (error) {
    if (error instanceof NotFoundException) return undefined
    throw error
  }
}
