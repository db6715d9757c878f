import type { AccountDocumentHooks } from './hooks.ts'

export const apiMapping: AccountDocumentHooks<'ApiMapping'> = {
  assertEntry: ({ domainName, apiMappingKey = '' }, seen, { refuse }) => {
    const key = `${domainName}/${apiMappingKey}`
    if (seen.has(key)) throw refuse([], `${domainName} has a mapping "${apiMappingKey}" already.`)
    seen.add(key)
  },
  assertDocument: ({ apiId, stage }, { state: { apis, neighbourhood }, refuse }) => {
    const stages = apis.get(apiId)?.stages
    if (!stages && !neighbourhood.protocolOf(apiId)) throw refuse(['apiId'], `the API ${apiId} does not exist.`)
    if (stages?.has(stage) || neighbourhood.hasStage(apiId, stage)) return
    throw refuse(['stage'], `the API ${apiId} has no stage ${stage}.`)
  },
}
