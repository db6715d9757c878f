import { resources } from '../../generated/v2/resources.ts'
import { AUTOMATIC } from '../auto-deploy.ts'
import { wireDate } from '../codec.ts'
import { withoutEmptyDescription } from '../description.ts'
import type { ApiDocumentHooks } from './hooks.ts'

export const deployment: ApiDocumentHooks<'Deployment'> = {
  prepare: (entry) => withoutEmptyDescription(entry),
  defaults: (entry, { context }) => {
    const { autoDeployed, deploymentStatus } = resources.Deployment.defaults
    return {
      deploymentStatus,
      createdDate: wireDate(context.now),
      autoDeployed,
      ...(entry.autoDeployed && { description: AUTOMATIC }),
    }
  },
}
