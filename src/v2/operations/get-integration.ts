import { integrationOf } from '../look-up.ts'
import type { Rule } from '../rule.ts'

export const getIntegration: Rule<'GetIntegration'> = (call) => integrationOf(call).integration
