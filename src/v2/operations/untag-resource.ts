import { without } from '../members.ts'
import type { Rule } from '../rule.ts'
import { taggedOf } from '../tags.ts'

export const untagResource: Rule<'UntagResource'> = (call) => {
  const { input, refuse } = call
  const resource = taggedOf(call)
  // A query has no check of its own, so its one required parameter is looked for here.
  const tagKeys: readonly string[] | undefined = input.tagKeys
  if (!tagKeys) throw refuse('MemberMissing', { operation: 'UntagResource', member: 'tag keys' })

  resource.retag(without(resource.tags, tagKeys))
}
