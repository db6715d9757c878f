import type { Rule } from '../rule.ts'
import { findTagged } from '../tags.ts'

export const untagResource: Rule<'UntagResource'> = (call) => {
  const tagged = findTagged(call)
  const left = Object.entries(tagged.tags).filter(([key]) => !call.input.tagKeys.includes(key))
  tagged.put(Object.fromEntries(left))
  return undefined
}
