import { NotFoundException, UpdateStageCommand } from '@aws-sdk/client-api-gateway'

/**
 * Makes the canary of a stage the stage itself: its deployment and its variables move over, and the canary ends.
 * Answers false when there is no such stage.
 */
export async function promote(client, restApiId, stageName) {
  try {
    await client.send(
      new UpdateStageCommand({
        restApiId,
        stageName,
        patchOperations: [
          { op: 'copy', path: '/deploymentId', from: '/canarySettings/deploymentId' },
          { op: 'copy', path: '/variables', from: '/canarySettings/stageVariableOverrides' },
          { op: 'remove', path: '/canarySettings' },
        ],
      }),
    )
    return true
  } catch (error) {
    if (error instanceof NotFoundException) return false
    throw error
  }
}
