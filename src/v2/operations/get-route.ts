import { routeOf } from '../look-up.ts'
import type { Rule } from '../rule.ts'

export const getRoute: Rule<'GetRoute'> = (call) => routeOf(call).route
