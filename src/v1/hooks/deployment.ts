import { shownDeployment } from '../deployment.ts'
import type { ApiHooks } from './types.ts'

export const deployment: ApiHooks<'Deployment'> = {
  show: (document, { input }) => shownDeployment(document, 'embed' in input ? input.embed : undefined),
}
