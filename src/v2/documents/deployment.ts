import { AUTOMATIC } from '../auto-deploy.ts'
import { wireDate } from '../codec.ts'
import { withoutEmptyDescription } from '../description.ts'
import type { ApiDocumentHooks } from './hooks.ts'

export const deployment: ApiDocumentHooks<'Deployment'> = {
  prepare: (entry) => withoutEmptyDescription(entry),
  defaults: ({ autoDeployed }, { context }) => ({
    deploymentStatus: 'DEPLOYED',
    createdDate: wireDate(context.now),
    autoDeployed: false,
    ...(autoDeployed && { description: AUTOMATIC }),
  }),
}
