import type { Rule } from '../rule.ts'
import { sdkTypes } from '../sdk-types.ts'

export const getSdkType: Rule<'GetSdkType'> = ({ input, refuse }) => {
  const found = sdkTypes.find(({ id }) => id === input.sdkTypeId)
  if (!found) throw refuse('SdkTypeNotFound')
  return found
}
