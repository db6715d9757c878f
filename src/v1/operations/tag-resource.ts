import type { Rule } from '../rule.ts'
import { admitTagCount, findTagged } from '../tags.ts'

export const tagResource: Rule<'TagResource'> = (call) => {
  const tagged = findTagged(call)
  const tags = { ...tagged.tags, ...call.input.tags }
  admitTagCount(tags, call.refuse)
  tagged.put(tags)
  return undefined
}
