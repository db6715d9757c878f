import { keptDescription } from '../description.ts'
import type { ApiHooks } from './types.ts'

export const deployment: ApiHooks<'Deployment'> = {
  change: keptDescription,
}
