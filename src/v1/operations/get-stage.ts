import { findRestApi } from '../rest-api.ts'
import type { Rule } from '../rule.ts'
import { findStage } from '../stage.ts'

export const getStage: Rule<'GetStage'> = (call) => findStage(findRestApi(call), call.input.stageName, call.refuse)
