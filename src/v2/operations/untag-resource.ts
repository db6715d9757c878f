import { refuseContent } from '../findings.ts'
import { without } from '../members.ts'
import type { Rule } from '../rule.ts'
import { taggedOf } from '../tags.ts'

export const untagResource: Rule<'UntagResource'> = (call) => {
  const { input } = call
  const resource = taggedOf(call)
  refuseContent(input)

  resource.retag(without(resource.tags, input.tagKeys))
}
