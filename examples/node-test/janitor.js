import { DeleteStageCommand, GetStagesCommand } from '@aws-sdk/client-apigatewayv2'

/** Deletes the stages of an API whose tag `preview` is set and whose last change is older than `days`; gives their names. */
export async function sweep(client, apiId, { days, now = Date.now() }) {
  const { Items = [] } = await client.send(new GetStagesCommand({ ApiId: apiId }))
  const stale = Items.filter(
    ({ Tags, LastUpdatedDate }) => Tags?.preview && now - LastUpdatedDate.getTime() > days * 86_400_000,
  )
  for (const { StageName } of stale) {
    await client.send(new DeleteStageCommand({ ApiId: apiId, StageName }))
  }
  return stale.map(({ StageName }) => StageName)
}
