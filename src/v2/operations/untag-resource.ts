import { without } from '../members.ts'
import type { Rule } from '../rule.ts'
import { taggedOf } from '../tags.ts'

export const untagResource: Rule<'UntagResource'> = (call) => {
  const { input } = call
  const resource = taggedOf(call)

  resource.retag(without(resource.tags, input.tagKeys))
}
