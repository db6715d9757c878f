import type { Rule } from '../rule.ts'
import { taggedOf } from '../tags.ts'

export const getTags: Rule<'GetTags'> = (call) => ({ tags: taggedOf(call).tags })
