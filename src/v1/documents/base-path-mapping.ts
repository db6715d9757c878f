import type { BasePathMapping } from '../state.ts'
import type { AccountDocumentHooks } from './hooks.ts'

export const basePathMapping: AccountDocumentHooks<'BasePathMappingState'> = {
  prepare: (entry) => {
    const { domainName, basePath = '(none)', restApiId, stage } = entry as unknown as BasePathMapping
    return { domainName, basePath, restApiId, ...(stage !== undefined && { stage }) }
  },
}
