import type { Handler } from '../handler.ts'
import { sdkTypes } from '../sdk-types.ts'

export const getSdkTypes: Handler<'GetSdkTypes'> = () => ({ item: [...sdkTypes] })
