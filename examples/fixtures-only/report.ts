import { type APIGatewayClient, GetStageCommand, GetStagesCommand, type Stage } from '@aws-sdk/client-api-gateway'

/** One line about each stage of an API, and what somebody should look at. */
export async function report(client: Pick<APIGatewayClient, 'send'>, restApiId: string): Promise<string[]> {
  const { item = [] } = await client.send(new GetStagesCommand({ restApiId }))
  return item.map(line)
}

/** The same of a single stage, or that there is none. */
export async function reportOne(
  client: Pick<APIGatewayClient, 'send'>,
  restApiId: string,
  stageName: string,
): Promise<string> {
  try {
    return line(await client.send(new GetStageCommand({ restApiId, stageName })))
  } catch (error) {
    if (error instanceof Error && error.name === 'NotFoundException') return `${stageName}: ${error.message}`
    throw error
  }
}

/** What the SDK calls a date is a Date: whoever takes texts for dates fails here. */
function line(stage: Stage): string {
  const notes = [
    ...(stage.canarySettings ? [`canary at ${stage.canarySettings.percentTraffic} %`] : []),
    ...(stage.cacheClusterEnabled ? [`cache of ${stage.cacheClusterSize} GB`] : []),
    ...(stage.accessLogSettings ? [] : ['no access log']),
  ]
  const since = stage.createdDate?.toISOString().slice(0, 10)
  return `${stage.stageName} since ${since}: ${notes.join(', ') || 'nothing to see'}`
}
