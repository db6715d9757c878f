import { findRestApi, shownApi } from '../rest-api.ts'
import type { Rule } from '../rule.ts'

export const getRestApi: Rule<'GetRestApi'> = (call) => shownApi(findRestApi(call).api.get())
