import type { Rule } from '../rule.ts'
import { findTagged } from '../tags.ts'

export const getTags: Rule<'GetTags'> = (call) => ({ tags: findTagged(call).tags })
