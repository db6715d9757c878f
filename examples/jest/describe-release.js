const { GetStageCommand, UpdateStageCommand } = require('@aws-sdk/client-api-gateway')

/** Writes into the description of a stage which version it runs; gives the description that was there before. */
async function describeRelease(client, restApiId, stageName, version) {
  const { description } = await client.send(new GetStageCommand({ restApiId, stageName }))
  const value = `version ${version}`
  await client.send(
    new UpdateStageCommand({ restApiId, stageName, patchOperations: [{ op: 'replace', path: '/description', value }] }),
  )
  return description
}

module.exports = { describeRelease }
