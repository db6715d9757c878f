import { namedBasePath } from '../base-path-mapping.ts'
import type { Schemas } from '../schemas.ts'
import type { AccountDocumentHooks } from './hooks.ts'

export const basePathMapping: AccountDocumentHooks<'BasePathMapping'> = {
  prepare: (entry) => {
    const { basePath, restApiId, stage } = entry as unknown as Partial<Schemas['BasePathMapping']>
    return { basePath: namedBasePath(basePath), restApiId, ...(stage !== undefined && { stage }) }
  },
}
