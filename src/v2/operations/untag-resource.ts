import { without } from '../members.ts'
import type { Rule } from '../rule.ts'
import { taggedOf } from '../tags.ts'

export const untagResource: Rule<'UntagResource'> = (call) => {
  const { input } = call
  const resource = taggedOf(call)

  resource.put(without(resource.tags, input.tagKeys))
}
