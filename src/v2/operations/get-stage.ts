import { stageOf } from '../look-up.ts'
import type { Rule } from '../rule.ts'

export const getStage: Rule<'GetStage'> = (call) => stageOf(call).stage
