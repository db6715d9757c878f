import type { Handler } from '../handler.ts'
import { sdkTypes } from '../sdk-types.ts'

export const getSdkType: Handler<'GetSdkType'> = ({ input, refuse }) => {
  const found = sdkTypes.find(({ id }) => id === input.sdkTypeId)
  if (!found) throw refuse('SdkTypeNotFound')
  return found
}
