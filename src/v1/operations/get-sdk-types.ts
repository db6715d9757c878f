import type { Rule } from '../rule.ts'
import { sdkTypes } from '../sdk-types.ts'

export const getSdkTypes: Rule<'GetSdkTypes'> = () => ({ item: [...sdkTypes] })
